// A line of working in the words of the page: names of terms, values with their units, and signs with what they
// precede.
import type { Description } from "../types";
import { exact, scientific } from "../words/format";
import { phrase, phraseOr } from "../words/text";
import { isShare, precise } from "../words/units";
import { year, type Term, type Token } from "./working";

/** The name of an assumption, a result or a step. */
export const nameOf = (description: Description, id: string): string =>
  description.assumptions.find((row) => row.id === id)?.label ?? description.outputs.find((row) => row.id === id)?.label
  ?? phraseOr(`step:${id}`, id.replaceAll("_", " "));

const shareOf = (description: Description, { id, unit }: { id?: string; unit?: string }): boolean => {
  const row = description.assumptions.find((one) => one.id === id);
  // Yearly growth is shown in per cent, and so are the steps that work it out.
  return unit === "1" && (row ? isShare(row) || row.unit === "1/year" && row.max <= 10 : false);
};

export const valueText = (description: Description, one: { id?: string; value: number; unit?: string }): string =>
  precise(one.value, one.unit ?? "", shareOf(description, one));

const perYear = 1 / year;

const constantText = (value: number): string => {
  if (!Number.isFinite(value)) return "∞";
  if (Math.abs(value / perYear - 1) < 1e-9) return phrase("onePerYear");
  return value !== 0 && Math.abs(value) < 1e-3 ? scientific(value) : exact(value);
};

const calls = { exponential: "exp", logarithm: "ln", omega: "ω", least: "min", greatest: "max" };
const marks = { open: "(", close: ")", comma: "," };

const sign = (token: Exclude<Token, { kind: "term" }>): string => {
  switch (token.kind) {
    case "sign": return ` ${token.sign} `;
    case "constant": return constantText(token.value);
    case "call": return calls[token.name];
    default: return marks[token.kind];
  }
};

export interface Piece {
  /** signs and opening brackets before the term, or a number without a name */
  text: string;
  term?: Term;
  /** what closes behind the term */
  after: string;
}

/** A sign stays with what follows it, a closing bracket and a comma with what stands before them. */
export const pieces = (tokens: Token[]): Piece[] => {
  const found: Piece[] = [{ text: "", after: "" }];
  for (const token of tokens) {
    let last = found.at(-1)!;
    const closes = token.kind === "close" || token.kind === "comma";
    if (last.term && !closes) found.push((last = { text: "", after: "" }));
    if (token.kind === "term") last.term = token;
    else if (closes && last.term) last.after += sign(token);
    else last.text += sign(token);
  }
  return found.map((piece) => ({ ...piece, text: piece.text.trim() }));
};
