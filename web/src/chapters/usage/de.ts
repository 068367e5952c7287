// The sentences of a reader's own use, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  usageTitle: "Ihr eigener Gebrauch, im Monat",
  usageText: "Wählen Sie eine Datei Ihres Gebrauchs, von ccusage (JSON), Claude Code oder Codex (JSONL), OpenAI oder " +
    "OpenRouter (CSV); oder sagen Sie, wie viel Sie fragen. Was eine Datei wiederholt, zählt einmal. Sie wird hier " +
    "gelesen und nirgendwohin gesendet.",
  usageFile: "Eine Datei Ihres Gebrauchs",
  usageCount: "Oder so viele Fragen am Tag",
  usageUnread: "In dieser Datei fanden sich keine Token; sie ist keine der fünf Arten, die gelesen werden können.",
  usageResult: "Ein Monat davon braucht {energy}",
  usageOfFile: "{kind}, {days} Tage, auf einen Monat gerechnet: {input} Token neu gelesen, {cached} aus einem Cache, " +
    "{output} geschrieben, wie von {model} auf {chip}, die oben für die Anfrage gewählt sind.",
  usageOfCount: "{input} Token gelesen und {output} geschrieben im Monat, von {model} auf {chip}, die oben für die " +
    "Anfrage gewählt sind.",
  "usageKind:ccusage": "ccusage",
  "usageKind:claude-code": "Claude Code",
  "usageKind:codex": "Codex",
  "usageKind:csv": "CSV eines Verkäufers",
  usageQuantity: "In einem Monat",
  usageMonth: "Mittlere Zahl",
  usageNinety: "90 % der Ergebnisse",
  usageCaption: "Was ein Monat Ihres Gebrauchs braucht",
  "usage:query_energy": "Strom",
  "usage:query_emissions": "Kohlendioxid",
  "usage:query_water": "Wasser",
  "usage:query_cost": "Kosten des Betriebs",
  usageSource: "Die Token eines Tages als eine Anfrage unseres Modells, mal die Tage eines Monats. Welche Chips für " +
    "Sie arbeiten, ist selten bekannt.",
};
