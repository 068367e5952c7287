// When to bring the written page to life, since many readers only glance at it.
import { whenIdle } from "../tasks/idle";
import { wideScreen } from "../charts/screen";

/** Events by which a reader shows an interest in more than the first screen. */
const stirs = [
  "pointerdown", "pointermove", "touchstart", "click", "wheel", "scroll", "keydown", "focusin", "resize", "hashchange",
  "beforeprint",
] as const;
/** How many milliseconds a phone waits for one of them; screen readers and searches in the page may cause none. */
const patience = 7000;

/**
 * Resolves on a wide screen in the first quiet moment. On a phone every task delays the reader's touch, so there it
 * waits for the reader's first event.
 */
export const expected = (): Promise<void> => new Promise((resolve) => {
  const controller = new AbortController();
  const come = () => {
    controller.abort();
    resolve();
  };
  // Browsers tell of a pointer that rests when the page is laid out beneath it.
  const notice = (event: Event) => {
    if (event instanceof PointerEvent && event.type === "pointermove" && !event.movementX && !event.movementY) return;
    come();
  };
  for (const kind of stirs) addEventListener(kind, notice, { passive: true, capture: true, signal: controller.signal });
  if (matchMedia(wideScreen).matches) whenIdle(come);
  else setTimeout(come, patience);
});
