// Which parts of the page are within a screen of the reader; only these work out what takes long, and during a drag
// only those in sight.
import type { Ui } from "../store/ui";

/** The part itself and a screen above and below it. */
const margin = "100% 0px";

interface Watch {
  near: boolean;
  inSight: boolean;
  /** the part of the page that asked */
  part: string | undefined;
  element: Element | null;
}

const watched = new Map<string, Watch>();
let redraw: Ui["redraw"] | undefined;

const observer = "IntersectionObserver" in globalThis ? new IntersectionObserver((entries) => {
  const parts = new Set<string | undefined>();
  for (const entry of entries) {
    const watch = watched.get(entry.target.id);
    if (!watch || watch.element !== entry.target || watch.near === entry.isIntersecting) continue;
    watch.near = entry.isIntersecting;
    parts.add(watch.part);
  }
  for (const part of parts) void redraw?.(part);
}, { rootMargin: margin }) : undefined;

const sight = observer && new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const watch = watched.get(target.id);
    if (watch?.element === target) watch.inSight = isIntersecting;
  }
});

/**
 * Whether the element of this id is near the viewport, or in it while a slider moves; the part that asks is drawn again
 * when it comes near or goes.
 */
export const near = (ui: Ui, id: string, moving: boolean): boolean => {
  if (!observer) return true;
  redraw = ui.redraw;
  const watch = watched.get(id) ?? { near: false, inSight: false, part: undefined, element: null };
  watch.part = ui.part;
  watched.set(id, watch);
  if (!watch.element?.isConnected) queueMicrotask(() => find(id, watch));
  return moving ? watch.inSight : watch.near;
};

/** The element is there once the drawing that asked has reached the document. */
const find = (id: string, watch: Watch): void => {
  const element = document.getElementById(id);
  if (!element || watch.element === element) return;
  watch.element = element;
  observer!.observe(element);
  sight!.observe(element);
};
