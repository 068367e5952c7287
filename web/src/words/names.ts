// The names of what the data describe, in the reader's language. They replace those of describe() once; where one is
// missing, it stays English.
import { remember } from "../memo";
import type { Description } from "../types";
import { language, sentence } from "./format";

/**
 * A label, and what it means or, for a comparison or a claim, what it says; of a claim's other choices and a method's
 * examples the labels.
 */
type Name = [
  label: string, note?: string | undefined, reason?: string | undefined, alternatives?: Record<string, string>,
];
type Table =
  | "groups" | "assumptions" | "subjects" | "outputs" | "accountings" | "scenarios" | "places" | "claims" | "kinds"
  | "readings" | "query_methods" | "query_constants";
export type Names = Partial<Record<Table, Record<string, Name>>> & {
  /** what runs are called, and figures of the published record */
  runs?: Record<string, string>;
  /** first words of labels that a sentence writes small */
  small?: string[];
  /** patterns of the core's messages, and what they say */
  messages?: [pattern: string, text: string][];
  /** English words in formulas, and what stands for them */
  formulas?: [english: string, text: string][];
};

/** What claims are called. */
export type ClaimNames = NonNullable<Names["claims"]>;

let names: Names = {};
let changed = 0;

/** Sets the names that the data have from here on. */
export const useNames = (wanted: Names): void => {
  names = wanted;
  changed += 1;
};

export const runName = (label: string): string => names.runs?.[label] ?? label;

/** "Chip-hours" as it stands within a sentence; "PUE" stays, and so do nouns where the language writes them large. */
export const lower = (label: string): string => {
  const small = names.small ? names.small.includes(label.split(/[ ,]/)[0]!) : /^[A-Z][a-z]/.test(label);
  return small ? label.charAt(0).toLowerCase() + label.slice(1) : label;
};

/** A message of the core in the reader's language, with the ids in it left as they are. */
export const message = (text: string): string => {
  const known = names.messages?.find(([pattern]) => new RegExp(pattern).test(text));
  return known ? text.replace(new RegExp(known[0]), known[1]) : text;
};

/** A formula's few words in the reader's language. */
export const formulaWords = (formula: string): string =>
  (names.formulas ?? []).reduce((text, [english, own]) => text.replaceAll(english, own), formula);

/** What a row of the data is called; its id where it is not there. */
export const labelOf = (rows: { id: string; label: string }[], id: string): string =>
  rows.find((row) => row.id === id)?.label ?? id;

interface Row {
  id: string;
  label: string;
  note?: string;
  reason?: string;
  alternatives?: { id: string; label: string }[];
  examples?: { id: string; label: string }[];
}

/**
 * A note without its first sentence, which a translated meaning replaces; the others are about sources and stay in
 * English.
 */
const afterFirst = (note = ""): string => note.replace(/^.*?[.:](?=\s|$)\s*/, "");

const translated = <Kind extends object>(table: Table, rows: Kind[] | undefined): Kind[] =>
  (rows ?? []).map((row) => {
    const name = names[table]?.[(row as Row).id];
    if (!name) return row;
    const [label, note, reason, choices = {}] = name;
    const { alternatives, examples } = row as Row;
    const chosen = (rows: { id: string; label: string }[]) =>
      rows.map((one) => ({ ...one, label: choices[one.id] ?? one.label }));
    const rest = table === "assumptions" ? sentence(afterFirst((row as Row).note)) : "";
    return {
      ...row, label,
      ...(note === undefined ? {} : { note: rest ? `${note} ${rest}` : note }),
      ...(reason === undefined ? {} : { reason }),
      ...(alternatives ? { alternatives: chosen(alternatives) } : {}),
      ...(examples ? { examples: chosen(examples) } : {}),
    };
  });

const currencyName = (id: string, label: string): string => {
  try {
    return new Intl.DisplayNames(language(), { type: "currency" }).of(id) ?? label;
  } catch {
    return label;
  }
};

/** The tables and catalogues in the reader's words. */
export const named = (description: Description): Description =>
  Object.keys(names).length ? remember(description, `named/${changed}`, () => translate(description)) : description;

const translate = (description: Description): Description => {
  const { groups, assumptions, subjects, outputs, accountings, scenarios, places, currencies, published } = description;
  const { judgement, query_methods, query_constants } = description;
  return {
    ...description,
    groups: translated("groups", groups), assumptions: translated("assumptions", assumptions),
    subjects: translated("subjects", subjects), outputs: translated("outputs", outputs),
    accountings: translated("accountings", accountings), scenarios: translated("scenarios", scenarios),
    places: translated("places", places),
    currencies: currencies.map((row) => ({ ...row, label: currencyName(row.id, row.label) })),
    ...(published ? { published: published.map((row) => ({ ...row, label: runName(row.label) })) } : {}),
    ...(judgement ? { judgement: {
      ...judgement, kinds: translated("kinds", judgement.kinds), readings: translated("readings", judgement.readings),
    } } : {}),
    query_methods: translated("query_methods", query_methods),
    query_constants: translated("query_constants", query_constants),
    ...("claims" in description ? { claims: translated("claims", description.claims as object[]) } : {}),
  } as Description;
};
