// Names that readers and links give to runs.

const longestName = 60;
/** Characters that are not seen, or that turn the text around them. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** A reader's name for a run, fit for a sentence and a file; undefined where nothing of it is left. */
export const cleanName = (text: string): string | undefined => {
  const seen = text.normalize("NFC").replace(unseen, "").replace(/\s+/g, " ").trim();
  return [...seen].slice(0, longestName).join("").trim() || undefined;
};
