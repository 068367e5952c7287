// The lab: the answer and its chart, which stay in sight while every assumption can be moved.
import { html, nothing, type TemplateResult } from "lit";
import { nameList, runViews } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { fewDots } from "../../charts/screen";
import { phrase, unbroken } from "../../words/text";
import { answer } from "../bill/answer";
import { chart, missingRuns } from "../bill/first";
import type { Chapter, Position } from "../chapter";
import { ofServing, warnings } from "../warnings";
import * as en from "./en";

const draw = (store: Store, ui: Ui, { id }: Position): TemplateResult | typeof nothing => html`
  <section class="first-screen result" id=${id} aria-labelledby="answer" tabindex="-1">
    <p class="kicker">${phrase("labKicker", { count: store.description.assumptions.length })}</p>
    <h1 id="answer">${unbroken(answer(store), nameList(store))}</h1>
    ${chart(store, ui, fewDots)}
    ${missingRuns(store)}
    ${warnings(store, store.report, runViews(store), (problem) => !ofServing(problem))}
  </section>`;

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
