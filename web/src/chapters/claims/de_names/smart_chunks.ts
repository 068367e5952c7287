// The claims of Smart Chunks’ article in German, by id.
import type { ClaimNames } from "../../../words/names";

export const smartChunks: ClaimNames = {
  "first-without-nvidia": [
    "Das erste ohne Nvidia",
    "GLM-5 ist das erste Modell der Spitze, das ohne Nvidia auskam.",
    "Gemini wird laut seinem Datenblatt auf TPUs trainiert, und Pangu Ultra MoE mit 718 Milliarden Parametern lief " +
      "im Mai 2025 auf Ascend.",
  ],
  "glm5-release": [
    "GLM-5 im April 2026",
    "GLM-5 erschien im April 2026.",
    "Es erschien am 11. Februar 2026.",
  ],
  "staggering-compute": [
    "Eine gewaltige Rechnung",
    "744 Milliarden Parameter auf 28,5 Billionen Token zu trainieren braucht gewaltige Rechenarbeit.",
    "Eine Menge ist nicht genannt. Epoch AIs Zahl für Grok 4 ist rund das 70-Fache.",
  ],
  "deepseek-v4-before-release": [
    "DeepSeek V4 nahe den besten",
    "Am 6. April 2026 lag DeepSeek V4 wenige Punkte hinter den besten.",
    "Es erschien am 24. April 2026; vorher gab es keine veröffentlichten Ergebnisse.",
  ],
  "coding-share": [
    "94,6 % der Punkte beim Programmieren",
    "GLM-5.1 erreicht 94,6 % der Punkte von Claude Opus 4.6 beim Programmieren.",
    "Der Artikel nennt weder die Prüfung noch die Punkte, und keine Quelle mit beidem fand sich. Was es kostet, " +
      "prüfen die Zeilen zu Abonnements.",
  ],
  "capability-share": [
    "94,6 % von allem, was es kann",
    "GLM-5.1 kann 94,6 % dessen, was Claude Opus 4.6 kann.",
    "An anderer Stelle sagt der Artikel es nur vom Programmieren: ein Ergebnis, nicht das Können insgesamt.",
  ],
  subscription: [
    "3 $ gegen 100 $: dreißigmal",
    "3 $ im Monat sind dreißigmal weniger als 100 $, das kleinere Abonnement.",
    "Als Rechnung richtig. Aber 3 $ war ein Angebot von 2025, seit Februar 2026 vorbei: Am 6. April 2026, als es " +
      "geschrieben wurde, galt es nicht mehr.",
    {
      "price-of-2026": "der Preis von 2026 gilt",
    },
  ],
  "subscription-large": [
    "3 $ gegen 200 $: dreißigmal",
    "Derselbe Faktor gegen 200 $, das größere Abonnement.",
    "Rechnung aus beiden Preisen: 67.",
    {
      "price-of-2026": "der Preis von 2026 gilt",
    },
  ],
  "subscription-quota": [
    "Dreißigmal, bei gleichem Gebrauch",
    "Derselbe Faktor bei gleichem Gebrauch.",
    "Nach den Vergleichen der Hersteller mit Claude Pro: das dreifache Kontingent für 3 $, gegen das fünffache für " +
      "100 $ oder das zwanzigfache für 200 $.",
    {
      "price-of-2026": "der Preis von 2026 gilt",
    },
  ],
  "deployment-trivial": [
    "Der Betrieb kostet so gut wie nichts",
    "Was es braucht, ein solches Modell zu betreiben, zählt kaum noch.",
    "Ein Betrag ist nicht genannt. Daneben steht der Preis von acht B200, die GLM-5 in acht Bit halten, mit Servern " +
      "und Netz.",
  ],
  "gap-vanished": [
    "Der Abstand ist so gut wie weg",
    "Für viele Zwecke liegen offene Modelle gleichauf mit den besten geschlossenen.",
    "Ein Abstand ist nicht genannt. Nach Epochs Index liegen sie vier Monate zurück, drei bis Oktober 2025: Er ist " +
      "gewachsen.",
  ],
  "others-follow": [
    "Andere trainieren vielleicht auf Ascend",
    "Andere chinesische Labore könnten auf Ascend folgen und es sagen.",
    "Sie hatten: Pangu Ultra MoE im Mai 2025, GLM-Image im Januar 2026.",
  ],
  "guidance-on-models": [
    "Regeln für Modelle von Huaweis Chips",
    "Behörden könnten sagen, wie Modelle von Huaweis Chips zu nutzen sind; keine hat es getan.",
    "Es fand sich keine. Die amerikanische Anleitung vom 31. Mai 2026 handelt von Chips.",
  ],
  "legal-grey-zone": [
    "Eine rechtliche Grauzone",
    "Ein solches Modell zu nutzen bricht keine Kontrolle, ist für amerikanische Firmen aber unklar.",
    "Eine Lesart des Rechts, keine Menge.",
  ],
  "llama-4-near": [
    "Llama 4 nahe den besten",
    "Llama 4 liegt wenige Punkte hinter GPT-5.4 und Gemini 3.1 Pro.",
    "Der Artikel nennt weder Prüfung noch Punkte. Metas Blatt dazu ist vom April 2025, ehe eines der beiden erschien.",
  ],
  "gap-never-so-fast": [
    "Nie so schnell",
    "Der Abstand zwischen offenen und geschlossenen Modellen schloss sich nie so schnell.",
    "Ein Maß ist nicht genannt. Nach Epochs Index wuchs der Rückstand indessen von drei Monaten auf vier.",
  ],
};
