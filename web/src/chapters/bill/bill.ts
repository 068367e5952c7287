// Chapter 1, the bill: what each run took, how sure that is, and what it means.
import { html, type TemplateResult } from "lit";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { first } from "./first";
import { meaning } from "./meaning";

export const bill = (store: Store, ui: Ui): TemplateResult => html`
  ${first(store, ui)}
  ${meaning(store, ui)}`;
