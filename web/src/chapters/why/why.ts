// Chapter 2, why they differ: the gap between two runs as factors, and the same hours counted by every published
// method.
import { html, nothing, type TemplateResult } from "lit";
import { energy, pair } from "../../answers/headline";
import { nameList, runViews } from "../../answers/view";
import { fold } from "../../controls/fold";
import { radios } from "../../controls/radios";
import { inTurn } from "../../pace/turn";
import { drawerFor } from "../../provenance/number";
import { outputDrawer } from "../../provenance/output";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { countInWords, phrase, unbroken } from "../../words/text";
import { interval } from "../../words/units";
import { section, type Chapter, type Position } from "../chapter";
import { waiting } from "../waiting";
import { accountings, counted } from "./accountings";
import { controls } from "./controls";
import * as en from "./en";
import { fall } from "./fall";
import { product } from "./product";
import { factorsOf } from "./questions";
import { routes } from "./routes";
import { lacking, side, text, title, totalKey, type Two } from "./words";

const otherKey = "why/other";

/** The baseline and the run that the reader asks about; at first the one that differs most. */
const twoOf = (store: Store, ui: Ui): Two | undefined => {
  const both = pair(store);
  const wanted = both && runViews(store).find((run) => run.id === ui.choice(otherKey) && run.id !== both.base.id);
  return both && { base: both.base, other: wanted ?? both.other };
};

const chooser = (store: Store, ui: Ui, two: Two): TemplateResult | typeof nothing => {
  const others = runViews(store).filter((run) => run.id !== two.base.id);
  return others.length < 2 ? nothing
    : radios({
      name: "why-other", legend: phrase("whyOther"), rows: others, chosen: two.other.id,
      choose: (id) => ui.choose(otherKey, id),
    });
};

const draw = (store: Store, ui: Ui, position: Position): TemplateResult => {
  const two = twoOf(store, ui), runs = runViews(store);
  const both = two && !lacking(two) ? two : undefined;
  const found = both && inTurn(store, ui, "waterfall", () =>
    runs.map((run) => ({ id: run.id, factors: factorsOf(store, run) })));
  const factors = found?.find((one) => one.id === both?.other.id)?.factors ?? [];
  const totals = runs.map((run) => [totalKey(run), () => outputDrawer(store, ui, run, energy)]);
  return section(position, {
    title: unbroken(title(store, two), nameList(store)),
    text: html`${text(store, ui, two)}
      ${drawerFor(ui, Object.fromEntries(totals))}`,
    side: side(store, two),
  }, html`
    ${two ? chooser(store, ui, two) : nothing}
    ${both && factors.length ? fall(store, ui, both, factors) : both && !found ? waiting("waterfall") : nothing}
    <div class="groups part">
      ${ways(store, ui)}
      ${fold(ui, "why/parts", html`<b>${phrase("whyParts")}</b><span>${phrase("whyPartsText")}</span>`, () => html`
        ${product(store, ui)}
        ${two ? controls(store, ui, two) : nothing}
        <div class="part">${routes(store)}</div>`)}
    </div>`);
};

/** How to count as one line, which opens the staircase; so does a link to it. */
const ways = (store: Store, ui: Ui): TemplateResult | typeof nothing => {
  const found = counted(store, ui);
  if (!found) return nothing;
  return fold(ui, "why/ways", html`<b>${phrase("sureCount")}</b><span>${phrase("accountings", {
    count: countInWords(found.ways) })}: ${interval(found.low, found.high, found.unit)}</span>`,
  () => accountings(store, ui), ui.noted("anchor") === "accountings");
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
