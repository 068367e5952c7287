// The core's messages name assumptions by id; a reader gets their labels.
import { message as inWords } from "./names";
import { phrase } from "./text";
import { sentence } from "./format";
import type { Description } from "../types";

export const problemText = (description: Description, message: string): string => {
  const words = inWords(message).replace(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g, (id) => {
    const row = [...description.assumptions, ...description.outputs].find((one) => one.id === id);
    return row ? phrase("quoted", { text: row.label }) : id;
  });
  return words && sentence(/[.!?]$/.test(words) ? words : `${words}.`);
};
