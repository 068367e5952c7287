// Chapter 1, the bill: what each run took, how sure that is, what it means, and what other ways of counting say.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../app/store";
import type { Ui } from "../../app/ui";
import { say } from "../../text/text";
import { accountings } from "./accountings";
import { first } from "./first";
import { meaning } from "./meaning";
import { routes } from "./routes";

export const bill = (store: Store, ui: Ui): TemplateResult => html`
  ${first(store, ui)}
  ${meaning(store, ui)}`;

export const counted = (store: Store, ui: Ui): TemplateResult => html`
  <section class="ch" id="counted" aria-labelledby="counted-title" tabindex="-1">
    <header><h2 id="counted-title">${say("counted")}</h2></header>
    ${accountings(store, ui)}
    ${routes(store)}
  </section>`;
