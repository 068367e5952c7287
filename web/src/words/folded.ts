// Text as a search compares it: without case and accents, and with one kind each of dash, quote and space.

export const folded = (text: string): string => text.toLocaleLowerCase().normalize("NFKD").replace(/\p{Mn}/gu, "")
  .replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[“”„«»]/g, "\"").replace(/[‘’‚]/g, "'").replace(/\s+/g, " ");
