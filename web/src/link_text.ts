// The text of a link, as every reader of an address takes it.

/** Keys that tell of the whole page: version, comparison, day of the data, headline, currency and language. */
export const ofPage: readonly string[] = ["v", "s", "d", "h", "cur", "lang"];
/**
 * What the page itself writes in an address; all other keys are their hosts' business. Those of a run, of all
 * runs and of what the reader chose to look at have a point.
 */
const own = `${ofPage.join("|")}|base|rental_class|[a-duw]\\.[^=&#]+`;
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

/** A part of a link as a notice has room for it. */
export const inNotice = (part: string): string => part.slice(0, 40);
