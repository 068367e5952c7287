// What holds the numbers up: what the tests of the last whole run were, what was tried besides, and what was wrong
// once.
import { html, type TemplateResult } from "lit";
import { dataTable } from "../../charts/data_table";
import { date, exact } from "../../words/format";
import { phrase, type Key } from "../../words/text";
import { section, type Chapter, type Position } from "../chapter";
import * as en from "./en";
import record from "./record.json";

/** Faults that changed what the page said, each with its sentence. */
const mended = ["zero", "ascend", "batch", "words", "front"] as const;

const draw = (_store: unknown, _ui: unknown, position: Position): TemplateResult => {
  const { parts, day, minutes, mutants, coverage, fuzz } = record;
  const count = parts.reduce((sum, { passed }) => sum + passed, 0);
  const found = Object.fromEntries(fuzz.fuzzers.map(({ id, inputs }) => [id, exact(inputs, 6)]));
  return section(position, {
    title: phrase("trustTitle", { count: exact(count, 6), date: date(day) }),
    text: html`<p>${phrase("trustText", { minutes: exact(minutes, 2) })}</p>`,
  }, html`
    ${dataTable({
      head: [phrase("trustWhat"), phrase("trustCases")],
      rows: parts.map(({ id, passed }) => ({ cells: [phrase(`trust:${id}` as Key), exact(passed, 6)] })),
    }, phrase("trustCaption"))}
    <p class="hint">${phrase("trustFuzz", { ...found, seconds: fuzz.seconds, date: date(fuzz.day) })}</p>
    <p class="hint">${phrase("trustMutants", {
      made: exact(mutants.made, 6), caught: exact(mutants.caught, 6), known: exact(mutants.known, 6),
      survived: exact(mutants.survived, 6), date: date(mutants.day),
    })}
      ${phrase("trustCoverage", { lines: exact(coverage.lines, 3), branches: exact(coverage.branches, 3) })}</p>
    <div class="part"><h3 class="title">${phrase("trustMended")}</h3>
      <div class="prose">${mended.map((one) => html`<p>${phrase(`trustMended:${one}`)}</p>`)}</div></div>`);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
