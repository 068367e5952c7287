// Figures as CSV and JSON: the whole page in long form, or one chart's table.
import { render } from "lit";
import { dataTable, type Table } from "../charts/data_table";
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
  const about = Object.entries({ link, model, data }).map(([id, label]): Row => ({ kind: "about", id, label }));
  return csv([columns, ...[...rows, ...about].map((row) => columns.map((column) => row[column]))]);
};

export const wholeJson = ({ state, description, report }: Store, link: string, citation: string): string => {
  const about = { link, citation, version: report.version };
  return JSON.stringify({ about, request: requestOf(state, description), report }, null, 1);
};

/** A chart's table as its reader sees it. */
const cellsOf = (table: Table): string[][] => {
  const stage = document.createElement("div");
  render(dataTable({ ...table, rows: table.rows.map(({ cells }) => ({ cells })) }, ""), stage);
  const textOf = (one: HTMLTableCellElement) => one.textContent!.replace(/\s+/g, " ").trim();
  return [...stage.querySelectorAll("tr")].map((row) => [...row.cells].map(textOf));
};

export const tableCsv = (table: Table): string => csv(cellsOf(table));

export const tableJson = (table: Table, about: Record<string, string>): string => {
  const [head = [], ...rows] = cellsOf(table);
  const named = (row: string[]) => Object.fromEntries(row.map((text, i) => [head[i] ?? String(i), text]));
  return JSON.stringify({ about, rows: rows.map(named) }, null, 1);
};
