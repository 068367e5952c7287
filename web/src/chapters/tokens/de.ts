// The sentences of this chapter, the price of a token, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  tokensTitlePlain: "Der Preis eines Tokens",
  tokensTitleFull: "Der Preis eines Tokens: Wie voll die Maschine ist, zählt mehr, als wem sie gehört",
  tokensTitleChip: "Der Preis eines Tokens: Wessen die Maschine ist, zählt mehr als wie voll sie ist",
  tokensText: "Werden {batch} Antworten zugleich geschrieben und sind die Maschinen {share} % der Zeit in Gebrauch, " +
    "kostet eine Million Token von GLM-5 im Betrieb {low} auf {lowChip} und {high} auf {highChip}.",
  tokensTextSpeed: "Bekommt jeder Leser {speed} Token je Sekunde und sind die Maschinen {share} % der Zeit in " +
    "Gebrauch, kostet eine Million Token von GLM-5 im Betrieb {low} auf {lowChip} und {high} auf {highChip}.",
  tokensListAbove: "Der Listenpreis, {list}, deckt das bei jedem der {of} verglichenen.",
  tokensListBetween: "Der Listenpreis, {list}, deckt das bei {count} der {of} verglichenen.",
  tokensListBelow: "Der Listenpreis, {list}, deckt das bei keinem der {of} verglichenen.",
  tokensNoCost: "Mit diesen Annahmen haben die Chips dieses Vergleichs keine Kosten, die sich vergleichen ließen: " +
    "Eine Zahl fehlt, oder das Modell passt nicht hinein.",
  tokensSpread: "Zwischen einer Flotte, die {low} % der Zeit in Gebrauch ist, und einer, die es {high} % ist, ändern " +
    "sich die Kosten desselben Tokens um den Faktor {full}; zwischen den drei Chips um {chips}.",
  tokensDay: "An dem einen Tag, den DeepSeek veröffentlicht hat, hätten die Listenpreise {markup} mehr eingebracht, " +
    "als er kostete: eine Marge von {margin}.",
  tokensDayLoss: "An dem einen Tag, den DeepSeek veröffentlicht hat, hätten die Listenpreise die Kosten nicht " +
    "gedeckt: {markup} weniger, ein Verlust von {margin} des Preises.",
  tokensSideBold: "Errechnet und an Messungen geprüft.",
  tokensSide: "Jeder Chip geht durch dasselbe Modell eines Schreibschritts und des Lesens von Prompts. Es ist an " +
    "mehr als 800 gemessene Raten angepasst, darunter die von vLLM und SGLang auf Ascend. Lässt man jedes Paar aus " +
    "Modell und Chip einmal weg, wird die Hälfte der Raten um weniger als den Faktor 1,3 verfehlt, neun von zehn um " +
    "weniger als 1,9.",

  queryTitle: "{prompt} gelesene und {answer} geschriebene Token brauchen mit {model} auf {chip} {energy}",
  queryNone: "Was eine Anfrage mit {model} auf {chip} braucht, lässt sich nicht ausrechnen: Eine Zahl fehlt",
  queryText: "Eine Anfrage, am Zähler des Gebäudes, mit den bezahlten Stunden, in denen Maschinen warten. Sie " +
    "sind {share} % der Zeit in Gebrauch und schreiben {batch} Antworten zugleich, bei {context} Token " +
    "Kontext. Das Training verteilt sich auf {served} Token am Tag über {days} Tage.",
  queryTask: "Eine Anfrage für den Anfang",
  query_model: "Modell",
  query_chip: "Chip",
  query_place: "Ort",
  queryServing: "Sie auszuliefern",
  queryTraining: "Ihr Anteil am Training",
  queryCaption: "Was eine Anfrage braucht",
  "query:query_energy": "Strom",
  "query:query_emissions": "Kohlendioxid dieses Stroms",
  "query:query_embodied_emissions": "Kohlendioxid der Herstellung von Chips und Servern",
  "query:query_water": "Wasser für Kühlung und Strom",
  "query:query_cost": "Kosten, kein Preis",
  querySource: "Errechnet, nicht gemessen. Unter jeder Zahl: 90 % ihrer Ergebnisse. Die Token eines Agenten sind " +
    "die mittlere Sitzung eines Nutzers, als eine Stunde genommen; eine lange Seite und Nachdenken sind die " +
    "Aufbauten von InferenceX. Wie viel ein Modell in seinem Leben ausliefert, ist nicht offengelegt: Hier " +
    "steht, was DeepSeek im Februar 2025 auslieferte.",

  tokensChip: "Chip",
  tokensModel: "Modell",
  neverIdle: "nie im Leerlauf",
  inUse: "zu {share} % in Gebrauch",
  ofListPrice: "Vom Listenpreis, in Gebrauch",
  listAt: "Liste {price}",
  listPriceWord: "Listenpreis",
  costWord: "Kosten des Betriebs",
  listOf: "{run}, Liste",
  costOf: "{run}, Kosten",
  marginOf: "{run}, Marge",
  chipRented: "gemietet",
  chipRentedOther: "gemietet, Miete anderer Art",
  chipOwned: "gekauft",
  chipsNone: "Kein Chip hat mit diesen Annahmen Kosten",
  chipsTitle: "Zu {share} % in Gebrauch liefern {count} von {of} Chips GLM-5 unter seinem Listenpreis aus",
  chipsTitleAll: "Selbst zu {share} % in Gebrauch liefert jeder Chip GLM-5 unter seinem Listenpreis aus",
  chipsTitleNone: "Zu {share} % in Gebrauch liefert kein Chip GLM-5 unter seinem Listenpreis aus",
  chipsTitlePlain: "Nie im Leerlauf kostet eine Million Token von GLM-5 im Betrieb von {low} bis {high}",
  chipsText: "Kosten einer Million Token der Mischung aus Lesen und Schreiben. Gefüllt: Maschinen nie im Leerlauf. " +
    "Offen: zu {share} % in Gebrauch. Senkrechter Strich: Listenpreis. Lineare Skala.",
  chipsTextFull: "Kosten einer Million Token der Mischung aus Lesen und Schreiben, auf Maschinen, die nie " +
    "leerlaufen. Senkrechter Strich: Listenpreis. Lineare Skala.",
  chipsGroup: "GLM-5, {ratio} Token gelesen für eines geschrieben",
  chipsMore: "{label} und {count} weitere",
  chipsLabel: "Kosten, eine Million Token von GLM-5 auszuliefern, nach Chip, nie im Leerlauf und zu {share} % in " +
    "Gebrauch, gegen einen Listenpreis von {list}. {rows}.",
  chipsLabelRow: "{label} {busy} und {used}",
  chipsSource: "Mieten von 2025 und 2026, für Ascend, H20 und H800 in China; gekaufte Chips über ihre Lebensdauer. " +
    "Gewichte und Rechnung in 8 Bit. Einer gepunkteten Zeile fehlt die Zahl, die sie nennt.",
  dayGroup: "DeepSeeks Tag, H800 zu 2 $ je Stunde",
  dayOutput: "Geschriebene Token",
  dayInput: "Gelesene Token, nicht im Cache",
  dayMix: "Seine Mischung, die Hälfte des Gelesenen im Cache",

  batchTitle: "{many} Antworten zugleich statt {few} machen ein Token bis zu {factor}‑mal billiger und jede Antwort " +
    "langsamer",
  batchTitleEnergy: "{many} Antworten zugleich statt {few} brauchen bis zu {factor}‑mal weniger Strom je Token, und " +
    "jede Antwort ist langsamer",
  batchNone: "Kein Chip dieses Vergleichs kann mit diesen Annahmen GLM-5 ausliefern",
  batchText: "Jeder Punkt verdoppelt, wie viele Antworten eine Instanz zugleich schreibt; der offene steht, " +
    "wo der Vergleich steht. Jede Linie liegt um einen festen Faktor über der unteren.",
  batchWhat: "Gezeichnet",
  "batch:cost_per_output_mtok": "Kosten einer Million geschriebener Token",
  "batch:energy_per_output_token": "Strom eines geschriebenen Tokens",
  batchX: "Token je Sekunde, die ein Leser bekommt",
  batchY: "Kosten einer Million geschriebener Token",
  batchYEnergy: "Joule je geschriebenem Token, Leerlauf und Gebäude eingerechnet",
  atOnce: "{count} zugleich",
  atOnceShort: "{count}",
  batchLabel: "Kosten eines Tokens gegen das Tempo, das ein Leser bekommt, nach zugleich geschriebenen Antworten. " +
    "{rows}.",
  batchLabelRow: "{label}: {fewCost} bei {few} zugleich, {manyCost} bei {many}",
  batchSource: "Wo eine Gruppe nicht mehr hineinpasst, wächst die Instanz um ganze Server, und eine neue Kurve " +
    "beginnt. Tempo linear.",
  batchSize: "Zugleich",
  batchCell: "{cost} bei {speed}/s",

  utilizationTitle: "Der Listenpreis von {list} deckt die Kosten bei {rows}",
  utilizationNever: "Mit diesen Annahmen kommt der Listenpreis von {list} nie herein, so voll die Flotte auch ist",
  utilizationAlways: "Mit diesen Annahmen kommt der Listenpreis von {list} herein, so leer die Flotte auch ist",
  utilizationPlain: "Eine leere Maschine kostet so viel wie eine volle",
  evenAt: "{run} ab {share} % in Gebrauch",
  utilizationText: "Kosten der Mischung auf jedem Chip. Gefüllt: wo sie dem Listenpreis gleichen. Offen: wo Sie " +
    "stehen.",
  utilizationX: "Anteil der bezahlten Stunden mit Last",
  mixY: "eine Million Token der Mischung",
  utilizationLabel: "Kosten der Mischung gegen den Anteil der Stunden in Gebrauch, Listenpreis {list}. {rows}.",
  utilizationLabelRow: "{run} {low} bei einem Fünftel in Gebrauch, {high} nie im Leerlauf",
  utilizationSource: "Lineare Skalen. Kurven verlassen das Bild, wo sie das Sechsfache des Listenpreises " +
    "überschreiten.",

  mixTitle: "Bei {ratio} Token gelesen für jedes geschriebene ist der Listenpreis von {b} das {factor}-Fache von {a}",
  mixNone: "Nicht beide Listenpreise sind bekannt",
  mixMargin: "Auf B200 für {cost} ausgeliefert und für {list} verkauft, lässt {a} eine Marge von {margin} %.",
  mixLoss: "Auf B200 für {cost} ausgeliefert und für {list} verkauft, verliert {a} {margin} % seines Preises.",
  mixNoMargin: "Was es kostet, {a} auszuliefern, hat hier keine Zahl.",
  mixText: "Jede Linie liegt um einen festen Faktor über der unteren. Was es kostet, Claude auszuliefern, ist nicht " +
    "offengelegt.",
  mixX: "Token gelesen für jedes geschriebene",
  mixLabel: "Listenpreise der Mischung: {b} das {factor}-Fache von {a} bei {ratio} Token gelesen für eines " +
    "geschrieben; {a} kostet im Betrieb {cost} und steht mit {list} in der Liste.",
  mixSource: "Listenpreise vom Februar 2026. Kosten bei Ihrer Nutzung und Ihrer Zahl zugleich.",

  believedTitle: "Glaubt man {share} % von Vera Rubins „Zehnfachem“, kostet eine Million geschriebener Token {cost} " +
    "statt {base}",
  believedNone: "Ohne Kosten für GB200 lässt sich die Angabe an nichts messen",
  believedEven: "Sein Modul zieht mehr Leistung, daher spart es Strom erst, wenn man {leaner} % glaubt im Betrieb " +
    "und {training} % im Training.",
  believedNoEven: "Mit diesen Annahmen macht kein Anteil der Angabe es sparsamer.",
  believedText: "GB200 mit der Nennleistung von Vera Rubin und dem „Bis zu“-Faktor des Herstellers, zur Miete eines " +
    "GB200.",
  believedX: "Anteil der Angabe, den man glaubt",
  believedCost: "Kosten einer Million geschriebener Token",
  believedJoules: "Joule je geschriebenem Token",
  believedHours: "Millionen Chipstunden, um GLM-5 zu trainieren",
  believedEnergy: "GWh, um GLM-5 zu trainieren",
  allBelieved: "alles geglaubt",
  believedLabel: "{run}. {title}: {none}, wenn man nichts glaubt, {half} zur Hälfte, {all} ganz; {base} {level}.",
  believedSource: "Die Faktoren von NVIDIA sind zehn im Betrieb und vier im Training, für ein Modell eigener Wahl. " +
    "Preis und Spitzenleistung von Vera Rubin haben keine Quelle und werden nicht verwendet. Lineare Skalen.",

  tokensPlan: "Abonnement",
  plansAll: "Bei {use} Millionen Token im Monat schlägt jedes Abonnement den Listenpreis seines Anbieters; das " +
    "teuerste kostet das {factor}-Fache des billigsten",
  plansSome: "Bei {use} Millionen Token im Monat schlagen {count} von {of} Abonnements den Listenpreis; das teuerste " +
    "kostet das {factor}-Fache des billigsten",
  plansNoneWorth: "Bei {use} Millionen Token im Monat schlägt kein Abonnement den Listenpreis",
  plansNone: "Sagen Sie, wie viele Token Sie im Monat brauchen, dann lassen sich die Abonnements vergleichen",
  plansText: "Preis einer Million Token, ließe jedes Abonnement den gleichen Gebrauch zu. Senkrechte Striche: " +
    "dasselbe zum Listenpreis. Jede Linie ist das Zehnfache der vorigen.",
  plansLabel: "Preis einer Million Token bei {use} Millionen im Monat: {rows}.",
  plansLabelRow: "{run} {paid}, zum Listenpreis {list}",
  plansSource: "Die Kontingente sind verschieden und nicht vergleichbar; gleicher Gebrauch ist also unterstellt. " +
    "Abonnements von 2025 und 2026.",
  aMonth: "{price} im Monat",
  plansFee: "Im Monat",
  plansPaid: "Eine Million Token",
  plansList: "Zum Listenpreis",
  plansEven: "Lohnt sich ab",
  mtokens: "{count} Millionen Token",

  tasksTitle: "Eine gelöste Aufgabe kostet mit {b} das {factor}-Fache von {a}",
  tasksNone: "Weniger als zwei Modelle haben einen Preis für eine gelöste Aufgabe",
  tasksText: "Preis einer gelösten Aufgabe aus SWE-bench Verified bei {tokens} Millionen Token je Versuch, " +
    "Fehlversuche bezahlt. Linien: wo zwei Ergebnisse veröffentlicht sind. Lineare Skala.",
  solves: "löst {share} %",
  tasksLabel: "Preis einer gelösten Aufgabe: {rows}.",
  tasksSource: "Ergebnisse, wie die Hersteller sie nennen. Wie viele Token jedes Modell braucht, ist nicht " +
    "offengelegt, also bekommen alle gleich viele.",
  tasksRate: "Gelöst",
  tasksPrice: "Eine gelöste Aufgabe",

  marketTitle: "Bei {count} von {of} Modellen liegt unsere Zahl über dem, was die meisten Anbieter verlangen: Da " +
    "sind wir wohl zu teuer",
  marketTitleNone: "Bei keinem von {of} Modellen liegt unsere Zahl über dem, was die meisten Anbieter verlangen",
  marketTextDear: "Niemand verkauft lange unter Kosten; selbst auf Chips, die immer Arbeit haben, liegt unsere Zahl " +
    "bei {busy} darüber. Punkt: unsere mittlere Zahl für eine Million Token der Mischung auf B200, Linie: neun von " +
    "zehn Fällen, Strich: was der mittlere Anbieter verlangt. Jede Gitterlinie ist das Zehnfache der vorigen.",
  marketText: "Punkt: unsere mittlere Zahl für eine Million Token der Mischung auf B200, Linie: neun von zehn " +
    "Fällen, Strich: was der mittlere Anbieter verlangt. Jede Gitterlinie ist das Zehnfache der vorigen.",
  marketOurs: "unsere mittlere Zahl",
  marketRange: "Neun von zehn Fällen",
  marketAsked: "Was Anbieter verlangen",
  marketSays: "Was daraus folgt",
  marketDear: "wir sind wohl zu teuer",
  marketFits: "der Preis deckt es",
  marketSpan: "{low} bis {high}",
  marketOne: "{host} verlangt {price}",
  marketHosts: "{count} Anbieter verlangen {least} bis {most}",
  marketLabel: "Kosten einer Million Token der Mischung auf B200 neben dem, was Anbieter verlangen. {rows}.",
  marketLabelRow: "{label} {cost}, {asks}",
  marketSource: "Listenpreise vom 23. September 2026 von Anbietern, die das Modell nicht gemacht haben. B200 zur " +
    "Marktmiete, Gewichte in 8 Bit oder wie veröffentlicht, jeder Nutzer mit {speed} Token in der Sekunde, bei Ihrer " +
    "Auslastung.",

  pricesTitle: "Von {count} Listenpreisen verlangt {a} am wenigsten für Ihre Mischung, {low} für eine Million Token, " +
    "und {b} am meisten, {high}: das {factor}-Fache",
  pricesTitlePlain: "{count} Preise und Abonnements",
  pricesText: "Für eine Million Token. Ihre Mischung: {ratio} gelesene Token auf jedes geschriebene, {share} " +
    "% der gelesenen aus dem Cache; die Regler oben ändern sie. Ein Abonnement kostet seinen Monat durch Ihren " +
    "Gebrauch.",
  pricesWords: "Preise suchen",
  pricesKind: "Verkauft von",
  pricesAllKinds: "allen",
  "prices:maker": "dem Hersteller des Modells",
  "prices:host": "einem anderen Anbieter",
  "prices:plan": "Abonnements im Monat",
  pricesSort: "Der kleinste zuerst nach",
  prices_read: "Gelesene Token",
  prices_cached: "Aus dem Cache gelesen",
  prices_written: "Geschriebene Token",
  prices_mix: "Ihre Mischung",
  pricesOwn: "Ein eigener Preis, in Dollar für eine Million Token",
  pricesOwnLabel: "{label}, Ihr eigener Preis",
  pricesOwnRow: "Ihr eigener Preis",
  pricesYours: "wie Sie ihn eingaben",
  pricesOffer: "Preis, sein Tag und seine Quelle",
  pricesAgainst: "Zum gewählten",
  pricesCaption: "Listenpreise und Abonnements",
  pricesShown: "{shown} von {total} gezeigt; wählen Sie einen, an dem die anderen gemessen werden.",
  pricesNone: "Kein Preis heißt so.",
  pricesAll: "Alle {count} zeigen",
  pricesSource: "Listenpreise ohne Nachlass für Stapel oder Verträge; wo ein langer Prompt anders kostet, der von " +
    "kurzen, außer in der Mischung, die Ihrem Kontext folgt.",

  hostingTitleRented: "GLM-5 selbst auszuliefern lohnt sich ab {from}, auf gemieteten {chip}",
  hostingTitleOwned: "GLM-5 selbst auszuliefern lohnt sich ab {from}, auf eigenen {chip}",
  hostingTitleNone: "Auf keinem dieser Chips ist es billiger als der Listenpreis, GLM-5 selbst auszuliefern, wie " +
    "viel Sie auch brauchen",
  hostingText: "Ein Monat mit {use} Millionen Token auf einer Instanz, die ganz bezahlt wird, was auch immer sie " +
    "leistet. Voll: gemietet, mit 90 % der Ergebnisse. Offen: im Besitz. Senkrecht: dieselben Token zu " +
    "Listenpreisen. Jede Rasterlinie ist das Zehnfache der vorigen.",
  hostingInstance: "Instanz",
  hostingChips: "{count} Chips",
  hostingRented: "Gemietet, im Monat",
  hostingOwned: "Im Besitz, im Monat",
  hostingFromRented: "Gemietet, lohnt ab",
  hostingFromOwned: "Im Besitz, lohnt ab",
  hostingNever: "nie",
  hostingLabel: "Ein Monat mit {use} Millionen Token von GLM-5, zu Listenpreisen {list}, auf einer eigenen Instanz. " +
    "{rows}.",
  hostingLabelRow: "{chip}: gemietet {rented}, im Besitz {owned}",
  hostingSource: "Wo Sie mehr brauchen, als eine Instanz leistet, zählen weitere Chips nach Stunden. Personal, " +
    "Ersatzmaschinen und das Netz zu den Nutzern sind nicht gezählt.",

  ownTitle: "Zu Hause kosten eine Million Token von {model} mindestens {cost}, auf {label}; {host} verlangt {asked}",
  ownTitleLess: "Zu Hause kosten eine Million Token von {model} auf {label} {cost}, weniger als bei jedem Anbieter: " +
    "{asked} bei {host}",
  ownTitlePlain: "Zu Hause kosten eine Million Token von {model} mindestens {cost}, auf {label}",
  ownTitleNone: "{model} läuft auf keiner dieser Maschinen",
  measuredChip: "Chip",
  measuredTitle: "{model} auf {chip}: Unsere Zahlen sind das {low}- bis {high}-Fache der gemessenen",
  measuredTitleOne: "{model} auf {chip}: Unsere Zahl ist das {low}-Fache der gemessenen",
  measuredTitleNone: "{model} auf {chip}: gemessen, und uns fehlt eine Zahl, um es zu errechnen",
  measuredText: "Token je Sekunde und Chip beim Aufbau jeder Zeile, unsere über den gemessenen: Rechts der Mitte " +
    "sind wir zu schnell. Linien: 90 % unserer Ziehungen; {inside} von {count} Zeilen liegen darin. Gleiche Länge, " +
    "gleicher Faktor.",
  measuredSome: "{count} von {all} Zeilen, vom kleinsten Batch zum größten; alle stehen in den Daten. An einige ist " +
    "angepasst.",
  measuredAll: "Alle Zeilen, die wir von diesem Paar kennen. An einige ist angepasst.",
  measuredRow: "{batch} zugleich, je {context} Token",
  measuredReads: "Prompts von {prompt} Token lesen",
  measuredChips: "{count} Chips, {format}",
  measuredDrafts: "{count} vorgeschlagen",
  measuredMixed: "Prompts mitgelesen",
  measuredApart: "Prompts getrennt",
  "measuredUntold:acceptance": "Annahme ungenannt",
  "measuredUntold:decode chips": "Decode-Chips ungenannt",
  "measuredUntold:replicas": "Replikate ungenannt",
  measuredExact: "wie gemessen",
  measuredAgainst: "{ours} gegen {was}",
  measuredSetUp: "Aufbau",
  measuredMeasured: "Gemessen",
  measuredOurs: "Unsere",
  measuredNinety: "90 % unserer Ziehungen",
  measuredRatio: "Unsere über gemessen",
  measuredFrom: "Quelle",
  measuredLabel: "{model} auf {chip}, Token je Sekunde und Chip, unsere und gemessen. {rows}.",
  ownText: "Für einen Leser geschriebene Token, Strom und der Preis der Maschine über ihr Leben, zwei Stunden am Tag " +
    "in Gebrauch. Linie: neun von zehn Fällen. Jede Gitterlinie ist das Zehnfache der vorigen.",
  ownWeights: "Gewichte",
  "own:q4-k-m": "4 Bit (GGUF Q4_K_M)",
  "own:int8": "8 Bit",
  "own:bf16": "16 Bit",
  ownHome: "Strom",
  ownMachine: "Maschine",
  ownSpeed: "{speed} Token in der Sekunde",
  ownSpeedHead: "Token in der Sekunde",
  ownEnergyHead: "Strom eines Tokens",
  ownCostHead: "Eine Million Token",
  ownSpan: "{middle}, von {low} bis {high}",
  ownNoRoom: "passt nicht hinein",
  ownNoPower: "Leistung oder Preis sind nicht bekannt",
  ownHost: "{host} {asked}",
  ownLabel: "Kosten einer Million Token von {model} zu Hause: {rows}.",
  ownSource: "An Maschinen zu Hause ist nichts angepasst: Von 20 veröffentlichten Geschwindigkeiten trifft unser " +
    "Schritt alle auf das 1,5-Fache.",

  closedTitle: "Was ein geschlossenes Modell braucht, ist bestenfalls auf das {factor}-Fache bekannt",
  closedTitleNone: "Wie wenig ein geschlossenes Modell braucht, ist durch nichts eingegrenzt",
  closedText: "Wer keine Parameter nennt, wird eingegrenzt, nicht geschätzt: Der Strom einer Anfrage kann nicht mehr " +
    "kosten als sie selbst, abzüglich dessen, was Verkäufer behalten, und wer so schnell antwortet wie gemessene " +
    "Modelle, braucht, was sie brauchen. Gefüllt: das wenigste, das beides zulässt, offen: das meiste. Eine kurze " +
    "Frage und ihre Antwort; jede Gitterlinie ist das Zehnfache der vorigen.",
  closedGroup: "Geschlossen: Grenzen",
  closedOpen: "Offen: ausgerechnet",
  closedTold: "Angegeben, von eigenen Anfragen",
  "closed:google-2025": "Geminis mittlere Anfrage, 2025",
  "closed:openai-2025": "ChatGPTs mittlere Anfrage, 2025",
  closedSpeed: "{speed} Token in der Sekunde",
  closedApart: "Preis und Tempo lassen nichts Gemeinsames zu",
  closedByPrice: "Nach dem Preis",
  closedBySpeed: "Nach dem Tempo",
  closedBoth: "Nach beidem",
  closedLeast: "wenigstens",
  closedMostWord: "höchstens",
  closedMost: "höchstens {high}",
  closedSpan: "{low} bis {high}",
  closedLabel: "Strom einer Anfrage. {rows}.",
  closedLabelRow: "{label} von {low} bis {high}",
  closedSource: "Verkäufer behalten 0 bis 85 % des Preises; Tempo wie von anderen gemessen, aus zweiter Hand.",
};
