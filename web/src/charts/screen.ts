// Wide or phone: the one breakpoint at which charts change what they draw, and a call whenever the window crosses it.

export const wideScreen = "(min-width: 44rem)";
const wide = (): MediaQueryList | undefined => globalThis.matchMedia?.(wideScreen);

/** As many dots as a narrow chart has room for, and as a wide one has. */
export const fewDots = 20, manyDots = 50;

/** Each dot is one of so many equally likely outcomes. */
export const dotCount = (): number => (wide()?.matches ? manyDots : fewDots);

/** Calls `changed` when the screen becomes wide or narrow, until the returned function is called. */
export const watchScreen = (changed: () => void): (() => void) => {
  const query = wide();
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
};
