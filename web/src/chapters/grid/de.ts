// The sentences of this chapter, on whose grid, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  gridTitleNone: "An wessen Netz: Kein Ort gewinnt in allen dreien",
  gridTitleTwo: "An wessen Netz: {place} gewinnt in zweien von dreien",
  gridTitleAll: "An wessen Netz: {place} gewinnt bei Kohlendioxid, Wasser und Kosten",
  gridTitlePlain: "An wessen Netz",
  gridTitleAbsent: "An wessen Netz: {run} hat keinen Strom, der sich verlegen ließe",
  gridFirst: "{energy} für {run} am Ort {other} statt {own}: Das heißt {list}.",
  gridFirstNone: "{own} und {other} haben keine belegte Zahl gemeinsam, mit der sich {energy} für {run} vergleichen " +
    "ließen.",
  gridPartEmissions: "{compared} Kohlendioxid",
  gridPartWater: "{compared} Wasser",
  gridPartCost: "{compared} für Strom zu zahlen",
  gridBest: "Von {count} Orten mit diesen Zahlen stößt {carbon} am wenigsten aus, braucht {water} am wenigsten " +
    "Wasser und zahlt {cost} am wenigsten.",
  gridAbsent: "Ohne den Strom des Laufs gibt es nichts zu ordnen. {reason}",
  gridSideBold: "Keine Zahl, kein Punkt.",
  gridSide: "{lacking} von {count} Orten fehlt mindestens eine der hier gezeichneten Zahlen. Ihre Zeilen bleiben am " +
    "Ende und sagen es; keine borgt sich die eines Nachbarn.",

  gridRun: "Wessen Strom",
  gridPlace: "{run} verlegen nach",
  gridElsewhere: "Anderswo",
  gridFollow: "Daneben verfolgen",
  gridPickHint: "Ein Druck verlegt den Lauf auf der ganzen Seite.",

  gridTitle: "Derselbe Lauf an {count} Orten",
  gridSub: "Jede Liste ist für sich sortiert, das Wenigste zuerst. Folgen Sie {own}, gefüllt, und {other}, offen; " +
    "ihre Linien sind 90 % der Ergebnisse. Lineare Skalen ab null.",
  "gridList:emissions": "Kohlendioxid",
  "gridList:water": "Wasser, vor Ort und in Kraftwerken",
  "gridList:electricity_cost": "Die Stromrechnung",
  "gridList:household_years": "Haushalte, ein Jahr lang",
  "gridList:imported_electricity": "Strom aus dem Ausland",
  "gridList:imported_energy": "Energie aus dem Ausland",
  "gridWhat:household_years": "gezählt in den Haushalten des Orts",
  "gridWhat:imported_electricity": "{unit}, netto; links der Linie verkauft das Land",
  "gridWhat:imported_energy": "{unit}, nach dem Anteil der Einfuhren an aller Energie des Landes",
  "gridNone:emissions": "keine Zahl für Kohlendioxid",
  "gridNone:water": "keine Zahl für Wasser",
  "gridNone:electricity_cost": "kein Preis gefunden",
  "gridNone:household_years": "keine Zahl für Haushalte",
  "gridNone:imported_electricity": "keine Zahl für Einfuhren",
  "gridNone:imported_energy": "keine Zahl für Einfuhren",
  gridSet: "Sie haben „{label}“ für jeden Ort gesetzt, daher kann diese Liste sie nicht unterscheiden.",
  gridListLabel: "{list}, {unit}: {rows}.",
  gridListRow: "{place} {value}",
  gridSource: "Landesmittel, außer wo eine Zeile ein Standort, ein Bundesstaat oder ein Netz ist. Wasser schließt " +
    "ein, was aus Stauseen verdunstet, daher steht Wasserkraft weit oben. Preise im Ausland sind zu datierten Kursen " +
    "umgerechnet.",
  gridAll: "Alle {count} Orte zeigen",
  gridFew: "Ein Dutzend Orte zeigen",
  gridPlaceHead: "Ort",

  gridEquals: "Was {energy} gleichkommt, und in wessen Maß",
  gridEqualsText: "Ein Vergleich sagt wenig ohne das, woran er misst; jede Zeile nennt es.",
  gridMeasure: "Gemessen an",
  "gridEqual:household_years": "Haushalte, ein Jahr lang versorgt",
  "gridEqual:consumption_share": "vom Jahresstrom des Landes",
  "gridEqual:imported_electricity": "als Strom im Ausland gekauft, netto",
  "gridEqual:imported_energy": "als Energie jeder Art im Ausland gekauft",
  "gridOf:household_years": "ein Haushalt dort braucht {value} im Jahr",
  "gridOf:consumption_share": "das Land braucht {value}",
  "gridOf:imported_electricity": "{value} seines Stroms kommen aus dem Ausland",
  "gridOf:imported_energy": "{value} seiner Energie kommen aus dem Ausland",
  gridSells: "{value} seines Stroms gehen ins Ausland",
};
