// The sentences of this chapter, serving the model, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  servingTitlePlain: "Betrieb: was ein Token kostet, nach Chip",
  servingTitleAll: "Betrieb: auf jedem dieser Chips unter dem Listenpreis",
  servingTitleSome: "Betrieb: auf einigen Chips unter dem Listenpreis",
  servingTitleNone: "Betrieb: auf keinem dieser Chips unter dem Listenpreis",
  servingText: "Bei {speed} Token je Sekunde je Leser kosten eine Million Token von {model} {low} ({lowChip}) bis " +
    "{high} ({highChip}).",
  servingTextBatch: "Bei so vielen Antworten zugleich, wie Sie angeben, kosten eine Million Token von {model} {low} " +
    "({lowChip}) bis {high} ({highChip}).",
  servingList: "Die Liste verlangt {list}.",
  servingNone: "Mit diesen Annahmen lassen sich keine Kosten des Betriebs errechnen.",
  servingChart: "Eine Million Token von {model}, nach Chip",
  servingChartText: "Punkte: mittlere Zahlen; Linien: 90 % der Ergebnisse; senkrecht: Listenpreis. Je Rasterlinie " +
    "das Zehnfache.",
  servingBatch: "{count} zugleich",
  servingListAt: "Liste {list}",
  servingLabel: "Kosten von einer Million Token nach Chip. Listenpreis {list}. {rows}.",
  servingSource: "Stundenweise gemietet, bei Ihrer Auslastung; für einige Chips gemessen, für die anderen errechnet.",
  servingChip: "Chip",
  servingCost: "Eine Million Token",
  servingNinety: "90 % der Ergebnisse",
  servingAtOnce: "Antworten zugleich",
  servingQuery: "Eine Frage ({prompt} Token gelesen, {answer} geschrieben) braucht {energy} mit {model} auf {chip}, " +
    "{range}. Google nennt {google} für Gemini, OpenAI {openai} für ChatGPT: {link}.",
  servingQueryLink: "warum sie auseinanderliegen",
  servingOwn: "{use} Millionen Token im Monat kosten nach Liste {list}, auf gemieteter Instanz {low} " +
    "({lowChip}) bis {high} ({highChip}); {even}. {link}.",
  servingOwnTitle: "Selbst ausliefern lohnt sich ab {count} Millionen Token im Monat ({chip})",
  servingOwnTitleNone: "Selbst ausliefern lohnt sich auf keinem dieser Chips",
  servingOwnFrom: "sie lohnt sich ab {count} Millionen auf {chip}",
  servingOwnNever: "sie lohnt sich auf keinem dieser Chips, wie viel Sie auch brauchen",
  servingMoreLink: "Mehr zu Token",
};
