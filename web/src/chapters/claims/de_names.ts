// The claims of the five articles in German, by id: a label, what is claimed, why it is judged as it is, and the other
// choices that it is tried with.
import type { Names } from "../../words/names";

export const claims: NonNullable<Names["claims"]> = {
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
    "Nicht dieselbe Art von Arbeit: Grok 4 brauchte rund 70-mal so viel Rechenarbeit. Es ruht auf einem Chip, den " +
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
    "Sie wirkt umgekehrt: Für dieselbe Spitzenleistung zieht ein 910B mehr Watt als ein H100. Die Behauptung gälte, " +
      "wenn er nicht mehr zöge.",
    {
      "best-910b": "der beste 910B zählt, 376 TFLOP/s bei 310 W",
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
    "Ein Watt allein sagt nichts; es wird an der Rechenleistung gemessen.",
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
    "Gerechnet für GLM-5: Token je Sekunde eines B200 durch die eines 910C, acht Folgen je Chip auf beiden.",
    {
      h100: "ein H100 steht für NVIDIA",
      "h100-equal": "ein H100 steht für NVIDIA, acht Folgen je Chip auf beiden",
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
    "Derselbe Absatz sagt 60 bis 70 % weniger; diese Beträge sind 50 bis 90 % weniger. Zu beidem fand sich keine " +
      "Quelle.",
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
    "Als Spitze, nach den Datenblättern. „60 %“ ist anderswo vom Betrieb auf einem 910C gesagt.",
    {
      "910c": "ein 910C steht für Ascend",
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
  "cuda-not-needed": [
    "Ohne CUDA",
    "Die größten Modelle lassen sich ohne NVIDIAs Software trainieren und betreiben.",
    "Stimmt, und ist älter als GLM-5: Googles Gemini wird auf eigenen TPUs trainiert.",
  ],
  "first-without-nvidia": [
    "Das erste ohne Nvidia",
    "GLM-5 ist das erste Modell der Spitze, das ohne Nvidia auskam.",
    "Gemini wird laut seinem Datenblatt auf TPUs trainiert, und Pangu Ultra MoE mit 718 Milliarden Parametern lief " +
      "im Mai 2025 auf Ascend.",
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
    "Ein Lauf von der Größe Grok 4s würde Europas Netz über Gebühr belasten.",
    "Ein Anteil ist nicht genannt, also gibt es kein Urteil. Es wäre etwa ein Neuntausendstel des Jahresstroms der " +
      "Union.",
  ],
  "gwh-not-available": [
    "Hier verbraucht, dort fehlend",
    "Was das Training braucht, fehlt anderswo.",
    "Gilt für jeden Gebrauch. Die Union führte 2024 etwas mehr Strom aus als ein.",
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
    "GLM-5 wurde allein auf Ascend trainiert.",
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
  "api-price": [
    "Ein Dollar gegen fünf",
    "Das Fünffache für eine Million gelesener Token: GLM-5 gegen Claude Opus 4.6.",
    "Im Februar 2026, als es geschrieben wurde, richtig: 1 $ und 5 $. Bei den neuesten Modellen der Hersteller, die " +
      "daneben stehen, nicht mehr.",
  ],
  "api-price-mix": [
    "Dasselbe fürs Lesen und Schreiben",
    "Dasselbe Verhältnis für gelesene und geschriebene Token zusammen, wie man sie bezahlt.",
    "Rechnung aus zwei Preislisten vom Februar 2026; nur die Mischung ist unsere.",
    {
      today: "heutige Modelle verglichen werden",
      hosts: "GLM-5 bei anderen Anbietern gekauft wird",
    },
  ],
  "api-price-today": [
    "Dasselbe heute",
    "Dasselbe Verhältnis zwischen den neuesten Modellen der beiden Anbieter.",
    "Der Artikel sagt es vom Februar 2026. Was aus den Preisen wurde, steht hier.",
  ],
  "api-price-hardware": [
    "Billiger wegen Ascend",
    "Der niedrige Preis kommt zum Teil von billigerer Ascend-Hardware: Ein Token auszuliefern würde auf einem 910C " +
      "weniger kosten als auf einem H100.",
    "Gemietete Chips, ein Ort. Die Zahl der Folgen ist für jede Instanz gegeben; sie hat 16 H100 oder 8 vom 910C.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      "equal-sequences": "je Chip acht Folgen laufen",
      b200: "ein B200 steht für NVIDIA",
    },
  ],
  "swe-bench": [
    "GLM-5 schlägt GPT-5.2",
    "77,8 gegen 75,4 in SWE-bench Verified: GLM-5 löst mehr als GPT-5.2.",
    "OpenAI und GLM-5s eigene Tabelle nennen beide 80,0 für GPT-5.2; die 75,4 hat keine Quelle.",
  ],
  "swe-bench-gemini": [
    "GLM-5 schlägt Gemini 3 Pro",
    "77,8 gegen 76,2 in derselben Prüfung.",
    "Wie die Hersteller sie nennen; mit einem anderen Gerüst kommt GLM-5 auf 72,8.",
    {
      "bash-only": "GLM-5 mit dem einfachen Gerüst läuft",
    },
  ],
  "swe-bench-opus": [
    "GLM-5 liegt hinter Claude Opus 4.5",
    "77,8 gegen 80,9 in derselben Prüfung.",
    "Wie die Hersteller sie nennen.",
  ],
  "seven-architectures": [
    "Sieben chinesische Chipfamilien",
    "GLM-5 läuft auf sieben Familien chinesischer Chips.",
    "Der Bericht der Hersteller nennt die sieben, für den Betrieb.",
  ],
  "seven-production": [
    "Im Betrieb, nicht zur Schau",
    "Der Betrieb auf den sieben ist Alltag und keine Vorführung.",
    "Der Hersteller sagt es; weder Durchsatz noch Anteile je Chip sind veröffentlicht.",
  ],
  "export-controls": [
    "Ausfuhrkontrollen",
    "Kontrollen teilen den Markt in zwei und trieben chinesische Chips voran.",
    "Was ohne sie gewesen wäre, lässt sich nicht wissen.",
  ],
  "entity-list": [
    "Auf der Entity List",
    "Zhipu kam im Januar 2025 auf die amerikanische Liste.",
    "Die Regel gilt seit dem 16. Januar 2025.",
  ],
  "entity-list-cut-off": [
    "Das schnitt H100 und H200 ab",
    "Die Listung nahm Zhipu den Zugang zu H100 und H200.",
    "Schon Regeln von 2022 und 2023 hielten diese Chips von China fern.",
  ],
  "mindspore-framework": [
    "Mit MindSpore trainiert",
    "GLM-5 wurde mit MindSpore trainiert.",
    "Kein Dokument zu GLM-5 sagt es. GLM-Image wurde es, im Januar 2026; daher mag es kommen.",
  ],
  "rubin-inference": [
    "Vera Rubins Token",
    "Ein Token kostet zehnmal weniger.",
    "Das „bis zu“ des Herstellers, an einem Modell, ohne unabhängige Messung; daneben die Zahl bei eingestelltem " +
      "Vertrauen. Die Kosten eines Tokens enthalten den Preis des Chips schon.",
  ],
  "rubin-training": [
    "Vera Rubins Training",
    "Ein dünn besetztes Modell braucht viermal weniger Chips zum Training.",
    "Das „bis zu“ des Herstellers, ohne unabhängige Messung; daneben die Zahl bei eingestelltem Vertrauen.",
  ],
  "nvfp4-hbm4": [
    "22 TB/s für einen Schrank",
    "Ein Schrank von 72 Vera Rubin hat 22 TB/s Speicherbandbreite.",
    "So viel hat ein Chip; der Schrank hat das 72-Fache.",
  ],
  "rubin-h2-2026": [
    "Vera Rubin in der zweiten Hälfte 2026",
    "Vera Rubin ist in der zweiten Hälfte 2026 zu haben.",
    "Berichtet: erste Lieferungen im dritten Quartal 2026.",
  ],
  "advantage-window": [
    "12 bis 18 Monate voraus",
    "NVIDIAs Vorsprung hält 12 bis 18 Monate.",
    "Geschrieben im Februar 2026, läuft es bis 2027.",
  ],
  "ascend-fp4": [
    "Vier Bit auf Ascend",
    "Ascend könnte lernen, in vier Bit zu rechnen wie NVIDIAs Chips.",
    "Am 20. März 2026 mit dem Ascend 950PR angekündigt, nach Angaben des Herstellers.",
  ],
  "deepseek-million-context": [
    "Eine Million Token Kontext",
    "DeepSeek nimmt einen Kontext von einer Million Token.",
    "Gilt für V4 vom April 2026, zwei Monate nach dem Artikel; seine Attention ist eine andere als die genannte.",
  ],
  "context-length": [
    "200.000 Token Kontext",
    "GLM-5 nimmt einen Kontext von 200.000 Token.",
    "Sein Bericht sagt es. Was ein langer Kontext kostet, folgt aus der Kontextlänge des Laufs.",
  ],
  "irrational-closed": [
    "Geschlossene Modelle lohnen nicht",
    "Für alle, die auf Kosten achten, lohnen geschlossene westliche Modelle nicht mehr; solche Länder wählen nach " +
      "dem Preis.",
    "Ein Urteil über Käufer. Daneben steht, was eine gelöste Aufgabe kostet.",
  ],
  "procurement-pause": [
    "Sechs Monate Pause",
    "Käufer warten auf die nächste Generation, und die Nachfrage sinkt im ersten Halbjahr 2026.",
    "NVIDIAs Umsatz mit Rechenzentren lag im Quartal bis 26. April 2026 bei 75,2 Milliarden $, 92 % mehr als ein " +
      "Jahr zuvor.",
  ],
  "glm5-release": [
    "GLM-5 im April 2026",
    "GLM-5 erschien im April 2026.",
    "Es erschien am 11. Februar 2026.",
  ],
  "deepseek-v4-before-release": [
    "DeepSeek V4 nahe den besten",
    "Am 6. April 2026 lag DeepSeek V4 wenige Punkte hinter den besten.",
    "Es erschien am 24. April 2026; vorher gab es keine veröffentlichten Ergebnisse.",
  ],
  "coding-share": [
    "94,6 % der Punkte beim Programmieren",
    "GLM-5.1 erreicht 94,6 % der Punkte von Claude Opus 4.6 beim Programmieren.",
    "45,3 durch 47,9 in der eigenen Prüfung des Herstellers, die sonst niemand gemacht hat. Was es kostet, prüfen " +
      "die Zeilen zu Abonnements.",
  ],
  "capability-share": [
    "94,6 % von allem, was es kann",
    "GLM-5.1 kann 94,6 % dessen, was Claude Opus 4.6 kann.",
    "Es ist ein Ergebnis des Herstellers beim Programmieren, nicht das Können insgesamt.",
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
  "gap-vanished": [
    "Der Abstand ist so gut wie weg",
    "Für viele Zwecke liegen offene Modelle gleichauf mit den besten geschlossenen.",
    "Ein Abstand ist nicht genannt. Nach Epochs Index liegen sie vier Monate zurück, drei bis Oktober 2025: Er ist " +
      "gewachsen.",
  ],
  "benchmarks-narrowing": [
    "Der Abstand schrumpft",
    "Offene Modelle kommen den besten nahe, auf Monate und nicht auf Jahre.",
    "Ein Trend über viele Prüfungen. Nach Epochs Index liegen offene Modelle vier Monate zurück; genannte " +
      "Ergebnisse sind für sich geprüft.",
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
    "Gemietete Chips, ein Ort. Die Zahl der Folgen ist für jede Instanz gegeben; sie hat 16 H100 oder 8 vom 910C.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      "equal-sequences": "je Chip acht Folgen laufen",
      china: "beide in China stehen",
    },
  ],
  "ascend-inference-3x-b200": [
    "Dasselbe gegen Blackwell",
    "Derselbe Faktor gegen den B200, den neueren westlichen Chip.",
    "Gemietete Chips, ein Ort, acht Folgen je Chip auf beiden.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      fp4: "der B200 in vier Bit rechnet",
      "more-sequences": "je Chip 32 Folgen laufen",
    },
  ],
  "inference-dominates": [
    "Der Betrieb entscheidet",
    "Der Betrieb, nicht das Training, entscheidet über die Wirtschaftlichkeit: In einem Jahr braucht er mehr Strom " +
      "als das Training.",
    "Beides zusammen soll mehr als das Doppelte des Trainings sein. GLM-5s Token am Tag sind nicht offengelegt: " +
      "DeepSeeks stehen dafür.",
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
    "Kosten nur der gemieteten Chips gegen einen Preis, in dem alles steckt. Anbieter verkaufen es tatsächlich " +
      "billiger.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      list: "Chips zu Listenpreisen der Clouds gemietet sind",
      b200: "es auf B200 läuft",
      sonnet: "Claude Sonnet 5 zu unterbieten ist",
    },
  ],
  "only-western-competes": [
    "Auf Huaweis Chips nicht",
    "Auf Huaweis Chips kann GLM-5.2 mit den Preisen der besten nicht mithalten: Seine Ausgabe kostet auf einem 910C " +
      "mehr als der Listenpreis von Claude Opus 4.6.",
    "Kosten nur der gemieteten Chips gegen einen Preis, in dem alles steckt.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
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
  "smaller-than-rivals": [
    "Kleiner als seine Rivalen",
    "GLM-5.2 ist kleiner als seine Konkurrenten.",
    "Die Größen der geschlossenen sind nicht offengelegt. Von den offenen sind DeepSeek-V4-Pro und Kimi K2 größer.",
  ],
  "frontier-prices-fall": [
    "Geschlossene Modelle werden billiger",
    "Es bringt die führenden Labore dazu, billiger auszuliefern.",
    "Claude Opus ging bis September 2026 von 5 und 25 $ auf 4 und 20 $. Warum, lässt sich nicht sagen.",
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
    "Zum Teil und früher: Eine Anleitung vom 31. Mai 2026 sagt, dass Töchter im Ausland eine Lizenz brauchen; sie " +
      "ist keine neue Regel und nennt das Mieten nicht.",
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
  "china-falls-behind": [
    "China fällt zurück",
    "China fällt bei der Rechenleistung weiter zurück.",
    "Ein Datum ist nicht genannt. Offene Modelle, meist chinesische, lagen im Mai 2026 vier Monate zurück, vorher " +
      "drei.",
  ],
  "ambition-creep": [
    "Gewinne werden aufgezehrt",
    "Bessere Chips senken den gesamten Strom nicht: Größere Modelle brauchen, was gespart wird.",
    "Gilt für KI seit etwa 2017, nicht für 2010 bis 2018, als die Gewinne mit dem Gebrauch Schritt hielten. Ob der " +
      "Gewinn das Wachstum verursacht, ist offen: Für KI ist kein Rebound veröffentlicht.",
  ],
  "hopper-blackwell": [
    "Von Hopper zu Blackwell",
    "Von Hopper zu Blackwell kam der Gewinn aus Größe und Leistung, nicht aus Effizienz.",
    "Eine Zahl ist nicht genannt; wir fragen nach weniger als 10 % mehr Rechenarbeit je Joule. Je Chipfläche sind " +
      "es 14 %: Die Hälfte ist Größe.",
    {
      gb200: "ein GB200 steht für Blackwell",
    },
  ],
  "hopper-blackwell-die": [
    "Größe: zwei Chips statt eines",
    "Blackwells Gewinn kommt aus der Größe.",
    "Halb richtig: Er hat zwei Chips. Einer leistet 1,125 statt 0,989 PFLOP/s, 14 % mehr; je Watt leistet das Paket " +
      "59 % mehr.",
  ],
  "perf-per-watt-plateau": [
    "Die Leistung je Watt flacht ab",
    "Was GPUs je Watt leisten, wächst kaum noch.",
    "Eine Zahl ist nicht genannt. In 16 Bit, TFLOP je Joule: A100 0,78, H100 1,41, B200 2,25, Vera Rubin 2,2, flach " +
      "seit Blackwell; in 8 Bit von 4,5 auf 9,7, nicht.",
  ],
  "analog-computing": [
    "Analoge Chips sind der Weg",
    "Digitale Chips brauchen zu viel Strom, als dass KI wachsen könnte; analoge sind eine Wette auf den Ausweg.",
    "Ein Gründer über sein eigenes Produkt; kein solcher Chip ist gemessen.",
  ],
  "perf-per-watt": [
    "Leistung je Watt entscheidet",
    "Wo Strom knapp ist, entscheidet der Ertrag je Watt, und der Preis des Chips kommt danach.",
    "So gelesen: Ein B200 bringt mehr Token je Megawatt, als er mehr kostet, 47.400 / 37.100 = das 1,28-Fache eines " +
      "H100.",
    {
      "equal-sequences": "je Chip acht Folgen laufen",
      fp4: "der B200 in vier Bit rechnet",
    },
  ],
  "energy-bottleneck": [
    "Ein Engpass oder keiner",
    "Energie begrenzt KI vor allem anderen, und Energie als Grenze ist übertrieben.",
    "Die Sammlung sagt beides. Die Internationale Energieagentur nennt Netze, Turbinen, Server und Speicher zusammen.",
  ],
  "energy-negligible": [
    "Strom kostet wenig",
    "Strom kostet neben den Chips wenig.",
    "Eine Zahl ist nicht genannt; wir fragen nach weniger als einem Zehntel der Kosten im Besitz. Eine Obergrenze: " +
      "ohne Kapitalkosten und bei voller Nutzung.",
    {
      europe: "der Lauf in der Europäischen Union steht",
      b200: "die Chips B200 sind",
    },
  ],
  "power-premium": [
    "Strom zum doppelten Preis",
    "Hohe Aufschläge für schnelleren Strom fallen nicht ins Gewicht: der doppelte Preis als Beispiel.",
    "Ein Aufschlag ist nicht genannt: Der doppelte Preis und das Zehntel sind unsere.",
  ],
  "power-premium-fourfold": [
    "Strom zum vierfachen Preis",
    "Dasselbe zum vierfachen Preis.",
    "Auch der vierfache Preis und das Zehntel sind unsere.",
  ],
  "iea-945": [
    "Fast zweimal Deutschland",
    "945 TWh der Rechenzentren im Jahr 2030 sind fast das Doppelte von Deutschlands Jahresverbrauch.",
    "„Fast das Doppelte“ lesen wir als 1,8 bis 2. Deutschland braucht 464 TWh am Netz, 512 brutto, 519 mit Verlusten.",
    {
      "grid-load": "nur die Last am Netz zählt",
    },
  ],
  "iea-945-path": [
    "945 TWh bis 2030",
    "Rechenzentren brauchen 2030 945 TWh.",
    "Der Pfad ist der der Agentur, 415 TWh für 2024 und 945 für 2030. Ihre Neufassung vom April 2026 nennt 950.",
  ],
  "zyphra-dimensions": [
    "Auf den Chip zugeschnitten",
    "Ein Modell, dessen Maße zum Chip passen, läuft vom ersten Tag an effizient.",
    "Das Vorgehen einer Firma; eine Zahl ist nicht genannt.",
  ],
  "million-fold": [
    "Das Millionenfache",
    "Die Rechenarbeit für ein Modell ist auf das Millionenfache gewachsen.",
    "Weder Anfang noch Ende noch Modell sind genannt. Zum Maßstab: Bei 4,6-mal im Jahr dauert eine Million neun Jahre.",
  ],
  "china-electricity": [
    "Chinas Strom ist billiger",
    "Chinas Strom ist billiger als Amerikas: Derselbe Lauf kostet dort weniger Strom.",
    "Gegen den amerikanischen Durchschnitt für Industrie, auf beiden Seiten.",
    {
      "inner-mongolia": "er in der Inneren Mongolei läuft",
      guizhou: "er in Guizhou läuft",
      tennessee: "er gegen Tennessee steht",
    },
  ],
  "china-electricity-europe": [
    "Billiger als Europas",
    "Dasselbe gegen die Europäische Union.",
    "Gegen den Durchschnitt der Union für Industrie.",
    {
      finland: "er gegen Finnland steht",
      sweden: "er gegen Schweden steht",
    },
  ],
  "china-output": [
    "Chinas Versorgung ist gewaltig",
    "China erzeugt weit mehr Strom als andere.",
    "Eine Zahl ist nicht genannt. Daneben steht Chinas Jahresverbrauch durch den Amerikas.",
  ],
  "india-users": [
    "20 Millionen Nutzer in Indien",
    "Zwanzig Millionen KI-Nutzer in Indien treiben die Nachfrage nach Strom.",
    "Die Quelle spricht von Menschen, die bis 2030 geschult werden sollen, nicht von Nutzern; Strom folgt daraus " +
      "keiner.",
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
};
