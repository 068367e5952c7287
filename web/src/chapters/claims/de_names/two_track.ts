// The claims of the article on two tracks in German, by id.
import type { ClaimNames } from "../../../words/names";

export const twoTrack: ClaimNames = {
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
    "Gemietete Chips, ein Ort, 20 Token je Sekunde für jeden Nutzer auf beiden, drei je Schritt vorgeschlagen.",
    {
      contract: "Chips in langen Verträgen gemietet sind",
      "equal-sequences": "je Chip acht Folgen laufen, gleich wie schnell",
      faster: "jeder Nutzer 30 Token je Sekunde bekommt",
      plain: "nichts vorgeschlagen wird und jeder zehn Token je Sekunde bekommt",
      wide: "je 16 vom 910C eine Instanz bilden",
      b200: "ein B200 steht für NVIDIA",
    },
  ],
  "price-as-positioning": [
    "Billig, um genutzt zu werden",
    "Der niedrige Preis soll auch Gebrauch gewinnen.",
    "Was gemeint ist, lässt sich nicht zählen. Daneben steht GLM-5s Marge auf B200 nach unseren Kosten; Anbieter, " +
      "die es billiger verkaufen, zeigen, dass diese eher zu hoch sind.",
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
  "fp4-moat": [
    "Mit vier Bit auf Ascend bleibt die Software",
    "Sobald Ascend in vier Bit rechnet, führt NVIDIA durch seine Software und nicht mehr durch sein Silizium.",
    "So gelesen: In vier Bit hat ein Ascend 950PR mindestens die Spitze eines GB200. Nach den Angaben der Hersteller " +
      "für ein Paket; je Watt sind es 2,6 gegen 8,3 TFLOP je Joule.",
    {
      h20: "ein H20 für NVIDIA steht, in acht Bit",
    },
  ],
  "deepseek-million-context": [
    "Eine Million Token Kontext",
    "DeepSeek nimmt einen Kontext von einer Million Token.",
    "Gilt für V4 vom April 2026, zwei Monate nach dem Artikel; seine Attention ist eine andere als die genannte.",
  ],
  "silicon-agnostic": [
    "Dünn besetzt läuft es auf beiden",
    "Experten und dünn besetzte Attention hängen nicht davon ab, auf wessen Silizium sie laufen.",
    "Dass sie auf beiden laufen, ist belegt. An Trainingsläufe angepasst, lässt die dünne Besetzung auf Ascend 57 % " +
      "der Auslastung und sonst 86 %; daneben steht das eine durch das andere.",
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
  "benchmarks-narrowing": [
    "Der Abstand schrumpft",
    "Offene Modelle kommen den besten nahe; dass aus Jahren Monate wurden, sagt nur Smart Chunks.",
    "Ein Trend über viele Prüfungen. Nach Epochs Index liegen offene Modelle vier Monate zurück; genannte Ergebnisse " +
      "sind für sich geprüft.",
  ],
  "full-stack-outside": [
    "Alles ohne Amerikas Verbündete",
    "Der Betrieb auf den sieben beweist, dass sich alles außerhalb der Chipindustrie Amerikas und seiner " +
      "Verbündeten bauen lässt.",
    "Berichtet wird von zerlegten Mustern des Ascend 910C: Chips von TSMC, Speicher von Samsung und SK hynix.",
  ],
  "rubin-four-bits": [
    "Vier Bit hinter dem Zehnfachen",
    "Zehnmal billiger macht ein Token, dass die Hardware mit vier Bit rechnet und sich dabei anpasst, entworfen " +
      "für dünn besetzte Modelle.",
    "So erklärt es der Hersteller. Was vier Bit allein bringen, nennt er nicht, und niemand Unabhängiges hat es " +
      "gemessen.",
  ],
  "blackwell-obsolete": [
    "Blackwell ist veraltet",
    "Blackwell, das zu haben ist, ist veraltet neben Vera Rubin, das es nicht ist.",
    "Ab wann ein Chip veraltet ist, steht nicht da. Im Frühjahr 2026 kostete ein B200 zur Miete noch mehr als ein " +
      "H100.",
  ],
  "second-half-surge": [
    "Ein Schub in der zweiten Hälfte",
    "Nach der Pause zieht die Nachfrage in der zweiten Hälfte von 2026 stark an.",
    "Eine Pause gab es davor nicht. Eine Zahl der zweiten Hälfte steht noch nicht in unseren Daten.",
  ],
};
