// The sentences of this part, one query as others count it, in German, and what it calls methods and their constants.
import type { Names } from "../../words/names";
import type { sentences as english } from "./en";
import { constants, methods } from "./de_names";

export const names: Names = { query_methods: methods, query_constants: constants };

export const sentences: Record<keyof typeof english, string> = {
  queriesTitle: "Eine Anfrage, wie {count} sie veröffentlichen: von {low} bis {high}",
  queriesTitlePlain: "Eine Anfrage, wie andere sie zählen",
  queriesText: "{task}, {prompt} Token gelesen und {answer} geschrieben von {model} auf {chip}: Wir sagen {own}. Wer " +
    "eine Zahl oder einen Weg dorthin veröffentlicht, liegt um das {factor}-Fache auseinander, und kaum etwas davon " +
    "ist das Modell.",
  queriesTextAbsent: "{task} mit {model} auf {chip}: Unser eigenes Modell hat keine Zahl. {reason}",
  queriesSideBold: "Zwei Zahlen, zwei Fragen.",
  queriesSide: "Verkäufer veröffentlichen die mittlere ihrer eigenen Anfragen und sagen nicht, wie lang sie ist; " +
    "Methoden rechnen einer Antwort alle Chips eines Modells an oder ein Vierundsechzigstel davon. Der Weg unten " +
    "nimmt zwei von ihnen auseinander.",

  queriesTask: "Die Anfrage",
  queriesModel: "Modell",
  queriesChip: "Chip",
  queriesAmount: "Davon",
  "queriesAmount:energy": "der Strom",
  "queriesAmount:emissions": "das Kohlendioxid",
  "queriesAmount:water": "das Wasser",
  queriesOwn: "Dieses Projekt",
  queriesFrom: "Von",
  queriesTo: "zu",

  queriesChart: "{count} Rechnungen einer Anfrage, um das {factor}-Fache auseinander",
  queriesChartNone: "Für diese Anfrage hat hier niemand eine Zahl",
  queriesChartText: "Gefüllt: unsere, mit neun von zehn Ergebnissen. Offen: nach jeder Methode mit ihren eigenen " +
    "Werten, bei denselben Token, wo nichts anderes steht. Jede Linie ist das Zehnfache der vorigen.",
  queriesLabel: "Eine Anfrage, {amount}: {rows}.",
  queriesLabelRow: "{label} {value}",
  queriesSource: "Wo eine Methode ein Tempo braucht und keines nennt, hat sie unseres. Offenlegungen stehen für ihre " +
    "eigene Anfrage. Eine gepunktete Zeile sagt, was der Methode fehlt.",
  queriesOfTokens: "{tokens} Token",
  queriesOfOwn: "eigene Anfrage",
  queriesBeyond: "über die Anpassung hinaus",
  "queriesLacks:model": "keine Zahl für dieses Modell",
  "queriesLacks:chip": "keine Zahl für diesen Chip",
  "queriesLacks:place": "keine Zahl für diesen Ort",
  "queriesNot:energy": "veröffentlicht keinen Strom",
  "queriesNot:emissions": "zählt kein Kohlendioxid",
  "queriesNot:water": "zählt kein Wasser",
  queriesMethod: "Methode",
  queriesCounts: "Zählt",
  queriesPrinted: "Druckt selbst",
  "queriesCount:prompt": "Eingabe",
  "queriesCount:host": "Prozessoren und Speicher",
  "queriesCount:idle": "wartende Maschinen",
  "queriesCount:building": "Gebäude",
  "queriesCount:embodied": "Herstellung der Maschinen",
  "queriesCount:on_site_water": "Kühlwasser",
  "queriesCount:off_site_water": "Wasser der Kraftwerke",
  queriesCountNone: "allein die Chips",
  queriesCountUntold: "nicht angegeben",
  queriesCountAll: "all dies",
  queriesConstants: "Besteht aus",
  queriesPrints: "Druckt",
  queriesPrintsRow: "{label}: gedruckt {printed}, nach ihrer Formel {computed}",
  queriesChipsAlone: "{value}, allein die Chips",
  queriesMachinesAlone: "{value}, ohne das Gebäude",
  queriesOneOf: "{values}, je nach Fall",

  queriesWay: "Von {from} zu {to}, ein Faktor nach dem anderen",
  queriesWayNone: "Von {from} zu {to} führt kein Weg: Eine von beiden hat keine solche Zahl",
  queriesWayBy10: "Jede Linie ist das Zehnfache der vorigen, gleiche Längen sind also gleiche Faktoren. Was eine der " +
    "beiden nicht auseinanderhält, ist ein Schritt.",
  queriesWayBy2: "Jede Linie ist das Doppelte der vorigen, gleiche Längen sind also gleiche Faktoren. Was eine der " +
    "beiden nicht auseinanderhält, ist ein Schritt.",
  queriesWayLabel: "{a} {from}. {steps}. {b} {to}.",
  queriesWayStep: "{label}: {text}",
  queriesWaySource: "Die Faktoren ergeben malgenommen das Ganze. Was eine Methode auslässt, ist keiner ihrer Faktoren.",
  queriesSoFar: "bis hier {a} gegen {b}",
  queriesNoDifference: "kein Unterschied",
  queriesStep: "Faktor",
  queriesTimes: "Mal",
  "queriesFactor:tokens": "Token der Antwort",
  "queriesFactor:machine": "Modell und Chips",
  "queriesFactor:batch": "Antworten zugleich",
  "queriesFactor:input": "Eingabe",
  "queriesFactor:host": "Prozessoren und Speicher",
  "queriesFactor:idle": "Wartende Maschinen",
  "queriesFactor:building": "Gebäude (PUE)",
  "queriesFactor:grid": "Stromnetz",
  "queriesFactor:embodied": "Herstellung der Maschinen",
  "queriesFactor:cooling": "Kühlwasser",
  "queriesFactor:generation": "Wasser der Kraftwerke",
  queriesEverything: "Alles, was nicht auseinandergehalten ist",
};
