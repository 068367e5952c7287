// What a result rests on most: each input moved alone across its range, and from each bar a way to its slider.
import { html, noChange, nothing, type TemplateResult } from "lit";
import { energy, pair } from "../../answers/headline";
import { resultOf } from "../../answers/result";
import { nameList, output, runViews, type RunView } from "../../answers/view";
import { figured } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { tornado, type Swing } from "../../charts/tornado";
import { reveal } from "../../controls/assumptions";
import { chooser } from "../../controls/select";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { OutputValue } from "../../types";
import { padded, round } from "../../words/format";
import { labelOf, lower } from "../../words/names";
import { phrase, phraseOr, unbroken } from "../../words/text";
import { currency, interval, isShare, outcomes, quantity, shownAs } from "../../words/units";
import type { Chapter } from "../chapter";

/** How many bars are drawn; the table holds them all. */
const most = 8;

/** "Grok 4’s electricity", for the outputs that chapters speak of; any other by its label. */
const named = (store: Store, run: RunView, id: string): string => {
  const label = lower(labelOf(store.description.outputs, id));
  return phraseOr(`of:${id}`, phrase("ofRun", { label, run: run.name }), { run: run.name });
};

type Moved = Required<NonNullable<OutputValue["tornado"]>[number]>;

/** What moves a result of a run from one value to another, the strongest first. */
const moved = (run: RunView, id: string): Moved[] =>
  (output(run, id)?.tornado ?? []).filter((row): row is Moved =>
    row.low !== undefined && row.high !== undefined && row.low !== row.high);

/** What a drawing of these takes each value for: in which scale, and as which text. */
const writing = (value: OutputValue) => {
  const isPart = value.unit === "1";
  const shown = shownAs(value.unit, value.central, isPart);
  return {
    isPart, scaled: (amount: number) => amount / shown.factor,
    unit: shown.prefix ? `${shown.suffix} ${currency().id}`.trim() : shown.suffix,
    text: (amount: number) => quantity(amount, value.unit, isPart),
  };
};

const swingsOf = (store: Store, ui: Ui, run: RunView, value: OutputValue, rows: Moved[]): Swing[] => {
  const { scaled, text } = writing(value);
  return rows.map(({ id, low, high }) => {
    const input = run.report.inputs[id]!;
    const row = store.description.assumptions.find((one) => one.id === id)!;
    const [from, to] = [Math.min(low, high), Math.max(low, high)].map(scaled) as [number, number];
    return {
      label: row.label, detail: interval(input.low, input.high, input.unit, isShare(row)),
      from, to, fromText: round(from), toText: round(to),
      action: phrase("driverAction", { label: row.label, low: text(low), high: text(high) }),
      press: () => void reveal(store, ui, row, run),
    };
  });
};

/** Drawn again at the end of a drag, because until then the core is not asked for it. */
const drivers = (store: Store, ui: Ui): TemplateResult | typeof nothing | typeof noChange => {
  if (store.moving) return noChange;
  const { assumptions, outputs } = store.description;
  const runs = runViews(store).filter((run) => Object.keys(run.report.outputs).some((id) => moved(run, id).length));
  const wanted = ui.choice("driversRun") ?? pair(store)?.base.id;
  const run = runs.find((one) => one.id === wanted) ?? runs[0];
  if (!run) return nothing;
  const present = outputs.filter((row) => moved(run, row.id).length);
  const ids = [ui.choice("driversOutput"), resultOf(store).id, energy];
  const id = ids.find((one) => present.some((row) => row.id === one)) ?? present[0]!.id;
  const value = output(run, id)!;
  const rows = moved(run, id);
  const { isPart, scaled, unit, text } = writing(value);
  const swings = swingsOf(store, ui, run, value, rows.slice(0, most));
  const first = rows[0]!;
  const what = named(store, run, id), label = lower(labelOf(assumptions, first.id));
  const [low, high] = [Math.min(first.low, first.high), Math.max(first.low, first.high)];
  const range = outcomes(low, high, value.unit, isPart, value.central).replace("–", phrase("to"));
  const bars = swings.map((one) => `${one.label} ${one.fromText}–${one.toText}`).join(", ");
  return html`
    <section class="part drivers" id="drivers-part" aria-label=${phrase("drivers")}>
      <div class="choosers">
        ${chooser(phrase("driversOutput"), {
          id: "driversOutput", options: present, chosen: id, choose: (one) => ui.choose("driversOutput", one),
        })}
        ${runs.length > 1 ? chooser(phrase("driversRun"), {
          id: "driversRun", options: runs, chosen: run.id, choose: (one) => ui.choose("driversRun", one),
        }) : nothing}
      </div>
      ${frame(ui, {
        id: "drivers",
        title: unbroken(phrase("driversTitle", { what, label, range }), nameList(store)),
        subtitle: phrase("driversText", { unit: unit || phrase("driversShare"), central: text(value.central) }),
        plot: tornado({
          swings, central: scaled(value.central), tone: run.tone, unit,
          label: phrase("driversLabel", { what, rows: bars }),
        }),
        source: rows.length > most ? phrase("driversMore", { count: most, total: rows.length })
          : phrase("driversSource"),
        table: {
          head: [phrase("driversInput"), phrase("driversLow", { unit }), phrase("driversHigh", { unit })],
          rows: rows.map((row) => ({
            cells: [
              labelOf(assumptions, row.id),
              ...[row.low, row.high].map((end) => figured(end, value.unit, padded(scaled(end)))),
            ],
          })),
        },
      })}
    </section>`;
};

export const chapter: Chapter = { draw: drivers };
