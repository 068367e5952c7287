// The core's messages name assumptions by id and give their values bare; a reader gets labels, units and rounded
// numbers.
import { message as inWords } from "./names";
import { phrase } from "./text";
import { sentence } from "./format";
import { isShare, precise } from "./units";
import type { Description } from "../types";

/** Values of assumptions, which the core writes with a point or an exponent; years and counts have neither. */
const bareValue = /-?\d+(?:\.\d+(?:e[+-]?\d+)?|e[+-]?\d+)/g;

/** The message with the values of the assumption that it begins with as the page writes them. */
const withValues = ({ assumptions }: Description, message: string): string => {
  const row = assumptions.find(({ id }) => message.startsWith(`${id} `));
  return row ? message.replace(bareValue, (value) => precise(Number(value), row.unit, isShare(row))) : message;
};

export const problemText = (description: Description, message: string): string => {
  const words = inWords(withValues(description, message)).replace(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g, (id) => {
    const row = [...description.assumptions, ...description.outputs].find((one) => one.id === id);
    return row ? phrase("quoted", { text: row.label }) : id;
  });
  return words && sentence(/[.!?]$/.test(words) ? words : `${words}.`);
};
