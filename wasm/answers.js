// Answers for programs and people who ask in words: each number with its range, grade and sources, and a link to the
// page that shows it.
import { homepage } from "./about.js";
import { linkOf } from "./link.js";

/** What is told where nobody says what is wanted; a run has those that its kind of request gives. */
const usual = [
  "facility_energy", "emissions", "water", "rented_cost", "owned_cost", "energy_per_output_token",
  "cost_per_output_mtok", "query_energy",
];
/** So many figures are told that a result rests on most. */
const most = 5;

const byId = (rows, id) => rows.find((row) => row.id === id);
const sourceOf = (description, id) => {
  const { title, publisher, date, url } = byId(description.sources, id) ?? {};
  return title ? { id, title, publisher, date, url } : undefined;
};

const weightOf = (output) => (output.elasticity ?? []).filter(({ value }) => value !== 0)
  .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));

/** An input as it stands in a run, who says so, and by how many per cent one per cent of it moves a result. */
function figure(description, run, { id, value: weight }) {
  const { central, low, high, unit, grade, source, from } = run.inputs[id];
  return { id, label: byId(description.assumptions, id).label, unit, central, p5: low, p95: high, grade, set_by: from,
    weight, source: sourceOf(description, source) };
}

const restsOn = (description, run, output) =>
  weightOf(output).filter(({ id }) => run.inputs[id]).map((one) => figure(description, run, one));

const unknown = (about, message) =>
  ({ ...about, refused: true, problems: [{ level: "error", code: "unknown_id", message }] });
const refused = ({ problems }) => problems.some(({ level }) => level === "error");
const shown = (problems) => problems.filter(({ code }) => code !== "absent");

/** Every result that the request asks for, or the usual ones. */
export function estimate(core, request) {
  const description = core.describe();
  const report = core.estimate({ outputs: usual, ...request, details: ["elasticity"] });
  const results = report.runs.flatMap((run) => Object.entries(run.outputs).map(([id, output]) => {
    const { unit, central, p5 = central, p95 = central, grade } = output;
    return { run: run.id, run_label: run.label, output: id, label: byId(description.outputs, id).label, unit, central,
      p5, p95, grade, rests_on: restsOn(description, run, output).slice(0, most) };
  }));
  return { version: report.version, results, problems: shown(report.problems), refused: refused(report),
    link: linkOf(request, description, homepage) };
}

/** How a result is worked out: its formula, and every figure that moves it. */
export function explain(core, request, id) {
  const description = core.describe();
  const report = core.estimate({ ...request, outputs: [id], details: ["elasticity"] });
  const { label, unit, symbol, formula, source, note } = byId(description.outputs, id) ?? {};
  const runs = report.runs.filter((run) => run.outputs[id]).map((run) => {
    const { central, p5 = central, p95 = central, grade } = run.outputs[id];
    return { run: run.id, label: run.label, central, p5, p95, grade,
      figures: restsOn(description, run, run.outputs[id]) };
  });
  return { version: report.version, output: id, label, unit, symbol, formula, formula_source: source, note, runs,
    problems: shown(report.problems), refused: refused(report), link: linkOf(request, description, homepage) };
}

/** What a table holds: without a name the tables, with an id one row of it. */
export function describe(core, table, id) {
  const description = core.describe();
  const tables = Object.entries(description).filter(([, rows]) => Array.isArray(rows));
  const about = { version: description.version, link: `${homepage}data/` };
  if (table === undefined)
    return { ...about, tables: tables.map(([name, { length }]) => ({ table: name, rows: length })) };
  const rows = Object.fromEntries(tables)[table];
  const names = tables.map(([name]) => name).join(", ");
  if (!rows) return unknown(about, `There is no table "${table}"; there are ${names}`);
  const named = (row) => (row.id ? { id: row.id, label: row.label ?? row.title } : row);
  if (id === undefined) return { ...about, table, rows: rows.map(named) };
  const row = byId(rows, id);
  if (!row) return unknown(about, `"${id}" is no row of ${table}`);
  const sources = new Set(JSON.stringify(row).match(/(?<="source":")[^"]+/g));
  return { ...about, table, row, sources: [...sources].map((one) => sourceOf(description, one)).filter(Boolean) };
}

/** A claim of the articles by its id: what it says, and how it is judged on our figures. */
export function checkClaim(core, id) {
  const description = core.describe();
  const claim = byId(description.claims, id);
  if (!claim) return unknown({ version: description.version }, `There is no claim "${id}"; describe claims lists them`);
  const report = core.estimate({ outputs: [], details: ["claims"] });
  return { version: report.version, claim, verdict: byId(report.claims, id),
    articles: claim.articles.map((one) => sourceOf(description, one)), link: `${homepage}#claims` };
}

/** A number that somebody gives for a result, held against ours: is it within nine of ten outcomes, and if not, why? */
export function check(core, request, id, says, run) {
  const { results, ...about } = estimate(core, { ...request, outputs: [id] });
  const result = results.find((one) => run === undefined || one.run === run);
  if (!result) return { ...about, refused: true };
  const { central, p5, p95, unit } = result;
  const needed = result.rests_on.map((one) => ({ run: result.run, output: id, id: one.id, target: says }));
  const { solve = [] } = core.estimate({ ...request, outputs: [id], draws: 0, solve: needed });
  return { ...about, says: { value: says, unit }, result,
    inside: says >= p5 && says <= p95, factor: says / central,
    would_need: solve.map((answer, i) => ({ id: needed[i].id, label: result.rests_on[i].label, ...answer })) };
}
