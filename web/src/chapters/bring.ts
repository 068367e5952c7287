// Brings chapters: their code and words, and what their numbers open.
import "../style/below.css";
import { changedLine } from "../answers/changed";
import type { Part } from "../pace/parts";
import { outputDrawer } from "../provenance/output";
import { bringRest } from "../provenance/registry";
import * as below from "../words/en/below";
import { language } from "../words/format";
import "../words/page";
import { addWords, useLanguage } from "../words/text";
import type { PageLine } from "../pages";
import { chapters, contents } from "./list";

/** Those of these ids that the list has, as parts of this page; the first screen, which is always there, is none. */
export const bring = async (ids: readonly string[], page?: PageLine): Promise<Part[]> => {
  bringRest({ draw: outputDrawer, changed: changedLine });
  addWords({ en: below, de: () => import("../words/de/below") });
  const parts = await Promise.all(chapters.map(async ({ id, always, load }): Promise<Part[]> => {
    if (!load || !ids.includes(id)) return [];
    const { chapter } = await load();
    if (chapter.words) addWords(chapter.words);
    const position = {
      id, number: contents.find((entry) => entry.id === id)?.number, leads: page?.parts[0] === id, about: page?.about,
    };
    return [{ id, always: always ?? false, draw: (store, ui) => chapter.draw(store, ui, position) }];
  }));
  await useLanguage(language());
  return parts.flat();
};
