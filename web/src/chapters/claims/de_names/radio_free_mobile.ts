// The claims of Radio Free Mobile’s note in German, by id.
import type { ClaimNames } from "../../../words/names";

export const radioFreeMobile: ClaimNames = {
  "ascend-3x": [
    "Dreimal teurer, gekauft",
    "Dieselbe Rechenarbeit kostet auf chinesischen Chips dreimal so viel, gekauft.",
    "Der Text zeigt keine Rechnung. Preis durch nützliches Tempo im Training, mit Servern auf beiden Seiten.",
    {
      "china-mobile": "910B kosten, was China Mobile mit Servern zahlt",
      baidu: "910B kosten, was Baidu mit Servern zahlte",
      "same-utilization": "beide Chips gleich gut ausgelastet sind",
      b200: "ein B200 steht für NVIDIA",
    },
  ],
  "ascend-3x-rented": [
    "Dreimal teurer, gemietet",
    "Dasselbe mit gemieteten Chips in China: ein 910B gegen einen H800.",
    "Gleiches gegen Gleiches: beide in China gemietet. Miete durch geleistete Rechenarbeit.",
    {
      list: "Chips zu Listenpreisen der Clouds gemietet sind",
      h100: "ein in Amerika gemieteter H100 steht für NVIDIA",
      "same-utilization": "beide Chips gleich gut ausgelastet sind",
    },
  ],
  "ascend-inference-3x": [
    "Dreimal teurer im Betrieb",
    "GLM-5.2 zu betreiben kostet auf einem 910C dreimal so viel wie auf einem H100.",
    "Gemietete Chips, ein Ort, 20 Token je Sekunde für jeden Nutzer auf beiden, drei je Schritt vorgeschlagen.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      "equal-sequences": "je Chip acht Folgen laufen, gleich wie schnell",
      faster: "jeder Nutzer 30 Token je Sekunde bekommt",
      plain: "nichts vorgeschlagen wird und jeder zehn Token je Sekunde bekommt",
      wide: "je 16 vom 910C eine Instanz bilden",
      china: "beide in China stehen",
    },
  ],
  "ascend-inference-3x-b200": [
    "Dasselbe gegen Blackwell",
    "Derselbe Faktor gegen den B200, den neueren westlichen Chip.",
    "Gemietete Chips, ein Ort, 20 Token je Sekunde für jeden Nutzer auf beiden, drei je Schritt vorgeschlagen.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      fp4: "der B200 in vier Bit rechnet",
      "more-sequences": "je Chip 32 Folgen laufen, gleich wie schnell",
      faster: "jeder Nutzer 30 Token je Sekunde bekommt",
      plain: "nichts vorgeschlagen wird und jeder zehn Token je Sekunde bekommt",
      wide: "je 16 vom 910C eine Instanz bilden",
    },
  ],
  "inference-dominates": [
    "Der Betrieb entscheidet",
    "Der Betrieb, nicht das Training, entscheidet über die Wirtschaftlichkeit: In einem Jahr kostet er mehr als das " +
      "Training.",
    "Beides auf gemieteten Chips, über ein Jahr im Betrieb. GLM-5s Token am Tag sind nicht offengelegt: DeepSeeks " +
      "stehen dafür.",
    {
      "few-tokens": "es 20 Milliarden Token am Tag ausliefert",
      "910c": "es auf 910C läuft",
    },
  ],
  "inference-dominates-electricity": [
    "Der Betrieb braucht mehr Strom",
    "Dasselbe für Strom: In einem Jahr braucht der Betrieb mehr als das Training.",
    "Der Text spricht von Wirtschaftlichkeit; der Strom ist unser Zusatz. Beides zusammen soll mehr als das Doppelte " +
      "des Trainings sein, bei DeepSeeks Token am Tag.",
    {
      "few-tokens": "es 20 Milliarden Token am Tag ausliefert",
      "910c": "es auf 910C läuft",
    },
  ],
  "inference-share": [
    "Schon überwiegend Betrieb",
    "Die meiste Rechenarbeit für KI geht inzwischen in den Gebrauch, nicht ins Training.",
    "So sagt es die Internationale Energieagentur im April 2026; ein Anteil steht dort nicht.",
  ],
  "frontier-price-on-western": [
    "Auf westlichen Chips unterbietet es",
    "Auf westlichen Chips kann GLM-5.2 die besten Modelle unterbieten: Seine Ausgabe kostet auf H100 weniger als " +
      "der Listenpreis von Claude Opus 4.6.",
    "Womit verglichen wird, ist unsere Wahl. Kosten nur der gemieteten Chips gegen einen Preis, in dem alles steckt. " +
      "Anbieter verkaufen es tatsächlich billiger.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      list: "Chips zu Listenpreisen der Clouds gemietet sind",
      b200: "es auf B200 läuft",
      openai: "GPT-5.4 zu unterbieten ist",
      sonnet: "Claude Sonnet 5 zu unterbieten ist",
    },
  ],
  "glm5-2-fraction": [
    "Ein Bruchteil ihres Preises",
    "GLM-5.2s Preis ist ein Bruchteil dessen der besten Modelle, wie gesagt wird; der Text bestreitet es für Huaweis " +
      "Chips.",
    "So gelesen: höchstens die Hälfte der Listenpreise von Claude Opus 4.6. Dieses Modell und die Mischung aus Lesen " +
      "und Schreiben sind unsere Wahl.",
    {
      openai: "GPT-5.4 zu unterbieten ist",
      sonnet: "Claude Sonnet 5 zu unterbieten ist",
    },
  ],
  "only-western-competes": [
    "Auf Huaweis Chips nicht",
    "Auf Huaweis Chips kann GLM-5.2 mit den Preisen der besten nicht mithalten: Seine Ausgabe kostet auf einem 910C " +
      "mehr als der Listenpreis von Claude Opus 4.6.",
    "Womit verglichen wird, ist unsere Wahl. Kosten nur der gemieteten Chips gegen einen Preis, in dem alles steckt.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      openai: "GPT-5.4 zu unterbieten ist",
      sonnet: "Claude Sonnet 5 zu unterbieten ist",
      deepseek: "DeepSeek V4 Pro zu unterbieten ist",
    },
  ],
  "zai-subsidised": [
    "Teuer oder bezuschusst",
    "Auf Huaweis Chips braucht GLM-5.2 höhere Preise oder Zuschüsse.",
    "Was auf welchem Chip läuft, ist nicht offengelegt. Eine Zusammenstellung seiner Berichte nennt 18,9 % " +
      "Bruttomarge der Cloud für 2025.",
  ],
  "china-subsidy-limited": [
    "Chinas Mittel für Zuschüsse",
    "China kann Rechenleistung nur begrenzt bezuschussen, später vielleicht noch weniger.",
    "Eine Grenze ist nicht belegt. Berichtet ist das Gegenteil: Zuschüsse bringen den Strom für heimische Chips auf " +
      "etwa 0,4 Yuan je Kilowattstunde.",
  ],
  "smaller-than-rivals": [
    "Kleiner als seine Rivalen",
    "GLM-5.2 ist kleiner als seine Konkurrenten.",
    "Die Größen der geschlossenen sind nicht offengelegt. Von den offenen sind DeepSeek-V4-Pro und Kimi K2 größer.",
  ],
  "frontier-prices-fall": [
    "Geschlossene Modelle werden billiger",
    "Es bringt die führenden Labore dazu, billiger auszuliefern.",
    "Claude Opus ging bis September 2026 von 5 und 25 $ auf 4 und 20 $; dass GLM-5.2 der Grund ist, sagt nichts " +
      "Gefundenes.",
  ],
  "training-data-closed": [
    "Was verschlossen bleibt",
    "Die Trainingsdaten und die Verfahren hinter der Leistung sind nicht offen.",
    "Das Verzeichnis enthält Gewichte und Code für den Betrieb; der Bericht erzählt von Verfahren und gibt keine " +
      "Daten.",
  ],
  "illicit-wafers": [
    "Zwei bis drei Millionen Wafer",
    "Huawei beschaffte zwei bis drei Millionen Wafer.",
    "Falsche Einheit: Gezählt sind mehr als 2,9 Millionen Chips, und ein Wafer trägt Dutzende.",
  ],
  "tsmc-dies": [
    "Chips aus den Werken von TSMC",
    "Der 910B wurde von TSMC gebaut, und dieser Vorrat ist aufgebraucht.",
    "Ein großer Teil: mehr als 2,9 Millionen. Ob sie aufgebraucht sind, ließ sich nicht nachprüfen.",
  ],
  "910c-lower-spec": [
    "Der 910C ist ein Rückschritt",
    "Huaweis Chip von 2026, der 910C, kann weniger als sein Vorgänger.",
    "Der falsche Chip: Der 910C, von 2025, kann mehr. 2026 kam der 950PR, und er hat tatsächlich weniger Speicher " +
      "und Bandbreite als der 910C.",
  ],
  "rule-change": [
    "Neue Ausfuhrregeln 2026",
    "Die amerikanischen Regeln ändern sich in der zweiten Hälfte 2026, gegen im Ausland gemietete Rechenleistung.",
    "Die Frist endet mit dem Dezember 2026. Eine Anleitung vom 31. Mai 2026 sagt, dass Töchter im Ausland eine " +
      "Lizenz brauchen; sie ist keine neue Regel und nennt das Mieten nicht.",
  ],
  "west-leads": [
    "Der Westen führt",
    "Der Westen, Amerika voran, hat im Rennen um KI das bessere Blatt.",
    "Ein Urteil über Kommendes, ohne Zahl.",
  ],
  "china-imports-compute": [
    "China mietet weiter im Ausland",
    "China mietet weiter westliche Chips im Ausland, weil KI im großen Maßstab daheim schwer zu betreiben ist.",
    "Weder Menge noch Datum sind genannt.",
  ],
  "no-move-to-china": [
    "Keine Rechenleistung wandert nach China",
    "GLM-5.2 löst keine Wanderung von Rechenleistung nach China aus.",
    "Weder Menge noch Datum sind genannt.",
  ],
  "china-falls-behind": [
    "China fällt zurück",
    "China fällt bei der Rechenleistung weiter zurück.",
    "Ein Datum ist nicht genannt. Offene Modelle, meist chinesische, lagen im Mai 2026 vier Monate zurück, vorher " +
      "drei.",
  ],
  "glm5-2-efficient-design": [
    "Auf Sparsamkeit entworfen",
    "GLM-5.2 ist von Anfang an so sparsam wie möglich entworfen, und das hilft ihm aufzuholen.",
    "Dünn besetzte Experten und Attention sind dokumentiert. Was bestenfalls möglich wäre, ist nicht bekannt.",
  ],
  "glm5-2-use-abroad": [
    "Viel Gebrauch außerhalb Chinas",
    "GLM-5.2 wird außerhalb Chinas viel benutzt, weil jeder es laden und ändern darf.",
    "Anbieter außerhalb Chinas verkaufen es. Wie viel sie davon betreiben, ist nicht gesagt, und eine Menge ist " +
      "nicht genannt.",
  ],
};
