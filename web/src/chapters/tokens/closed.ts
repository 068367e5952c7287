// Models without parameters, bounded: what their price and their speed allow a question to take, beside open models
// that are worked out and what makers disclosed of queries of their own.
import type { TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import { figured, figuredOr, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { ranges, type RangeRow, type Spot } from "../../charts/ranges";
import { spanOf } from "../../charts/spans";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { RunReport, RunRequest } from "../../types";
import { exact } from "../../words/format";
import { phrase } from "../../words/text";
import { quantity, shownAs } from "../../words/units";
import { waiting } from "../waiting";
import { inFours } from "./questions";

const id = "tokens-closed";
const allowed = ["query_energy_price_allows", "query_energy_speed_allows"];
const worked = "query_energy";
const unit = "Wh";

interface Row {
  label: string;
  run: RunReport;
}

/** Disclosures of the electricity of a maker's own query, by their method. */
const disclosures = ["google-2025", "openai-2025"] as const;

interface Found {
  closed: Row[];
  open: Row[];
}

/** The newest models that tell no parameters. */
const closedOffers = [
  "gpt-5.4", "gpt-5.6-sol", "gpt-6-sol", "claude-haiku-4.5", "claude-opus-5.5", "claude-fable-5.1", "gemini-3.5-flash",
  "gemini-3.1-pro", "grok-4.6",
];

const allOf = (store: Store, runs: RunRequest[], outputs: string[]): RunReport[] =>
  inFours(runs, (some) => ask(store, { outputs, runs: some }));

const there = { place: "united-states", accounting: "central" };

/** A short question and its answer, as the scenario of one query has them. */
const question = ({ description }: Store): RunRequest["set"] => {
  const set = description.scenarios.find((row) => row.id === "one-query")?.runs[0]?.set ?? {};
  const tokens = (id: string): number => {
    const of = set[id];
    return typeof of === "number" ? of : of?.central ?? NaN;
  };
  return {
    prompt_tokens: tokens("prompt_tokens"), answer_tokens: tokens("answer_tokens"),
    context_length: tokens("context_length"),
  };
};

/** Open models to set them beside, on a chip of today. */
const besides = ["glm-5", "deepseek-v3.2", "gpt-oss-120b"];

const find = (store: Store): Found => {
  const { offers, models } = store.description, set = question(store);
  const labelIn = (rows: { id: string; label: string }[], of: string) => rows.find((row) => row.id === of)?.label ?? of;
  const closed = allOf(store, closedOffers.map((offer) => ({ id: offer, offer, set, ...there })), allowed);
  const open = allOf(store,
    besides.map((model) => ({ id: model, model, chip: "b200", format: "fp8", set, ...there })), [worked]);
  return {
    closed: closed.map((run) => ({ label: labelIn(offers, run.id), run })),
    open: open.map((run) => ({ label: labelIn(models, run.id), run })),
  };
};

const spot = (value: number): Spot => ({ value, text: quantity(value, unit) });

const closedRow = ({ label, run: { bounds, inputs } }: Row): RangeRow => {
  const speed = inputs.told_speed?.central;
  const detail = speed === undefined ? undefined : phrase("closedSpeed", { speed: exact(speed, 2) });
  const name = { name: label, detail };
  if (!bounds) return { ...name, missing: phrase("absent") };
  const ends = bounds.speed ? bounds.both : bounds.price;
  if (!ends) return { ...name, missing: phrase("closedApart") };
  // Where only the price is known, nothing but the most is.
  return { ...name, filled: ends.low > 0 ? spot(ends.low) : undefined, open: spot(ends.high) };
};

const openRow = ({ label, run }: Row): RangeRow => {
  const of = run.outputs[worked];
  return of?.p5 === undefined || of.p95 === undefined ? { name: label, missing: phrase("absent") }
    : { name: label, filled: spot(of.p5), open: spot(of.p95) };
};

/** What it is of its own query, whose length it does not tell. */
const disclosedRows = ({ description }: Store): RangeRow[] => disclosures.map((one) => {
  const [own] = description.query_methods.find((row) => row.id === one)?.examples ?? [];
  const energy = own?.printed.energy?.central;
  const name = phrase(`closed:${one}`);
  return energy === undefined ? { name, missing: phrase("absent") } : { name, filled: spot(energy) };
});

/** A row in words: its ends, or the one that there is. */
const textOf = ({ name, filled, open, missing }: RangeRow): string => {
  if (filled && open) return phrase("closedLabelRow", { label: name, low: filled.text, high: open.text });
  if (open) return `${name} ${phrase("closedMost", { high: open.text })}`;
  return `${name} ${filled?.text ?? missing ?? ""}`;
};

const tableOf = ({ closed, open }: Found, disclosed: RangeRow[]): Table => {
  const span = (ends: { low: number; high: number } | undefined) => (!ends ? phrase("absent")
    : figured(undefined, unit, phrase("closedSpan", { low: quantity(ends.low, unit), high: quantity(ends.high, unit) }),
      ends.low, ends.high));
  return {
    head: [phrase("tokensModel"), phrase("closedByPrice"), phrase("closedBySpeed"), phrase("closedBoth")],
    rows: [
      ...closed.map(({ label, run }) => ({
        cells: [
          label, figuredOr(run.bounds?.price?.high, unit, (value) =>
            phrase("closedMost", { high: quantity(value, unit) })),
          span(run.bounds?.speed), span(run.bounds?.both),
        ],
      })),
      ...open.map(({ label, run }) => {
        const of = run.outputs[worked];
        const ends = of?.p5 === undefined || of.p95 === undefined ? undefined : { low: of.p5, high: of.p95 };
        return { cells: [label, phrase("absent"), phrase("absent"), span(ends)] };
      }),
      ...disclosed.map(({ name, filled }) =>
        ({ cells: [
          name, phrase("absent"), phrase("absent"),
          filled ? figured(filled.value, unit, filled.text) : phrase("absent"),
        ] })),
    ],
  };
};

export const closed = (store: Store, ui: Ui): TemplateResult => {
  const found = inTurn(store, ui, id, () => find(store));
  if (!found) return waiting(id);
  const disclosed = disclosedRows(store);
  const rows = [...found.closed.map(closedRow), ...found.open.map(openRow), ...disclosed];
  const values = rows.flatMap((row) => [row.filled?.value, row.open?.value])
    .filter((one) => one !== undefined);
  const tick = (value: number): string => {
    const { factor, prefix, suffix } = shownAs(unit, value);
    return `${prefix}${exact(value / factor, 3)} ${suffix}`;
  };
  const widths = found.closed.flatMap(({ run: { bounds } }) =>
    (bounds?.speed && bounds.both ? [bounds.both.high / bounds.both.low] : []));
  return frame(ui, {
    id, subtitle: phrase("closedText"),
    title: phrase(widths.length ? "closedTitle" : "closedTitleNone", { factor: exact(Math.min(...widths), 1) }),
    plot: ranges({
      groups: [
        { title: phrase("closedGroup"), rows: found.closed.map(closedRow) },
        { title: phrase("closedOpen"), rows: found.open.map(openRow) },
        { title: phrase("closedTold"), rows: disclosed },
      ],
      span: spanOf(values, 10, 1.3), tick, filledName: phrase("closedLeast"), openName: phrase("closedMostWord"),
      label: phrase("closedLabel", {
        rows: rows.map(textOf).join("; "),
      }),
    }),
    source: phrase("closedSource"),
    table: tableOf(found, disclosed),
  });
};
