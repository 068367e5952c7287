// Every figure of every table as one list to search in: what it is, of what, its range, source, grade, date and note.
import type { RunView } from "../../answers/view";
import type { Assumption, Description, Figure, OutputValue, RowRef } from "../../types";
import { folded } from "../../words/folded";
import { phrase } from "../../words/text";
import { isShare } from "../../words/units";

export const kinds = [
  "assumption", "chip", "model", "place", "accounting", "format", "offer", "subscription", "scenario", "currency",
] as const;
type Kind = (typeof kinds)[number];

/** What a figure is, before its value. */
interface What {
  kind: Kind;
  /** catalogue, its row and the assumption, which a run's input leads to */
  key: string;
  /** of which chip, model, place …; empty for what holds for all */
  owner: string;
  label: string;
  unit: string;
  share: boolean;
  /** how long such figures hold, where they age */
  months?: number | undefined;
}

export interface FigureRow extends What {
  low: number;
  central: number;
  high: number;
  grade: string;
  source: string;
  date: string;
  note: string;
  /** what the search reads */
  words: string;
}

type Known = Partial<Figure> & { central: number };
type Sets = Record<string, unknown> | undefined;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isFigure = (value: unknown): value is Known => isObject(value) && typeof value.central === "number";

/** A figure in an accounting may be one for each kind of chip. */
const casesOf = (value: unknown): Known[] => {
  if (isObject(value) && Array.isArray(value.cases)) return value.cases.filter(isFigure);
  return isFigure(value) ? [value] : [];
};

/** What an assumption's figures are called, wherever they stand. */
const namesOf = (row: Assumption) =>
  ({ label: row.label, unit: row.unit, share: isShare(row), months: row.good_for_months });

export const figuresOf = (description: Description): FigureRow[] => {
  const rows: FigureRow[] = [];
  const sources = new Map(description.sources.map((row) => [row.id, row]));
  const assumptions = new Map(description.assumptions.map((row) => [row.id, row]));

  const add = (what: What, figure: Known, fallback = ""): void => {
    const { central, low = central, high = central, grade = "assumed", note = "" } = figure;
    const source = sources.get(figure.source ?? fallback);
    const row = {
      ...what, key: `${what.kind}/${what.key}`, low, central, high, grade, note,
      source: source?.id ?? "", date: figure.date ?? source?.date ?? "",
    };
    const { label, owner, kind } = what;
    const words = [label, owner, kind, grade, note, source?.title ?? "", source?.publisher ?? "", row.source];
    rows.push({ ...row, words: folded(words.join(" ")) });
  };
  const addSets = (kind: Kind, rowId: string, owner: string, sets: Sets, source?: string): void => {
    for (const [id, value] of Object.entries(sets ?? {})) {
      const row = assumptions.get(id);
      const named = row ? namesOf(row) : { label: id, unit: "", share: false };
      for (const figure of casesOf(value)) add({ kind, key: `${rowId}/${id}`, owner, ...named }, figure, source);
    }
  };

  for (const row of description.assumptions)
    if (isFigure(row)) add({ kind: "assumption", key: `/${row.id}`, owner: "", ...namesOf(row) }, row);
  const { chips, models, places, accountings, formats, offers, subscriptions, scenarios, currencies } = description;
  const catalogues: [Kind, { id: string; label: string; sets: Record<string, Figure> }[]][] = [
    ["chip", chips], ["model", models], ["place", places], ["format", formats], ["offer", offers],
    ["subscription", subscriptions],
  ];
  for (const [kind, catalogue] of catalogues)
    for (const row of catalogue) {
      // A chip's rents stand by class below, and not once more as the one that counts.
      const { chip_rent: _, ...others } = row.sets;
      addSets(kind, row.id, row.label, others);
    }
  const rent = assumptions.get("chip_rent")!;
  for (const row of chips)
    for (const kind of description.rental_classes) {
      const figure = row.rents?.[kind];
      if (!figure) continue;
      const label = `${rent.label}, ${phrase(`rental_class:${kind}`)}`;
      add({ kind: "chip", key: `${row.id}/${rent.id}/${kind}`, owner: row.label, ...namesOf(rent), label }, figure);
    }
  for (const row of places) addSets("place", `${row.id}/beside`, row.label, row.beside);
  for (const row of offers) addSets("offer", row.id, row.label, row.long_context?.sets);
  const peak = assumptions.get("serving_peak_compute");
  for (const row of chips)
    for (const [format, figure] of Object.entries(row.peaks ?? {})) {
      const named = { label: `${peak?.label ?? format}, ${format.toUpperCase()}`, unit: "TFLOP/s/chip", share: false };
      add({ kind: "chip", key: `${row.id}/${format}`, owner: row.label, ...named }, figure);
    }
  for (const row of accountings) addSets("accounting", row.id, row.label, row.sets, row.source);
  for (const row of scenarios)
    for (const run of row.runs) {
      const owner = [row.label, run.label].filter(Boolean).join(", ");
      addSets("scenario", `${row.id}/${run.id}`, owner, run.set);
    }
  for (const { id, label, usd, source, date } of currencies)
    add({ kind: "currency", key: id, owner: "", label, unit: "USD", share: false },
      { central: usd, grade: "reported", source, date });
  return rows;
};

const kindOf: Record<RowRef["catalogue"], Kind> = {
  assumptions: "assumption", chips: "chip", models: "model", places: "place", accountings: "accounting",
  formats: "format", offers: "offer", subscriptions: "subscription",
};

/** The key of the figure behind a run's input; a reader's own value has none. */
const keyOf = (run: RunView, id: string): string[] => {
  const input = run.report.inputs[id];
  if (input?.from === "scenario") return [`scenario/${run.scenario}/${run.id}/${id}`];
  if (!input?.row) return [];
  const { catalogue, id: row, rental_class: rents } = input.row;
  return [[kindOf[catalogue], catalogue === "assumptions" ? "" : row, id, ...(rents ? [rents] : [])].join("/")];
};

/** The keys of the figures behind a run's inputs, the weightiest on a result first. */
export const heaviest = (run: RunView, value: OutputValue | undefined): string[] => {
  const weight = (row: { value: number }) => Math.abs(row.value);
  const moving = (value?.elasticity ?? []).filter((row) => row.value !== 0).sort((a, b) => weight(b) - weight(a));
  return moving.flatMap(({ id }) => keyOf(run, id));
};

/** The rows in which every word of the search occurs. */
export const search = (rows: FigureRow[], text: string, kind: string, grade: string): FigureRow[] => {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => (!kind || row.kind === kind) && (!grade || row.grade === grade)
    && wanted.every((word) => row.words.includes(word)));
};
