// The chapters in reading order, a line each: its place in the address, its name in the table of contents, and its
// folder. Numbers and contents follow from here. The first screen holds these lines alone; what they load comes when
// somebody reads on.
import type { Language } from "../words/format";
import type { Chapter } from "./chapter";

interface Line {
  id: string;
  /** absent for a part between the chapters, which has no number and stands in no contents */
  name?: Record<Language, string>;
  /** how its anchors begin, where it draws what they are on only when it is worked out */
  anchors?: string;
  /** absent for the first chapter, which is the first screen */
  load?: () => Promise<{ chapter: Chapter }>;
}

export const chapters: readonly Line[] = [
  { id: "bill", name: { en: "The bill", de: "Die Rechnung" } },
  { id: "solve", load: () => import("./solve/solve") },
  { id: "why", name: { en: "Why they differ", de: "Warum der Unterschied" }, load: () => import("./why/why") },
  { id: "hardware", name: { en: "Hardware", de: "Hardware" }, load: () => import("./hardware/hardware") },
  { id: "tokens", name: { en: "Tokens", de: "Token" }, load: () => import("./tokens/tokens") },
  { id: "queries", load: () => import("./queries/queries") },
  { id: "grid", name: { en: "Grids", de: "Stromnetze" }, load: () => import("./grid/grid") },
  { id: "growth", name: { en: "Growth", de: "Wachstum" }, load: () => import("./growth/growth") },
  { id: "claims", name: { en: "Claims", de: "Behauptungen" }, anchors: "claim-",
    load: () => import("./claims/claims") },
  { id: "method", name: { en: "Working", de: "Rechenweg" }, load: () => import("./method/method") },
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
