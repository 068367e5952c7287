// Reads what a person types as a number.

/** "1,200", "18.2 %" and "−3" are numbers too; undefined if it is none. */
export const parse = (text: string): number | undefined => {
  const bare = text.replace(/[\s,%$\u00a0]/g, "").replace("−", "-");
  const value = Number(bare);
  return bare === "" || !Number.isFinite(value) ? undefined : value;
};
