// The drawer of an assumption: what the figure says, where it comes from, which layer set it, what hangs on it.
import { html } from "lit";
import { energy } from "../answers/headline";
import { originOf } from "../answers/origin";
import { runViews, type RunView } from "../answers/view";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";
import type { Assumption, Input } from "../types";
import { compared } from "../words/compare";
import { sentence } from "../words/format";
import { list, phrase, phraseOr } from "../words/text";
import { interval, isShare, precise } from "../words/units";
import { correctFigure } from "./correct";
import { datedLine, drawer, sourceLine } from "./drawer";

const layer = (from: string, name: string): string =>
  phraseOr(`layer:${from}`, from, { name });

/** What one per cent more of it does to the answer, from the core's exact elasticities. */
const weight = (runs: RunView[], id: string): string =>
  [...Map.groupBy(runs, (run) => {
    const value = run.report.outputs[energy]?.elasticity?.find((row) => row.id === id)?.value ?? 0;
    return value === 0 ? "" : compared(1 + value / 100);
  })].map(([change, same]) => {
    const names = list(same.map((run) => run.name));
    return phrase(change ? "weightText" : "weightNone", { run: names, change });
  }).join(" ");

const rangeText = (row: Assumption, input: Input | undefined): string => {
  if (!input) return "";
  return input.low === input.high ? phrase("rangeFixed")
    : phrase("rangeNinety", { range: interval(input.low, input.high, row.unit, isShare(row)) });
};

/** A place's figure of another kind, which some take instead. */
const otherKind = (store: Store, row: Assumption, input: Input | undefined): unknown => {
  if (input?.row?.catalogue !== "places") return "";
  const other = store.description.places.find((place) => place.id === input.row!.id)?.beside?.[row.id];
  return other ? html`${precise(other.central, row.unit, isShare(row))}. <span lang="en">${other.note}</span>` : "";
};

export const inputDrawer = (
  store: Store,
  ui: Ui,
  row: Assumption,
  run: RunView,
  title: unknown,
  shared: boolean,
  fields: unknown,
): unknown => {
  const input = run.report.inputs[row.id];
  const before = store.original.runs.find((one) => one.id === run.id)?.inputs[row.id];
  const yours = input?.from === "shared" || input?.from === "reader";
  const shown = yours ? before : input;
  const { figure } = originOf(store, run, row.id, shown);
  const name = originOf(store, run, row.id, input).name;
  const source = store.description.sources.find((one) => one.id === (shown?.source ?? figure.source));
  const was = yours && before ? phrase("wasBefore", { value: precise(before.central, row.unit, isShare(row)) }) : "";
  const set = layer(input?.from ?? "none", name) + (was && ` (${was})`);
  return drawer(ui, {
    title,
    value: input ? precise(input.central, row.unit, isShare(row)) : phrase("noValue"),
    range: rangeText(row, input),
    facts: [
      // A row's meaning is told in the reader's language; what its source says stays in English.
      ["says", figure.note && shown?.from !== "table" ? html`<span lang="en">${figure.note}</span>` : row.note],
      ["source", source ? sourceLine(source) : shown ? phrase("noSource") : ""],
      ["dated", source ? datedLine(figure.date, source, row.good_for_months) : ""],
      ["otherKind", otherKind(store, row, shown)],
      ["setBy", set],
      ["inData", shown ? correctFigure(row.id, shown, run.scenario) : ""],
      ["weight", sentence(weight(shared ? runViews(store) : [run], row.id))],
    ],
    grade: shown?.grade,
    gradeTitle: yours ? "howReplaced" : "how",
    fields,
  });
};
