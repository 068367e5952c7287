// Wide or phone: the one breakpoint at which charts change what they draw, and word of crossing it.

const wide = (): MediaQueryList | undefined => globalThis.matchMedia?.("(min-width: 44rem)");

/** As many dots as a narrow chart has room for. */
export const fewDots = 20;

/** Each dot is one of so many equally likely outcomes. */
export const dotCount = (): number => (wide()?.matches ? 50 : fewDots);

/** Calls back when the screen becomes wide or narrow; what it returns ends that. */
export const watchScreen = (changed: () => void): (() => void) => {
  const query = wide();
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
};
