// The anchors of the site: links lead to them on whichever page they are and also where the chapter is still on its
// way, and the one led to stays in the address.
import { isTop, pageWith, placeIn, type PageLine } from "../pages";
import { thisPage } from "../store/place";

interface Ways {
  /** brings the parts of the page; gives the part that draws the anchor only when asked for it */
  fetch(anchor: string): Promise<string | undefined>;
  /** turns to another page, or leaves for its document */
  leave(page: PageLine, anchor: string): Promise<void>;
}
let ways: Ways = { fetch: async () => undefined, leave: async () => {} };
let current = "";

/** The anchor that the reader was led to last; empty at the top. */
export const anchor = (): string => current;
export const leadBy = (own: Ways): void => {
  ways = own;
};

/** How many milliseconds the parts above may still take to reach their height. */
const settledAfter = 600;
const hands = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Lets go of the anchor that is held. */
let letGo = (): void => {};

/** In a frame nothing may move but the frame: an element that scrolls itself into view scrolls its host too. */
const isFramed = (): boolean => window.parent !== window;
const bring = (target: HTMLElement): void => {
  if (!isFramed()) return target.scrollIntoView();
  const margin = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
  scrollBy(0, target.getBoundingClientRect().top - margin);
};

/** Keeps the anchor at the top until the page has settled or the reader takes over. */
const hold = (target: HTMLElement): void => {
  letGo();
  const end = performance.now() + settledAfter;
  let held = true;
  const release = () => {
    held = false;
    for (const kind of hands) removeEventListener(kind, release);
  };
  letGo = release;
  for (const kind of hands) addEventListener(kind, release, { passive: true });
  const top = () => Math.round(target.getBoundingClientRect().top);
  bring(target);
  let at = top();
  const check = () => {
    if (held && Math.abs(top() - at) > 1) {
      bring(target);
      at = top();
    }
    if (held && performance.now() < end) requestAnimationFrame(check);
    else release();
  };
  requestAnimationFrame(check);
};

/** How many milliseconds a chapter may take to work out what an anchor of it is on. */
const drawnWithin = 20_000;

/** The element of this id once it is there, or none after too long. */
const appearing = (id: string): Promise<HTMLElement | null> => new Promise((resolve) => {
  const finish = () => {
    observer.disconnect();
    clearTimeout(timer);
    resolve(document.getElementById(id));
  };
  const observer = new MutationObserver(() => (document.getElementById(id) ? finish() : undefined));
  const timer = setTimeout(finish, drawnWithin);
  observer.observe(document.body, { childList: true, subtree: true });
});

/** Back where the reader was. */
export const returnTo = (id: string, y: number): void => {
  letGo();
  current = id;
  scrollTo(0, y);
};

interface Going {
  /** called while the reader is still where he was, and once the new place is the anchor but nothing has moved */
  leaving(): void;
  going(): void;
}

/** Scrolls to an anchor and gives it the focus. */
export const goTo = async (wanted: string, { leaving, going }: Partial<Going> = {}): Promise<void> => {
  const page = pageWith(wanted, thisPage()) ?? thisPage();
  if (page !== thisPage()) {
    leaving?.();
    await ways.leave(page, wanted);
    if (page !== thisPage()) return; // another document comes
    current = "";
    going?.();
    return goTo(wanted);
  }
  const id = isTop(page, wanted) ? "main" : wanted;
  leaving?.();
  current = id === "main" ? "" : id;
  going?.();
  const owner = document.getElementById(id) ? undefined : await ways.fetch(id);
  const above = owner && document.getElementById(owner);
  if (above) bring(above);
  const target = document.getElementById(id) ?? (owner ? await appearing(id) : null);
  if (!target) return;
  hold(target);
  // Nor does a frame take the focus out of what its host's reader types in.
  if (!isFramed() || document.hasFocus()) target.focus({ preventScroll: true });
};

/** Follows links within the page. */
export const followLinks = (leaving: () => void, going: () => void): void => {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href^="#"]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    // One with a state is the browser's to follow: what it leads to is read from the address.
    if (link.hash.includes("=")) return leaving();
    event.preventDefault();
    void goTo(placeIn(link.hash), { leaving, going });
  });
};
