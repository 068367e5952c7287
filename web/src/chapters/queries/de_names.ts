// German names of the methods by which others count a query: label, what each counts, and what it prints; and of their
// constants.
import type { Names } from "../../words/names";

type Table = NonNullable<Names["query_methods"]>;

export const methods: Table = {
  "google-2025": [
    "Google, mittlere Anfrage an Gemini",
    "Im Mai 2025 über die ganze Flotte gemessen. Welches Modell, wie lang die Eingabe und wie lang die Antwort ist, " +
      "steht nicht dabei; die Zahl gilt daher allein für ihre eigene Anfrage.",
    undefined, { "median-prompt": "Die mittlere Anfrage vom Mai 2025" },
  ],
  "google-2025-narrow": [
    "Google, beste Maschinen, allein die Chips",
    "Eine andere Auswahl von Maschinen, keine engere Grenze: Chips im sparsamsten Zehntel der Rechenzentren. " +
      "Dieselben Chips brauchen über die Flotte 0,14 Wh.",
    undefined, { "median-prompt": "Dieselbe Anfrage auf den besten Maschinen" },
  ],
  "openai-2025": [
    "OpenAI, durchschnittliche Anfrage an ChatGPT",
    "Ein Satz in einem Aufsatz, ohne Methode. Was gezählt ist, steht nicht dabei.",
    undefined, { "average-query": "Die durchschnittliche Anfrage" },
  ],
  "mistral-2025": [
    "Mistral, eine Seite Text",
    "Eine Ökobilanz für eine Antwort von 400 Token durch Mistral Large 2: Herstellung von Servern und Gebäude " +
      "eingerechnet, nach der Lesart anderer auch Netze und Geräte. Kein Zwischenschritt ist gedruckt und kein Strom.",
    undefined, { page: "Eine Antwort von 400 Token" },
  ],
  "epoch-2025": [
    "Epoch AI",
    "Die Rechenarbeit der Antwort bei einem Zehntel der Spitze eines H100. Das Lesen der Eingabe ist im Grundfall " +
      "ausgelassen; leere Maschinen zählen nur durch die geringe Auslastung.",
    undefined, {
      "gpt-4o": "GPT-4o mit 100 Milliarden aktiv angenommen, 500 Token", "long-answer": "Dasselbe, 1500 Token",
      "small-model": "20 Milliarden aktiv, 500 Token",
      pessimistic: "200 Milliarden aktiv, 5 % der Spitze, PUE 1,3", "pessimistic-long": "Dasselbe, 1500 Token",
    },
  ],
  "ecologits-2026-03": [
    "EcoLogits",
    "Code vom 13. März 2026. Eine Regression über die H100 von ML.ENERGY, 64 Antworten zugleich, Gewichte zu 16 Bit; " +
      "offene Modelle bei den Anbietern von Hugging Face. Der Code rechnet den PUE zweimal auf das Wasser der " +
      "Kraftwerke, sein Text einmal; eine spätere Fassung rechnet ihn einmal und 4 bis 16 Antworten zugleich.",
    undefined, {
      "mistral-large-2": "Mistral Large 2, 400 Token, in Schweden",
      "mistral-small-3.2": "Mistral Small 3.2, 400 Token, allein die Chips",
    },
  ],
  "ecologits-0.8": [
    "ComparIA (EcoLogits 0.8)",
    "Der französische Vergleich von Sprachmodellen bleibt bei EcoLogits 0.8.2: eine Antwort zur Zeit auf A100, " +
      "Gewichte zu 4 Bit, der Strommix der Welt. In EcoLogits’ eigenem Beispiel gibt das für die Chips das " +
      "65-Fache seiner heutigen Methode.",
    undefined, { "mistral-small-3.2": "Mistral Small 3.2, 400 Token, allein die Chips" },
  ],
  "jegham-2025": [
    "Jegham u. a.",
    "Die Zeit, die ein Nutzer auf die Antwort einer Schnittstelle wartet, mit einem Achtel der Leistung des Knotens, " +
      "den ein Modell dieser Größe füllen soll. Die Eingabe zählt durch das Warten auf das erste Token. " +
      "Warteschlange und Antworten zugleich sind geraten. Die Zeiten sind hier unsere: das Tempo, das wir errechnen. " +
      "In China mit den Rechenzentren von DeepSeek, sonst mit denen von Azure.",
    undefined, {
      "gpt-4o": "GPT-4o, 100 Token gelesen und 300 geschrieben",
      "r1-azure": "DeepSeek-R1 bei Azure, 10.000 Token gelesen und 1500 geschrieben",
      "r1-deepseek": "DeepSeek-R1 bei DeepSeek, 10.000 Token gelesen und 1500 geschrieben",
    },
  ],
  "knowyourcompute-2026": [
    "Know Your Compute",
    "Alle Chips eines Modells werden einer Antwort angerechnet, so lange sie dauert. Die Sekunden sind nicht " +
    "gedruckt " +
      "und die Token nicht; sagen lässt sich daher nur, was eine Seite druckt. Wir haben ihre Seite über GLM-5.",
    undefined, { "glm-5": "GLM-5 in China" },
  ],
  "claude-carbon-2026": [
    "claude-carbon",
    "Eine Gerade durch drei Zahlen, die Jegham u. a. für Claude 3.7 Sonnet angeben, für Sitzungen von Claude Code; " +
      "Opus ist als das Doppelte von Sonnet genommen. Andere Modelle behandelt sie nicht.",
    undefined, {
      input: "Eine Million Token, von Sonnet gelesen",
      output: "Eine Million Token, von Sonnet geschrieben",
    },
  ],
  "hugging-face-2025": [
    "Hugging Face, acht A100",
    "CodeCarbon über einen ganzen Knoten von acht A100, der eine Anfrage zur Zeit beantwortet: Eine Antwort trägt " +
      "jeden Chip, der wartet. Antworten von 100 Token; für die gemessenen Modelle.",
    undefined, {
      "gpt-oss-120b": "gpt-oss-120b, 100 Token", "gpt-oss-120b-short": "gpt-oss-120b, 25 Token",
      "llama-3.1-70b": "Llama 3.1 70B, 100 Token",
    },
  ],
  "ai-energy-score-2025": [
    "AI Energy Score",
    "Strom der Chips für tausend Anfragen auf H100, eine zur Zeit, mit so vielen Token, wie das Modell antwortet; " +
    "sie " +
      "sind nicht gedruckt. Für die gemessenen Modelle.",
    undefined, {
      "gpt-oss-120b": "gpt-oss-120b mit Überlegen", "exaone-4.0-32b": "EXAONE 4.0 32B mit Überlegen",
    },
  ],
  "ml-energy": [
    "ML.ENERGY",
    "Strom der Chips für ein geschriebenes Token unter steter Last, das Lesen der Eingaben eingerechnet. Hier bei " +
    "der " +
      "Zahl der Antworten, die am wenigsten braucht; bei wenigen ist es bis zum 15-Fachen. Für die gemessenen " +
      "Modelle und Chips.",
    undefined, { "llama-3.1-405b": "Llama 3.1 405B auf acht H100, tausend Token" },
  ],
  "morrison-2025-at-once": [
    "Ai2, alle Anfragen zugleich",
    "SGLang auf einem H100, 2400 Anfragen, die alle zugleich kommen, allein die Chips. Dieselbe Maschine, dasselbe " +
      "Modell und dieselben Anfragen brauchen das Dreißigfache, wenn je Sekunde eine kommt. Für die gemessenen " +
      "Modelle.",
    undefined, { "at-once": "Llama 3.1 8B, ohne das Gebäude" },
  ],
  "morrison-2025-one-per-second": [
    "Ai2, eine Anfrage je Sekunde",
    "Dasselbe, wenn je Sekunde eine Anfrage kommt: Der Chip zieht Strom, während er wartet. Für die gemessenen " +
    "Modelle.",
    undefined, { "one-per-second": "Llama 3.1 8B, ohne das Gebäude" },
  ],
  inferencex: [
    "InferenceX, Leistung mit allem",
    "Die Leistung, die für jeden Chip vorgehalten wird, Gebäude und Netz eingerechnet, über den Token, die er " +
    "schreibt " +
      "und liest. Nennwerte, nicht Gezogenes. Der Durchsatz ist hier unserer: der, den wir errechnen. Für die Chips, " +
      "die sie nennt.",
    undefined, {
      "r1-h100": "DeepSeek-R1 auf H100, 1000 gelesen und 1000 geschrieben",
      "r1-b200": "DeepSeek-R1 auf B200, 8000 gelesen und 1000 geschrieben",
    },
  ],
};

