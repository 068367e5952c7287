// The sentences of this chapter, what we may be wrong about, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  wrongTitle: "Worin wir uns irren können",
  wrongText: "Wie nahe das Modell an Veröffentlichtes herankommt.",
  wrongHours: "Sind die Stunden gegeben, so liegt unser Strom höchstens {most} neben jeder der {count} Zahlen, die " +
    "auf gemessenen Maschinen beruhen.",
  wrongSize: "Sind nur Größe und Token gegeben, so liegen {inside} von {count} offengelegten Stunden in unserem " +
    "90-%-Bereich: Die Hälfte verfehlen wir um mehr als {middle}, die schlechteste um den Faktor {most}.",
  wrongChart: "Jede Abweichung ein Punkt",
  wrongChartText: "Unsere Zahl über der veröffentlichten. Getönt: bis zu einem Viertel. Gleiche Länge, " +
    "gleicher Faktor.",
  wrongLaneHours: "Strom bei gegebenen Stunden ({count})",
  wrongLaneSize: "Stunden bei gegebener Größe ({count})",
  wrongHalf: "halb",
  wrongExact: "genau",
  wrongTwice: "doppelt",
  wrongLabel: "Unsere Zahl über der veröffentlichten: {rows}.",
  wrongLabelRow: "{name} von {low} bis {high}",
  wrongSource: "Namen, Quellen und Bereiche stehen auf der Seite des Rechenwegs.",
  wrongGiven: "Was gegeben war",
  wrongRatio: "Unsere über der veröffentlichten",
  wrongMore: "{misses}, {working}, {figures}.",
  wrongMisses: "Alle Abweichungen",
  wrongWorking: "Rechenweg",
  wrongFigures: "Zahlen mit Quellen",
};
