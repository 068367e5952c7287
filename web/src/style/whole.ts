// Whether a style has come to its end: each ends with a property that nothing else sets.
export const styleIsWhole = (mark: "--first-style" | "--style"): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue(mark) !== "";
