// Wide or phone: the one breakpoint at which charts change what they draw.

export const wideScreen = "(min-width: 44rem)";

/**
 * The media query of wide screens, whose event "change" comes when the window crosses the breakpoint; absent where
 * there is no window.
 */
export const screenQuery = (): MediaQueryList | undefined => globalThis.matchMedia?.(wideScreen);

/** The narrowest plot, in px, that is drawn as on a wide screen, whose margins take the rest. */
export const widePlot = 640;
export const isWide = (width: number): boolean => width >= widePlot;

/** As many dots as a narrow chart has room for, and as a wide one has. */
export const fewDots = 20, manyDots = 50;

/** Each dot is one of so many equally likely outcomes. */
export const dotCount = (): number => (screenQuery()?.matches ? manyDots : fewDots);
