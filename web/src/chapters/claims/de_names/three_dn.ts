// The claims of 3DN’s note in German, by id.
import type { ClaimNames } from "../../../words/names";

export const threeDn: ClaimNames = {
  "grok4-energy": [
    "Der Strom von Grok 4",
    "Das Training brauchte rund 310 GWh, aus etwa 246 Millionen Chipstunden.",
    "Eine Zahl von Epoch AI. Stunden, Nennleistung und Faktoren stammen von dort; unser Ergebnis wiederholt die " +
      "Rechnung und prüft nichts.",
  ],
  "grok4-households": [
    "Zehntausende Haushalte",
    "So viel brauchen Zehntausende Haushalte im Jahr, hier amerikanische.",
    "Ruht auf Epochs Zahl. „Zehntausende“ lesen wir als 20.000 bis 100.000.",
    {
      "european-homes": "europäische Haushalte zählen",
      nameplate: "nach Nennleistung gerechnet wird",
      inferencex: "wie InferenceX gerechnet wird",
    },
  ],
  "grok4-households-eu": [
    "Dasselbe in europäischen Haushalten",
    "Dieselbe Behauptung, in Haushalten der Europäischen Union gezählt.",
    "Ruht auf Epochs Zahl. „Zehntausende“ lesen wir als 20.000 bis 100.000; unsere mittlere Zahl liegt nahe am " +
      "oberen Ende.",
    {
      "american-homes": "amerikanische Haushalte zählen",
      nameplate: "nach Nennleistung gerechnet wird",
      inferencex: "wie InferenceX gerechnet wird",
    },
  ],
  "grok4-footprint": [
    "Kohlendioxid im selben Maß",
    "Kohlendioxid in der Größenordnung des Stroms; der Text nennt keine Zahl.",
    "Unsere Zahl wiederholt Epochs Rechnung. Zwei sind veröffentlicht, um das Doppelte verschieden: 154.000 t von " +
      "Epoch, 73.000 t vom Stanford AI Index.",
  ],
  "grok4-water": [
    "Wasser im selben Maß",
    "Wasser in der Größenordnung des Stroms; der Text nennt keine Zahl.",
    "Unsere Zahl wiederholt Epochs Rechnung, die auf rund 750 Millionen Liter kommt.",
  ],
  "glm5-energy": [
    "Der Strom von GLM-5",
    "Das Vortraining brauchte 15 bis 60 GWh, gerechnet wie für Grok 4.",
    "Der Text zeigt keine Rechnung. Geprüft mit dem behaupteten Chip; worauf GLM-5 trainiert wurde, ist nicht " +
      "offengelegt.",
    {
      h100: "es lief auf H100 in Amerika",
      h800: "es lief auf H800 in China",
      nameplate: "nach Nennleistung gerechnet wird",
      "green-algorithms": "wie Green Algorithms gerechnet wird",
    },
  ],
  "glm5-cluster": [
    "100.000 Chips für GLM-5",
    "28,5 Billionen Token wurden auf 100.000 Ascend 910B trainiert, wie es im technischen Bericht stehen soll.",
    "Der Bericht nennt keinen Trainingschip und keine Zahl von Chips. Daneben steht, wie viele Tage so viele Chips " +
      "für diese Token gebraucht hätten.",
  ],
  "technical-report-chip": [
    "Der Bericht als Quelle",
    "Der technische Bericht gilt als Quelle dafür, worauf GLM-5 trainiert wurde.",
    "Sein Kapitel zu chinesischen Chips handelt vom Betrieb auf sieben Plattformen; zum Training schweigt es.",
  ],
  "glm5-tokens": [
    "28,5 Billionen Token",
    "GLM-5 wurde mit 28,5 Billionen Token trainiert.",
    "Verglichen mit der Zahl aus dem eigenen Verzeichnis von GLM-5.",
  ],
  "glm5-no-disclosure": [
    "Keine Zahl der Hersteller",
    "Zhipu veröffentlicht keine Zahl zum Strom von GLM-5.",
    "Bericht und Verzeichnis enthalten keine, auch keine zu Chipstunden oder Kosten.",
  ],
  "gap-energy": [
    "Fünf- bis zwanzigmal weniger",
    "GLM-5 brauchte fünf- bis zwanzigmal weniger Strom als Grok 4.",
    "Nicht dieselbe Art von Arbeit: Grok 4 brauchte rund 70‑mal so viel Rechenarbeit. Es ruht auf einem Chip, den " +
      "die Hersteller nicht genannt haben.",
    {
      h100: "GLM-5 lief auf H100 in Amerika",
      h800: "GLM-5 lief auf H800 in China",
      nameplate: "beide nach Nennleistung gerechnet werden",
    },
  ],
  "gap-reasons": [
    "Woher der Abstand kommt: Größe",
    "Die Größe erklärt das meiste.",
    "Die Größe erklärt das meiste, wenn Grok 4 mehr als viermal so viel rechnete wie GLM-5: mehr als die Hälfte vom " +
      "Logarithmus des Abstands.",
    {
      "grok4-3e26": "Grok 4 brauchte 3 × 10²⁶ Operationen",
    },
  ],
  "gap-reasons-chip-power": [
    "Woher der Abstand kommt: Leistung der Chips",
    "Die niedrigere Leistung der Chips erklärt einen Teil.",
    "Je Chipstunde stimmt es, 400 gegen 700 W. Für dieselbe Spitzenleistung zieht ein 910B mehr Watt als ein H100; " +
      "die Behauptung gälte, wenn er nicht mehr zöge.",
    {
      "best-910b": "der beste 910B zählt, 376 TFLOP/s bei 310 W",
      "chip-hour": "jede Chipstunde zählt, gleich was in ihr gerechnet wird",
    },
  ],
  "gap-reasons-architecture": [
    "Woher der Abstand kommt: Architektur",
    "Wenige aktive Parameter verschwenden weniger Rechenarbeit: 40 von 744 Milliarden.",
    "Jedes dünn besetzte Modell rechnet weniger als ein dichtes seiner Größe. Grok 4s Architektur ist nicht " +
      "offengelegt; von diesem Abstand erklärt sie für sich nichts.",
  ],
  "chip-power-ratings": [
    "700 W und 400 W",
    "Ein H100 hat bis zu 700 W Nennleistung, ein Ascend 910B 400 W.",
    "Die eine nennt NVIDIA. Für die andere sind 310 bis 400 W ohne Datenblatt genannt; gemessen zog er unter " +
      "Volllast 365 W.",
  ],
  "chip-power": [
    "Die niedrigere Nennleistung ist sparsamer",
    "Die niedrigere Nennleistung macht den Ascend sparsamer: Für dieselbe Spitzenleistung bräuchte er nicht mehr " +
      "Watt als ein H100.",
    "Der Text sagt, dass eine Stunde auf beiden verschieden viel Strom braucht. Sparsamer je Operation bei Spitze " +
      "ist unsere Lesart: Ein Watt allein sagt nichts.",
    {
      "best-910b": "der beste 910B zählt, 376 TFLOP/s bei 310 W",
      "910c": "ein 910C steht für Ascend",
    },
  ],
  "linear-in-hours": [
    "Strom wächst mit den Stunden",
    "Der Strom wächst im Verhältnis der Chipstunden.",
    "Gilt für alle Zahlen, in jeder Rechnung.",
  ],
  "active-share": [
    "40 von 744 Milliarden aktiv",
    "Dünne Besetzung spart Rechenarbeit: Ein dichtes Modell derselben Größe bräuchte mehr.",
    "Das 18,6-Fache nach der Zählung selbst, 744 durch 40.",
  ],
  "dsa-long-context": [
    "Dünn besetzte Attention spart bei Länge",
    "Dünn besetzte Attention senkt, was ein Token bei langem Kontext kostet.",
    "Gerechnet bei 200.000 Token im Cache auf H100, mit GLM-5s Auswahl von 2.048 und ohne; der Indexer ist mitgezählt.",
    {
      "910c": "es auf 910C läuft",
    },
  ],
  "same-league": [
    "In derselben Liga",
    "GLM-5 und Grok 4 spielen beim Programmieren und als Agenten auf einer Höhe.",
    "Weder Prüfung noch Abstand sind genannt. Zum Maßstab: Offene Modelle liegen vier Monate hinter geschlossenen.",
  ],
  "nvidia-lead": [
    "NVIDIA liefert schneller aus",
    "Vernetzung und Durchsatz sprechen weiter für NVIDIA.",
    "Gerechnet für GLM-5 auf den Chips des Textes: Token je Sekunde eines H100 durch die eines 910B, bei 20 für " +
      "jeden Nutzer. Die Vernetzung ist nicht geprüft.",
    {
      newer: "ein B200 für NVIDIA steht und ein 910C für Ascend",
      "equal-sequences": "je Chip acht Folgen laufen, gleich wie schnell",
    },
  ],
  "capex-bundle": [
    "Pakete 60 bis 70 % billiger",
    "Ascend-Systeme kosten 60 bis 70 % weniger als entsprechende mit H100. Geprüft an je acht Chips, mit Servern " +
      "und Netz.",
    "Eine Quelle dafür fand sich nicht. „Vergleichbar“ lesen wir als gleich viele Chips, nicht als gleich schnell.",
    {
      "china-mobile": "910B kosten, was China Mobile mit Servern zahlt",
      baidu: "910B kosten, was Baidu mit Servern zahlte",
    },
  ],
  "capex-yuan": [
    "2 bis 10 Millionen ¥ gegen 20 Millionen",
    "Fertige Systeme von 2 bis 10 Millionen ¥ stehen gegen rund 20 Millionen.",
    "Zu diesen Beträgen fand sich keine Quelle. Sie sind 50 bis 90 % weniger, wo derselbe Absatz 60 bis 70 % nennt.",
  ],
  "capex-as-gwh": [
    "Der Abstand im Preis zählt ebenso",
    "Der Abstand im Preis der Systeme zählt so viel wie der im Strom.",
    "Beides hat kein gemeinsames Maß außer Geld. Daneben steht, was ein Lauf in beidem zusammen kostet: 910B samt " +
      "Strom durch H100.",
  ],
  "h100-price": [
    "Was ein H100 kostet",
    "Ein Modul wird für 25.000 bis 40.000 $ gehandelt.",
    "Verglichen mit Listenpreisen einzelner Module und Platinen. Ein Platz in einem ganzen Server kostet mehr.",
    {
      servers: "ganze Server zählen",
    },
  ],
  "ascend-throughput": [
    "60 bis 70 % eines H100",
    "Ein 910B schafft 60 bis 70 % des 16-Bit-Durchsatzes eines H100.",
    "Geprüft ist nur die Spitze, nach den Datenblättern. „60 %“ ist anderswo vom Betrieb auf einem 910C gesagt.",
    {
      "910c": "ein 910C steht für Ascend",
      delivered: "zählt, was jeder Chip im Training erreicht",
    },
  ],
  "yuan-per-flop": [
    "Billiger je Operation, gekauft",
    "Ascend unterbietet NVIDIA beim Preis der Rechenarbeit. Gekauft: Preis durch nützliches Tempo.",
    "Gekauft, mit Servern auf beiden Seiten, bei dem, was jeder Chip im Training erreicht.",
    {
      "china-mobile": "910B kosten, was China Mobile mit Servern zahlt",
      baidu: "910B kosten, was Baidu mit Servern zahlte",
      "same-utilization": "beide Chips gleich gut ausgelastet sind",
    },
  ],
  "yuan-per-flop-rented": [
    "Billiger je Operation, gemietet",
    "Dasselbe mit gemieteten Chips in China: ein 910B gegen einen H800.",
    "Gleiches gegen Gleiches: beide in China gemietet. Miete durch geleistete Rechenarbeit.",
    {
      list: "Chips zu Listenpreisen der Clouds gemietet sind",
      h100: "ein in Amerika gemieteter H100 steht für NVIDIA",
      "same-utilization": "beide Chips gleich gut ausgelastet sind",
    },
  ],
  "flop-and-kwh": [
    "Billiger je Operation und Kilowattstunde",
    "Ascend kostet je Operation und je Kilowattstunde spürbar weniger. Geprüft am Strom je Operation.",
    "Geprüft am Strom je Operation im Training. Gemessenes Training auf Ascend ist nicht veröffentlicht.",
    {
      "best-910b": "der beste 910B zählt, 376 TFLOP/s bei 310 W",
      "910c": "ein 910C steht für Ascend",
      "same-utilization": "beide Chips gleich gut ausgelastet sind",
    },
  ],
  "measurably-leaner": [
    "Messbar sparsamer",
    "Ein Weg zu trainieren, der messbar weniger Strom braucht, ist auf dem Markt.",
    "Gemessenes Training auf Ascend fand sich nicht. Vom Betrieb sagt ein Bericht das Gegenteil: 30 bis 50 % mehr " +
      "Strom je Token als ein H20.",
  ],
  "cuda-not-needed": [
    "Ohne CUDA",
    "Die größten Modelle lassen sich ohne NVIDIAs Software trainieren und betreiben.",
    "Stimmt, und ist älter als GLM-5: Googles Gemini wird auf eigenen TPUs trainiert.",
  ],
  "eu-import": [
    "Europa führt Energie ein",
    "Die Union braucht mehr Energie, als sie erzeugt: Nettoeinfuhren über null.",
    "Gilt für alle Energie, meist Öl und Gas. Strom, den ein Lauf braucht, ist fast ausgeglichen.",
    {
      electricity: "nur Strom zählt",
    },
  ],
  "eu-fossil": [
    "Fossile führen",
    "Fossile Brennstoffe machen den größten Teil von Europas Mix aus.",
    "Gilt für alle Energie, 67 % im Jahr 2023. Nicht für Strom, den ein Lauf braucht: 29 % im Jahr 2024.",
  ],
  "eu-short-of-electricity": [
    "Europa fehlt Strom",
    "Europa hat schon jetzt zu wenig Strom.",
    "So gelesen: Es führt mehr ein als aus. Nach den Zahlen von 2024 führte die Union etwas mehr aus.",
    {
      energy: "alle Energie zählt",
      germany: "Deutschland zählt",
    },
  ],
  "gas-turbines": [
    "Mit Gasturbinen versorgt",
    "Cluster dieser Art laufen mit eigens gebauten Gasturbinen.",
    "So rechnet Epoch für Colossus: Gas, vor Ort verbrannt.",
  ],
  "colossus-size": [
    "Cluster von mehreren 100.000 GPUs",
    "Amerikanische Cluster wie Colossus zählen Hunderttausende GPUs.",
    "In Kommentaren zu xAIs Vorstellung von 2025 sind 200.000 genannt; eine Seite von xAI selbst wurde nicht geöffnet.",
  ],
  "eu-demand-shock": [
    "Ein Schock für Europas Netz",
    "Cluster von hunderttausend GPUs nachzubauen wäre mehr, als Europas Netz verträgt.",
    "Ein Anteil ist nicht genannt. Ein solcher Cluster von H100, das ganze Jahr in Arbeit, bräuchte etwa ein " +
      "Zweitausendvierhundertstel des Jahresstroms der Union.",
  ],
  "gwh-not-available": [
    "Hier verbraucht, dort fehlend",
    "Was das Training braucht, fehlt anderswo.",
    "Gilt für jeden Gebrauch. Die Union führte 2024 etwas mehr Strom aus als ein.",
  ],
  "electricity-as-bill": [
    "Der Strom als Rechnung",
    "Für Europa ist das Training auf amerikanischen GPUs keine Nebensache: Der Strom ist die Rechnung.",
    "Ein Anteil ist nicht genannt, und später nennt der Text den Strom einen Teil der Rechnung. Daneben steht sein " +
      "Anteil daran, Grok 4s Chips in der Union zu besitzen, ohne Kapitalkosten: eine Obergrenze.",
  ],
  "import-marginal-cost": [
    "Was der Strom eines Laufs kosten würde",
    "Von einem amerikanischen Hersteller abzuhängen macht jeden Lauf für einen Energieimporteur teuer.",
    "Ein Betrag ist nicht genannt. Daneben steht, was der Strom für Grok 4s Stunden in der Union kosten würde.",
  ],
  "eu-export-premium": [
    "Ein Aufschlag durch Ausfuhrkontrollen",
    "Ausfuhrkontrollen machen GPUs in Europa teurer.",
    "Ein solcher Aufschlag fand sich nicht. Die Regel betrifft Firmen mit Sitz in China, Macau und anderen Ländern " +
      "einer Gruppe.",
  ],
  "trained-on-ascend": [
    "Auf Ascend trainiert",
    "GLM-5 wurde allein auf Ascend trainiert; Radio Free Mobile sagt es von GLM-5.2, als etwas, das es für " +
      "wahrscheinlich hält.",
    "Von anderen behauptet. Der Bericht der Hersteller spricht vom Betrieb auf chinesischen Chips und schweigt zum " +
      "Training; jedes Ergebnis lässt sich mit beiden Chips ansehen.",
  ],
  "software-stacks": [
    "CUDA und CANN",
    "Die Software ist auf der einen Seite reif und holt auf der anderen auf: cuDNN und NVLink gegen MindSpore, " +
      "torch_npu und den Anbieter in ONNX Runtime.",
    "Reife hat keine eigene Zahl. Was sie am Tempo ausmacht, steckt in der Auslastung jedes Chips.",
  ],
  "lock-in": [
    "Eine Bindung für die andere",
    "Von CUDA zu CANN zu gehen heißt, von einem anderen einzelnen Hersteller abzuhängen.",
    "Was eine Abhängigkeit kosten kann, lässt sich aus nichts Veröffentlichtem errechnen.",
  ],
  "who-made-910b": [
    "Wer die Chips fertigt",
    "Ein Text bindet Ascend an SMIC, ein anderer lässt den 910B von TSMC fertigen.",
    "Beide haben Anteil: Nach einer Zählung kamen mehr als 2,9 Millionen von TSMC, für spätere wird SMIC genannt.",
  ],
  sovereignty: [
    "Dort trainieren, hier betreiben",
    "Souveränität liegt eher im Betrieb als im Training.",
    "Ein Urteil über Werte, nicht über Mengen.",
  ],
  "open-licence": [
    "MIT-Lizenz, offene Gewichte",
    "Jeder darf das Modell betreiben, ohne Gebühren.",
    "Das Verzeichnis trägt die Lizenz. Sie hat keine Größe; dass der Betrieb nur die Hardware kostet, nehmen die " +
      "Kosten eines Tokens an.",
  ],
  "model-size-names": [
    "735, 744 oder 745 Milliarden",
    "Die Artikel nennen GLM-5 verschieden groß. Nur der Speicher würde sich ändern: Dieselbe Zahl von Chips hält es " +
      "so oder so.",
    "Beides ist gezeigt, ohne Urteil: Nur der Speicher änderte sich. In der Konfiguration des Modells stehen 744 " +
      "Milliarden.",
  ],
  "glm5-parameters": [
    "Die Parameter von GLM-5",
    "744 Milliarden (3DN, Smart Chunks), 745 (Two-track), 735 für GLM-5.2 (Radio Free Mobile).",
    "Die Konfiguration des Modells sagt 744.",
  ],
  "ascend-cheaper-or-dearer": [
    "Billiger oder teurer?",
    "Ein Text sieht Rechenarbeit auf Ascend zum halben Preis, 35 % davon für 65 % des Tempos; ein anderer zum " +
      "dreifachen.",
    "Zwei Artikel gegeneinander, einer nach System, einer nach Rechenarbeit. Beide stehen in diesem Vergleich neben " +
      "den belegten Zahlen.",
  ],
  "leading-efficient-training": [
    "Sparsames Training kommt aus China",
    "Die führenden Belege für sparsames Training liegen bei chinesischen Laboren.",
    "Ein Maß ist nicht genannt, und die meisten anderen veröffentlichen keine Stunden. Am bekanntesten sind " +
      "DeepSeeks 2,788 Millionen H800-Stunden für ein ganzes Modell.",
  ],
};
