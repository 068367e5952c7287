// What a result rests on most: each input moved alone across its range, and from each bar a way to its slider.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { labelOf, output, runViews, type RunView } from "../../answers/view";
import { energy, pair } from "../../answers/headline";
import { frame } from "../../charts/frame";
import { tornado, type Swing } from "../../charts/tornado";
import { padded, round } from "../../words/format";
import { hasPhrase, phrase, unbroken, type Key } from "../../words/text";
import { currency, interval, isShare, outcomes, quantity, shownAs } from "../../words/units";
import { lower } from "../../words/names";
import { reveal } from "../../controls/assumptions";

/** How many bars are drawn; the table holds them all. */
const most = 8;

/** "Grok 4’s electricity", for the outputs that chapters speak of; any other by its label. */
const named = (store: Store, run: RunView, id: string): string =>
  hasPhrase(`of:${id}`) ? phrase(`of:${id}` as Key, { run: run.label })
    : phrase("ofRun", { label: lower(labelOf(store.description.outputs, id)), run: run.label });

const moved = (run: RunView, id: string) => (output(run, id)?.tornado ?? []).filter((row) => row.low !== row.high);

const chooser = (ui: Ui, key: string, label: string, value: string, rows: { id: string; label: string }[]): TemplateResult => html`
  <span><label for=${key}>${label}</label> <select class="picker" id=${key} .value=${live(value)} @change=${(event: Event) => ui.choose(key, (event.target as HTMLSelectElement).value)}>
    ${rows.map((row) => html`<option value=${row.id} ?selected=${row.id === value}>${row.label}</option>`)}</select></span>`;

export const drivers = (store: Store, ui: Ui): TemplateResult | typeof nothing => {
  const runs = runViews(store).filter((run) => Object.keys(run.report.outputs).some((id) => moved(run, id).length));
  const wanted = ui.choice("driversRun") ?? pair(store)?.base.id;
  const run = runs.find((one) => one.id === wanted) ?? runs[0];
  if (!run) return nothing;
  const { assumptions, outputs } = store.description;
  const present = outputs.filter((row) => moved(run, row.id).length);
  const id = [ui.choice("driversOutput"), energy].find((one) => present.some((row) => row.id === one)) ?? present[0]!.id;
  const value = output(run, id)!;
  const rows = moved(run, id);
  const isPart = value.unit === "1";
  const shown = shownAs(value.unit, value.central, isPart);
  const unit = shown.prefix ? `${shown.suffix} ${currency().id}`.trim() : shown.suffix;
  const number = (amount: number) => quantity(amount, value.unit, isPart);
  const labels = (rowId: string) => assumptions.find((row) => row.id === rowId);
  const swings: Swing[] = rows.slice(0, most).map((row) => {
    const input = run.report.inputs[row.id]!;
    const assumption = labels(row.id)!;
    const [from, to] = [Math.min(row.low, row.high), Math.max(row.low, row.high)];
    const detail = interval(input.low, input.high, input.unit, isShare(assumption));
    return { label: assumption.label, detail, from: from / shown.factor, to: to / shown.factor, fromText: round(from / shown.factor), toText: round(to / shown.factor),
      action: phrase("driverAction", { label: assumption.label, low: number(row.low), high: number(row.high) }),
      press: () => void reveal(store, ui, assumption, run) };
  });
  const first = rows[0]!;
  const what = named(store, run, id);
  const range = outcomes(Math.min(first.low, first.high), Math.max(first.low, first.high), value.unit, isPart, value.central).replace("–", phrase("to"));
  return html`
    <section class="chapter part drivers" aria-label=${phrase("drivers")}>
      <div class="choosers">
        ${chooser(ui, "driversOutput", phrase("driversOutput"), id, present)}
        ${runs.length > 1 ? chooser(ui, "driversRun", phrase("driversRun"), run.id, runs) : nothing}
      </div>
      ${frame(ui, {
        id: "drivers",
        title: unbroken(phrase("driversTitle", { what, label: lower(labels(first.id)!.label), range }), [run.label]),
        subtitle: phrase("driversText", { unit: unit || phrase("driversShare"), central: number(value.central) }),
        plot: tornado(swings, value.central / shown.factor, run.tone, unit,
          phrase("driversLabel", { what, rows: swings.map((one) => `${one.label} ${one.fromText}–${one.toText}`).join(", ") })),
        source: rows.length > most ? phrase("driversMore", { count: most, total: rows.length }) : phrase("driversSource"),
        table: { head: [phrase("driversInput"), ...(["driversLow", "driversHigh"] as const).map((key) => phrase(key, { unit }))],
          rows: rows.map((row) => ({ cells: [labels(row.id)!.label, ...[row.low, row.high].map((one) => padded(one / shown.factor))] })) },
      })}
    </section>`;
};
