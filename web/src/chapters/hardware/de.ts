// The sentences of this chapter, what the hardware costs, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  hwTitleBoth: "Billiger oder teurer? Beide Lager haben in etwas recht",
  hwTitleCheap: "Billiger oder teurer? Das billigere Lager hat in etwas recht, das teurere hier in nichts",
  hwTitleDear: "Billiger oder teurer? Das teurere Lager hat in etwas recht, das billigere hier in nichts",
  hwTitleNeither: "Billiger oder teurer? In nichts davon hat ein Lager recht",
  hwTitlePlain: "Billiger oder teurer? Es kommt darauf an, was man bezahlt",
  hwFirst: "Gegen {r} ist {s} {card}, nach der Karte gerechnet, {peak}, nach der Rechenarbeit, die eine Karte " +
    "leisten kann, und {rent}, wenn man sie mietet, um {model} zu trainieren.",
  hwCheaper: "{percent} % billiger",
  hwDearerPercent: "{percent} % teurer",
  hwDearer: "{factor}-mal teurer",
  hwAsDear: "gleich teuer",
  hwUnknown: "ohne Zahl",
  hwCheapIn: "„{claim}“ liegt in der Spanne für {list}.",
  hwCheapOut: "„{claim}“ liegt in keiner dieser Spannen.",
  hwPublished: "{publisher} setzt das Training von {model} mit {value} an.",
  hwMeasures: "Die beiden Lager messen Verschiedenes.",

  "hwMeasure:card": "eine ganze Karte",
  "hwMeasure:bought": "gekaufte Rechenleistung in der Spitze",
  "hwMeasure:hired": "gemietete Rechenarbeit in der Spitze",
  "hwMeasure:useful": "gekaufte Rechenleistung, wie genutzt",
  "hwMeasure:rented": "den Lauf auf gemieteten Chips",
  "hwMeasure:owned": "den Lauf auf gekauften Chips",
  "hwMeasure:electricity": "den Strom dafür",
  "hwRow:card": "Eine Karte in ihrem Cluster",
  "hwRow:bought": "Gekaufte Rechenleistung, Spitze",
  "hwRow:hired": "Gemietete Rechenarbeit, Spitze",
  "hwRow:useful": "Gekaufte Rechenleistung, genutzt",
  "hwRow:rented": "Training auf gemieteten Chips",
  "hwRow:owned": "Training auf gekauften Chips",
  "hwRow:electricity": "Strom für diesen Lauf",
  hwAgainst: "{s} gegen {r}",
  hwAgainstOf: "{s} gegen {r} {unit}",
  "hwUnit:bought": "je PFLOP/s",
  "hwUnit:useful": "je PFLOP/s",
  "hwUnit:hired": "für 10²¹ Operationen",
  hwCamp: "Die Zahlen von {camp} selbst",
  hwCampText: "Rechenleistung, wie genutzt, 910B gegen H100",

  hwSideSmall: "Der Strom ist der kleine Teil.",
  hwSideNot: "Der Strom ist nicht der kleine Teil.",
  hwSide: "Er macht {shareR} dessen aus, was {r} im Besitz für diesen Lauf kostet, und {shareS} bei {s}, zu {price}.",
  hwSideNone: "Sein Anteil lässt sich nicht sagen: {reason}",

  hwSubject: "Preis von",
  hwReference: "gegen den von",
  hwChart: "Was {s} kostet, wenn {r} gleich 1 ist",
  hwChartSub: "Jede Linie ist das Doppelte der vorigen. Punkte: mittlere Werte; Linien: 90 % der Ergebnisse; offene " +
    "Punkte: die Annahmen eines Lagers. Grau: was jedes Lager sagt.",
  hwChartLabel: "Kosten von {s} durch Kosten von {r}. {rows}.",
  hwChartRow: "{label}: {text}",
  hwSource: "Preise von Herstellern, Presse, Ausschreibungen und Mietlisten, 2025–2026, mit Server und Netz, wo der " +
    "Preis sie auslässt. Mieten sind alle von der oben gewählten Art, je vom Markt des Chips. Jede Zahl in der " +
    "Tabelle öffnet ihre Quellen.",
  hwNoFigure: "keine belegte Zahl",
  hwNoFigureOf: "keine belegte Zahl für {chip}: braucht „{label}“",
  hwSame: "gleicher Preis",
  hwTimesTick: "{factor}-mal",
  hwMeasureHead: "Maß",
  hwRatio: "Verhältnis",
  hwNinety: "90 % der Ergebnisse",
  hwClaimCheaper: "{from}–{to} % billiger",
  hwClaimDearer: "{from}–{to}-mal teurer",
  hwClaimBy: "{by}: {claim}",

  hwMove: "Bewegen Sie die Preise",
  hwMoveText: "Die ersten ändern {run} auf der ganzen Seite, die letzten alle Läufe.",
  hwMoveNone: "Kein Lauf der Seite steht auf {s}, daher bleiben seine eigenen Preise wie hier belegt; setzen Sie " +
    "einen Lauf darauf, um sie zu bewegen. Diese Regler ändern alle Läufe.",

  hwChips: "Jeder Chip mit belegtem Preis",
  hwChipsText: "Jede Liste ist für sich sortiert, das Billigste zuerst. Folgen Sie {s}, gefüllt, und {r}, offen; " +
    "ihre Linien sind 90 % der Ergebnisse. Lineare Skalen.",
  "hwList:bought": "Rechenleistung kaufen",
  "hwListText:bought": "je 10¹⁵ Rechenoperationen in der Sekunde (PFLOP/s) in der Spitze, mit Server und Netz",
  "hwList:hired": "Rechenarbeit mieten",
  "hwListText:hired": "für 10²¹ Operationen in der Spitze",
  "hwList:rented": "{model} trainieren, gemietet",
  "hwListText:rented": "bei der Auslastung, die für solche Chips bekannt ist",
  hwListLabel: "{list}: {rows}.",
  hwListSource: "Chips ohne belegten Preis oder belegtes Tempo haben keine Zeile: {chips}. Keiner borgt sich den " +
    "Preis eines Nachbarn.",
  hwListSourceAll: "Jeder Chip hat einen belegten Preis und ein belegtes Tempo.",
  hwChip: "Chip",
};
