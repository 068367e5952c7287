// Every file of the page's sentences, found by its place: en.ts, or anything in a folder en/, with its German beside
// it.
import { existsSync, readdirSync } from "node:fs";

export const source = new URL("../../web/src/", import.meta.url);

type Sentences = Record<string, string>;
export interface SentenceFile {
  /** of the English file, below web/src */
  name: string;
  english: Sentences;
  german: Sentences;
}

/** Those that a document in one language alone needs, which is written at build time. */
const untranslated = ["words/en/written.ts"];

const sentencesOf = async (name: string): Promise<Sentences> => {
  const found = (await import(new URL(name, source).href)) as Record<string, Sentences>;
  return { ...(found.sentences ?? Object.values(found)[0]) };
};

const english = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /(^|\/)en(\.ts|\/\w+\.ts)$/.test(name) && !untranslated.includes(name))
  .sort();

export const sentenceFiles: SentenceFile[] = await Promise.all(
  english.map(async (name) => {
    const german = name.replace(/\ben(?=\.ts$|\/\w+\.ts$)/, "de");
    if (!existsSync(new URL(german, source))) throw new Error(`${name} has no German beside it`);
    return { name, english: await sentencesOf(name), german: await sentencesOf(german) };
  }),
);
