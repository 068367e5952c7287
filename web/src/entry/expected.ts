// When to bring the page to life that a reader may only glance at.
import { whenIdle } from "../pace/idle";
import { wideScreen } from "../charts/screen";

/** What a reader does who wants more than the first screen. */
const stirs = ["pointerdown", "pointermove", "touchstart", "click", "wheel", "scroll", "keydown", "focusin", "resize", "hashchange", "beforeprint"] as const;
/** How long a phone waits for that: screen readers and searches within the page may not show. */
const patience = 7000;

/** On a wide screen the first quiet moment. A phone pays for every task with its reader's touch: there, the reader's first stir. */
export const expected = (): Promise<void> => new Promise((resolve) => {
  const controller = new AbortController();
  const come = () => {
    controller.abort();
    resolve();
  };
  for (const kind of stirs) addEventListener(kind, come, { passive: true, capture: true, signal: controller.signal });
  if (matchMedia(wideScreen).matches) whenIdle(come);
  else setTimeout(come, patience);
});
