// What the reader did on the written first screen holds on the living one: the focus stays, and a click made too early
// is made again.
import type { Store } from "../store/store";

/**
 * The path from a root to an element, as each ancestor's position among its siblings. It is the same on both screens,
 * because the same templates draw them.
 */
const pathOf = (root: Element, element: Element): number[] => {
  const parent = element.parentElement;
  return element === root || !parent ? [] : [...pathOf(root, parent), [...parent.children].indexOf(element)];
};
const at = (root: Element, path: number[]): Element | undefined =>
  path.reduce<Element | undefined>((element, place) => element?.children[place], root);

/** Replaces the written screen by the living one. Returns what the reader clicked before anything could react to it. */
export type Replace = (view: HTMLElement & { updateComplete: Promise<unknown> }) => Promise<HTMLElement | undefined>;

/** Shows what the store holds in place of what is written; a reader who may want more is waited for by `reader`. */
export type BringToLife = (store: Store, replace: Replace, reader: Promise<void>) => Promise<void>;

/** Begins to listen to the written screen within this element. */
export const carryOver = (root: HTMLElement): Replace => {
  let clicked: number[] | undefined;
  const keep = (event: Event) => {
    const target = (event.target as Element).closest("button, a[href^='#']");
    if (!target) return;
    event.preventDefault();
    clicked = pathOf(root, target);
  };
  root.addEventListener("click", keep);
  return async (view) => {
    const { activeElement } = document;
    const focused = activeElement && root.contains(activeElement) ? pathOf(root, activeElement) : undefined;
    root.removeEventListener("click", keep);
    if (view.parentElement !== root) root.append(view);
    for (const written of [...root.childNodes]) if (written !== view) written.remove();
    view.hidden = false;
    await view.updateComplete;
    const find = (path: number[] | undefined) => path && at(view, path) as HTMLElement | undefined;
    find(focused)?.focus({ preventScroll: true });
    return find(clicked);
  };
};
