// The anchors of the page: links lead to them also where the chapter is still on its way, and the one led to stays in
// the address.

/** What brings the chapters below the first screen. */
let fetchBelow = async (): Promise<void> => {};
let current = "";

/** The anchor that the reader was led to last; empty at the top. */
export const anchor = (): string => current;
export const belowComesBy = (fetch: () => Promise<void>): void => {
  fetchBelow = fetch;
};

/** How many milliseconds the parts above may still take to reach their height. */
const settledAfter = 600;
const hands = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Keeps the anchor at the top until the page has settled or the reader takes over. */
const hold = (target: HTMLElement): void => {
  const end = performance.now() + settledAfter;
  let held = true;
  const release = () => {
    held = false;
    for (const kind of hands) removeEventListener(kind, release);
  };
  for (const kind of hands) addEventListener(kind, release, { passive: true });
  const top = () => Math.round(target.getBoundingClientRect().top);
  target.scrollIntoView();
  let at = top();
  const check = () => {
    if (held && Math.abs(top() - at) > 1) {
      target.scrollIntoView();
      at = top();
    }
    if (held && performance.now() < end) requestAnimationFrame(check);
    else release();
  };
  requestAnimationFrame(check);
};

/** Scrolls to an anchor and gives it the focus. */
export const goTo = async (id: string): Promise<void> => {
  if (!document.getElementById(id)) await fetchBelow();
  const target = document.getElementById(id);
  if (!target) return;
  current = id === "main" ? "" : id;
  hold(target);
  target.focus({ preventScroll: true });
};

/** Follows links within the page; `went` is called on arrival. */
export const followLinks = (went: () => void): void => {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href^="#"]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void goTo(link.hash.slice(1)).then(went);
  });
};
