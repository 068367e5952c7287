// The language a reader wants: from the link, else as chosen before, else the browser's, else English.
import { languages, type Language } from "./format";

const key = "tokenwatt-language";
const known = (text: string | null | undefined): Language | undefined => languages.find((one) => one === text);

const kept = (): Language | undefined => {
  try {
    return known(localStorage.getItem(key));
  } catch {
    return undefined; // sandboxed frames have no storage
  }
};

/** Chosen languages outlast the visit, where the browser allows it. */
export const keep = (language: Language): void => {
  try {
    localStorage.setItem(key, language);
  } catch {
    // The choice then lasts as long as the page.
  }
};

/** `read` gives the text of a link as it was written, where that may be encoded once more. */
export const linkedLanguage = (read = (text: string) => text.replace(/^#/, "")): Language | undefined => {
  const [query, hash] = [location.search, location.hash].map((text) => new URLSearchParams(read(text)).get("lang"));
  return known(hash) ?? known(query);
};

/** What the browser prefers; some tell nothing, or one alone. */
const preferred = (): readonly string[] => {
  const { languages, language } = navigator as Partial<Navigator>;
  return languages ?? (language ? [language] : []);
};

export const wantedLanguage = (linked = linkedLanguage()): Language =>
  linked ?? kept() ?? preferred().map((one) => known(one.slice(0, 2))).find((one) => one !== undefined) ?? "en";
