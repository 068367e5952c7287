// Looks sentences up in the catalogue and fills their {places} with words, or with buttons and marked-up words.
import { html, type TemplateResult } from "lit";
import { remember } from "../memo";
import { en } from "./en";
import type { sentences as below } from "./en/below";
import type { page } from "./en/page";
import { formatFor, type Language } from "./format";
import { useNames, type Names } from "./names";

/** Every sentence there is, by its key; chapters add theirs to it. */
export interface Catalogue extends Record<keyof typeof en | keyof typeof page | keyof typeof below, string> {}
export type Key = keyof Catalogue;
type Sentences = Partial<Record<string, string>>;

/** What one language says in one part of the page, and what it calls the data that only this part speaks of. */
interface Translation {
  sentences: Sentences;
  names?: Names;
}
type OtherLanguage = Exclude<Language, "en">;
/** The words of a part of the page: the English come with its code, those of another language when it is spoken. */
export type Words = { en: Translation } & Record<OtherLanguage, () => Promise<Translation>>;

/** Stands in where another language lacks a sentence. */
const english: Record<string, string> = { ...en };
let catalogue: Record<string, string> = english;

/** Those of the first screen, with what every part calls the data. */
const first: Record<OtherLanguage, () => Promise<Translation>> = {
  de: async () => ({ sentences: (await import("./de")).de, names: (await import("./de/data")).data }),
};
/** The parts that have come besides. */
const brought = new Set<Words>();

/** Puts the page in this language, and fetches its sentences and names for all parts that are here. */
export const useLanguage = async (wanted: Language): Promise<void> => {
  const parts = wanted === "en" ? []
    : await Promise.all([first[wanted](), ...[...brought].map((words) => words[wanted]())]);
  // What has come may be of another version, without what is looked for in it.
  if (parts.some((part) => !part.sentences || ("names" in part && !part.names))) throw new Error("they have changed");
  useNames(Object.assign({}, ...parts.map((part) => part.names)));
  catalogue = parts.length ? Object.assign({}, english, ...parts.map((part) => part.sentences)) : english;
  formatFor(wanted);
};

/** Adds the words of a part of the page; those of another language come when the page is next put in it. */
export const addWords = (words: Words): void => {
  brought.add(words);
  Object.assign(english, words.en.sentences);
};

type Values<Value> = Record<string, Value>;

export const hasPhrase = (key: string): key is Key => key in catalogue;

export const phrase = (key: Key, values: Values<string | number> = {}): string => {
  const text = catalogue[key]!;
  return text.includes("{") ? text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")) : text;
};

/** The same for a key that the catalogue may lack: what it says instead. */
export const phraseOr = (key: string, otherwise: string, values: Values<string | number> = {}): string =>
  (hasPhrase(key) ? phrase(key, values) : otherwise);

/** A sentence with live parts: strings, numbers or templates. */
export const richPhrase = (key: Key, values: Values<unknown> = {}): TemplateResult => {
  const filled = (part: string): unknown => {
    if (!part.startsWith("{")) return part;
    const [name, sign] = part.slice(1).split("}") as [string, string], value = values[name] ?? "";
    // A number to press is a box of its own, after which a line might break.
    return sign ? oneLine([value, sign]) : value;
  };
  return html`${catalogue[key]!.split(/(\{\w+\}%?)/).map(filled)}`;
};

/** Names longer than this may break across lines like any phrase. */
const longestName = 20;

/** "4.9–36", which a line may break behind the dash. */
const range = "[\\d.,]*\\d–\\p{Sc}?\\d(?:[\\d.,]*\\d)?";

/** Finds ranges, and those of these names that a line might break. */
const breakable = (names: readonly string[]): RegExp => {
  const known = names.filter((name) => name.length <= longestName && /[\s-]/.test(name));
  const longestFirst = known.sort((a, b) => b.length - a.length);
  const literally = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(${[...literally, range].join("|")})`, "u");
};

/** Making a pattern takes longer than using it, and the page asks for the same few lists of names again and again. */
const patterns = {};
const patternsKept = 100;

/** Model and chip names are read as one word, and so are ranges: they never break. */
export const unbroken = (text: string, names: readonly string[]): TemplateResult => {
  const pattern = remember(patterns, names.join("\n"), () => breakable(names), patternsKept);
  return html`${text.split(pattern).map((part, i) => (i % 2 ? html`<span class="unbroken">${part}</span>` : part))}`;
};

/** Words that stay on one line whatever they are. */
export const oneLine = (text: unknown): TemplateResult => html`<span class="unbroken">${text}</span>`;

/** A name on its own, on one line. */
export const wholeName = (name: string): TemplateResult => unbroken(name, [name]);

export const list = (items: string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${phrase("and")} ${items.at(-1)}`;

/** A figure as it is written, or that there is none. */
export const orAbsent = <Value>(value: Value | undefined, write: (value: Value) => string): string =>
  value === undefined ? phrase("absent") : write(value);

/** "eight"; in figures where a language has no word for it. */
export const countInWords = (count: number): string => phraseOr(`number:${count}`, String(count));
