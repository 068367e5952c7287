// Every sentence of the answer and of cards, in German.
import type { en } from "./en";

export const de: Record<keyof typeof en, string> = {
  and: "und",
  name: "Tokenwatt",
  chaptersFailed: "Die Kapitel konnten nicht geladen werden ({reason}). Was darüber steht, gilt; laden Sie die Seite " +
    "neu, um es noch einmal zu versuchen.",
  languageFailed: "Die Wörter der anderen Sprache ließen sich nicht laden ({reason}). Laden Sie die Seite neu, um es " +
    "noch einmal zu versuchen.",
  measuredFailed: "Die gemessenen Raten ließen sich nicht laden ({reason}). Keine andere Zahl braucht sie.",
  styleFailed: "Ein Teil der Gestaltung ist nicht angekommen. Worte und Zahlen stimmen auch ohne ihn; laden Sie die " +
    "Seite neu.",
  proseFailed: "Anmerkungen und Quellen ließen sich nicht laden ({reason}). Die Zahlen brauchen sie nicht.",

  // the answer
  took: "brauchte",
  wouldTake: "bräuchte",
  answerBoth: "Das Training von {b} {took} {energy} Strom als {a} und {compute} Rechenarbeit",
  answerBut: "Das Training von {b} {took} {energy} Strom als {a}, aber {compute} Rechenarbeit",
  answerSameCompute: "Das Training von {b} {took} {energy} Strom als {a}, bei gleicher Rechenarbeit",
  answerSameEnergy: "Das Training von {b} {took} so viel Strom wie {a}, bei Rechenarbeit: {compute}",
  answerSame: "Das Training von {b} {took} so viel Strom wie {a}, bei gleicher Rechenarbeit",
  answerEnergyOnly: "Das Training von {b} {took} {energy} Strom als {a}",
  answerAbsent: "Dafür, wie viel Strom das Training von {b} {took}, gibt es keine Zahl",
  answerOther: "das von {a}",
  resultNone: "{what}: keine Zahl für {runs}",
  resultOne: "{what}: {runs}",
  resultRun: "{value} für {run}",
  resultSame: "{what}: {value} für {runs} gleichermaßen",
  resultTwo: "{what}: für {b} {compared} als für {a}",
  answerEnergySame: "Das Training von {b} {took} so viel Strom wie {a}",
  answerOne: "Das Training von {b} {took} {energy} Strom",
  times: "{factor}‑mal {direction}",
  percent: "{factor} % {direction}",
  roughly: "rund {text}",
  rangeTimes: "{near}- bis {far}‑mal {direction}",
  rangePercent: "{near} % bis {far} % {direction}",
  rangeAsMuch: "{low}- bis {high}‑mal so viel",
  inBrackets: " (90 % der Ergebnisse: {range})",
  less: "weniger",
  more: "mehr",
  asMuch: "ebenso viel",
  where_chip: "auf {name}",
  where_place: "in {name}",
  "in:european-union": "in der Europäischen Union",
  "in:inner-mongolia": "in der Inneren Mongolei",
  "in:netherlands": "in den Niederlanden",
  "in:switzerland": "in der Schweiz",
  "in:united-arab-emirates": "in den Vereinigten Arabischen Emiraten",
  "in:united-kingdom": "im Vereinigten Königreich",
  "in:united-states": "in den Vereinigten Staaten",
  "in:world": "am mittleren Netz der Welt",
  withArticle: "{name}",
  where_label: "unter „{name}“",
  where_accounting: "gezählt nach „{name}“",
  standSize: "Der Unterschied liegt also an der Größe der Aufgabe{range}, nicht am sparsamen Chip.",
  standThrift: "Der Abstand ist also, was jede Rechenoperation braucht, nicht die Größe der Aufgabe{range}.",
  standBoth: "Ein Teil des Abstands ist die Größe der Aufgabe{range}, ein Teil, was jede Rechenoperation braucht.",
  standPerOperation: "Je Rechenoperation {took} {b} {ratio} {direction} Strom{range}{condition}.",
  standPerOperationAs: "Je Rechenoperation {took} einer so viel Strom wie der andere{range}{condition}.",
  standIf: ", wenn es auf Chips von {vendor} lief, wie andere berichten",
  sameRun: "Ein und derselbe Lauf braucht auf {b} {compared} als auf {a}{range}.",
  sameRunAlike: "Ein und derselbe Lauf braucht auf {b} so viel wie auf {a}{range}.",
  sameRunRest: "Der Rest kommt daher, dass zwei Schätzungen zu {run} zusammen seine Chips bei {use} ihrer " +
    "Spitzenleistung sehen.",
  standNoCompute: "Die Rechenarbeit beider Läufe ist nicht bekannt, daher lässt sich der Abstand nicht in Größe und " +
    "Sparsamkeit teilen.",
  covers: "Die Zahl für {a} umfasst {coversA}, die für {b} {coversB}: Die beiden Aufgaben sind nicht von gleicher Art.",
  "cover:all-training": "das ganze Training",
  "cover:pre-training": "nur das Vortraining",

  // the headline chart
  chartTitle: "Strom für das Training jedes Modells, in {unit}.",
  chartTitleOf: "{what}, in {unit}.",
  chartLabelOf: "{what}. {runs}.",
  chartDots: "Jeder Punkt ist eines von {count} gleich wahrscheinlichen Ergebnissen.",
  chartDotsOfSome: "Jeder Punkt ist eines von {count} gleich wahrscheinlichen Ergebnissen; ein einzelner ist ein " +
    "Wert ohne Spanne.",
  chartDotAlone: "Jeder Punkt ist ein Wert ohne Spanne.",
  warning: "{run}: {message}",
  chartLabel: "Strom für das Training, in Gigawattstunden. {runs}.",
  chartLabelRange: "{run}: {value}, {range}",
  ninety: "90 % der Ergebnisse: {range}",
  ninetyShort: "90 %: {range}",
  absent: "keine Zahl",

  // how sure
  to: " bis ",

  // two figures that do not fit
  misfitPublished: "Die beiden veröffentlichten Schätzungen zu {model}, seine Chipstunden und seine Rechenarbeit, " +
    "passen nicht zusammen: Nach ihnen leisteten seine Chips {use} ihrer Spitze, mehr als in jedem offengelegten Lauf.",
  misfit: "Chipstunden und Rechenarbeit von {model} passen nicht zusammen: Nach ihnen leisteten seine Chips {use} " +
    "ihrer Spitze, mehr als in jedem offengelegten Lauf.",

  // what it means
  quoted: "„{text}“",
  at: "bei {value}",

  // the accountings
  ours: "Die mittlere Schätzung dieses Projekts",

  // the other routes
  needs: "braucht „{label}“",

  // units whose names are words
  "unit:chip": "Chips",
  "unit:day": "Tage",
  "unit:parameter": "Parameter",
  "unit:token": "Token",
  "unit:layer": "Schichten",
  "unit:sequence": "Sequenzen",
  "unit:household-year": "Haushalte",
  "unit:year": "Jahre",
  "unit:1/year": "/Jahr",
  "unit:TWh/year": "TWh im Jahr",
  "unit:token/day": "Token am Tag",
  "unit:token/s": "Token/s",
  "unit:token/s/chip": "Token/s",
  "unit:token/s/MW": "Token/s/MW",
  "unit:J/token": "J/Token",
  "unit:Mtoken/month": "Mio. Token/Monat",
  "unit:L": "Liter",
  "unit:Wh/Mtoken": "Wh/Million Token",
  "unit:gCO2e/Mtoken": "g CO₂e/Million Token",
  "unit:L/Mtoken": "Liter/Million Token",
  "unit:USD/Mtoken": "/Million Token",
  "unit:USD/month": "/Monat",
  "unit:USD/task": "/Aufgabe",
  "unit:USD/MW/year": "/MW/Jahr",
  million: "Mio.",
  billion: "Mrd.",
  trillion: "Bio.",

  // small counts in words
  "number:1": "eine",
  "number:2": "zwei",
  "number:3": "drei",
  "number:4": "vier",
  "number:5": "fünf",
  "number:6": "sechs",
  "number:7": "sieben",
  "number:8": "acht",
  "number:9": "neun",
  "number:10": "zehn",
  "number:11": "elf",
  "number:12": "zwölf",

  // controls
  baseline: "Vergleichsbasis",
  copy: "Kopieren",
  copyOf: "{label}, Kopie",
  copyApart: "{label}, {what}",
  copyNumber: "{label} ({count})",
  choice: "Wahl",
  you: "Sie; vorher {value}",

  // provenance
  rangeFixed: "Eine einzelne Zahl, ohne Spanne",

  // what you changed
  changed: "Sie haben {count} von {total} Annahmen geändert.",
  nothing: "nichts",

  // the address and the state
  badLink: "Dieser Link verlangt etwas, das die Seite nicht kennt ({parts}). Der Rest wurde verwendet.",
  refusedLink: "Ein Wert in diesem Link wurde nicht verwendet. {message}",
  badScenario: "Dieser Link nennt einen Vergleich, den die Seite nicht kennt; sie beginnt daher mit dem ersten.",
  oldData: "Dieser Link entstand mit den Daten vom {then}; die Seite hat die vom {now}.",
  oldHeadline: "Damals hieß es: {then}. Jetzt: {now}.",
  oldSame: "Das Ergebnis ist dasselbe.",

  // embed and footer
  cardGo: "Annahmen ändern",
  cardBy: "{name}, {date}",
};
