// The sentences of this chapter, the working and the sources, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  methodTitle: "Der Rechenweg, und wie weit er danebenliegt",
  methodText: "Dies ist die ganze Rechnung hinter der ersten Zahl der Seite, {value} für {run}.",
  methodTextOther: "Dies ist die ganze Rechnung hinter einem Ergebnis, {label}: {value} für {run}.",
  methodPress: "Jeder Teil lässt sich anwählen; er zeigt, woher er kommt, und führt dahin, wo er sich ändern lässt.",
  methodTextNone: "Kein Vergleich dieser Seite hat ein solches Ergebnis.",
  methodSideBold: "Keine Zahl ohne Rechenweg.",
  methodSide: "Jede Zeile schreibt das Programm selbst auf, während es das Ergebnis ausrechnet; die Seite kann also " +
    "nicht eine Formel zeigen und eine andere benutzen.",
  methodElsewhere: "Kein Lauf des Vergleichs oben hat dieses Ergebnis; gezeigt wird es daher für {run}, aus " +
    "„{scenario}“.",
  methodAfter: "Quelle: {source}.",
  methodPlain: "Eine reine Zahl",
  methodUnit: "In {unit}",
  methodLeast: "mindestens {value}",
  methodMost: "höchstens {value}",
  methodWhere: "Darin",
  methodNowhere: "Kein Vergleich auf dieser Seite hat, was es dazu braucht.",
  methodWhole: "Bis zu den Annahmen zerlegen",
  methodSeries: "Nahe null wird dieser Quotient als Reihe aus {count} Teilen gerechnet",
  toSlider: "Zum Regler",

  formulasTitle: "Alle {count} Formeln, mit den Zahlen, die gerade gelten",
  formulasText: "In der Reihenfolge, in der eine auf der anderen beruht. Wo der Vergleich oben ein Ergebnis nicht " +
    "hat, springt ein anderer ein und wird genannt.",


  missTitle: "Was wir nachrechnen können, und wie weit wir danebenliegen",
  missEnergy: "Sind die Stunden bekannt, liegen wir bis zu {metered} neben dem gemessenen Strom, bis zu {plates} " +
    "neben dem nach Nennleistung",
  missEnergyWait: "Sind die Stunden bekannt: wie nah wir dem veröffentlichten Strom kommen",
  missEnergyText: "Veröffentlichter Strom gegen unseren. Die meisten veröffentlichten Zahlen sind Stunden mal " +
    "Nennleistung; sie zu treffen prüft das Rechnen, nicht die Physik. Deshalb stehen sie für sich. Lineare Skala.",
  missEnergyLabel: "Errechneter gegen veröffentlichten Strom: {rows}.",
  missEnergySource: "Gefüllt: Leistung gemessen, oder nach einer gemessenen Maschine angenommen. Offen: " +
    "Nennleistung. Die Tabelle hat außerdem {count} Zahlen zu Emissionen, Geld, Stunden und Methoden.",
  missMetered: "Leistung gemessen",
  missPower: "Mittlere Leistung angenommen",
  missPlates: "Stunden × Nennleistung: Rechnen geprüft",
  missHours: "Sind nur Größe und Token bekannt, liegen {inside} von {count} offengelegten Stunden in unserer " +
    "90-%-Spanne",
  missHoursWait: "Sind nur Größe und Token bekannt: wie nah wir den offengelegten Stunden kommen",
  missHoursText: "Die härtere Probe: Chipstunden aus Parametern, Token und der üblichen Auslastung des Chips. Die " +
    "Hälfte liegt um mehr als {middle} daneben, die schlechteste um den Faktor {most}. Grau: bis zu einem Viertel " +
    "daneben. Linien: 90 % unserer Ergebnisse. Gleiche Längen sind gleiche Faktoren.",
  missHoursTextWait: "Die härtere Probe: Chipstunden aus Parametern, Token und der üblichen Auslastung des Chips. " +
    "Grau: bis zu einem Viertel daneben. Linien: 90 % unserer Ergebnisse. Gleiche Längen sind gleiche Faktoren.",
  missHoursLabel: "Errechnete gegen offengelegte Chipstunden: {rows}.",
  missHoursSource: "Die übliche Auslastung ist an allen diesen Läufen gelernt, was uns ein wenig schmeichelt; die " +
    "Tests des Projekts sagen jeden von ihnen aus den Läufen anderer Entwickler voraus.",
  missFirst: "Läufe der ersten Tabelle",
  missLater: "Später gelesene Läufe",
  missExact: "genau",
  missHalf: "halb",
  missTwice: "doppelt",
  missTooLittle: "wir sagen zu wenig",
  missTooMuch: "zu viel",
  missTooFew: "wir sagen zu wenige",
  missTooMany: "zu viele",
  missRun: "Lauf",
  missPublished: "Veröffentlicht",
  missOurs: "Unsere",
  missMiss: "Abstand",
  missBasis: "Art der Zahl",
  "basis:arithmetic": "Rechnung",
  "basis:disclosed": "offengelegt",
  "basis:upper_bound": "eine Obergrenze",
  "basis:metered": "gemessen",
  "basis:assumed_power": "mittlere Leistung angenommen",
  "basis:nameplate": "Nennleistung",
  "basis:list_price": "Listenpreis",
  "basis:undisclosed": "nicht angegeben: unsere ist eine andere Anfrage",
  "basis:rejected": "verworfen: Versehen in der Quelle",

  figuresTitle: "{count} Zahlen aus {sources} Quellen",
  figuresText: "Alles, woraus die Ergebnisse bestehen: was es besagt, wie sicher es ist, wer es sagt, seit wann. " +
    "Suchen Sie nach einem Chip, einem Ort, einem Herausgeber, einer Güte. Anmerkungen und Titel stehen in der " +
    "Sprache ihrer Quellen, meist auf Englisch.",
  figuresSearch: "Suche",
  figuresKind: "Zu",
  figuresGrade: "Güte",
  figuresAll: "alle",
  figuresHeaviest: "{count} Zahlen, zuerst die mit dem größten Gewicht im Ergebnis oben",
  figuresOwn: "Annahme dieses Projekts",
  figuresFound: "{count} Zahlen",
  figuresOne: "Eine Zahl",
  figuresCaption: "Die gefundenen Zahlen mit ihren Quellen",
  figuresFigure: "Zahl",
  figuresValue: "Wert, 90-%-Spanne",
  figuresHow: "Güte",
  figuresSource: "Quelle und Anmerkung",
  figuresMore: "{count} weitere von {left} zeigen",
  "kind:assumption": "Alle Läufe",
  "kind:chip": "Chips",
  "kind:model": "Modelle",
  "kind:place": "Orte",
  "kind:accounting": "Zählweisen",
  "kind:format": "Zahlenformate",
  "kind:offer": "Preislisten",
  "kind:subscription": "Abonnements",
  "kind:scenario": "Einzelne Vergleiche",
  "kind:currency": "Wechselkurse, in US-Dollar",
  "graded:measured": "gemessen",
  "graded:disclosed": "offengelegt",
  "graded:vendor": "Herstellerangabe",
  "graded:derived": "errechnet",
  "graded:reported": "berichtet",
  "graded:estimated": "geschätzt",
  "graded:claimed": "behauptet",
  "graded:assumed": "angenommen",
};
