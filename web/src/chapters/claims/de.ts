// The sentences of this chapter, claims of five articles, checked, in German.
import type { Names } from "../../words/names";
import { claims } from "./de_names";
import type { sentences as english } from "./en";

/** What claims, their kinds and the ways of reading them are called, of which only this chapter speaks. */
export const names: Names = {
  claims,
  kinds: {
    tested: ["Geprüft", "Gegen unsere Ziehungen gehalten: Das Wort sagt, in welchem Anteil es gilt."],
    exact: [
      "Rechnung",
      "Eine geprüfte Behauptung, die in jeder Ziehung dieselbe Zahl ergibt: Sie gilt oder gilt nicht, und kein " +
        "Anteil sagt, wie sicher.",
    ],
    restates: [
      "Wiederholt ihre Quelle",
      "Die Zahl ist das Erzeugnis ihrer Quelle: Unser Ergebnis wiederholt die Rechnung und prüft nichts.",
    ],
    "by-construction": ["Gilt von selbst", "Gilt für alle Zahlen."],
    then: ["Damals richtig", "Richtig bei den Preisen jenes Tages und nicht bei den heutigen: Beide sind gezeigt."],
    documented: ["Belegt", "Eine schlichte Tatsache, die eine Quelle aus erster Hand nennt."],
    wrong: ["Falsch", "Eine schlichte Tatsache, der eine Quelle aus erster Hand widerspricht."],
    misattributed: ["Steht nicht in der Quelle", "Die genannte Quelle sagt es nicht."],
    unverified: ["Nicht belegt", "Kein Dokument derer, die es wüssten, sagt es, und keines das Gegenteil."],
    vendor: ["Wort eines Herstellers", "Das „bis zu“ eines Herstellers, ohne unabhängige Messung."],
    happened: ["Eingetroffen", "Eine Vorhersage, die eintraf, ganz oder zum Teil, wie die Begründung sagt."],
    "did-not-happen": ["Nicht eingetroffen", "Eine Vorhersage, deren Tag vorüber ist."],
    "open-forecast": ["Offen", "Eine Vorhersage, deren Tag noch kommt."],
    disagree: ["Sie widersprechen sich", "Die Artikel widersprechen einander: Beide sind gezeigt, ohne Urteil."],
    "no-threshold": [
      "Keine Zahl genannt",
      "Nichts ist genannt, woran es sich messen ließe: Die Zahl steht daneben, ohne Urteil.",
    ],
    opinion: ["Meinung", "Ein Urteil über etwas, das sich nicht zählen lässt."],
  },
  readings: {
    point: [
      "",
      "Eine Zahl gilt so weit, wie ihre letzte Stelle reicht, eine halbe nach oben und unten: 310 ist 305 bis 315, " +
        "dreißig 25 bis 35, drei 2,5 bis 3,5.",
    ],
    range: ["", "Zwei genannte Zahlen sind die Enden."],
    side: ["", "„Billiger“, „mehr“ und dergleichen meinen eine Seite der Gleichheit."],
    words: [
      "",
      "Eine Menge in Worten, wie Zehntausende oder fast doppelt, bekommt die Enden, die die Begründung nennt.",
    ],
    ours: [
      "",
      "Eine Zahl ist nicht genannt: Die Enden sind unsere, wie die Begründung sagt, und das Urteil gilt ihnen.",
    ],
  },
};

