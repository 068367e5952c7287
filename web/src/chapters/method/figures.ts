// Every figure of every table as one list to search in: what it is, of what, its range, source, grade, date and note.
import type { RunView } from "../../answers/view";
import type { Description, Figure, Input, OutputValue } from "../../types";

export const kinds = ["assumption", "chip", "model", "place", "accounting", "format", "offer", "subscription", "scenario", "currency"] as const;
export type Kind = (typeof kinds)[number];

export interface FigureRow {
  kind: Kind;
  /** catalogue, its row and the assumption, which a run's input leads to */
  key: string;
  /** of which chip, model, place …; empty for what holds for all */
  owner: string;
  label: string;
  unit: string;
  share: boolean;
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
const isFigure = (value: unknown): value is Known => typeof value === "object" && value !== null && typeof (value as Known).central === "number";

/** A figure in an accounting may be one for each kind of chip. */
const casesOf = (value: unknown): Known[] =>
  typeof value === "object" && value !== null && "cases" in value ? (value.cases as unknown[]).filter(isFigure) : isFigure(value) ? [value] : [];

export const fold = (text: string): string => text.toLocaleLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");

export const figuresOf = (description: Description): FigureRow[] => {
  const rows: FigureRow[] = [];
  const sources = new Map(description.sources.map((row) => [row.id, row]));
  const assumptions = new Map(description.assumptions.map((row) => [row.id, row]));

  const add = (kind: Kind, key: string, owner: string, label: string, unit: string, share: boolean, figure: Known, fallback = ""): void => {
    const source = sources.get(figure.source ?? fallback);
    const row = {
      kind, key: `${kind}/${key}`, owner, label, unit, share, low: figure.low ?? figure.central, central: figure.central, high: figure.high ?? figure.central,
      grade: figure.grade ?? "assumed", source: source?.id ?? "", date: figure.date ?? source?.date ?? "", note: figure.note ?? "",
    };
    rows.push({ ...row, words: fold([label, owner, kind, row.grade, row.note, source?.title ?? "", source?.publisher ?? "", row.source].join(" ")) });
  };
  const addSets = (kind: Kind, rowId: string, owner: string, sets: Record<string, unknown> | undefined, source?: string): void => {
    for (const [id, value] of Object.entries(sets ?? {})) {
      const row = assumptions.get(id);
      for (const figure of casesOf(value)) add(kind, `${rowId}/${id}`, owner, row?.label ?? id, row?.unit ?? "", row?.unit === "1" && row.max <= 1, figure, source);
    }
  };

  for (const row of description.assumptions)
    if (isFigure(row)) add("assumption", `/${row.id}`, "", row.label, row.unit, row.unit === "1" && row.max <= 1, row);
  const { chips, models, places, accountings, formats, offers, subscriptions, scenarios, currencies } = description;
  const catalogues: [Kind, { id: string; label: string; sets: Record<string, Figure> }[]][] = [
    ["chip", chips], ["model", models], ["place", places], ["format", formats], ["offer", offers], ["subscription", subscriptions]];
  for (const [kind, catalogue] of catalogues) for (const row of catalogue) addSets(kind, row.id, row.label, row.sets);
  for (const row of offers) addSets("offer", row.id, row.label, row.long_context?.sets);
  for (const row of chips)
    for (const [format, figure] of Object.entries(row.peaks ?? {}))
      add("chip", `${row.id}/${format}`, row.label, `${assumptions.get("serving_peak_compute")?.label ?? format}, ${format.toUpperCase()}`, "TFLOP/s/chip", false, figure);
  for (const row of accountings) addSets("accounting", row.id, row.label, row.sets, row.source);
  for (const row of scenarios)
    for (const run of row.runs) addSets("scenario", `${row.id}/${run.id}`, [row.label, run.label].filter(Boolean).join(", "), run.set);
  for (const row of currencies)
    add("currency", row.id, "", row.label, "USD", false, { central: row.usd, grade: "reported", source: row.source, date: row.date });
  return rows;
};

const catalogueOf: Partial<Record<Input["from"], Kind>> = { table: "assumption", scenario: "scenario" };

/** The keys of the figures behind a run's inputs, the weightiest on a result first. */
export const heaviest = (description: Description, run: RunView, value: OutputValue | undefined): string[] => {
  const weight = (row: { value: number }) => Math.abs(row.value);
  return [...(value?.elasticity ?? [])].sort((a, b) => weight(b) - weight(a)).filter((row) => row.value !== 0).flatMap(({ id }) => {
    const from = run.report.inputs[id]?.from;
    if (!from) return [];
    const kind = catalogueOf[from] ?? from;
    if (from === "table") return [`${kind}//${id}`];
    if (from === "scenario") return [`${kind}/${run.scenario}/${run.id}/${id}`];
    const chosen = run.chosen[from as keyof typeof run.chosen] ?? "";
    const around = from === "place" ? description.places.find((row) => row.id === chosen)?.within : undefined;
    return [chosen, around].filter((one) => one !== undefined).map((one) => `${kind}/${one}/${id}`);
  });
};

/** The rows in which every word of the search occurs. */
export const search = (rows: FigureRow[], text: string, kind: string, grade: string): FigureRow[] => {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => (!kind || row.kind === kind) && (!grade || row.grade === grade) && wanted.every((word) => row.words.includes(word)));
};
