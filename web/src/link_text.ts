// The text of a link, as every reader of an address takes it, and the names that come with one.

/**
 * What the page itself writes in an address; all other keys are their hosts' business. Those of a run or of all runs
 * have a point.
 */
const own = "v|s|d|h|cur|lang|base|rental_class|[a-dw]\\.[^=&#]+";
export const isOwnKey = (key: string): boolean => new RegExp(`^(?:${own})$`).test(key);

/** Finds in an address that it asks for another than the default answer, also where it is encoded once more. */
export const asksPattern = `[?&#;](?:${own})(?:=|%3D)`;

/** The part that tells a link which somebody has encoded as a whole. */
const isEncoded = (part: string): boolean => /%3D|%26/i.test(part);

/** As it was written: mail programs and messengers encode a link once more, or write "&" as HTML does. */
export const plainly = (text: string): string => {
  const bare = text.replace(/^[?#]/, "").replaceAll("&amp;", "&");
  const first = bare.split("&").find((part) => part.includes("=") || isEncoded(part));
  if (first === undefined || !isEncoded(first)) return bare;
  try {
    return decodeURIComponent(bare).replaceAll("&amp;", "&");
  } catch {
    return bare;
  }
};

const pairs = (text: string): [string, string][] => [...new URLSearchParams(plainly(text)).entries()];
const inHash = (hash: string): string => plainly(hash).split("&").filter((part) => part.includes("=")).join("&");

/** What the address asks of the page: the query, then the hash, which wins. */
export const asked = (search: string, hash: string): [string, string][] =>
  [...pairs(search), ...pairs(inHash(hash))].filter(([key]) => isOwnKey(key));

/** A query without what the page reads of it, for when the hash holds the state. */
export const withoutAsked = (search: string): string => {
  const left = pairs(search).filter(([key]) => !isOwnKey(key));
  return left.length ? `?${new URLSearchParams(left)}` : "";
};

const longestName = 60;
/** Characters that are not seen, or that turn the text around them. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** A reader's name for a run, fit for a sentence and a file; undefined where nothing of it is left. */
export const cleanName = (text: string): string | undefined => {
  const seen = text.normalize("NFC").replace(unseen, "").replace(/\s+/g, " ").trim();
  return [...seen].slice(0, longestName).join("").trim() || undefined;
};
