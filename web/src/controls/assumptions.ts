// "Change the assumptions": somebody's view, the disputed chip, the choices of each run, the open sliders, and the rest
// in groups.
import { html, nothing, type TemplateResult } from "lit";
import { everyRun } from "../store/state";
import { hrefOf } from "../store/place";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import { output, runViews, type RunView } from "../answers/view";
import { energy } from "../answers/headline";
import { phrase } from "../words/text";
import { lower } from "../words/names";
import type { Assumption, RunField } from "../types";
import { fold } from "./fold";
import { ledger } from "./ledger";
import { money } from "./money";
import { pickers } from "./pickers";
import { sliderId, sliderRow } from "./slider_row";
import { disputedChip } from "./disputed_chip";
import { scenarios, views } from "./starts";
import "./number_box";

/** The choices that a row's figure depends on: runs that differ in one of them get a slider each. */
const hangsOn = (row: Assumption): RunField[] =>
  row.scope === "run" ? ["model", "chip", "route"]
    : row.per === "chip" || row.per === "model" || row.per === "place" ? [row.per] : [];

/** Whether one slider serves all runs, because they agree on the value and must; otherwise each run has its own. */
const isShared = (store: Store, row: Assumption, runs: RunView[]): boolean => {
  if (store.state.shared[row.id] !== undefined) return true;
  const differ = (field: RunField) => new Set(runs.map((run) => run.chosen[field])).size > 1;
  return !hangsOn(row).some(differ) && new Set(runs.map((run) => run.report.inputs[row.id]?.central)).size === 1;
};

const moves = (run: RunView, id: string): boolean =>
  (output(run, energy)?.elasticity ?? []).some((row) => row.id === id && row.value !== 0);

const sliders = (store: Store, ui: Ui, row: Assumption, runs: RunView[], only: (run: RunView) => boolean): unknown =>
  !runs.some(only) ? nothing : isShared(store, row, runs)
    ? sliderRow(store, ui, row, everyRun, runs[0]!)
    : runs.filter(only).map((run) => sliderRow(store, ui, row, run.id, run));

const groupKey = (id: string): string => `group/${id}`;

/**
 * Brings the slider of this assumption into view, opening its group if that is closed, and gives it the focus; from
 * another page than that of the sliders it leads there.
 */
export const reveal = async (store: Store, ui: Ui, row: Assumption, run: RunView): Promise<void> => {
  const id = sliderId(isShared(store, row, runViews(store)) ? everyRun : run.id, row.id);
  if (!document.getElementById("change")) return location.assign(hrefOf(store, id));
  const key = groupKey(row.group);
  if (!row.open && !ui.isOpen(key)) ui.toggle(key);
  await ui.redraw();
  const slider = document.getElementById(id);
  slider?.scrollIntoView({ block: "center" });
  slider?.focus({ preventScroll: true });
};

/** How many of its rows a closed group names. */
const namesShown = 3;

const group = (
  store: Store, ui: Ui, id: string, label: string, rows: Assumption[], runs: RunView[],
): TemplateResult => {
  const key = groupKey(id);
  const names = rows.slice(0, namesShown).map((row) => lower(row.label)).join(" · "); // labels have commas
  const more = rows.length - namesShown;
  const refused = store.refusals.some((refusal) => rows.some((row) => row.id === refusal.key));
  const isLedTo = rows.some((row) => ui.noted("anchor")?.slice(2) === row.id);
  const about = more > 0 ? phrase("groupCount", { names, count: more }) : names;
  const body = () => html`
    <div class="slider-rows">${rows.map((row) => sliders(store, ui, row, runs, () => true))}</div>`;
  return fold(ui, key, html`<b>${label}</b><span>${about}</span>`, body, refused || isLedTo);
};

export const assumptions = (store: Store, ui: Ui): TemplateResult => {
  const { description } = store;
  const runs = runViews(store);
  const openRows = description.assumptions.filter((row) => row.open);
  const rest = description.assumptions.filter((row) => !row.open);
  return html`
    <section class="chapter" id="change" aria-labelledby="change-title" tabindex="-1">
      <header><h2 id="change-title">${phrase("change")}</h2></header>
      <div class="controls">
        ${scenarios(store)}
        ${views(store)}
        ${disputedChip(store)}
        ${pickers(store, ui)}
        ${money(store)}
        <p class="controls-hint">${phrase("hint")}</p>
        <div class="slider-rows">
          ${openRows.map((row) => sliders(store, ui, row, runs, (run) => moves(run, row.id)))}</div>
        <div class="groups">${description.groups.map(({ id, label }) => {
          const rows = rest.filter((row) => row.group === id);
          return rows.length ? group(store, ui, id, label, rows, runs) : nothing;
        })}</div>
      </div>
      ${ledger(store)}
    </section>`;
};
