// The sentences of this chapter, serving the model, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  servingTitlePlain: "Betrieb: was ein Token kostet, nach Chip",
  servingTitleAll: "Betrieb: auf jedem dieser Chips kostet ein Token weniger als sein Listenpreis",
  servingTitleSome: "Betrieb: auf einigen dieser Chips kostet ein Token weniger als sein Listenpreis",
  servingTitleNone: "Betrieb: auf keinem dieser Chips kostet ein Token weniger als sein Listenpreis",
  servingText: "Bei {speed} Token je Sekunde für jeden Leser kostet {model} {low} auf {lowChip} und {high} auf " +
    "{highChip}, das {factor}-Fache.",
  servingList: "Der Listenpreis ist {list}. Die Auslastung der Maschinen bewegt die Kosten so weit wie die Wahl des " +
    "Chips.",
  servingNone: "Mit diesen Annahmen lassen sich keine Kosten des Betriebs errechnen.",
  servingChart: "Was eine Million Token von {model} kostet, nach Chip",
  servingChartText: "Punkte: mittlere Zahlen; Linien: 90 % der Ergebnisse; senkrecht: der Listenpreis. Lineare Skala.",
  servingBatch: "{count} zugleich",
  servingListAt: "Liste {list}",
  servingLabel: "Kosten von einer Million Token nach Chip. Listenpreis {list}. {rows}.",
  servingSource: "Stundenweise gemietet, bei Ihrer Auslastung; für einige Chips gemessen, für die anderen errechnet.",
  servingChip: "Chip",
  servingCost: "Eine Million Token",
  servingNinety: "90 % der Ergebnisse",
  servingAtOnce: "Antworten zugleich",
  servingMore: "{query}. {more}.",
  servingQuery: "Eine Anfrage neben dem, was andere nennen",
  servingMoreLink: "Batch, Auslastung, Mischung, Abos, Aufgaben",
};
