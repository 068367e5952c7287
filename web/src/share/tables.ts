// Figures as CSV and JSON: the whole page in long form, or one chart's table.
import { render } from "lit";
import { changedLine } from "../answers/changed";
import { isFigured, type Table } from "../charts/data_table";
import { requestOf } from "../store/request";
import type { Store } from "../store/store";
import { labelOf } from "../words/names";

/** A spreadsheet would run a text that begins so; an apostrophe before it keeps it text. */
const isRun = (value: unknown): boolean =>
  typeof value === "string" && /^[=+\-@\t\r]/.test(value) && !Number.isFinite(Number(value));

const cell = (value: unknown): string => {
  const text = value === undefined || value === null ? "" : `${isRun(value) ? "'" : ""}${String(value)}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
/** Some spreadsheets read a file as UTF-8 only where it begins with this mark. */
const mark = "\ufeff";
const csv = (rows: unknown[][]): string => `${mark}${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

const columns = [
  "kind", "run", "id", "label", "unit", "central", "p5", "p25", "p50", "p75", "p95", "mean", "distribution", "grade",
  "source", "set_by",
];
type Row = Partial<Record<string, unknown>>;

/** One line for each result and each input of each run. Sums are in US dollars, whatever the page shows. */
export const longCsv = (store: Store, link: string): string => {
  const { description, report } = store;
  const sourceOf = (id: string | undefined) => {
    const row = description.sources.find((one) => one.id === id);
    return row ? [row.publisher, row.title, row.url].filter(Boolean).join(", ") : "";
  };
  const { model, data } = report.version;
  const rows = report.runs.flatMap((run): Row[] => [
    ...Object.entries(run.outputs).map(([id, one]) =>
      ({ ...one, kind: "output", run: run.label, id, label: labelOf(description.outputs, id) })),
    ...Object.entries(run.inputs).map(([id, one]) =>
      ({ ...one, kind: "input", run: run.label, id, label: labelOf(description.assumptions, id), p5: one.low,
        p50: one.central, p95: one.high, source: sourceOf(one.source), set_by: one.from })),
  ]);
  const changed = changedLine(store);
  const about = Object.entries({ link, model, data, ...(changed ? { changed } : {}) })
    .map(([id, label]): Row => ({ kind: "about", id, label }));
  return csv([columns, ...[...rows, ...about].map((row) => columns.map((column) => row[column]))]);
};

export const wholeJson = (store: Store, link: string, citation: string): string => {
  const { state, description, report } = store;
  const changed = changedLine(store);
  const about = { link, citation, version: report.version, ...(changed ? { changed } : {}) };
  return JSON.stringify({ about, request: requestOf(state, description), report }, null, 1);
};

/** What a cell says, without marks and links. */
const textOf = (cell: unknown): string => {
  const stage = document.createElement("div");
  render(isFigured(cell) ? cell.text : cell, stage);
  return stage.textContent!.replace(/\s+/g, " ").trim();
};

const parts = ["value", "low", "high", "unit"] as const;

/**
 * A chart's table with numbers as numbers, each with its ends and its unit in columns beside it; `changed` is told in
 * one of its own.
 */
export const tableCsv = ({ head, rows }: Table, changed: string): string => {
  const shown = head.map((name, i) => {
    const figures = rows.map(({ cells }) => cells[i]).filter(isFigured);
    const used = parts.filter((part) => figures.some((one) => one[part] !== undefined));
    return { name, used: used.length ? used : undefined };
  });
  const names = shown.flatMap(({ name, used }) =>
    used?.map((part) => (part === "value" ? name : `${name}, ${part}`)) ?? name);
  const lines = rows.map(({ cells }) => shown.flatMap(({ used }, i): unknown[] => {
    const cell = cells[i];
    if (!used) return [textOf(cell)];
    // Where there is no figure, its place says why.
    return used.map((part) => (isFigured(cell) ? cell[part] : part === "value" ? textOf(cell) : ""));
  }));
  const last = (text: string) => (changed ? [text] : []);
  return csv([[...names, ...last("changed")], ...lines.map((line) => [...line, ...last(changed)])]);
};

export const tableJson = ({ head, rows }: Table, about: Record<string, string>): string => {
  const valueOf = (cell: unknown) => {
    if (!isFigured(cell)) return textOf(cell);
    const { value, low, high, unit } = cell;
    return { value, low, high, unit, text: textOf(cell) };
  };
  const named = (cells: unknown[]) => Object.fromEntries(cells.map((cell, i) => [head[i] ?? String(i), valueOf(cell)]));
  return JSON.stringify({ about, rows: rows.map(({ cells }) => named(cells)) }, null, 1);
};
