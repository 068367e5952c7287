// The claims of the five articles in German, by id: a label, what is claimed and how we read it, and why some cannot be
// tested.
import type { Names } from "../../words/names";

export const claims: NonNullable<Names["claims"]> = {
  "grok4-energy": [
    "Der Strom von Grok 4",
    "Das Training brauchte rund 310 GWh, aus etwa 246 Millionen Chipstunden. „Rund“ lesen wir als 305 bis 315.",
  ],
  "grok4-households": [
    "Zehntausende Haushalte",
    "So viel brauchen Zehntausende Haushalte im Jahr: 20.000 bis 100.000. Hier in amerikanischen Haushalten gezählt.",
  ],
  "grok4-households-eu": [
    "Dasselbe in europäischen Haushalten",
    "Dieselbe Behauptung, in Haushalten der Europäischen Union gezählt.",
  ],
  "grok4-footprint": [
    "Kohlendioxid im selben Maß",
    "Kohlendioxid in der Größenordnung des Stroms. Der Text nennt keine Zahl; zwei sind veröffentlicht und " +
      "unterscheiden sich um das Doppelte.",
  ],
  "grok4-water": [
    "Wasser im selben Maß",
    "Wasser in der Größenordnung des Stroms. Der Text nennt keine Zahl; Epochs Rechnung ergibt rund 750 Millionen " +
      "Liter.",
  ],
  "glm5-energy": ["Der Strom von GLM-5", "Das Vortraining brauchte 15 bis 60 GWh, gerechnet wie für Grok 4."],
  "glm5-cluster": [
    "100.000 Chips für GLM-5",
    "28,5 Billionen Token auf 100.000 Ascend 910B. Eine Dauer ist nicht genannt; zwischen GLM-4.5 und GLM-5 liegen " +
      "198 Tage, also muss es weniger gewesen sein.",
  ],
  "gap-energy": ["Fünf- bis zwanzigmal weniger", "GLM-5 brauchte fünf- bis zwanzigmal weniger Strom als Grok 4."],
  "gap-reasons": [
    "Woher der Abstand kommt",
    "Leistung der Chips, Architektur und Größe erklären das meiste. Die Größe erklärt das meiste, wenn Grok 4 mehr " +
      "als √12,9 = 3,6-mal so viel Rechenarbeit brauchte wie GLM-5; die Zerlegung zeigt, dass Chip und Auslastung in " +
      "die andere Richtung wirken.",
  ],
  "chip-power": [
    "400 W gegen 700 W",
    "Die niedrigere Nennleistung macht den Ascend sparsamer: Für dieselbe Spitzenleistung bräuchte er nicht mehr " +
      "Watt als ein H100.",
  ],
  "linear-in-hours": [
    "Strom wächst mit den Stunden",
    "Der Strom ist linear in Chipstunden: doppelt so viele Stunden, doppelt so viel Strom.",
  ],
  "active-share": [
    "40 von 744 Milliarden aktiv",
    "Dünne Besetzung spart Rechenarbeit: Ein dichtes Modell derselben Größe bräuchte mehr.",
  ],
  "capex-bundle": [
    "Pakete 60 bis 70 % billiger",
    "Ascend-Systeme kosten 60 bis 70 % weniger als vergleichbare mit H100: 2 bis 10 Millionen ¥ gegen rund 20 " +
      "Millionen. Geprüft an je acht Chips, mit Servern und Netz.",
  ],
  "h100-price": ["Was ein H100 kostet", "Ein Modul wird für 25.000 bis 40.000 $ gehandelt."],
  "ascend-throughput": ["60 bis 70 % eines H100", "Ein 910B schafft 60 bis 70 % des 16-Bit-Durchsatzes eines H100."],
  "yuan-per-flop": [
    "Billiger je Operation, gekauft",
    "Ascend unterbietet NVIDIA beim Preis der Rechenarbeit. Gekauft: Preis durch nützliches Tempo.",
  ],
  "yuan-per-flop-rented": [
    "Billiger je Operation, gemietet",
    "Dasselbe mit gemieteten Chips: Miete durch geleistete Rechenarbeit.",
  ],
  "flop-and-kwh": [
    "Billiger je Operation und Kilowattstunde",
    "Ascend kostet je Operation und je Kilowattstunde spürbar weniger. Geprüft am Strom je Operation.",
  ],
  "eu-import": [
    "Europa führt Energie ein",
    "Die Union braucht mehr Energie, als sie erzeugt: Nettoeinfuhren über null. Ihr Strom ist fast ausgeglichen.",
  ],
  "eu-demand-shock": [
    "Ein Schock für Europas Netz",
    "Ein Lauf von 310 GWh ist ein Schock, den sich Europa kaum leisten kann. Ein Anteil ist nicht genannt; wir " +
      "fragen nach einem Prozent des Jahresstroms.",
  ],
  "api-price": [
    "Ein Dollar gegen fünf",
    "Das Fünffache für eine Million gelesener Token: GLM-5 gegen Claude Opus 4.6. „Das Fünffache“ lesen wir als 4,5 " +
      "bis 5,5.",
  ],
  "api-price-mix": [
    "Dasselbe fürs Lesen und Schreiben",
    "Dasselbe Verhältnis für eine Mischung aus gelesenen und geschriebenen Token, wie man sie bezahlt.",
  ],
  "api-price-today": ["Dasselbe heute", "Dasselbe Verhältnis zwischen den heutigen Modellen der beiden Anbieter."],
  "api-price-hardware": [
    "Billiger wegen Ascend",
    "Der niedrige Preis kommt zum Teil von billigerer Ascend-Hardware: Ein Token auszuliefern würde dort weniger " +
      "kosten als auf einem H100.",
  ],
  "swe-bench": [
    "GLM-5 schlägt GPT-5.2",
    "77,8 gegen 75,4 in SWE-bench Verified: GLM-5 löst mehr als GPT-5.2. Beide Hersteller nennen 80,0 für GPT-5.2.",
  ],
  "swe-bench-gemini": ["GLM-5 schlägt Gemini 3 Pro", "77,8 gegen 76,2 in derselben Prüfung."],
  "swe-bench-opus": ["GLM-5 liegt hinter Claude Opus 4.5", "77,8 gegen 80,9 in derselben Prüfung."],
  "rubin-inference": [
    "Vera Rubins Token",
    "Ein Token kostet zehnmal weniger. Es gilt, soweit man dem Faktor des Herstellers glaubt.",
  ],
  "rubin-training": [
    "Vera Rubins Training",
    "Ein dünn besetztes Modell braucht viermal weniger Chips zum Training. Es gilt, soweit man dem Faktor des " +
      "Herstellers glaubt.",
  ],
  subscription: [
    "3 $ gegen 100 $: dreißigmal",
    "3 $ im Monat sind dreißigmal weniger als die 100 $ des kleineren Abonnements. Die genannten Preise ergeben 33.",
  ],
  "subscription-large": [
    "3 $ gegen 200 $: dreißigmal",
    "Derselbe Faktor gegen die 200 $ des größeren Abonnements. Die genannten Preise ergeben 67.",
  ],
  "subscription-quota": [
    "Dreißigmal, bei gleichem Gebrauch",
    "Derselbe Faktor bei gleichem Gebrauch: Das kleine Abonnement verspricht das Dreifache des Kontingents von " +
      "Claude Pro, das größere das Fünffache.",
  ],
  "coding-share": [
    "94,6 % für ein Dreißigstel",
    "GLM-5.1 erreicht 94,6 % der Punkte von Claude Opus 4.6 beim Programmieren zu einem Dreißigstel des Preises: 30 " +
      "× 0,946 = 28,4-mal weniger je Punkt. Geprüft zu Listenpreisen bei gleichem Gebrauch.",
  ],
  "ascend-3x": [
    "Dreimal teurer, gekauft",
    "Dieselbe Rechenarbeit kostet auf chinesischen Chips dreimal so viel. Gekauft: Preis durch nützliches Tempo; 2,5 " +
      "bis 3,5.",
  ],
  "ascend-3x-rented": [
    "Dreimal teurer, gemietet",
    "Dasselbe mit gemieteten Chips: Miete durch geleistete Rechenarbeit.",
  ],
  "ascend-inference-3x": [
    "Dreimal teurer im Betrieb",
    "GLM-5.2 zu betreiben kostet auf Huawei dreimal so viel wie auf westlichen Chips. Geprüft gegen den H100, ein " +
      "910C dagegen.",
  ],
  "ascend-inference-3x-b200": [
    "Dasselbe gegen Blackwell",
    "Derselbe Faktor gegen den B200, den neueren westlichen Chip.",
  ],
  "inference-dominates": [
    "Der Betrieb entscheidet",
    "Der Betrieb, nicht das Training, entscheidet über die Wirtschaftlichkeit: In einem Jahr im Einsatz braucht ein " +
      "Modell mehr als doppelt so viel Strom wie sein Training.",
  ],
  "frontier-price-on-western": [
    "Auf westlichen Chips unterbietet es",
    "Auf westlichen Chips kann GLM-5.2 die größten Modelle unterbieten: Seine Kosten des Schreibens auf H100 liegen " +
      "unter dem Listenpreis von Claude Opus 4.6.",
  ],
  "910c-lower-spec": ["Der 910C ist ein Rückschritt", "Der 910C hat schwächere Werte als der Chip vor ihm."],
  "ambition-creep": [
    "Gewinne werden aufgezehrt",
    "Effizienz senkt den gesamten Strom nicht: Was gespart wird, geht in mehr Gebrauch. Bei 15 % im Jahr, ganz " +
      "behalten, wird nichts aufgezehrt; zu beachten ist die Elastizität, bei der die Behauptung gilt.",
  ],
  "hopper-blackwell": [
    "Von Hopper zu Blackwell",
    "Der Gewinn kommt aus Größe und Leistung, nicht aus Effizienz: weniger als 10 % mehr Rechenarbeit je Joule.",
  ],
  "perf-per-watt": [
    "Leistung je Watt entscheidet",
    "Wo Strom knapp ist, entscheidet der Ertrag je Watt, und der Preis des Chips ist zweitrangig: Ein B200 bringt " +
      "mehr Token je Megawatt, als er mehr kostet, 47.400 / 33.000 = das 1,44-Fache.",
  ],
  "energy-negligible": [
    "Strom kostet wenig",
    "Strom kostet neben den Chips wenig: weniger als ein Zehntel dessen, was sie im Besitz kosten.",
  ],
  "power-premium": [
    "Strom zum doppelten Preis",
    "Hohe Aufschläge für schnelleren Strom fallen nicht ins Gewicht: Selbst zum doppelten Preis bleibt der Strom " +
      "unter einem Zehntel.",
  ],
  "power-premium-fourfold": ["Strom zum vierfachen Preis", "Dasselbe zum vierfachen Preis."],
  "iea-945": [
    "Fast zweimal Deutschland",
    "945 TWh der Rechenzentren im Jahr 2030 sind fast das Doppelte dessen, was Deutschland im Jahr braucht: das 1,8- " +
      "bis 2-Fache.",
  ],
  "iea-945-path": ["945 TWh bis 2030", "Rechenzentren brauchen 2030 945 TWh."],
  "china-electricity": [
    "Chinas Strom ist billiger",
    "Chinas billiger Strom ist ein Vorteil: Derselbe Lauf kostet dort weniger Strom als in Amerika.",
  ],
  "china-electricity-europe": ["Billiger als Europas", "Dasselbe gegen die Europäische Union."],
  "model-size-names": [
    "735, 744 oder 745 Milliarden",
    "Die Artikel nennen GLM-5 verschieden groß. Nur der Speicher würde sich ändern: Dieselbe Zahl von Chips hält es " +
      "so oder so.",
  ],
  "glm5-parameters": [
    "Die Parameter von GLM-5",
    "744 Milliarden (3DN, Smart Chunks), 745 (Two-track), 735 für GLM-5.2 (Radio Free Mobile).",
  ],
  "ascend-cheaper-or-dearer": [
    "Billiger oder teurer?",
    "Ein Text sieht Rechenarbeit auf Ascend zum halben Preis (35 % des Preises für 65 % des Tempos: 0,54), ein " +
      "anderer zum dreifachen. Beide stehen in diesem Vergleich neben den belegten Zahlen.",
  ],
  "software-stacks": [
    "CUDA und CANN",
    "Die Software ist auf der einen Seite reif und holt auf der anderen auf: cuDNN und NVLink gegen MindSpore, " +
      "torch_npu und den Anbieter in ONNX Runtime.",
    "Reife hat keine eigene Zahl. Was sie am Tempo ausmacht, steckt in der Auslastung jedes Chips.",
  ],
  "lock-in": [
    "Eine Bindung für die andere",
    "Von CUDA zu CANN zu wechseln tauscht eine Abhängigkeit gegen eine andere.",
    "Was eine Abhängigkeit kosten kann, lässt sich aus nichts Veröffentlichtem errechnen.",
  ],
  "seven-architectures": [
    "Sieben chinesische Chipfamilien",
    "GLM-5 läuft im Betrieb auf sieben chinesischen Chiparchitekturen.",
    "Eine Liste von Plattformen, keine Menge; der Bericht der Hersteller nennt die sieben für den Betrieb, nicht für " +
      "das Training.",
  ],
  "open-licence": [
    "MIT-Lizenz, offene Gewichte",
    "Jeder darf das Modell betreiben, ohne Gebühren.",
    "Eine Lizenz hat keine Größe; dass der Betrieb nur die Hardware kostet, nehmen die Kosten eines Tokens an.",
  ],
  "export-controls": [
    "Ausfuhrkontrollen",
    "Kontrollen und die Sanktionsliste teilen den Markt in zwei.",
    "Eine Politik und ihre Folgen; keine Zahl zum Vergleichen.",
  ],
  "tsmc-dies": [
    "Chips aus den Werken von TSMC",
    "Der 910B wurde von TSMC gebaut, und dieser Vorrat ist aufgebraucht.",
    "Die Versorgung geht in Kosten und Strom eines Laufs nicht ein.",
  ],
  sovereignty: [
    "Dort trainieren, hier betreiben",
    "Souveränität liegt eher im Betrieb als im Training.",
    "Ein Urteil über Werte, nicht über Mengen.",
  ],
  "nvfp4-hbm4": [
    "Vier Bit und schnellerer Speicher",
    "Das 4-Bit-Format von Vera Rubin und 22 TB/s Speicherbandbreite sind für dünn besetzte Modelle gemacht.",
    "Seine 8- und 16-Bit-Spitze und sein Preis haben keine Quelle, sein Schritt lässt sich also nicht errechnen; " +
      "siehe, was dafür behauptet wird.",
  ],
  "context-length": [
    "200.000 Token Kontext",
    "Dünn besetzte Attention erlaubt einen Kontext von 200.000 Token.",
    "Eine Fähigkeit. Was ein langer Kontext kostet, folgt aus der Kontextlänge des Laufs.",
  ],
  "benchmarks-narrowing": [
    "Der Abstand schrumpft",
    "Offene Modelle kommen auf wenige Punkte an die besten heran.",
    "Ein Trend über viele Prüfungen; die genannten Ergebnisse sind für sich geprüft.",
  ],
  "illicit-wafers": [
    "Zwei bis drei Millionen Wafer",
    "Huawei beschaffte zwei bis drei Millionen Wafer.",
    "Ein Wafer ergibt Dutzende solcher Chips; die Zahl ist die der Chips, und kein Ergebnis hier hängt davon ab.",
  ],
  "advantage-window": [
    "12 bis 18 Monate voraus",
    "NVIDIAs Vorsprung hält 12 bis 18 Monate.",
    "Eine Meinung über die Zukunft, ohne Zahl, an der sie sich messen ließe.",
  ],
  "procurement-pause": [
    "Sechs Monate Pause",
    "Käufer warten sechs Monate auf die nächste Generation.",
    "Eine Vorhersage, was Käufer tun.",
  ],
  "million-fold": [
    "Das Millionenfache",
    "Die Rechenarbeit für ein Modell ist auf das Millionenfache gewachsen.",
    "Weder Anfang noch Ende noch Modell sind genannt.",
  ],
  "india-users": [
    "20 Millionen Nutzer in Indien",
    "Zwanzig Millionen KI-Nutzer in Indien treiben die Nachfrage nach Strom.",
    "Die Quelle spricht von Menschen, die ausgebildet werden sollen, nicht von Gebrauch; Strom folgt daraus keiner.",
  ],
  "glm5-release": ["GLM-5 im April 2026", "GLM-5 erschien im April 2026.", "Ein Datum; kein Ergebnis hängt davon ab."],
  "mindspore-framework": [
    "Mit MindSpore trainiert",
    "GLM-5 wurde mit MindSpore trainiert.",
    "Kein Dokument sagt es; die Software geht in keine Formel ein außer über die Auslastung.",
  ],
  "same-league": [
    "In derselben Liga",
    "GLM-5 und Grok 4 leisten etwa dasselbe.",
    "Weder Prüfung noch Abstand sind genannt.",
  ],
  "trained-on-ascend": [
    "Auf Ascend trainiert",
    "GLM-5 wurde allein auf Ascend trainiert.",
    "Von anderen behauptet; der technische Bericht spricht vom Betrieb auf chinesischen Chips und schweigt zum " +
      "Training. Jedes Ergebnis lässt sich mit beiden Chips ansehen.",
  ],
  "rule-change": [
    "Neue Ausfuhrregeln 2026",
    "Die amerikanischen Regeln ändern sich in der zweiten Hälfte von 2026.",
    "Eine Vorhersage von Politik.",
  ],
};
