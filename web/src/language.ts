// The page's language: from the link, else as chosen before, else the browser's, else English.
import type { Language } from "./format";
import { languages, speak, spoken } from "./text/text";

const key = "tokenwatt-language";
const known = (text: string | null | undefined): Language | undefined => languages.find((one) => one === text);

const kept = (): Language | undefined => {
  try {
    return known(localStorage.getItem(key));
  } catch {
    return undefined; // sandboxed frames have no storage
  }
};

let chosen: Language | undefined;
/** What a reader or a link chose, for the address; a browser's wish needs no telling. */
export const chosenLanguage = (): Language | undefined => chosen;

const use = async (language: Language): Promise<void> => {
  await speak(language);
  document.documentElement.lang = language;
};

export const firstLanguage = async (): Promise<void> => {
  const linked = new URLSearchParams(location.search).get("lang") ?? new URLSearchParams(location.hash.replace(/^#/, "")).get("lang");
  chosen = known(linked);
  const wanted = chosen ?? kept() ?? navigator.languages.map((one) => known(one.slice(0, 2))).find((one) => one !== undefined) ?? "en";
  if (wanted !== spoken()) await use(wanted);
};

export const switchLanguage = async (): Promise<void> => {
  chosen = languages.find((one) => one !== spoken())!;
  await use(chosen);
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // The choice then lasts as long as the page.
  }
};
