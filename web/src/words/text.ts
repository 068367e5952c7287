// Looks sentences up in the catalogue and fills their {places} with words, or with buttons and marked-up words.
import { html, type TemplateResult } from "lit";
import { en } from "./en";
import type { later } from "./en/later";
import { formatFor, type Language } from "./format";
import { useNames, type Names } from "./names";

export type Key = keyof typeof en | keyof typeof later;
type Sentences = Partial<Record<string, string>>;

/** Stands in where another language lacks a sentence. */
const english: Record<string, string> = { ...en };
let catalogue: Record<string, string> = english;

/** What each other language brings: the first screen's sentences, those of the chapters below, and what it calls the data. */
const others: Record<Exclude<Language, "en">, { first(): Promise<Sentences>; later(): Promise<Sentences>; names(): Promise<Names>; claims(): Promise<Names> }> = {
  de: { first: async () => (await import("./de")).de, later: async () => (await import("./de/later")).later,
    names: async () => (await import("./de/data")).data, claims: async () => (await import("./de/later")).names },
};
let laterIsHere = false;

/** From here on the page is in this language; brings its sentences, those of the chapters below once these are here. */
export const useLanguage = async (wanted: Language): Promise<void> => {
  const other = wanted === "en" ? undefined : others[wanted];
  const parts = other ? await Promise.all([other.first(), ...(laterIsHere ? [other.later()] : [])]) : [];
  useNames(other ? { ...await other.names(), ...(laterIsHere ? await other.claims() : {}) } : {});
  catalogue = other ? Object.assign({}, english, ...parts) : english;
  formatFor(wanted);
};

/** The sentences of the chapters below the first screen, which come with them. */
export const addSentences = (sentences: Sentences): void => {
  Object.assign(english, sentences);
  laterIsHere = true;
};

type Values<Value> = Record<string, Value>;

export const hasPhrase = (key: string): key is Key => key in catalogue;

export const phrase = (key: Key, values: Values<string | number> = {}): string =>
  catalogue[key]!.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

/** A sentence with live parts: strings, numbers or templates. */
export const richPhrase = (key: Key, values: Values<unknown> = {}): TemplateResult =>
  html`${catalogue[key]!.split(/(\{\w+\})/).map((part) => (part.startsWith("{") ? values[part.slice(1, -1)] ?? "" : part))}`;

/** Longer names are phrases, and break like any. */
const longestName = 20;

/** Model and chip names are read as one word, so they never break. */
export const unbroken = (text: string, names: readonly string[]): TemplateResult => {
  const known = names.filter((name) => name.length <= longestName && /[\s-]/.test(name)).sort((a, b) => b.length - a.length);
  if (!known.length) return html`${text}`;
  const pattern = new RegExp(`(${known.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  return html`${text.split(pattern).map((part, i) => (i % 2 ? html`<span class="nb">${part}</span>` : part))}`;
};

export const list = (items: string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${phrase("and")} ${items.at(-1)}`;
