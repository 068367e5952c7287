// "How sure is that?": in how many draws the pair comes out so, the disputed chip, and the methods that disagree.
import { html, nothing, type TemplateResult } from "lit";
import { byAccounting, changedByReader, distinct, type MethodRow } from "../../answers/accountings";
import { energy, isDisputed, pair } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { settled } from "../../answers/settled";
import { took } from "../../answers/subject";
import { comparison, nameList, output, ratio, whatIf, type RunView, type WhatIf } from "../../answers/view";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/registry";
import { hrefOf } from "../../store/place";
import { draws, type Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { compared, comparedRange, isAlike } from "../../words/compare";
import { exact, sentence } from "../../words/format";
import "../../words/page";
import { countInWords, phrase, richPhrase, unbroken, wholeName } from "../../words/text";
import { interval, quantity } from "../../words/units";
import { sameRun } from "./answer";

interface Answer {
  title: unknown;
  text: unknown;
}

/** Where the drawers of the numbers open. */
const keys = { chip: "sure/chip", other: "sure/other" };

/** Shares are worded as so many of 50 draws, as the chart has 50 dots. */
const drawsShown = 50;
/** From how many of 50 on the draws are said to point one way. */
const decidedFrom = 33;

/** Which run took less, in how many of the draws, and by how much: in either direction, or in none. */
const direction = (store: Store, base: RunView, other: RunView): Answer | undefined => {
  const found = comparison(store.report, other, energy);
  const { p5, p95 } = found?.ratio ?? {};
  if (found?.probability_less === undefined || p5 === undefined || p95 === undefined) return undefined;
  const names = { a: wholeName(base.name), b: wholeName(other.name), took: took(base, other) };
  if (isAlike(p5) && isAlike(p95)) return { title: richPhrase("sureAlike", names), text: phrase("sureAlikeText") };
  const less = found.probability_less >= 0.5;
  const share = less ? found.probability_less : 1 - found.probability_less;
  const count = Math.round(share * drawsShown);
  const words = { ...names, direction: phrase(less ? "less" : "more"), count, of: drawsShown };
  const title = share === 1 ? "sureEvery" : count === drawsShown ? "sureAlmostEvery"
    : count >= decidedFrom ? "sureCountOf" : "sureToss";
  const range = isAlike(p95 / p5) ? phrase("sureFixed")
    : phrase("sureRange", { range: comparedRange(p5, p95), draws: exact(draws, 6) });
  return { title: richPhrase(title, words), text: html`${range} ${phrase("sureWithin")}` };
};

/** The other chip worth asking about: the one outsiders name, or the one the baseline ran on. */
const otherChip = (store: Store, base: RunView, run: RunView): string | undefined => {
  const trainedOn = store.description.models.find((row) => row.id === run.chosen.model)?.trained_on;
  return [base.chosen.chip, trainedOn?.chip].find((chip) => chip !== undefined && chip !== run.chosen.chip);
};

const onChip = (store: Store, run: RunView, chip: string): WhatIf =>
  settled(store, `chip/${run.id}/${chip}`, () => whatIf(store, run, { chip }, [energy]));

const chip = (store: Store, ui: Ui, base: RunView, run: RunView): Answer | undefined => {
  const own = output(run, energy);
  const other = otherChip(store, base, run);
  if (!own || !other || base.chosen.model === run.chosen.model) return undefined;
  const model = store.description.models.find((row) => row.id === run.chosen.model);
  const disputed = model?.trained_on && isDisputed(model.trained_on.grade);
  const { report, view } = onChip(store, run, other);
  const there = view && output(view, energy);
  if (!there) {
    const given = richPhrase("sureChipGivenText", { model: wholeName(model?.label ?? run.name) });
    return { title: phrase("sureChipGiven"), text: given };
  }
  const versus = ratio(report, run, energy);
  const reported = (id: string) => (disputed && id === model.trained_on?.chip ? phrase("asOthersReport") : "");
  const unsaid = disputed ? richPhrase("sureChipUnsaid", { model: wholeName(model.label) }) : nothing;
  const both = richPhrase("sureChipText", {
    chip: vendorChip(store, run.chosen.chip), as: reported(run.chosen.chip),
    value: number(ui, keys.chip, quantity(own.central, own.unit)),
    other: vendorChip(store, other), asOther: reported(other),
    otherValue: number(ui, keys.other, quantity(there.central, there.unit)),
  });
  const thanBase = richPhrase("thanRun", { a: wholeName(base.name) });
  const end = versus === undefined || isAlike(versus) ? "." : html`, ${compared(versus)} ${thanBase}`;
  return { title: disputed ? phrase("sureChip") : phrase("sureChipKnown"), text: html`${unsaid} ${both}${end} ${
    unbroken(sameRun(store), nameList(store))}` };
};

const vendorChip = (store: Store, id: string): unknown => {
  const row = store.description.chips.find((one) => one.id === id);
  if (!row) return id;
  return richPhrase("vendorChip", { vendor: row.vendor, chip: wholeName(row.label.replace(`${row.vendor} `, "")) });
};

/** What an end of the methods' range counts, where its figures say it plainly; else its name. */
const counts = ({ label, inputs }: MethodRow): string => {
  const of = (id: string) => inputs.find((row) => row.id === id)?.value ?? 1;
  const atRating = of("power_utilization") === 1;
  if (atRating && inputs.every(({ value }) => value === 1)) return phrase("sureCountChips");
  return atRating && of("server_overhead") > 1 ? phrase("sureCountAll") : phrase("quoted", { text: label });
};

const count = (store: Store, base: RunView): Answer | undefined => {
  const methods = byAccounting(store, base).filter((row) => row.value !== undefined);
  const ways = distinct(methods.filter((row) => row.published));
  const [least, most] = [ways[0], ways.at(-1)];
  if (ways.length < 2 || !least || !most) return undefined;
  const [low, high] = interval(least.value!, most.value!, most.unit).split("–");
  const own = methods.some((row) => row.published && row.id === base.chosen.accounting);
  const method = own ? phrase("quoted", { text: choiceLabel(store, "accounting", base.chosen.accounting) })
    : phrase("sureCountCentral");
  const link = (text: unknown) => html`<a class="number" href=${hrefOf(store, "accountings")}>${text}</a>`;
  return {
    title: phrase("sureCount"),
    text: richPhrase("sureCountText", {
      count: sentence(countInWords(ways.length)), a: wholeName(choiceLabel(store, "model", base.chosen.model)),
      low: link(low), high: link(high), least: counts(least), most: counts(most),
      method: changedByReader(store, base) ? phrase("sureCountChanged", { method }) : method,
    }),
  };
};

const otherDrawer = (store: Store, ui: Ui, base: RunView, run: RunView): unknown => {
  const chip = otherChip(store, base, run);
  const view = chip && onChip(store, run, chip).view;
  return view ? outputDrawer(store, ui, view, energy) : nothing;
};

export const sure = (store: Store, ui: Ui): TemplateResult | typeof nothing => {
  const both = pair(store);
  if (!both) return nothing;
  const { base, other } = both;
  const answers = [direction(store, base, other), chip(store, ui, base, other), count(store, base)]
    .filter((one) => one !== undefined);
  if (!answers.length) return nothing;
  return html`
    <div class="sure">
      <h2>${phrase("sure")}</h2>
      <ul>${answers.map((one) => html`<li><b>${one.title}</b> ${one.text}</li>`)}</ul>
    </div>
    ${drawerFor(ui, {
      [keys.chip]: () => outputDrawer(store, ui, other, energy),
      [keys.other]: () => otherDrawer(store, ui, base, other),
    })}`;
};
