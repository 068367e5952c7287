// The sentences of the question in reverse, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  solveTitle: "Umgekehrt gefragt",
  solveText: "Nennen Sie das Ergebnis; die Seite sagt, wie eine Annahme dafür lauten müsste und ob eine Quelle sie " +
    "dort sieht.",
  solveBe: "Soll sein",
  solveFigure: "eine Zahl",
  solveAs: "so viel wie bei {run}",
  solveWish: "Zahl",
  solveBy: "Durch Änderung von",
  solveAnswer: "{label} müsste {value} sein statt {now}.",
  solveInside: "Das liegt in der Spanne von {range}.",
  solveOutside: "Das liegt außerhalb der veröffentlichten Spanne von {range}.",
  solveSingle: "Veröffentlicht ist eine einzige Zahl, und diese ist es nicht.",
  solveNone: "Kein Wert für {label} von {low} bis {high} bringt {what} auf {wish}.",
  solveTake: "{value} für {run} übernehmen",
};
