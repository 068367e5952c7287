// What we may be wrong about: all misses as one picture, what the bill leaves out, and the ways to the rest.
import { html, type TemplateResult } from "lit";
import { hrefOf } from "../../store/place";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase, richPhrase } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import * as en from "./en";
import { missed } from "./missed";
import { notCounted } from "./not_counted";
import { given } from "./questions";
import { text } from "./words";

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const found = given();
  const to = (anchor: string, words: string) => html`<a href=${hrefOf(store, anchor)}>${words}</a>`;
  return section(position, { title: phrase("wrongTitle"), text: text(found) }, html`
    ${missed(ui, found)}
    ${notCounted(store, ui)}
    <p class="hint">${richPhrase("wrongMore", {
      misses: to("misses", phrase("wrongMisses")), working: to("method", phrase("wrongWorking")),
      figures: to("figures", phrase("wrongFigures")),
    })}</p>`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
