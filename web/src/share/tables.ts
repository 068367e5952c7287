// Figures as CSV and JSON: the whole page in long form, or one chart's table.
import { render } from "lit";
import { dataTable, type Table } from "../charts/data_table";
import { requestOf } from "../store/request";
import type { Store } from "../store/store";
import { labelOf } from "../words/names";

const cell = (value: unknown): string => {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const csv = (rows: unknown[][]): string => `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

const columns = ["kind", "run", "id", "label", "unit", "central", "p5", "p25", "p50", "p75", "p95", "mean", "distribution", "grade", "source", "set_by"];

/** One line for each result and each input of each run. Sums are in US dollars, whatever the page shows. */
export const longCsv = (store: Store, link: string): string => {
  const { description, report } = store;
  const sourceOf = (id: string | undefined) => {
    const row = description.sources.find((one) => one.id === id);
    return row ? [row.publisher, row.title, row.url].filter(Boolean).join(", ") : "";
  };
  const rows = report.runs.flatMap((run) => [
    ...Object.entries(run.outputs).map(([id, one]) => ["output", run.label, id, labelOf(description.outputs, id), one.unit, one.central,
      one.p5, one.p25, one.p50, one.p75, one.p95, one.mean, "", one.grade, "", ""]),
    ...Object.entries(run.inputs).map(([id, one]) => ["input", run.label, id, labelOf(description.assumptions, id), one.unit, one.central,
      one.low, "", one.central, "", one.high, "", one.distribution, one.grade, sourceOf(one.source), one.from]),
  ]);
  const about = [["about", "", "link", link], ["about", "", "model", report.version.model], ["about", "", "data", report.version.data]];
  return csv([columns, ...rows, ...about.map((row) => [...row, ...Array<string>(columns.length - row.length).fill("")])]);
};

export const wholeJson = (store: Store, link: string, citation: string): string =>
  JSON.stringify({ about: { link, citation, version: store.report.version }, request: requestOf(store.state, store.description), report: store.report }, null, 1);

/** A chart's table as its reader sees it. */
const cellsOf = (table: Table): string[][] => {
  const stage = document.createElement("div");
  render(dataTable({ ...table, rows: table.rows.map(({ cells }) => ({ cells })) }, ""), stage);
  return [...stage.querySelectorAll("tr")].map((row) => [...row.cells].map((one) => one.textContent!.replace(/\s+/g, " ").trim()));
};

export const tableCsv = (table: Table): string => csv(cellsOf(table));

export const tableJson = (table: Table, about: Record<string, string>): string => {
  const [head = [], ...rows] = cellsOf(table);
  return JSON.stringify({ about, rows: rows.map((row) => Object.fromEntries(row.map((text, i) => [head[i] ?? String(i), text]))) }, null, 1);
};
