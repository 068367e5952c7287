// The anchors of the page: links lead to them also where the chapter is still on its way, and the one led to stays in
// the address.

/** What brings the chapters below the first screen; gives the chapter that draws the anchor only when asked for it. */
type Fetch = (anchor: string) => Promise<string | undefined>;
let fetchBelow: Fetch = async () => undefined;
let current = "";

/** The anchor that the reader was led to last; empty at the top. */
export const anchor = (): string => current;
export const belowComesBy = (fetch: Fetch): void => {
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

/** Scrolls to an anchor and gives it the focus. */
export const goTo = async (id: string): Promise<void> => {
  const owner = document.getElementById(id) ? undefined : await fetchBelow(id);
  if (owner) document.getElementById(owner)?.scrollIntoView();
  const target = document.getElementById(id) ?? (owner ? await appearing(id) : null);
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
