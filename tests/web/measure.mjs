// What a page takes of its reader: its height, the words and charts in sight, the parts of the height that are prose,
// charts and controls, and the stops of the tab key. It runs in the page, in any engine.

/** The most that the front page may have. */
export const limits = { phone: 9000, wide: 8000, words: [1000, 1200], charts: 6 };

export function measure() {
  const main = document.querySelector("main");
  const isSeen = (one) => one.checkVisibility() && !one.closest(".visually-hidden, svg, select");
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let words = 0;
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (isSeen(parentElement)) words += textContent.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  const seen = (selector) => [...main.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const height = document.documentElement.scrollHeight;
  const share = (selector) => {
    const tall = seen(selector).reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
    return Math.round((tall / height) * 100) / 100;
  };
  const stops = document.querySelectorAll("a[href], button, input, select, textarea, summary");
  return {
    height, words, charts: seen("figure").length,
    prose: share("h1, h2, .standfirst, .covers, .sure, .read, .prose, .aside"), drawn: share("figure"),
    controls: share(".slider-rows, .which-chip, .choosers, .groups, .buttons"),
    stops: [...stops].filter((one) => one.checkVisibility() && !one.matches(":disabled, [tabindex='-1']")).length,
  };
}
