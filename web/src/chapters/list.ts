// The chapters, a line each: its place in the address, its folder, and for those of the front page, in reading order,
// the name in the table of contents. Numbers follow from here; which page holds a chapter is in pages.ts. The first
// screen has these lines alone; what they load comes when somebody reads on.
import type { Language } from "../words/format";
import type { Chapter } from "./chapter";

interface Line {
  id: string;
  /** absent for what has no number: it leads a page of its own, or stands between chapters */
  name?: Record<Language, string>;
  /** in sight wherever the reader is, or about what he has just changed, and so drawn whenever everything is */
  always?: boolean;
  /** of no use without scripts, and so not written when the site is built */
  needsScripts?: boolean;
  /** absent for the first chapter, which is the first screen */
  load?: () => Promise<{ chapter: Chapter }>;
}

export const chapters: readonly Line[] = [
  { id: "bill", name: { en: "The bill", de: "Die Rechnung" } },
  { id: "why", name: { en: "Why they differ", de: "Warum der Unterschied" }, load: () => import("./why/why") },
  { id: "hardware", name: { en: "Hardware", de: "Hardware" }, load: () => import("./hardware/hardware") },
  { id: "serving", name: { en: "Serving it", de: "Betrieb" }, load: () => import("./serving/serving") },
  { id: "grid", name: { en: "Grids", de: "Stromnetze" }, load: () => import("./grid/grid") },
  { id: "wrong", name: { en: "What may be wrong", de: "Irrtümer" }, load: () => import("./wrong/wrong") },
  { id: "lab", always: true, load: () => import("./lab/lab") },
  { id: "own-run", needsScripts: true, load: () => import("./own_run/own_run") },
  { id: "change", always: true, needsScripts: true, load: () => import("./lab/change") },
  { id: "results", always: true, load: () => import("./lab/results") },
  { id: "drivers", always: true, load: () => import("./lab/drivers") },
  { id: "solve", needsScripts: true, load: () => import("./solve/solve") },
  { id: "config", needsScripts: true, load: () => import("./config/config") },
  { id: "claims", load: () => import("./claims/claims") },
  { id: "tokens", load: () => import("./tokens/tokens") },
  { id: "queries", load: () => import("./queries/queries") },
  { id: "usage", needsScripts: true, load: () => import("./usage/usage") },
  { id: "growth", load: () => import("./growth/growth") },
  { id: "method", load: () => import("./method/method") },
  { id: "trust", load: () => import("./trust/trust") },
];

interface Entry {
  id: string;
  number: number;
  name: Record<Language, string>;
}

/** The table of contents. */
export const contents: readonly Entry[] = chapters
  .flatMap(({ id, name }) => (name ? [{ id, name }] : []))
  .map((entry, i) => ({ ...entry, number: i + 1 }));
