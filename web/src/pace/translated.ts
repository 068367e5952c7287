// A browser that translates a page wraps each text in <font>, where what draws the page would no longer find it:
// numbers would stand still while sliders move.

/** Puts texts back where they were, in whatever language they are now. */
export const unwrapTexts = (root: Element): void => {
  for (const font of [...root.getElementsByTagName("font")])
    if (!font.parentElement!.closest("font")) font.replaceWith(font.textContent ?? "");
};