export const sentences: Record<keyof typeof english, string> = {
  claimsTitlePlain: "Behauptungen, mit Ihren Annahmen geprüft",
  claimsTitle: "Behauptungen, mit Ihren Annahmen geprüft: {supported} gestützt, {contradicted} widersprochen, " +
    "{between} dazwischen",
  claimsTitleOf: "Was {article} sagt, geprüft: {supported} gestützt, {contradicted} widersprochen, " +
    "{between} dazwischen",
  claimsWays: "Der Artikel: {article}. Auch {all} oder die von {others}.",
  claimsWaysAll: "alle Behauptungen zusammen",
  claimsWaysEach: "Nach Artikel: {others}.",
  claimsText: "Unsere Ziehungen prüfen {tested} von {total} Behauptungen; ein Wort sagt, in welchem Anteil von ihnen " +
    "die Behauptung gilt. Die anderen {others} sind von anderer Art, etwa eine Vorhersage, eine Meinung oder eine " +
    "Zahl, die nur ihre Quelle wiederholt; jede sagt, warum sie kein Wort hat.",
  claimsWordsMean: "Gestützt heißt ab {supported} der Ziehungen, wahrscheinlich ab {likely}, unentschieden ab " +
    "{undecided}, unwahrscheinlich über {unlikely}, widersprochen bis dahin.",
  claimsHowTo: "Wie Wörter, Klammern und Rauten zu lesen sind",
  claimsHow: "Jede Klammer ist unsere Spanne, neun von zehn Ziehungen, auf gleiche Breite gezeichnet, damit sich die " +
    "Zeilen vergleichen lassen; der Strich darin ist unsere mittlere Zahl. Die Raute ist das Behauptete, oder ein " +
    "Balken, wo es eine Spanne war; jeder Strich außerhalb ist ein weiterer Faktor zwei. Die Worte nennen den " +
    "Abstand von beidem. Die Behauptungen stehen nach Artikeln, zuerst, wovon am meisten abhängt.",
  claimsSideBold: "Das Urteil gilt der Zahl, nicht dem Artikel.",
  claimsSide: "„Kippt, wenn“ nennt eine andere vertretbare Wahl, etwa eine andere Miete, einen anderen Ort oder eine " +
    "andere Zählweise, unter der das Wort ein anderes ist. Bewegen Sie irgendeinen Regler der Seite, und die Worte " +
    "folgen.",

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
  wordNone: "Jetzt kein Wort",
  shareEvery: "in jeder Ziehung",
  shareNone: "in keiner Ziehung",
  shareNearlyEvery: "in mehr als 99 von 100 Ziehungen",
  shareNearlyNone: "in weniger als einer von 100 Ziehungen",
  shareOf: "in {count} von 100 Ziehungen",
  shareExact: "Rechnung: in jeder Ziehung dieselbe Zahl",
  holds: "gilt {share}",
  distanceWithin: "Unsere mittlere Zahl liegt im Behaupteten.",
  distance: "Unsere mittlere Zahl ist das {factor}-Fache des Behaupteten, und dieses {edge}.",
  distanceReaches: "reicht in unsere Spanne hinein",
  distanceAbove: "liegt {factor}‑mal über dem oberen Ende unserer Spanne",
  distanceBelow: "liegt {factor}‑mal unter dem unteren Ende unserer Spanne",
  distanceJustAbove: "liegt knapp über dem oberen Ende unserer Spanne",
  distanceJustBelow: "liegt knapp unter dem unteren Ende unserer Spanne",
  flipsIf: "Kippt, wenn",
  flip: "{choice}: {word}{share}",
  flipDefault: "„{label}“ {value} ist",
  claimTested: "Geprüft an „{scenario}“.",
  claimTestedBy: "Geprüft an „{scenario}“, gezählt nach {accounting}.",
  claimWorked: "Errechnet an „{scenario}“.",
  claimWorkedBy: "Errechnet an „{scenario}“, gezählt nach {accounting}.",
  thenSelf: "Errechnet mit Preisen vom {today}; der Artikel spricht vom {date}.",
  thenNow: "Richtig im {date}. Im {today}:",
  tallyCaption: "Behauptungen nach Wort und Artikel. Was mehrere Artikel behaupten, zählt bei jedem und in allen " +
    "einmal.",
  tallyAll: "Alle",
  tallyOthers: "Von anderer Art",
  claimsShown: "{shown} von {total} gezeigt",
  claimsAll: "Alle {count} zeigen",
  claimsNone: "Keine Behauptung passt.",

  claim: "Behauptung",
  claimedFigure: "Behauptet",
  claimAgainst: "Gegen unsere Spanne, 90 % der Ergebnisse",
  claimVerdict: "Urteil",
  claimTimes: "{value}‑mal",
  claimAtMost: "höchstens {value}",
  claimAtLeast: "mindestens {value}",
  claimRead: "gelesen als {read}",
  claimNoMore: "nicht mehr",
  claimNoLess: "nicht weniger",
  stripLabel: "Behauptet {claimed}; unsere Spanne {low} bis {high}, mittlere Zahl {middle}: {verdict}",
  stripOurs: "Unsere Spanne {low} bis {high}, mittlere Zahl {middle}: {verdict}",
  stripNone: "Keine Zahl, an der es sich messen ließe: {verdict}",
  claimNotNow: "Mit diesen Annahmen fehlt eine Zahl, die es dazu braucht.",
  claimMore: "Wie geprüft, und Quellen",
  claimMoreOf: "Wie geprüft, und Quellen: {claim}",
  claimLink: "Link",
  claimLinkOf: "Link auf diese Behauptung: {claim}",
  claimArticles: "Wo es steht",
  claimUndated: "undatiert",
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
