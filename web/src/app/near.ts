// Which parts of the page are within a screen of the reader: only these work out what takes long.
import type { Ui } from "./ui";

/** The part itself and a screen above and below it. */
const margin = "100% 0px";

interface Watch {
  near: boolean;
  element: Element | null;
}

const watched = new Map<string, Watch>();
let redraw: Ui["redraw"] | undefined;

const observer = "IntersectionObserver" in globalThis ? new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const watch = watched.get(entry.target.id);
    if (watch && watch.element === entry.target) watch.near = entry.isIntersecting;
  }
  void redraw?.();
}, { rootMargin: margin }) : undefined;

/** Whether the element of this id is near the viewport; the page is drawn again when that changes. */
export const near = (ui: Ui, id: string): boolean => {
  if (!observer) return true;
  redraw = ui.redraw;
  const watch = watched.get(id) ?? { near: false, element: null };
  watched.set(id, watch);
  if (!watch.element?.isConnected) queueMicrotask(() => find(id, watch));
  return watch.near;
};

/** The element is there once the drawing that asked has reached the document. */
const find = (id: string, watch: Watch): void => {
  const element = document.getElementById(id);
  if (!element || watch.element === element) return;
  watch.element = element;
  observer!.observe(element);
};
