// The page's language, as the reader wants it.
import { plainly } from "../link_text";
import { language, languages, type Language } from "./format";
import { keep, linkedLanguage, wantedLanguage } from "./wanted_language";
import { useLanguage } from "./text";

let chosen: Language | undefined;
/** The language that the reader or a link chose, for the address; a browser's preference does not belong there. */
export const chosenLanguage = (): Language | undefined => chosen;

const use = async (language: Language): Promise<void> => {
  await useLanguage(language);
  document.documentElement.lang = language;
};

/** Gives what failed: where the other language's words cannot be had, the page speaks the one that it has. */
export const firstLanguage = async (): Promise<unknown> => {
  chosen = linkedLanguage(plainly);
  const wanted = wantedLanguage(chosen);
  return wanted === language() ? undefined : use(wanted).catch((error: unknown) => error);
};

/** Takes over the language that a link asks for which was followed while the page was open. */
export const followLanguage = async (): Promise<void> => {
  const wanted = linkedLanguage(plainly);
  if (wanted === undefined || wanted === language()) return;
  chosen = wanted;
  await use(wanted);
};

export const switchLanguage = async (): Promise<void> => {
  const wanted = languages.find((one) => one !== language())!;
  await use(wanted);
  chosen = wanted;
  keep(wanted);
};
