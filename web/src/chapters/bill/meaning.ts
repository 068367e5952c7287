// What the gigawatt-hours mean: money, carbon, water, homes, and the share of a country's year.
import { html, nothing, type TemplateResult } from "lit";
import { energy } from "../../answers/headline";
import { choiceLabel, originOf } from "../../answers/origin";
import { resultOf } from "../../answers/result";
import { makersOf } from "../../answers/subject";
import { centralOf, missing, nameList, output, runViews, type RunView } from "../../answers/view";
import { drawerRow } from "../../charts/data_table";
import { figureCell, runHeads } from "../../provenance/figure_cell";
import { fold } from "../../controls/fold";
import { drawerFor, number } from "../../provenance/number";
import { outputDrawer } from "../../provenance/registry";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { OutputValue } from "../../types";
import { list, phrase, phraseOr, unbroken, type Key } from "../../words/text";
import { isShare, outcomes, quantity, spread } from "../../words/units";
import { labelOf, lower } from "../../words/names";
import { trainsNothing } from "./answer";

/** Rows of the table: an output, and beneath its name the figures that turn energy into it. */
const rows: readonly string[] = [
  "electricity_cost", "rented_cost", "emissions", "water", "household_years", "consumption_share",
];

/** Whether the comparison is about something else than training, whose bill would then say nothing. */
const isOther = (store: Store): boolean => !resultOf(store).isEnergy || trainsNothing(store);

/** Whether a result depends on anything besides the table's defaults, which all runs share. */
const isOwn = (run: RunView, id: string): boolean =>
  (output(run, id)?.elasticity ?? []).some((row) => run.report.inputs[row.id]?.from !== "table");

/**
 * Where nothing is trained the usual rows would be empty. The runs' own results take their place, or all results if
 * none is their own.
 */
const rowsOf = (store: Store, runs: RunView[]): readonly string[] => {
  if (!isOther(store)) return rows;
  const found = store.description.outputs.map((row) => row.id).filter((id) => runs.some((run) => output(run, id)));
  const own = found.filter((id) => runs.some((run) => isOwn(run, id)));
  return own.length ? own : found;
};

const partsBelow = 0.01;

/** A small share reads better as one part in so many. */
export const cell = (id: string, value: number, unit: string): string => {
  if (id === "household_years") return quantity(value, "1");
  if (id === "consumption_share" && value > 0 && value < partsBelow)
    return phrase("partIn", { parts: quantity(1 / value, "1") });
  return quantity(value, unit, unit === "1");
};

/** Nine in ten outcomes of a cell, low end first; empty where they read alike. */
const cellRange = (id: string, value: OutputValue): string => {
  const { p5, p95 } = value;
  if (p5 === undefined || p95 === undefined || p5 === p95) return "";
  if (id === "household_years") return outcomes(p5, p95, "1");
  if (id === "consumption_share" && p5 > 0 && p95 < partsBelow) return outcomes(1 / p95, 1 / p5, "1");
  return spread(value);
};

/** The inputs that this output has and electricity has not: what turns electricity into it. */
const added = (store: Store, run: RunView, id: string) => {
  const movers = (one: string) =>
    (output(run, one)?.elasticity ?? []).flatMap((row) => (row.value === 0 ? [] : [row.id]));
  const shared = new Set(movers(energy));
  const ids = new Set(movers(id).filter((inputId) => !shared.has(inputId)));
  // In the order of the table, so that each run's are told in the same one.
  return store.description.assumptions.filter((row) => ids.has(row.id)).flatMap((assumption) => {
    const input = run.report.inputs[assumption.id];
    return input ? [{ assumption, text: quantity(input.central, input.unit, isShare(assumption)) }] : [];
  });
};

/** "2.2 L/kWh on site": what a figure is, where another stands beside it. */
const explained = ({ assumption, text }: ReturnType<typeof added>[number]): string =>
  phraseOr(`beneath:${assumption.id}`, `${text} (${lower(assumption.label)})`, { value: text });

/** "Grok 4 $0.068/kWh, GLM-5 $0.088/kWh", or once where all runs agree. */
const beneath = (store: Store, id: string): string => {
  if (isOther(store)) return "";
  const textOf = (run: RunView) => {
    const found = added(store, run, id);
    return found.length > 1 ? list(found.map(explained)) : found[0]?.text ?? "";
  };
  const runs = runViews(store).map((run) => ({ run, text: textOf(run) })).filter((one) => one.text);
  if (!runs.length) return "";
  if (new Set(runs.map((one) => one.text)).size === 1) return phrase("at", { value: runs[0]!.text });
  return runs.map(({ run, text }) => phrase("atRun", { value: text, run: run.label })).join("; ");
};

