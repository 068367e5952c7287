// The question in reverse: what one assumption would have to be for a result to come out as wished.
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import type { Chapter, Position } from "../chapter";
import { controls, errorId } from "./controls";
import * as en from "./en";
import { askedFor, solved } from "./questions";
import { answerText } from "./words";

const draw = (store: Store, ui: Ui, { id }: Position): TemplateResult | typeof nothing => {
  const asked = askedFor(store, ui);
  if (!asked) return nothing;
  const { text, target, other } = asked;
  const title = `${id}-title`;
  return html`
    <section class="chapter part solve" id=${id} aria-labelledby=${title} tabindex="-1">
      <h2 class="title" id=${title}>${phrase("solveTitle")}</h2>
      <p class="subtitle">${phrase("solveText")}</p>
      ${controls(ui, asked)}
      ${target === undefined && !other ? html`<p class="error" id=${errorId}>${phrase("notNumber", { text })}</p>`
        : answerText(store, asked, solved(store, asked))}
    </section>`;
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
