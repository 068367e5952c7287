// The claims of the collection on ambition creep in German, by id.
import type { ClaimNames } from "../../../words/names";

export const ambitionCreep: ClaimNames = {
  "ambition-creep": [
    "Gewinne werden aufgezehrt",
    "Bessere Chips senken den gesamten Strom nicht: Größere Modelle brauchen, was gespart wird.",
    "Gilt für KI seit etwa 2017, nicht für 2010 bis 2018, als die Gewinne mit dem Gebrauch Schritt hielten. Ob der " +
      "Gewinn das Wachstum verursacht, ist offen: Für KI ist kein Rebound veröffentlicht.",
  ],
  "h200-gain": [
    "Was ein H200 bringt",
    "Ein neuer Chip wie der H200 bringt Gewinne an Effizienz.",
    "Eine Zahl ist nicht genannt; wir fragen nach 10 % mehr je Joule bei Spitze, wie bei Blackwell. Ein H200 hat " +
      "mehr Speicher, der im Betrieb zählt.",
    {
      serving: "Token je Megawatt zählen, 20 je Sekunde für jeden Nutzer",
      "long-context": "Token je Megawatt bei einem Kontext von 128.000 zählen",
    },
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
    "Eine Zahl ist nicht genannt. In 16 Bit, TFLOP je Joule: A100 0,78, H100 1,41, B200 2,25, Vera Rubin 2,1, flach " +
      "seit Blackwell; in 8 Bit von 4,5 auf 9,2, nicht.",
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
      "equal-sequences": "je Chip acht Folgen laufen, gleich wie schnell",
      fp4: "der B200 in vier Bit rechnet",
    },
  ],
  "efficient-pricing": [
    "Wer effizient ist, kann mehr verlangen",
    "Hersteller der effizientesten Chips können höhere Preise verlangen.",
    "Unsere Lesart: Für dasselbe nützliche Tempo im Training wird für einen B200 mehr bezahlt als für einen H100.",
    {
      chip: "der Preis eines Chips zählt, gleich was er leistet",
      "same-utilization": "beide Chips gleich gut ausgelastet sind",
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
    "Der Text sagt es von einem Aufschlag; vom Strom selbst ist es unsere Lesart. Auch weniger als ein Zehntel der " +
      "Kosten im Besitz ist unseres, eine Obergrenze ohne Kapitalkosten und bei voller Nutzung.",
    {
      europe: "der Lauf in der Europäischen Union steht",
      b200: "die Chips B200 sind",
    },
  ],
  "power-premium": [
    "Strom zum doppelten Preis",
    "Ein Aufschlag für schnelleren Strom fällt neben den Chips nicht ins Gewicht: hier, was der doppelte Preis " +
      "hinzufügt.",
    "Verglichen wird nur der Aufschlag, beim doppelten Preis so viel wie der heutige Strom. Der doppelte Preis und " +
      "weniger als ein Zehntel der Kosten im Besitz sind unsere.",
    {
      europe: "der Lauf in der Europäischen Union steht",
      b200: "die Chips B200 sind",
    },
  ],
  "power-premium-fourfold": [
    "Strom zum vierfachen Preis",
    "Dasselbe von dem, was der vierfache Preis hinzufügt.",
    "Der Aufschlag ist das Dreifache des heutigen Stroms, der unter einem Dreißigstel der Kosten im Besitz liegen " +
      "muss. Der vierfache Preis und das Zehntel sind unsere.",
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
    "Weder Anfang noch Ende noch Modell sind genannt. Zum Maßstab: Bei 4,6‑mal im Jahr dauert eine Million neun Jahre.",
  ],
  "china-electricity": [
    "Chinas Strom ist billiger",
    "Chinas Strom ist billiger als Amerikas: Derselbe Lauf kostet dort weniger Strom.",
    "Billiger als wessen, sagt der Text nicht. Gegen den amerikanischen Durchschnitt für Industrie, auf beiden Seiten.",
    {
      "inner-mongolia": "er in der Inneren Mongolei läuft",
      guizhou: "er in Guizhou läuft",
      tennessee: "er gegen Tennessee steht",
    },
  ],
  "china-electricity-europe": [
    "Billiger als Europas",
    "Dasselbe gegen die Europäische Union.",
    "Der Text nennt Europa nicht; der Vergleich ist unserer, gegen den Durchschnitt der Union für Industrie.",
    {
      finland: "er gegen Finnland steht",
      sweden: "er gegen Schweden steht",
    },
  ],
  "china-power-advantage": [
    "Billiger Strom als Vorteil",
    "Chinas billigerer Strom ist im Wettlauf ein oft übersehener Vorteil.",
    "Ein Betrag ist nicht genannt. Daneben steht, was ein Lauf in China durch Amerika kostet, Chips zum selben Preis " +
      "gekauft, mit Strom: auf 2 % dasselbe.",
  ],
  "china-output": [
    "Chinas Versorgung ist gewaltig",
    "China erzeugt weit mehr Strom als andere.",
    "Eine Zahl ist nicht genannt. Daneben steht Chinas Jahresverbrauch durch den Amerikas.",
  ],
  "india-users": [
    "Zwanzig Millionen in Indien zu schulen",
    "Microsoft will zwanzig Millionen Menschen in Indien im Gebrauch von KI schulen, und das treibt die Nachfrage " +
      "nach Strom.",
    "Der Plan ist belegt: 20 Millionen Menschen sollen bis 2030 geschult werden. Welchen Strom ihr Gebrauch kosten " +
      "wird, ist nicht gesagt.",
  ],
  "creep-longer-runs": [
    "Durch längere Läufe und mehr bewegte Daten",
    "Gewinne zehrt auf, dass länger trainiert wird und mehr Daten bewegt werden, und das treibt die Leistung " +
      "der Anlagen.",
    "Läufe wurden in zehn Jahren viermal so lang, sagt Epoch AI und zählt das zu dem, was Leistung spart: " +
      "Dieselbe Rechnung braucht weniger Chips. Zu bewegten Daten fand sich keine Zahl.",
  ],
  "compute-drove-progress": [
    "Rechenleistung trieb den Fortschritt",
    "Von den ersten neuronalen Netzen bis heute kam der Fortschritt im Grunde aus mehr Rechenleistung.",
    "Eine Lesart der Geschichte. Welchen Anteil bessere Verfahren haben, ist nicht genannt.",
  ],
  "premiums-are-paid": [
    "Labore zahlen den Aufschlag",
    "KI-Labore zahlen gern viel mehr für Strom, der schneller und auf ungewohnten Wegen kommt.",
    "Weder ein Labor noch ein Preis ist genannt. Was ein solcher Aufschlag hinzufügte, ist eigens geprüft.",
  ],
};