const tableRow = (store: Store, ui: Ui, id: string, runs: RunView[], short: boolean): TemplateResult => {
  const names = runs.map((run) => run.label);
  const key = (run: RunView) => `meaning/${id}/${run.id}`;
  const drawers = Object.fromEntries(runs.map((run) => [key(run), () => outputDrawer(store, ui, run, id)]));
  const name = rows.includes(id) ? phrase(id as Key) : labelOf(store.description.outputs, id);
  return html`
    <tr>
      <th scope="row">${name}${short ? nothing
        : html`<span class="detail">${unbroken(beneath(store, id), names)}</span>`}</th>
      ${runs.map((run) => {
        const value = output(run, id);
        return value
          ? figureCell(run.label, number(ui, key(run), cell(id, value.central, value.unit)), cellRange(id, value))
          : figureCell(run.label, undefined, missing(store, run.id, id));
      })}
    </tr>
    ${drawerRow(drawerFor(ui, drawers), runs.length + 1)}`;
};

/** The place whose yearly use the share is of: a site has its country's. */
const country = (store: Store, run: RunView): string => {
  const row = added(store, run, "consumption_share")[0]?.assumption;
  const name = row && originOf(store, run, row.id, run.report.inputs[row.id]).name;
  return name || choiceLabel(store, "place", run.chosen.place);
};

const smallShare = 0.001;

/** "315 GWh for Grok 4 is one part in 13,000 of what the country uses in a year; for GLM-5 it is one in 420,000." */
const aside = (store: Store, runs: RunView[]): TemplateResult | typeof nothing => {
  const parts = runs.flatMap((run) => {
    const share = output(run, "consumption_share"), value = output(run, energy);
    if (!share || !value) return [];
    return [{
      run: run.name, share: cell("consumption_share", share.central, share.unit), place: country(store, run),
      energy: quantity(value.central, value.unit), is: phrase(run.supposed ? "wouldBe" : "is"),
    }];
  });
  if (!parts.length) return nothing;
  const small = runs.every((run) => (centralOf(run, "consumption_share") ?? 0) < smallShare);
  const text = parts.map((part, i) => phrase(i ? "asideMore" : "asideOne", part)).join("; ");
  const makers = makersOf(store.description, runs);
  const bill = makers && phrase("asideBill", { makers });
  return html`
    <aside class="aside" aria-label=${phrase("asideLabel")}><b>${phrase(small ? "aside" : "asidePlain")}</b>
      ${unbroken(text, nameList(store))}. ${bill}</aside>`;
};

/** `short` leaves out what turns electricity into each row, which the numbers open. */
const table = (store: Store, ui: Ui, runs: RunView[], ids: readonly string[], short = false): TemplateResult => {
  const many = runs.length > 2 ? "many" : "";
  return html`
    <table class="meaning ${many}" aria-labelledby="meaning">
      <thead><tr><th scope="col"><span class="visually-hidden">${phrase("quantity")}</span></th>
        ${runHeads(runs)}</tr></thead>
      <tbody>${ids.map((id) => tableRow(store, ui, id, runs, short))}</tbody>
    </table>`;
};

/** The rows that the front page shows; the others are folded. */
const shown: readonly string[] = ["electricity_cost", "emissions", "household_years"];

const folded = (store: Store, ui: Ui, runs: RunView[], ids: readonly string[]): TemplateResult | typeof nothing =>
  (ids.length ? html`<div class="groups">${fold(ui, "meaning", html`<b>${phrase("meaningMore")}</b><span>${
    ids.map((id) => phrase(id as Key)).join(" · ")}</span>`, () => html`${table(store, ui, runs, ids)}
    ${aside(store, runs)}`)}</div>` : nothing);

/** `whole` shows every row, as beside the controls. */
export const meaning = (store: Store, ui: Ui, whole = false): TemplateResult => {
  const runs = runViews(store);
  const many = runs.length > 2 ? "many" : "";
  const ids = rowsOf(store, runs), all = whole || isOther(store);
  return html`
    <section class="part" id="results" aria-labelledby="meaning">
      <div class="text ${many}">
        <div class="scroll">
          <h2 class="title" id="meaning">${phrase(isOther(store) ? "meaningNothing" : "meaning")}</h2>
          <p class="subtitle">${phrase("meaningText")}</p>
          ${all ? table(store, ui, runs, ids) : table(store, ui, runs, ids.filter((id) => shown.includes(id)), true)}
          ${all ? nothing : folded(store, ui, runs, ids.filter((id) => !shown.includes(id)))}
        </div>
        ${all ? aside(store, runs) : nothing}
      </div>
    </section>`;
};
