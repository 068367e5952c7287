// What a newcomer writes to add a chip, an assumption, an output and a page of one chapter: text by text, each in the
// file where it belongs, and nothing anywhere else.

// An edit is a text that occurs once in its file, and what stands there afterwards.
const before = (place, text) => [place, `${text}\n${place}`];
const behind = (place, text) => [place, `${place}\n${text}`];
const asLastRow = (row) => ["\n    }\n  ]\n}\n", `\n    },\n    ${JSON.stringify(row)}\n  ]\n}\n`];

// Catalogues are in the order of their ids, so that these come last.
const chip = {
  id: "zz-1", label: "Newcomer ZZ1", vendor: "Newcomer", family: "newcomer",
  sets: { chip_power: { central: 432, source: "zz-data-sheet", grade: "vendor" } },
};
const source = {
  id: "zz-data-sheet", title: "ZZ1 data sheet", publisher: "Newcomer", date: "2026-11",
  url: "https://example.org/zz1", checked: "2026-11-22",
};
const assumption = {
  id: "newcomer_share", group: "building", label: "Newcomer’s share", unit: "1", scope: "run", min: 0, max: 1,
  scale: "linear", distribution: "logitnormal", low: 0.1, central: 0.2, high: 0.4,
  source: "zz-data-sheet", grade: "assumed", note: "The part of the building that a newcomer takes. Made up.",
};
const output = {
  id: "newcomer_energy", label: "Newcomer’s electricity", unit: "GWh", subject: "power", symbol: "E_n",
  formula: "facility_energy · newcomer_share", min: 0, source: "Made up", note: "What the newcomer takes.",
};
const formula = `
/// Electricity that a newcomer takes [Wh].
template <class Number>
In<"Wh", Number> newcomer_energy(const Assumptions<Number>& a) {
  return facility_energy(a) * a.newcomer_share;
}
`;

const german = (id, label) => `    ${id}: ["${label}", "Ausgedacht."],`;

const words = (language, first, sentences) => `// The sentences of this chapter in ${language}.
${first}
  newcomerTitle: "${sentences[0]}",
  newcomerText: "${sentences[1]}",
};
`;
const chapter = {
  "newcomer.ts": `// A chapter of a newcomer: one sentence with one live number.
import { nothing, type TemplateResult } from "lit";
import { output, runViews } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase } from "../../words/text";
import { quantity } from "../../words/units";
import { section, type Chapter, type Position } from "../chapter";
import * as en from "./en";

const draw = (store: Store, _: Ui, position: Position): TemplateResult => {
  const [run] = runViews(store);
  const result = run && output(run, "newcomer_energy");
  const energy = result ? quantity(result.central, result.unit) : "";
  return section(position, { title: phrase("newcomerTitle"), text: phrase("newcomerText", { energy }) }, nothing);
};

export const chapter: Chapter = { words: { en, de: () => import("./de") }, draw };
`,
  "en.ts": `${words("English", "export const sentences = {", ["A newcomer’s chapter", "They take {energy}."])}
declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
`,
  "de.ts": words("German", `import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {`, ["Ein Kapitel zum Anfang", "Sie nehmen {energy}."]),
};

const chapters = "web/src/chapters";
const line = '  { id: "newcomer", load: () => import("./newcomer/newcomer") },';
const page =
  '  { id: "newcomer", path: "newcomer/", name: { en: "Newcomers", de: "Neue" }, parts: ["newcomer"] },';

/** By what is added: the edits of files that are there, and the files that are new. */
export const additions = {
  chip: {
    edits: { "data/chips.json": asLastRow(chip), "data/sources.json": asLastRow(source) },
  },
  assumption: {
    edits: {
      "data/assumptions.json": before('    {\n      "id": "on_site_water"', `    ${JSON.stringify(assumption)},`),
      "core/formulas/power.hpp": before("\n/// The most that the cluster", formula),
      "web/src/words/de/data.ts": behind("  assumptions: {", german("newcomer_share", "Anteil der Neuen")),
    },
  },
  output: {
    edits: {
      "data/outputs.json": before('    {\n      "id": "peak_power"', `    ${JSON.stringify(output)},`),
      "core/formulas/outputs.cpp": behind("    OUTPUT(facility_energy),", "    OUTPUT(newcomer_energy),"),
      "web/src/words/de/data.ts": behind("  outputs: {", german("newcomer_energy", "Strom der Neuen")),
    },
  },
  chapter: {
    edits: {
      "web/src/chapters/list.ts": before('  { id: "claims"', line),
      "web/src/pages.ts": before('  { id: "claims"', page),
    },
    files: Object.fromEntries(Object.entries(chapter).map(([name, text]) => [`${chapters}/newcomer/${name}`, text])),
  },
};
