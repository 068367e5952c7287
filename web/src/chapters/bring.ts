// Brings chapters: their code and words, and what their numbers open.
import "../style/below.css";
import type { Part } from "../pace/parts";
import { outputDrawer } from "../provenance/output";
import { bringDrawers } from "../provenance/registry";
import * as below from "../words/en/below";
import { language } from "../words/format";
import { addWords, useLanguage } from "../words/text";
import { chapters, contents } from "./list";

/** Those of these ids, in reading order, all by default; the first, which is the first screen, is always there. */
export const bring = async (ids = chapters.map((one) => one.id)): Promise<Part[]> => {
  bringDrawers(outputDrawer);
  addWords({ en: below, de: () => import("../words/de/below") });
  const parts = await Promise.all(chapters.map(async ({ id, load }): Promise<Part[]> => {
    if (!load || !ids.includes(id)) return [];
    const { chapter } = await load();
    addWords(chapter.words);
    const position = { id, number: contents.find((entry) => entry.id === id)?.number };
    return [{ id, draw: (store, ui) => chapter.draw(store, ui, position) }];
  }));
  await useLanguage(language());
  return parts.flat();
};
