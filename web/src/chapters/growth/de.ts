// The sentences of this chapter, efficiency against growth, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  growthTitle: "Die IEA erwartet, dass Rechenzentren {last} {times}‑mal so viel Strom brauchen wie {first}, bessere " +
    "Chips schon eingerechnet",
  growthTitlePlain: "Bessere Chips gegen mehr Gebrauch",
  growthPath: "Von {start} TWh ({first}) auf {end} TWh ({last}) und etwa {far} TWh ({farther}): Das ist der " +
    "Basisfall für die Rechenzentren der Welt, den die IEA im April 2025 veröffentlicht hat, ihre eigenen " +
    "Effizienzgewinne darin.",
  growthUpdate: "Ihre Aktualisierung vom April 2026 nennt {update} TWh für {last}.",
  growthUse: "Braucht eine Rechenoperation jedes Jahr {gain} % weniger Strom, muss der Gebrauch dafür um {use} % im " +
    "Jahr wachsen.",
  growthAbsorbedNone: "Das Wachstum nimmt bis {last} nichts vom Gewinn auf.",
  growthAbsorbedPart: "Das Wachstum nimmt bis {last} {share} % des Gewinns auf, sodass die Summe sinkt.",
  growthAbsorbedAll: "Das Wachstum nimmt bis {last} den ganzen Gewinn auf, und die Summe bleibt, wo sie ist.",
  growthAbsorbedMore: "Das Wachstum nimmt bis {last} mehr als den ganzen Gewinn auf, {times}‑mal so viel: Die Summe " +
    "steigt trotzdem.",
  growthNoGain: "Ohne Gewinn gibt es nichts aufzunehmen.",
  growthCause: "Wie viel von diesem Wachstum der Gewinn selbst auslöst, ist eine andere Frage, und für KI hat " +
    "niemand eine Antwort veröffentlicht.",
  growthEatenNone: "Bei einem Rebound von {rebound} zehrte der Gebrauch, den der Gewinn auslöst, nichts davon auf.",
  growthEatenPart: "Bei einem Rebound von {rebound}, einem Gedankenspiel, zehrte der Gebrauch, den der Gewinn " +
    "auslöst, bis {last} {eaten} % davon auf.",
  growthEatenAll: "Bei einem Rebound von {rebound}, einem Gedankenspiel, zehrte der Gebrauch, den der Gewinn " +
    "auslöst, bis {last} alles davon auf.",
  growthBackfire: "Bei einem Rebound von {rebound}, einem Gedankenspiel, zehrte der Gebrauch, den der Gewinn " +
    "auslöst, bis {last} alles davon auf und noch einmal {eaten} %: Er schlüge ins Gegenteil um.",
  growthSame: "Ihre Annahmen führen {last} zu {end} TWh, wie der Pfad der IEA.",
  growthAbove: "Ihre Annahmen führen {last} zu {end} TWh, {percent} % mehr als der Pfad der IEA.",
  growthBelow: "Ihre Annahmen führen {last} zu {end} TWh, {percent} % weniger als der Pfad der IEA.",
  growthRebound: "Würden noch bessere Chips die Summe senken?",
  growthFrontier: "Wie die größten Trainingsläufe wachsen",
  growthLife: "Wann der Betrieb das Training überholt",
  growthNone: "Das Wachstum der Rechenzentren lässt sich mit diesen Annahmen nicht errechnen.",
  growthSideBold: "Der Pfad ist netto.",
  growthSide: "Gewinn und Rebound, die in ihm stecken, sind nirgends gedruckt. Unsere stehen für sie und heben sich " +
    "auf, bis Sie einen bewegen: Ein größerer Gewinn als der im Pfad senkt die Summe nur, wo der Rebound unter 1 " +
    "liegt.",

  growthPlotCases: "Die Fälle der IEA für {last} reichen von {low} bis {high} TWh im Jahr",
  growthPlotAbove: "Ihre Annahmen führen {last} zu {end} TWh, {percent} % über dem Pfad der IEA",
  growthPlotBelow: "Ihre Annahmen führen {last} zu {end} TWh, {percent} % unter dem Pfad der IEA",
  growthPlotPlain: "Der Pfad der IEA für die Rechenzentren der Welt",
  growthPlotText: "Linie: der Basisfall der IEA, gestrichelt, wo Ihre Annahmen ihn verlassen. Punkte: ihre Fälle für " +
    "2030 (Aktualisierung vom April 2026) und für 2035 (April 2025). Lineare Skala.",
  growthY: "TWh im Jahr",
  growthLine: "{value} TWh",
  growthYoursDetail: "mit Ihren Annahmen",
  growthPathDetail: "IEA, Basisfall",
  growthGermany: "ganz Deutschland",
  growthCase: "{label} {value}",
  growthLabel: "Strom der Rechenzentren der Welt von {first} bis {last}, in TWh im Jahr: {start} bis {end} mit Ihren " +
    "Annahmen, bis {path} auf dem Pfad der IEA. Die Fälle der IEA: {cases}.",
  growthLabelCase: "{label} {year}: {value}",
  growthSource: "IEA: {titles}, gelesen, wie andere sie anführen. Ember für Deutschland.",
  growthSourceOne: "{title} ({date})",
  growthYear: "Jahr",
  growthColumnYours: "Ihre, TWh",
  growthColumnPath: "Pfad der IEA, TWh",
  growthColumnCase: "{label}, TWh",
  growthColumnEaten: "Vom Gewinn durch Rebound aufgezehrt",

  reboundTitle: "Ob noch bessere Chips die Summe senken, hängt an einer Zahl, die niemand veröffentlicht hat",
  reboundText: "Rebound ist, um wie viel der Gebrauch wächst, wenn sein Strom billiger wird. Im Pfad steckt ein " +
    "Gewinn von {gain} % im Jahr: Dort treffen sich die Linien. Ein größerer senkt die Summe, lässt sie oder hebt " +
    "sie. Offen: wo Sie stehen.",
  reboundX: "Gewinn im Jahr",
  reboundY: "TWh {year}",
  reboundLine: "Rebound {rebound}",
  reboundKept: "der Gewinn bleibt",
  reboundEven: "er wird genau aufgezehrt",
  reboundBack: "er schlägt um",
  reboundLabel: "Strom {year} bei einem Gewinn von {low} % und von {high} % im Jahr: {rows}.",
  reboundLabelRow: "{from} und {to} TWh bei einem Rebound von {rebound}",
  reboundSource: "Drei Gedankenspiele, keines wahrscheinlicher als ein anderes; jedes nimmt denselben Rebound auch " +
    "im Pfad an. Lineare Skalen.",
  reboundColumn: "Gewinn im Jahr",
  reboundColumnEnergy: "TWh {year}, Rebound {rebound}",

  frontierTitleRise: "Die größten Trainingsläufe wachsen im Jahr um {growth} % an Rechenarbeit und um {energy} % an " +
    "Strom",
  frontierTitleFall: "Die größten Trainingsläufe wachsen im Jahr um {growth} % an Rechenarbeit und brauchen jedes " +
    "Jahr {energy} % weniger Strom",
  frontierTitleLevel: "Die größten Trainingsläufe wachsen im Jahr um {growth} % an Rechenarbeit und brauchen gleich " +
    "viel Strom",
  frontierTitlePlain: "Wie der Strom eines Trainingslaufs wächst",
  frontierText: "Wachstum der Rechenarbeit der größten Läufe gegen das ihres Stroms, bei Ihrem Gewinn. Epoch AI " +
    "nennt das Vier- bis Fünffache im Jahr an Rechenarbeit und das 2,1-Fache an Leistung; mit jedes Jahr um ein " +
    "Siebtel längeren Läufen ist das das 2,4-Fache an Strom. Unseres liegt darüber, weil der Gewinn auslässt, dass " +
    "Zahlen kürzer wurden.",
  frontierX: "Wachstum der Rechenarbeit eines Laufs im Jahr",
  frontierY: "Wachstum seines Stroms im Jahr",
  frontierLevel: "kein Wachstum",
  frontierLabel: "Wachstum des Stroms eines Laufs nach dem seiner Rechenarbeit, bei einem Gewinn von {gain} % im " +
    "Jahr: {rows}.",
  frontierLabelRow: "{energy} % bei {growth} %",
  frontierSource: "Epoch AI, Mai und September 2024. Der Gewinn der Chips selbst, zum Maßstab: {rows} TFLOP/J in der " +
    "Spitze.",
  frontierChip: "{chip} {value}",
  frontierColumn: "Rechenarbeit, Wachstum im Jahr",
  frontierColumnEnergy: "Strom, Wachstum im Jahr",

  lifeTitle: "Bei {tokens} Token am Tag hat der Betrieb nach {days} Tagen mehr Strom gebraucht als das Training",
  lifeTitleNever: "Bei {tokens} Token am Tag braucht der Betrieb binnen {life} Tagen nicht mehr Strom als das Training",
  lifeTitleNone: "Wann der Betrieb das Training überholt, lässt sich mit diesen Annahmen nicht errechnen",
  lifeText: "GLM-5, einmal trainiert und auf H100 betrieben: Tage, bis der Betrieb so viel Strom gebraucht hat wie " +
    "das Training, nach ausgelieferten Token am Tag. Jede Linie liegt um einen festen Faktor über der vorigen.",
  lifeX: "ausgelieferte Token am Tag",
  lifeY: "Tage, bis der Betrieb so viel gebraucht hat wie das Training",
  lifeEnd: "das Ende seines Einsatzes",
  lifeDay: "{days} Tage",
  lifeLabel: "Tage, bis der Betrieb das Training überholt, nach Token am Tag: {rows}.",
  lifeLabelRow: "{days} bei {tokens} am Tag",
  lifeSource: "776 Milliarden Token am Tag waren es bei DeepSeek im Februar 2025; die von GLM-5 sind nicht " +
    "offengelegt. Betrieben bei Ihrer Zahl gleichzeitiger Antworten und Ihrer Auslastung.",
  lifeColumn: "Token am Tag",
  lifeColumnDays: "Tage",
  lifeNotWithin: "nicht während seines Einsatzes",
};
