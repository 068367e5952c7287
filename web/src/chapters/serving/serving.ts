// Serving it: what a token costs on a few chips at one speed for every reader, against the list price; one query; and
// an instance of one's own.
import { html, nothing, type TemplateResult } from "lit";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import { waiting } from "../waiting";
import { costChart } from "./costs";
import * as en from "./en";
import { own } from "./own";
import { query } from "./query";
import { costs } from "./questions";
import { text, title } from "./words";

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const found = inTurn(store, ui, "serving-costs", () => costs(store), { whileMoving: false });
  return section(position, {
    title: found ? title(found) : phrase("servingTitlePlain"), text: found ? text(store, found) : nothing,
  }, html`
    ${found ? costChart(store, ui, found) : waiting("serving-costs")}
    <div class="sentences">${query(store, ui)}</div>
    ${own(store, ui)}`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
