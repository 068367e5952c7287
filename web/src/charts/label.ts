// Words in drawings: how wide they are, and how they break into lines.

/** Guessed from the usual advance of the page's typeface; labels are placed by it. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.56;

/** The size in px of a drawing's text, unless its class says otherwise. */
export const textSize = 13;

/** A text in lines, each with as many of its words as fit, at least one. */
export const wrapped = (text: string, fits: (line: string) => boolean): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