export const constants: Table = Object.fromEntries(Object.entries({
  own_tokens: "Token der eigenen Antwort",
  chips_energy: "Strom der Chips",
  machine_energy: "Strom ganzer Maschinen",
  host_energy: "Strom von Prozessoren und Speicher",
  idle_energy: "Strom bereitgehaltener Maschinen",
  building_energy: "Strom des Gebäudes",
  stated_energy: "Strom wie angegeben",
  stated_emissions: "Emissionen wie angegeben",
  stated_water: "Wasser wie angegeben",
  server_factor: "Server gegen Chip",
  facility_pue: "PUE",
  grid_intensity: "Kohlendioxid des Stroms",
  other_emissions: "Andere Emissionen, Hardware eingerechnet",
  on_site_water: "Kühlwasser",
  off_site_water: "Wasser der Kraftwerke",
  peak_compute: "Spitze eines Chips",
  flop_utilization: "Erreichter Anteil der Spitze",
  chip_power: "Nennleistung eines Chips",
  server_power: "Nennleistung eines Servers je Chip",
  part_load: "Gezogener Anteil der Nennleistung",
  energy_per_parameter: "Strom eines Tokens je aktivem Parameter",
  batch_decay: "Wie er mit den Antworten zugleich fällt",
  energy_per_token: "Strom eines Tokens, den keine Größe erklärt",
  batch: "Antworten zugleich",
  time_per_parameter: "Zeit eines Tokens je aktivem Parameter",
  time_per_sequence: "Zeit eines Tokens je Antwort zugleich",
  time_per_token: "Zeit eines Tokens, die keine Größe erklärt",
  generation_speed: "Tempo einer Antwort",
  weight_bytes: "Bytes eines Gewichts",
  memory_factor: "Speicher gegen Gewichte",
  chip_memory: "Speicher eines Chips",
  chip_rounding: "Basis der Potenzen, auf die Chips gerundet sind; 1 für ganze Chips",
  host_power: "Leistung des Servers je Chip, ohne Chips",
  embodied: "Herstellung eines Chips mit seinem Teil des Servers",
  lifetime: "Leben der Hardware",
  fit_ends: "Größtes Modell der Anpassung",
  node_chip_power: "Nennleistung der Chips eines Knotens",
  node_host_power: "Nennleistung vom Rest eines Knotens",
  chip_share: "Angerechneter Anteil der Chips",
  host_share: "Angerechneter Anteil des Rests",
  input_energy: "Strom eines gelesenen Tokens",
  output_energy: "Strom eines geschriebenen Tokens",
  family_factor: "Modell gegen Claude Sonnet",
  measured_energy: "Strom der Chips je geschriebenem Token, gemessen",
  all_in_power: "Leistung von Chip, Server, Netz und Gebäude",
}).map(([id, label]): [string, [string]] => [id, [label]]));
