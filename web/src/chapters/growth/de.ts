// The sentences of this chapter, efficiency against growth, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  growthTitle: "Bessere Chips senken die Summe nur, wenn sie um mehr als {threshold} % im Jahr besser werden",
  growthTitleShrinking: "Mit diesen Annahmen wächst die Nachfrage nicht, also senkt jeder Gewinn die Summe",
  growthTitleNever: "Bei diesem Rebound senkt kein Effizienzgewinn die Summe",
  growthTitlePlain: "Bessere Chips gegen mehr Gebrauch",
  growthTextRise: "Wächst die Nachfrage um {demand} % im Jahr, braucht dieselbe Arbeit jedes Jahr {gain} % weniger " +
    "Strom und ist der Rebound {rebound}, dann steigt der Strom der Rechenzentren der Welt von {start} TWh ({first}) " +
    "auf {end} TWh ({last}): Der Gewinn hält nicht Schritt.",
  growthTextFall: "Wächst die Nachfrage um {demand} % im Jahr, braucht dieselbe Arbeit jedes Jahr {gain} % weniger " +
    "Strom und ist der Rebound {rebound}, dann sinkt der Strom der Rechenzentren der Welt von {start} TWh ({first}) " +
    "auf {end} TWh ({last}): Der Gewinn überholt das Wachstum.",
  growthTextLevel: "Wächst die Nachfrage um {demand} % im Jahr, braucht dieselbe Arbeit jedes Jahr {gain} % weniger " +
    "Strom und ist der Rebound {rebound}, dann bleibt der Strom der Rechenzentren der Welt bei {end} TWh ({last}): " +
    "Gewinn und Wachstum heben sich auf.",
  growthEatenNone: "Nichts vom Gewinn wird durch mehr Gebrauch aufgezehrt.",
  growthEatenPart: "Bis {last} zehrt mehr Gebrauch {eaten} % des Gewinns auf.",
  growthEatenAll: "Mehr Gebrauch zehrt den ganzen Gewinn auf.",
  growthBackfire: "Mehr Gebrauch zehrt bis {last} den ganzen Gewinn auf und noch einmal {eaten} % davon: Er schlägt " +
    "ins Gegenteil um.",
  growthNoGain: "Mit diesen Annahmen gibt es keinen Gewinn, der sich aufzehren ließe.",
  growthNone: "Das Wachstum der Rechenzentren lässt sich mit diesen Annahmen nicht errechnen.",
  growthSideBold: "Eine Gleichung, keine Vorhersage.",
  growthSide: "Die IEA nennt die Enden ihres Pfads, {from} TWh ({first}) und {to} TWh ({last}), mit ihren eigenen " +
    "Gewinnen darin. Wie viel vom Wachstum Nachfrage ist, wie viel Chips und wie viel Rebound, stellen Sie ein.",

  growthPlotRise: "Die Rechenzentren der Welt brauchen {last} {times}-mal so viel Strom wie {first}",
  growthPlotRisePercent: "Die Rechenzentren der Welt brauchen {last} {percent} % mehr Strom als {first}",
  growthPlotFall: "Die Rechenzentren der Welt brauchen {last} {percent} % weniger Strom als {first}",
  growthPlotLevel: "Die Rechenzentren der Welt brauchen {last} so viel Strom wie {first}",
  growthPlotText: "Durchgezogen: Ihre Annahmen. Gestrichelt: dieselbe Nachfrage bei anderem Rebound. Punkte: die " +
    "zwei Jahre der IEA. Lineare Skala.",
  growthY: "TWh im Jahr",
  growthYours: "{value} TWh",
  growthYoursDetail: "mit Ihren Annahmen",
  growthKept: "{value} TWh",
  growthKeptDetail: "Rebound {rebound}: Gewinn behalten",
  growthEatenLine: "{value} TWh",
  growthEatenDetail: "Rebound {rebound}: alles aufgezehrt",
  growthBackLine: "{value} TWh",
  growthBackDetail: "Rebound {rebound}: Umschlag",
  growthGermany: "ganz Deutschland",
  growthIea: "IEA {value}",
  growthLabel: "Strom der Rechenzentren der Welt von {first} bis {last}, in TWh im Jahr: {start} bis {end} mit Ihren " +
    "Annahmen; {kept} bei behaltenem Gewinn, {without} ohne Gewinn, {back} beim Umschlag. Die IEA: {ieaFrom} " +
    "({first}), {ieaTo} ({ieaLast}).",
  growthSource: "IEA, Energy and AI, April 2025; Ember für Deutschland. Gewinne und Rebound sind Annahmen, die sich " +
    "ändern lassen.",
  growthYear: "Jahr",
  growthColumnYours: "Ihre, TWh",
  growthColumnKept: "Gewinn behalten, TWh",
  growthColumnWithout: "Kein Gewinn, TWh",
  growthColumnBack: "Umschlag, TWh",
  growthColumnEaten: "Vom Gewinn aufgezehrt",

  reboundTitle: "Die Summe bleibt {year} nur unter {start} TWh, solange der Rebound unter {threshold} liegt",
  reboundTitleAbove: "Bei diesem Wachstum und Gewinn liegt die Summe {year} bei jedem Rebound über {start} TWh",
  reboundTitleBelow: "Bei diesem Wachstum und Gewinn bleibt die Summe {year} bei jedem Rebound bis 2 unter {start} TWh",
  reboundTitleNone: "Ohne Effizienzgewinn gibt es nichts, was zurückschlagen könnte",
  reboundText: "Rebound ist, um wie viel der Gebrauch wächst, wenn sein Strom billiger wird: 1 zehrt den Gewinn " +
    "genau auf, darüber hebt jeder Gewinn die Summe. Offen: wo Sie stehen.",
  reboundX: "Rebound",
  reboundY: "TWh {year}",
  reboundLevel: "am Anfang",
  reboundMark: "{eaten} % aufgezehrt",
  reboundLabel: "Strom {year} nach Rebound: {rows}.",
  reboundLabelRow: "{value} TWh bei {rebound}",
  reboundSource: "Gleiche Nachfrage und gleicher Gewinn bei jedem Rebound. Lineare Skalen.",
  reboundColumn: "Rebound",
  reboundColumnEnergy: "TWh {year}",

  frontierTitleRise: "Die größten Trainingsläufe wachsen im Jahr um {growth} % an Rechenarbeit und um {energy} % an " +
    "Strom",
  frontierTitleFall: "Die größten Trainingsläufe wachsen im Jahr um {growth} % an Rechenarbeit und brauchen jedes " +
    "Jahr {energy} % weniger Strom",
  frontierTitleLevel: "Die größten Trainingsläufe wachsen im Jahr um {growth} % an Rechenarbeit und brauchen gleich " +
    "viel Strom",
  frontierTitleNone: "Bei einem Gewinn von {gain} % im Jahr braucht ein Trainingslauf, der um mehr als {even} % im " +
    "Jahr wächst, mehr Strom als der letzte",
  frontierTitlePlain: "Wie der Strom eines Trainingslaufs wächst",
  frontierText: "Wachstum der Rechenarbeit der größten Läufe gegen das ihres Stroms, bei Ihrem Gewinn. Für das " +
    "Wachstum der größten Läufe hat unser Datensatz keine Quelle: Setzen Sie eines.",
  frontierTextSet: "Wachstum der Rechenarbeit der größten Läufe gegen das ihres Stroms, bei Ihrem Gewinn.",
  frontierX: "Wachstum der Rechenarbeit eines Laufs im Jahr",
  frontierY: "Wachstum seines Stroms im Jahr",
  frontierLevel: "kein Wachstum",
  frontierLabel: "Wachstum des Stroms eines Laufs nach dem seiner Rechenarbeit, bei einem Gewinn von {gain} % im " +
    "Jahr: {rows}.",
  frontierLabelRow: "{energy} % bei {growth} %",
  frontierSource: "Der Gewinn der Chips selbst, zum Maßstab: {rows} TFLOP/J in der Spitze.",
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
    "offengelegt. Betrieben mit Ihrer Zahl zugleich und Ihrer Nutzung.",
  lifeColumn: "Token am Tag",
  lifeColumnDays: "Tage",
  lifeNotWithin: "nicht während seines Einsatzes",
};
