// The sentences of this chapter, claims of five articles, checked, in German.
import type { Names } from "../../words/names";
import { claims } from "./de_names";
import type { sentences as english } from "./en";

/** What the claims are called, which only this chapter speaks of. */
export const names: Names = { claims };

export const sentences: Record<keyof typeof english, string> = {
  claimsTitlePlain: "Behauptungen, mit Ihren Annahmen geprüft",
  claimsTitle: "Behauptungen, mit Ihren Annahmen geprüft: {inside} von {tested} halten",
  claimsTitleAll: "Behauptungen, mit Ihren Annahmen geprüft: Alle {tested} halten",
  claimsText: "Von den {tested} Behauptungen, die sich an einer Zahl prüfen lassen, liegen {inside} in unserer " +
    "Spanne, {low} sind zu niedrig und {high} zu hoch. Für {none} weitere gibt es keine Zahl, an der sie sich messen " +
    "ließen.",
  claimsHow: "Jede Klammer ist unsere Spanne, 90 % der Ergebnisse, auf gleiche Breite gezeichnet, damit sich die " +
    "Zeilen vergleichen lassen. Die Raute ist das Behauptete, oder ein Balken, wo es eine Spanne war. Liegt sie in " +
    "der Klammer, hält die Behauptung; jeder Strich außerhalb ist ein weiterer Faktor zwei. Was am weitesten daneben " +
    "liegt, steht zuerst.",
  claimsSideBold: "Das Urteil gilt der Zahl, nicht dem Artikel.",
  claimsSide: "„Mindestens“ und „höchstens“ sind Balken, die nach einer Seite auslaufen. Bewegen Sie irgendeinen " +
    "Regler der Seite, und die Urteile folgen.",

  "article:3dn-note": "3DN",
  "article:ambition-creep-note": "Ambition creep",
  "article:radio-free-mobile": "Radio Free Mobile",
  "article:smart-chunks": "Smart Chunks",
  "article:two-track-stack": "Two-track",
  claimsArticle: "Artikel",
  claimsAllArticles: "alle fünf",
  claimsVerdict: "Urteil",
  claimsAllVerdicts: "jedes Urteil",
  claimsWords: "Suche",
  "verdict:inside": "innerhalb",
  "verdict:claim_low": "zu niedrig",
  "verdict:claim_high": "zu hoch",
  "verdict:not_testable": "hier nicht prüfbar",
  "tally:inside": "innerhalb",
  "tally:claim_low": "zu niedrig",
  "tally:claim_high": "zu hoch",
  "tally:not_testable": "hier nicht prüfbar",
  claimsShown: "{shown} von {total} gezeigt",
  claimsAll: "Alle {count} zeigen",
  claimsNone: "Keine Behauptung passt.",
  claimsCaption: "Behauptungen der fünf Artikel und unsere Urteile",

  claim: "Behauptung",
  claimedFigure: "Behauptet",
  claimAgainst: "Gegen unsere Spanne, 90 % der Ergebnisse",
  claimVerdict: "Urteil",
  claimTimes: "{value}-mal",
  claimAtMost: "höchstens {value}",
  claimAtLeast: "mindestens {value}",
  claimNoMore: "nicht mehr",
  claimNoLess: "nicht weniger",
  verdictInside: "Innerhalb",
  verdictNone: "Hier nicht prüfbar",
  verdictLow: "Zu niedrig",
  verdictHigh: "Zu hoch",
  verdictJustLow: "Knapp zu niedrig",
  verdictJustHigh: "Knapp zu hoch",
  verdictLowBy: "{factor}-mal zu niedrig",
  verdictHighBy: "{factor}-mal zu hoch",
  stripLabel: "Behauptet {claimed}; unsere Spanne {low} bis {high}: {verdict}",
  claimNotNow: "Mit diesen Annahmen fehlt eine Zahl, die es dazu braucht.",
  claimMore: "Was dafür wahr sein müsste",
  claimMoreOf: "Was dafür wahr sein müsste: {claim}",
  claimLess: "Schließen",
  claimLessOf: "Schließen: {claim}",
  claimLoad: "Vergleich laden",
  claimLoadOf: "Den Vergleich „{scenario}“ laden, der dies prüft: {claim}",
  claimValue: "Hier errechnet: {value}.",
  claimQuotient: "Hier errechnet: {top} durch {bottom}.",
  claimNeeds: "Was dafür wahr sein müsste",
  claimNeedsEnd: "Wo das nähere Ende der Behauptung läge",
  need: "{label} ({run}) von {value}.",
  needFrom: "{label} ({run}) von {value} statt {now}.",
  needInside: "Das liegt in der veröffentlichten Spanne von {range}.",
  needOutside: "Das liegt außerhalb der veröffentlichten Spanne von {range}.",
  needSingle: "Veröffentlicht ist dafür nur eine Zahl.",
  needNone: "Kein Wert für {label} ({run}) bringt es zustande.",
  claimPrimary: "Zahlen aus erster Hand",
  claimBeside: "Es berührt: {outputs}.",
};
