// German names of what the data describe, by id: a label, and where there is a second text, what it means. Names of
// models, chips and firms stay as they are, and so do notes that quote their sources.
import type { Names } from "../names";

const rents = { marketplace: "Marktmiete", list: "Listenmiete", contract: "Vertragsmiete" };
const rentsOfOtherKinds = Object.entries(rents).flatMap(([asked, own]): [string, string][] =>
  Object.entries(rents).filter(([found]) => found !== asked).map(([found, other]) => [
    `^(.+) has no ${asked} rent on record; its ${found} rent stands in, a price of another kind$`,
    `Für $1 ist keine ${own} belegt; an ihrer Stelle steht die ${other}, ein Preis anderer Art`,
  ]));

export const data: Names = {
  groups: {
    run: ["Trainingslauf", "Was gerechnet wurde, auf wie vielen Chips, wie lange."],
    chip: ["Chips und Server", "Was ein Chip zieht, rechnet und in der Herstellung kostete."],
    building: ["Strom und Kühlung", "Von der Nennleistung des Chips bis zum Zähler des Gebäudes."],
    money: ["Geld", "Was Chips, Server, Miete und Strom kosten."],
    place: ["Ort", "Das Netz, die Haushalte und das Land um das Gebäude."],
    model: ["Modell im Betrieb", "Gewichte, Cache und Attention der Architektur."],
    serving: ["Betrieb", "Wie das Modell läuft: Gruppen, Kontext, Auslastung, Leistung."],
    price: ["Preise", "Wofür ein Token, ein Monat oder eine Aufgabe verkauft wird."],
    life: ["Zeit im Einsatz", "Was im Leben eines Modells ausgeliefert wird."],
    growth: ["Wachstum", "Nachfrage, Effizienz und was sie aufzehrt."],
  },
  assumptions: {
    chip_hours: ["Chipstunden", "Eingesetzte Chips mal Stunden, wie für eine Art von Chip berichtet."],
    chip_count: ["Chips im Cluster", "Wie viele Chips zugleich laufen."],
    wall_clock: [
      "Dauer nach der Uhr",
      "Tage von Anfang bis Ende des Laufs, um Chipstunden aus dem Cluster zu errechnen.",
    ],
    availability: ["Verfügbarkeit", "Anteil der Dauer, in dem der Cluster als arbeitend zählt."],
    training_compute: [
      "Rechenarbeit des Laufs",
      "Die ganze Rechenarbeit des Laufs wie berichtet, anstelle von Parametern mal Token.",
    ],
    active_parameters: ["Aktive Parameter", "Parameter, die an der Berechnung eines Tokens teilhaben."],
    total_parameters: ["Parameter insgesamt", "Alle Parameter des Modells."],
    training_tokens: ["Trainingstoken", "Token des Vortrainings, wiederholte Durchgänge eingerechnet."],
    attention_share: ["Attention, zusätzlich", "Rechenarbeit der Attention als Anteil von 6 mal Parameter mal Token."],
    post_training_share: ["Nachtraining, zusätzlich", "Rechenarbeit des Nachtrainings durch die des Vortrainings."],
    rerun_share: [
      "Gescheiterte und wiederholte Läufe, zusätzlich",
      "Rechenarbeit gescheiterter und wiederholter Läufe durch die des letzten.",
    ],
    model_flops_utilization: [
      "Effektive Auslastung (MFU)",
      "6 mal aktive Parameter mal Token, durch alle offengelegten Stunden zur dichten BF16-Spitze.",
    ],
    sparse_efficiency: ["Ausbeute dünn besetzter Modelle", "Faktor auf die Auslastung dünn besetzter Modelle."],
    claimed_improvement: [
      "Behauptete Verbesserung",
      "Faktor eines Herstellers auf das Tempo, etwa „viermal weniger Chips“.",
    ],
    believed_share: ["Wie weit man sie glaubt", "Anteil der behaupteten Verbesserung, den man glaubt."],
    chip_power: ["Leistung des Chips (TDP)", "Nennleistung eines Beschleunigers mit Speicher, ohne Anteil am Server."],
    chip_peak_compute: [
      "Spitzenleistung bei 16 Bit (BF16)",
      "Dichte BF16- oder FP16-Spitze eines Beschleunigers, ohne Sparsity.",
    ],
    chip_embodied_emissions: [
      "Emissionen der Herstellung",
      "Emissionen, um einen Chip und seinen Anteil am Server herzustellen, vor der ersten Arbeitsstunde.",
    ],
    hardware_lifetime: [
      "Lebensdauer der Hardware",
      "Jahre, über die sich Preis und Emissionen der Herstellung verteilen.",
    ],
    cluster_utilization: ["Genutzter Teil des Lebens", "Anteil der Lebensdauer, in dem die Hardware arbeitet."],
    serving_peak_compute: [
      "Spitzenleistung im Betrieb",
      "Dichte Spitze im Format des Betriebs; fehlt es dem Chip, rechnet das nächstbreitere.",
    ],
    memory_capacity: ["Speicher", "Platz für Gewichte und Token im Cache, in Milliarden Byte."],
    memory_bandwidth: [
      "Speicherbandbreite",
      "Jeder Schreibschritt liest die berührten Gewichte und den Cache einmal; die Bandbreite begrenzt daher kleine " +
        "Gruppen.",
    ],
    server_overhead: ["Server über Chip", "Nennleistung der IT im Server durch die Nennleistung seiner Chips."],
    power_utilization: [
      "Mittlere Leistung im Verhältnis zur Nennleistung", "Mittlere Aufnahme im Training durch die Nennaufnahme.",
    ],
    facility_pue: ["Gebäude zu Maschinen (PUE)", "Energie der ganzen Anlage durch die ihrer Maschinen."],
    on_site_water: ["Wasser vor Ort", "Für die Kühlung verdunstetes Wasser je kWh der Maschinen."],
    electricity_price: ["Strompreis", "Preis einer Kilowattstunde am Zähler, für die Industrie."],
    chip_price: ["Preis des Chips", "Kaufpreis je Chip, für das, was die Zeile des Chips als enthalten nennt."],
    server_price_factor: [
      "Preis des Servers über dem Chip",
      "Preis des Servers je Chip durch den Preis des Chips allein.",
    ],
    network_share: [
      "Anteil des Netzes an der Hardware",
      "Anteil der Hardwarekosten eines Clusters, der auf das Netz zwischen Servern entfällt.",
    ],
    chip_rent: ["Miete", "Miete eines Chips für eine Stunde."],
    cost_of_capital: ["Kapitalkosten", "Jährlicher Ertrag, den das in Hardware gebundene Geld bringen muss."],
    other_operations: ["Übriger Betrieb", "Personal, Wartung und Gebäude als Anteil der Hardwarekosten."],
    grid_intensity: ["Kohlendioxid des Stroms", "Treibhausgase je verbrauchter Kilowattstunde."],
    off_site_water: ["Wasser des Stroms", "Wasser, das für eine Kilowattstunde aus dem Mix des Orts verbraucht wird."],
    household_electricity: ["Strom eines Haushalts", "Strom, den ein mittlerer Haushalt im Jahr braucht."],
    national_consumption: ["Verbrauch des Landes", "Strom, den das Land des Orts im Jahr braucht."],
    import_dependency: [
      "Abhängigkeit von Energieeinfuhren",
      "Nettoeinfuhren durch alle verbrauchte Energie, jede Form mitgezählt.",
    ],
    electricity_import_share: ["Nettoeinfuhr von Strom", "Nettoeinfuhren von Strom durch den verbrauchten Strom."],
    layers: ["Schichten", "Schichten des Modells; jede kostet in jedem Schreibschritt Zeit für Starts und Abgleich."],
    linear_layers: [
      "Lineare Schichten",
      "Schichten mit linearer Attention, die statt eines Caches einen Zustand halten; 0, wo es keine gibt.",
    ],
    indexer_layers: [
      "Schichten mit Index",
      "Schichten, deren dünn besetzte Attention ihre Token neu auswählt; 0, wo sie nicht dünn besetzt ist.",
    ],
    shared_parameters: ["Geteilte Parameter", "Parameter, die nicht zu zugeteilten Experten gehören."],
    shared_read_parameters: [
      "Gelesene geteilte Parameter",
      "Geteilte Parameter ohne die Eingabetabelle, von der je Token eine Zeile gebraucht wird.",
    ],
    expert_count: [
      "Zugeteilte Experten",
      "Zugeteilte Experten in jeder dünn besetzten Schicht; 1 bei einem dichten Modell.",
    ],
    experts_per_token: [
      "Experten je Token",
      "Zugeteilte Experten, durch die ein Token in jeder dünn besetzten Schicht geht.",
    ],
    weight_bytes: ["Byte eines zugeteilten Gewichts", "Byte je zugeteiltem Gewicht im Format des Betriebs."],
    shared_weight_bytes: ["Byte eines geteilten Gewichts", "Byte je Gewicht, das nicht zugeteilt ist."],
    kv_bytes: [
      "Cache eines Tokens",
      "Schlüssel und Werte eines Tokens in allen Schichten, die jedes Token behalten, mit 16 Bit.",
    ],
    kv_fixed_bytes: [
      "Cache eines Fensters",
      "Schlüssel und Werte der Schichten mit Fenster bei vollem Fenster, oder der Zustand linearer Schichten; 0, wo " +
        "alle jedes Token behalten.",
    ],
    window_tokens: ["Fenster", "Token, die Schichten mit Fenster behalten; 1, wo es keine gibt."],
    indexer_bytes: [
      "Index eines Tokens",
      "Schlüssel im Index einer dünn besetzten Attention für ein Token; 0, wo es keine gibt.",
    ],
    decode_attention_flops: [
      "Attention beim Schreiben",
      "Operationen je neuem Token und je Token im Cache, das es beachtet, wie das Schreiben sie ausführt.",
    ],
    prefill_attention_flops: ["Attention beim Lesen (Prefill)", "Dasselbe, während die Eingabe gelesen wird."],
    window_attention_flops: ["Attention im Fenster", "Dasselbe für Schichten mit Fenster; 0, wo es keine gibt."],
    indexer_flops: [
      "Index",
      "Operationen im Index einer dünn besetzten Attention je neuem Token und je Token im Cache; 0, wo es keine gibt.",
    ],
    attended_tokens: [
      "Beachtete Token, höchstens",
      "Token im Cache, die dünn besetzte Attention für jedes neue auswählt.",
    ],
    target_user_speed: [
      "Verlangtes Tempo",
      "Token je Sekunde, die jeder bekommen soll: Danach richtet sich, wie viele Antworten zugleich entstehen. " +
        "0: so viele, wie gegeben sind.",
    ],
    batch_size: ["Antworten zugleich", "Sequenzen, die eine Instanz gemeinsam schreibt."],
    context_length: ["Kontext", "Mittlere Zahl der Token einer Sequenz im Cache, und Länge einer Eingabe."],
    instance_chips: ["Chips einer Instanz", "Chips, die eine Kopie des Modells halten."],
    attention_replicas: [
      "Kopien geteilter Gewichte",
      "Kopien der nicht zugeteilten Gewichte in einer Instanz, wie datenparallele Attention sie hält.",
    ],
    speculative_tokens: [
      "Vorgeschlagene Token",
      "Token, die je Sequenz und Schritt vorgeschlagen und gemeinsam geprüft werden.",
    ],
    accepted_tokens: ["Angenommene Vorschläge", "Vorgeschlagene Token, die bestehen, je Sequenz und Schritt."],
    disaggregated_prefill: [
      "Eingaben auf anderen Chips gelesen",
      "Anteil der Eingaben, die andere Chips lesen als die, die schreiben. Wo dieselben Chips lesen, warten ihre " +
        "Nutzer so lange.",
    ],
    fleet_utilization: ["Flotte in Gebrauch", "Anteil der bezahlten Betriebsstunden, die Last tragen."],
    measured_decode_throughput: [
      "Gemessenes Schreiben",
      "Geschriebene Token je Sekunde und Chip wie gemessen, anstelle des errechneten Schritts.",
    ],
    measured_prefill_throughput: [
      "Gemessenes Lesen von Eingaben (Prefill)",
      "Gelesene Token, nicht im Cache, je Sekunde und Chip wie gemessen, anstelle der errechneten Rate.",
    ],
    bandwidth_utilization: ["Genutzte Bandbreite", "Anteil der Speicherbandbreite, den das Schreiben erreicht."],
    decode_flops_utilization: [
      "Genutzte Rechenleistung, Schreiben",
      "Anteil der Spitze im Betrieb, den das Schreiben erreicht.",
    ],
    layer_overhead: ["Zusatzzeit einer Schicht", "Starts und Abgleich einer Schicht in einem Schreibschritt."],
    stack_overhead: [
      "Zusatzzeit der Software des Chips",
      "Was eine Schicht in einem Schreibschritt auf diesem Chip durch seine Programme länger dauert: Starts, " +
        "Planung, dazwischen gelesene Eingaben. 0, wo nichts gemessen ist.",
    ],
    linear_layer_overhead: [
      "Zusatzzeit einer linearen Schicht",
      "Was eine Schicht mit linearer Attention in einem Schreibschritt außerdem braucht.",
    ],
    indexer_overhead: [
      "Zusatzzeit eines Index",
      "Bewerten, Auswählen und Sammeln von Token in einer Schicht mit Index, in einem Schreibschritt.",
    ],
    exchange_overhead: [
      "Austausch zwischen Experten",
      "Token zu Experten auf anderen Chips schicken und zurück, je Schicht und Schreibschritt; nur wo ein dünn " +
        "besetztes Modell mehr als einen Chip hat.",
    ],
    sequence_overhead: [
      "Zusatzzeit einer Sequenz",
      "Planen und Ziehen einer Sequenz in einem Schreibschritt; ein Hauptprozessor tut es für vier Chips eines " +
        "Servers, über ihn hinaus jede Kopie der Attention für sich.",
    ],
    draft_overhead: [
      "Zusatzzeit eines Vorschlags",
      "Was jedes vorgeschlagene Token den Schreibschritt auf diesem Chip verlängert, als Anteil daran, über die " +
        "Arithmetik der Prüfung hinaus. 0, wo nichts gemessen ist.",
    ],
    serving_efficiency: [
      "Ausbeute im Betrieb",
      "Faktor auf Schreiben und Lesen für das, was die Formeln auslassen, vor allem wie reif die Programme sind.",
    ],
    prefill_flops_utilization: [
      "Genutzte Rechenleistung, Lesen",
      "Anteil der Spitze im Betrieb beim Lesen von Eingaben.",
    ],
    sparse_prefill_flops_utilization: [
      "Genutzte Rechenleistung, Lesen dünn besetzter Modelle",
      "Dasselbe für ein dünn besetztes Modell, dessen Experten je wenige Token sehen.",
    ],
    prefill_token_overhead: [
      "Zusatzzeit eines Tokens beim Lesen",
      "Zuteilen, Sortieren und Zusammenführen der Experten eines Tokens in einer Schicht eines dünn besetzten " +
        "Modells; alle Chips mit einer Kopie der Attention tun es gemeinsam.",
    ],
    linear_prefill_overhead: [
      "Zusatzzeit eines Tokens, lineares Lesen",
      "Dasselbe für den Durchlauf einer Schicht mit linearer Attention.",
    ],
    serving_power_utilization: ["Genutzte Leistung im Betrieb", "Mittlere durch Nennleistung unter Last."],
    memory_power: [
      "Leistung beim Lesen des Speichers",
      "Leistung eines Chips, der seinen Speicher voll liest, durch seine mittlere unter Last.",
    ],
    compute_power: [
      "Leistung beim Rechnen",
      "Leistung eines Chips beim Rechnen, Ziehen und Lesen von Eingaben, durch seine mittlere unter Last.",
    ],
    waiting_power: [
      "Leistung beim Warten",
      "Leistung eines Chips zwischen zwei Starts und während des Austauschs, durch seine mittlere unter Last.",
    ],
    idle_power_share: ["Leistung im Leerlauf", "Leistung ohne Last durch Leistung unter Last."],
    input_output_ratio: ["Gelesene je geschriebenem Token", "Gelesene Token für jedes geschriebene."],
    cache_hit_share: [
      "Gelesenes aus dem Cache",
      "Anteil der gelesenen Token, deren Schlüssel und Werte im Cache liegen.",
    ],
    cached_input_cost_share: [
      "Kosten des Gelesenen im Cache",
      "Kosten und Strom eines gelesenen Tokens aus dem Cache durch die eines anderen.",
    ],
    prompt_tokens: [
      "Token der Eingabe",
      "Token, die eine Anfrage liest, auch die aus dem Cache; wo keine angegeben sind, der Kontext.",
    ],
    answer_tokens: [
      "Token der Antwort",
      "Token, die eine Anfrage schreibt, auch die des Nachdenkens; wo keine angegeben sind, so viele, wie die " +
        "Mischung zur Eingabe hat.",
    ],
    cached_prompt_tokens: [
      "Token der Eingabe im Cache",
      "Token der Eingabe, deren Schlüssel und Werte im Cache liegen; wo keine angegeben sind, der Anteil der Mischung.",
    ],
    list_price_input: ["Listenpreis, Lesen", "Preis einer Million gelesener Token, nicht im Cache."],
    list_price_output: ["Listenpreis, Schreiben", "Preis einer Million geschriebener Token."],
    list_price_cached: [
      "Listenpreis, Lesen aus dem Cache",
      "Preis einer Million gelesener Token, die der Anbieter im Cache hat; wo keiner gelistet ist, der des übrigen " +
        "Lesens.",
    ],
    seller_margin: [
      "Was der Verkäufer behält",
      "Anteil des Preises, der nicht in den Betrieb geht. Offengelegt: die Cloud von Zhipu −0,4 % im ersten Halbjahr " +
        "2025 und 18,9 % im Jahr, MiniMax 23,3 % in neun Monaten, DeepSeeks Tag 84,5 % auf dem Papier. Berichtet: " +
        "Anthropic 40 %, OpenAI 33 % insgesamt und 70 % bei zahlenden Nutzern.",
    ],
    told_speed: [
      "Tempo, das genannt wird",
      "Geschriebene Token in der Sekunde, die ein Nutzer bekommt, wie ein Verkäufer sagt oder andere messen: von " +
        "Modellen, deren Parameter niemand nennt.",
    ],
    speed_energy: [
      "Nennenergie bei 50 Token in der Sekunde",
      "Nennleistung der Chips für ein geschriebenes Token, wo ein Nutzer 50 in der Sekunde bekommt. P5, P50 und P95 " +
        "von 253 gemessenen Einstellungen von 17 Modellen, die keine andere schlägt; im Verhältnis zum Tempo. " +
        "Welches Modell es ist, macht das meiste davon aus.",
    ],
    subscription_price: ["Abonnement", "Preis eines Monats."],
    monthly_tokens: ["Ihr Gebrauch", "Token beider Arten im Monat, in Millionen."],
    tokens_per_task: ["Token je Aufgabe", "Token beider Arten, die ein Versuch braucht, in der Mischung."],
    solve_rate: ["Gelöste Aufgaben", "Anteil der Versuche, die die Aufgabe lösen."],
    tokens_per_day: ["Token am Tag", "Token beider Arten, ausgeliefert am ersten Tag."],
    token_growth: [
      "Wachstum des Gebrauchs",
      "Jährliches Wachstum der ausgelieferten Token; 0,5 heißt jedes Jahr die Hälfte mehr.",
    ],
    deployed_life: ["Zeit im Einsatz", "Tage vom Erscheinen, bis das Modell ersetzt wird."],
    start_energy: ["Rechenzentren 2024", "Strom aller Rechenzentren 2024, nach der IEA."],
    demand_growth: [
      "Nettowachstum bis 2030",
      "Jährliches Wachstum des Stroms aller Rechenzentren, Effizienzgewinne eingerechnet; nach der IEA.",
    ],
    later_demand_growth: ["Nettowachstum nach 2030", "Dasselbe nach 2030."],
    efficiency_gain: ["Effizienzgewinn", "Strom, der je Rechenoperation führender Chips in einem Jahr gespart wird."],
    path_efficiency_gain: [
      "Gewinn im Pfad",
      "Der jährliche Gewinn, den das Nettowachstum der IEA schon enthält. Sie druckt keinen: Es ist der der Chips, " +
        "und er bleibt stehen, wenn der Gewinn bewegt wird.",
    ],
    rebound_elasticity: [
      "Rebound",
      "Um wie viel der Gebrauch wächst, wenn sein Strom billiger wird: 0 gar nicht, bei 1 ist der Gewinn genau " +
        "aufgezehrt, darüber schlägt er um. Für KI ist kein Wert veröffentlicht.",
    ],
    path_rebound_elasticity: [
      "Rebound im Pfad",
      "Der Rebound, den das Nettowachstum der IEA schon enthält. Unbekannt; er bleibt stehen, wenn der Rebound " +
        "bewegt wird.",
    ],
    compute_growth: [
      "Wachstum der größten Läufe",
      "Jährliches Wachstum der Rechenarbeit der größten Trainingsläufe; 3 ist das Vierfache.",
    ],
  },
  subjects: {
    training: ["Training"],
    power: ["Leistung und Strom"],
    meaning: ["Was es bedeutet"],
    cost: ["Was Hardware und Strom kosten"],
    serving: ["Betrieb"],
    prices: ["Preise"],
    lifetime: ["Das Leben eines Modells"],
    growth: ["Wachstum"],
  },
  outputs: {
    training_compute: [
      "Rechenarbeit",
      "Im Training gezählte Operationen: sechs je aktivem Parameter und Token, oder die Summe wie berichtet.",
    ],
    chip_hours: ["Chipstunden", "Stunden, die alle Chips liefen, zusammengezählt."],
    wall_clock: ["Dauer", "Tage, die der Lauf auf seinem Cluster brauchte."],
    implied_utilization: [
      "Daraus folgende Auslastung (MFU)",
      "Nützliche Rechenarbeit durch das, was die Chips in denselben Stunden in der Spitze geschafft hätten.",
    ],
    it_energy: ["Strom der Maschinen", "Chips und die Server darum."],
    facility_energy: ["Strom", "Was der Zähler des Gebäudes liest: Maschinen, Kühlung und Verluste."],
    peak_power: ["Höchste Leistung", "Das Meiste, was das Gebäude ziehen kann: jeder Chip bei seiner Nennleistung."],
    energy_per_compute: ["Strom je Rechenoperation", "Der Strom des Gebäudes durch die Rechenarbeit."],
    chip_efficiency: ["Effizienz des Chips", "Spitzenleistung je Joule bei der Nennleistung des Chips."],
    effective_compute: ["Nützliches Tempo eines Chips", "Dichte BF16-Spitze mal dem Anteil davon, der genutzt wird."],
    emissions: ["Kohlendioxid", "Aus der Erzeugung des Stroms."],
    embodied_emissions: ["Kohlendioxid der Chips", "Der Anteil des Laufs an der Herstellung seiner Chips und Server."],
    water: ["Wasser", "Zur Kühlung vor Ort und für die Erzeugung des Stroms."],
    household_years: ["Haushalte, ein Jahr lang", "Haushalte, die im Jahr so viel Strom brauchen."],
    consumption_share: ["Anteil am Jahr des Landes", "An allem Strom, den das Land in einem Jahr braucht."],
    imported_energy: ["Aus eingeführter Energie", "Nach dem Anteil der Einfuhren an aller Energie des Landes."],
    imported_electricity: ["Aus eingeführtem Strom", "Nach der Nettoeinfuhr von Strom; negativ, wo das Land ausführt."],
    electricity_cost: ["Die Stromrechnung", "Zum Preis des Orts für die Industrie."],
    owned_cost: ["Chips im Besitz", "Hardware, über ihr Leben abgeschrieben, und Strom."],
    rented_cost: ["Chips zur Miete", "Marktmiete mal Chipstunden; die Miete enthält den Strom."],
    cluster_capital: ["Preis des Clusters", "Chips, Server und Netz, gekauft."],
    electricity_share: ["Anteil des Stroms", "An den Kosten mit gekauften Chips."],
    price_per_effective_compute: ["Preis des nützlichen Tempos", "Gesamtpreis durch nützliches Tempo."],
    price_per_delivered_compute: [
      "Preis geleisteter Rechenarbeit",
      "Kosten einer Chipstunde durch die Rechenarbeit, die sie leistet.",
    ],
    instance_chips: ["Chips einer Instanz", "Chips, die eine Kopie des Modells und seinen Cache halten."],
    instance_batch: ["Antworten zugleich", "So viele Sequenzen schreibt eine Instanz gemeinsam."],
    roofline_throughput: ["Grenze des Schreibens", "Was Bandbreite oder Rechenleistung allein zuließen, voll genutzt."],
    modeled_decode_throughput: [
      "Schreiben, errechnet",
      "Token durch die Zeit eines Schritts: Gewichte, Cache, Rechnen, Schichten und Sequenzen zusammengezählt.",
    ],
    decode_throughput: ["Schreiben", "Geschriebene Token, gemessen, wo es eine Messung gibt, sonst errechnet."],
    prefill_throughput: ["Lesen von Eingaben (Prefill)", "Gelesene Token, nicht im Cache, gemessen oder errechnet."],
    served_throughput: [
      "Schreiben über die ganze Zeit",
      "Geschriebene Token, wo dieselben Chips abwechselnd Eingaben lesen und schreiben: So zählen meist Messungen.",
    ],
    user_speed: ["Tempo für einen Nutzer", "Geschriebene Token, die einer aus der Gruppe sieht."],
    chip_energy_per_output_token: ["Strom der Chips, Schreiben", "Die Chips allein, unter Last."],
    energy_per_output_token: [
      "Strom eines geschriebenen Tokens",
      "Am Zähler des Gebäudes: Chips, Server, bezahlte Stunden ohne Last, Kühlung.",
    ],
    energy_per_input_token: ["Strom eines gelesenen Tokens", "Dasselbe für ein Token, das nicht im Cache liegt."],
    query_energy: ["Strom einer Anfrage", "Ihre Eingabe und ihre Antwort, am Zähler des Gebäudes."],
    emissions_per_output_mtok: [
      "Kohlendioxid des Schreibens",
      "Aus der Erzeugung des Stroms einer Million geschriebener Token.",
    ],
    emissions_per_input_mtok: ["Kohlendioxid des Lesens", "Dasselbe für gelesene Token, nicht im Cache."],
    water_per_output_mtok: [
      "Wasser des Schreibens",
      "Zur Kühlung vor Ort und für die Erzeugung des Stroms einer Million geschriebener Token.",
    ],
    water_per_input_mtok: ["Wasser des Lesens", "Dasselbe für gelesene Token, nicht im Cache."],
    embodied_emissions_per_output_mtok: [
      "Kohlendioxid der Chips, Schreiben",
      "Der Anteil einer Million geschriebener Token an der Herstellung von Chip und Server, über alles, was diese in " +
        "ihrem Leben ausliefern.",
    ],
    embodied_emissions_per_input_mtok: [
      "Kohlendioxid der Chips, Lesen",
      "Dasselbe für gelesene Token, nicht im Cache.",
    ],
    blended_energy: ["Strom der Mischung", "Eine Million Token: Lesen, Lesen aus dem Cache und Schreiben zusammen."],
    blended_emissions: [
      "Kohlendioxid der Mischung",
      "Aus der Erzeugung des Stroms einer Million Token der Mischung.",
    ],
    blended_water: [
      "Wasser der Mischung",
      "Zur Kühlung vor Ort und für die Erzeugung des Stroms einer Million Token der Mischung.",
    ],
    query_emissions: ["Kohlendioxid einer Anfrage", "Aus der Erzeugung ihres Stroms."],
    query_water: ["Wasser einer Anfrage", "Zur Kühlung vor Ort und für die Erzeugung ihres Stroms."],
    query_embodied_emissions: [
      "Kohlendioxid der Chips, eine Anfrage",
      "Ihr Anteil an der Herstellung von Chips und Servern.",
    ],
    query_cost: [
      "Kosten einer Anfrage",
      "Was es kostet, sie auszuliefern, auf gemieteten oder eigenen Chips; kein Preis, der verlangt wird.",
    ],
    cost_per_output_mtok: [
      "Kosten des Schreibens",
      "Chipstunden, gemietet oder im Besitz, durch die Token, die sie ergeben.",
    ],
    cost_per_input_mtok: ["Kosten des Lesens", "Dasselbe für Token, die nicht im Cache liegen."],
    blended_cost: ["Kosten der Mischung", "Lesen, Lesen aus dem Cache und Schreiben zusammen."],
    blended_price: ["Listenpreis der Mischung", "Lesen, Lesen aus dem Cache und Schreiben zusammen."],
    gross_margin: ["Marge", "Was Listenpreise nach dem Betrieb übrig lassen, durch den Preis; negativ bei Verlust."],
    markup: ["Aufschlag", "Preis über den Kosten, durch die Kosten."],
    tokens_per_megawatt: ["Token je Megawatt", "Schreiben unter Last, am Zähler des Gebäudes."],
    revenue_per_megawatt_year: ["Erlös eines Megawatts", "Zu Listenpreisen, in den Stunden mit Last."],
    self_hosting_break_even: [
      "Eigene Instanz lohnt ab",
      "Gebrauch, ab dem die eigene Instanz billiger ist als Listenpreise.",
    ],
    self_hosting_cost: [
      "Ein Monat auf der eigenen Instanz",
      "Die ganze Instanz, und darüber hinaus Chips für die Stunden, in denen Ihr Gebrauch sie braucht.",
    ],
    monthly_list_price: ["Ein Monat zu Listenpreisen", "Ihr Gebrauch zu Listenpreisen."],
    subscription_break_even: ["Abonnement lohnt ab", "Gebrauch, ab dem ein Abonnement billiger ist als Listenpreise."],
    subscription_price_per_mtok: ["Preis im Abonnement", "Der Preis des Monats durch Ihren Gebrauch."],
    price_per_solved_task: ["Preis einer gelösten Aufgabe", "Fehlversuche werden bezahlt und verworfen."],
    query_price: ["Preis einer Anfrage", "Nach Listenpreisen."],
    query_energy_price_allows: [
      "Strom, den der Preis zulässt",
      "Das meiste, was eine Anfrage brauchen kann: was ihr Preis kauft, wenn der Verkäufer seinen Teil behalten hat.",
    ],
    query_energy_speed_allows: [
      "Strom, den das Tempo zulässt",
      "Was Modelle brauchen, die in diesem Tempo ausgeliefert werden, wie groß sie auch sind.",
    ],
    lifetime_energy: ["Strom eines Modelllebens", "Training und alles, was ausgeliefert wird."],
    serving_overtakes_training: [
      "Betrieb überholt Training nach",
      "Der Tag, an dem der Betrieb ebenso viel gebraucht hat.",
    ],
    training_energy_per_token: ["Training je ausgeliefertem Token", "Das Training durch alle je ausgelieferten Token."],
    query_training_energy: [
      "Training für eine Anfrage, Strom",
      "Ihr Anteil am Training, über alle je ausgelieferten Token.",
    ],
    query_training_emissions: [
      "Training für eine Anfrage, Kohlendioxid",
      "Aus der Erzeugung dieses Stroms, wo das Modell ausgeliefert wird.",
    ],
    query_training_water: [
      "Training für eine Anfrage, Wasser",
      "Für diesen Strom, wo das Modell ausgeliefert wird.",
    ],
    query_training_cost: [
      "Training für eine Anfrage, Kosten",
      "Ihr Anteil an dem, was das Training auf denselben Chips kostet.",
    ],
    query_training_embodied_emissions: [
      "Training für eine Anfrage, die Chips",
      "Ihr Anteil an der Herstellung der Chips und Server des Trainings.",
    ],
    growth_energy: [
      "Rechenzentren 2030",
      "Der Nettopfad der IEA, und was ein anderer Gewinn oder Rebound als der seine daraus macht.",
    ],
    later_growth_energy: ["Rechenzentren 2035", "Dasselbe fünf Jahre später."],
    growth_energy_without_gain: [
      "Rechenzentren 2030, ohne Gewinn",
      "Der Pfad ohne seinen eigenen Gewinn und ohne den Gebrauch, den dieser ausgelöst hat.",
    ],
    use_growth: [
      "Wachstum des Gebrauchs im Pfad",
      "Um wie viel der Gebrauch im Jahr wächst, in Rechenoperationen, damit der Strom trotz des Gewinns im Pfad so " +
        "wächst wie dort.",
    ],
    gain_absorbed: [
      "Vom Wachstum aufgenommener Gewinn",
      "Vom Gewinn bis 2030, durch alles Wachstum des Gebrauchs, woher es auch kommt: Über 1 steigt die Summe trotz " +
        "des Gewinns.",
    ],
    gain_eaten: [
      "Durch Rebound aufgezehrter Gewinn",
      "Vom Gewinn bis 2030, durch den Gebrauch, den der Gewinn selbst auslöst; 1 ist alles, mehr ist ein Umschlag.",
    ],
    run_energy_growth: [
      "Wachstum des Stroms eines Laufs",
      "Die größten Läufe: mehr Rechenarbeit, weniger Strom für jede.",
    ],
  },
  accountings: {
    central: [
      "Mittlere Schätzung",
      "Setzt nichts: Jeder Chip, jeder Ort und jede Zeile der Tabelle behält Serveraufschlag, Auslastung und PUE.",
    ],
    "epoch-grok4": [
      "Epoch AI, Grok 4",
      "Wie Epoch AI Grok 4 errechnete: Nennleistung × 0,75 × 2,03 für den Rest von Server und Netz × 1,2 für Strom " +
        "und Kühlung.",
    ],
    "epoch-database": [
      "Epoch AI, Datenbank",
      "Nennleistung des Servers mal dem PUE eines Jahres; keine mittlere Aufnahme unter der Nennleistung. Ein Faktor " +
        "1,82 für jeden Cluster, 1 für einen einzelnen Chip.",
    ],
    "epoch-cost": [
      "Epoch AI, Kostenrechnung",
      "Der Code der Kostenstudie: ein Serverfaktor je Chipfamilie, 0,75 der Nennleistung (TPU 0,43), PUE 1,25.",
    ],
    "epoch-cost-hyperscaler": [
      "Epoch AI, Kostenrechnung, Großbetreiber",
      "Derselbe Code mit dem PUE, den er Google, Microsoft, Amazon und Meta gibt: 1,1.",
    ],
    "epoch-chatgpt": [
      "Epoch AI, ChatGPT",
      "Der Beitrag über eine ChatGPT-Anfrage: 1.275 W je H100 mit Anteil am Server, davon 70 % gezogen, PUE 1,2.",
    ],
    "green-algorithms": [
      "Green Algorithms",
      "Nennleistung des Chips bei vollem Gebrauch mal einem PUE von 1,56. Ihr kleiner Posten für Speicher ist " +
        "weggelassen.",
    ],
    "ml-co2-impact": ["ML CO2 Impact", "Nennleistung des Chips mal Stunden; kein Server, kein Gebäude."],
    nameplate: [
      "Nennleistung",
      "Stunden mal Nennleistung des Chips, wie die meisten Modellkarten zählen: weder Server noch Gebäude, und nie " +
        "weniger als volle Leistung.",
    ],
    aiinframap: ["AI Infra Map", "Server 1,3‑mal die Chips, PUE 1,3, immer bei Nennleistung."],
    knowyourcompute: [
      "Know Your Compute",
      "System 1,72‑mal die Chips, immer bei Nennleistung, PUE 1,25, in China 1,35.",
    ],
    inferencex: [
      "InferenceX",
      "Gesamtleistung am Anschluss, die das Kostenmodell von InferenceX je Chip vorsieht: Server, Netz, Speicher und " +
        "Gebäude sind darin, der Strom der Maschinen gleicht also dem der Anlage. Chips ohne Zahl haben keine.",
    ],
  },
  scenarios: {
    "own-machine": [
      "Ihre eigene Maschine",
      "Ein Leser, eine Antwort zur Zeit, zum Strompreis eines Haushalts. Zwei Stunden am Tag in Gebrauch, von einer " +
        "halben bis zu zwölf; dazwischen schläft oder wartet sie bei 1 bis 10 % ihrer Leistung, wie 9 von 270 W und " +
        "48 von 509 W gemessen wurden. Bezahlt wird sie über ihr Leben.",
    ],
    "grok4-vs-glm5": [
      "Grok 4 gegen GLM-5",
      "Die Chipstunden und die Rechenarbeit von Grok 4 sind Schätzungen von Epoch AI für sein ganzes Training; die " +
        "Rechenarbeit von GLM-5 ist Vortraining, aus Parametern und Token. Dass GLM-5 auf Ascend 910B trainiert " +
        "wurde, behaupten andere; seine Hersteller sagen es nicht.",
    ],
    "same-run-h100-vs-910b": [
      "Derselbe Lauf auf zwei Chips",
      "Ein Modell, ein Ort, eine Zählweise: Übrig bleiben der Chip und wie gut er genutzt wird.",
    ],
    "two-camps": [
      "Zwei Lager zu Ascend",
      "Nach einem Text ist das Ascend-Paket 65 % billiger bei 65 % des Tempos eines H100, nach einem anderen für " +
        "dieselbe Rechenarbeit dreimal teurer. Beide sind mit der Auslastung des H100 gerechnet; der letzte Lauf " +
        "nimmt die belegten Zahlen.",
    ],
    "glm5-claimed-cluster": [
      "GLM-5 auf 100.000 Chips",
      "100.000 Ascend 910B sind behauptet, nicht offengelegt. Der erste Lauf sagt, wie lange sie für die Token von " +
        "GLM-5 brauchten; der zweite nimmt diese Zeit als gegeben.",
    ],
    "grok4-accountings": [
      "Ein Lauf, vier Zählweisen",
      "Dieselben 246 Millionen Chipstunden nach vier veröffentlichten Methoden. Sie unterscheiden sich in dem, was " +
        "sie zählen, nicht in dem, was lief.",
    ],
    "serve-glm5-h100-vs-910c": [
      "GLM-5 auf drei Chips betrieben",
      "Ein Ort und eine Zählweise, damit nur der Chip verschieden ist. Alle sind mit demselben Schritt errechnet, " +
        "der an das angepasst ist, was auf jeder Art von Chip erreicht wird. Jeder Nutzer bekommt gleich viel Tempo, " +
        "bei drei vorgeschlagenen Token je Schritt: Jeder Chip bedient so viele zugleich, wie das zulässt.",
    ],
    "deepseek-day": [
      "Ein Tag bei DeepSeek",
      "27. auf 28. Februar 2025, wie DeepSeek es erzählt: 608 Milliarden Token gelesen, 168 Milliarden geschrieben, " +
        "226,75 Knoten mit acht H800 zu 2 $ die Stunde je Chip. Der Erlös steht auf dem Papier: Vieles war umsonst " +
        "oder billiger.",
    ],
    "one-dollar-vs-five": [
      "Ein Dollar gegen fünf",
      "Listenpreise vom Februar 2026. Was Claude im Betrieb kostet, ist nicht offengelegt; nur GLM-5 hat also eine " +
        "Marge, auf einem Chip Ihrer Wahl.",
    ],
    subscriptions: [
      "Vier Abonnements",
      "Jedes neben den Listenpreisen seines Anbieters. Kontingente sind verschieden und nicht vergleichbar; bei " +
        "gleichem Gebrauch sind es die Preise. 50 Millionen Token im Monat sind unser Beispiel.",
    ],
    "swe-bench": [
      "Der Preis einer gelösten Aufgabe",
      "Ergebnisse in SWE-bench Verified, wie die Hersteller sie nennen. Eine Million Token je Aufgabe sind unser " +
        "Beispiel, für alle gleich: Wie viele jedes Modell braucht, ist nicht offengelegt.",
    ],
    "rubin-believed": [
      "Vera Rubin, soweit geglaubt",
      "Die Faktoren des Herstellers gegen GB200 heißen „bis zu“. Spitzenleistung und Preis von Vera Rubin haben " +
        "keine Quelle; es steht hier als GB200 mit seiner Leistung und dem behaupteten Faktor. Stellen Sie ein, wie " +
        "viel Sie glauben.",
    ],
    "hopper-to-blackwell": [
      "Von Hopper zu Blackwell",
      "Ein Modell und ein Ort auf vier Generationen. Effizienz ist Rechenarbeit je Joule; Tempo und Leistung stehen " +
        "für sich.",
    ],
    lifetime: [
      "Das ganze Leben eines Modells",
      "GLM-5, einmal trainiert und ein Jahr betrieben. 776 Milliarden Token am Tag waren es bei DeepSeek im Februar " +
        "2025; die von GLM-5 sind nicht offengelegt.",
    ],
    "one-query": [
      "Eine Anfrage",
      "Vier Aufgaben für ein Modell auf einem Chip. Die Kontexte sind die Eingabe und die halbe Antwort, beim " +
        "Agenten alle Token durch seine Aufrufe.",
    ],
    "ambition-creep": [
      "Der Ehrgeiz wächst mit",
      "Der Pfad der IEA für alle Rechenzentren, seine Gewinne eingerechnet; daneben ein Punkt mehr Gewinn im Jahr: " +
        "behalten, genau aufgezehrt, mehr als aufgezehrt. Welcher Fall für KI gilt, hat niemand veröffentlicht.",
    ],
    "europe-and-china": [
      "Die Stunden von Grok 4 an vier Orten",
      "Dieselben Stunden, Chips und Zählweise. Strom, sein Preis, Kohlendioxid und Wasser sind die des Orts.",
    ],
  },
  places: {
    arizona: ["Arizona"], australia: ["Australien"], austria: ["Österreich"], belgium: ["Belgien"],
    brazil: ["Brasilien"], canada: ["Kanada"],
    china: ["China"], czechia: ["Tschechien"], denmark: ["Dänemark"], "european-union": ["Europäische Union"],
    finland: ["Finnland"],
    france: ["Frankreich"], germany: ["Deutschland"], greece: ["Griechenland"], guizhou: ["Guizhou"],
    "home-belgium": ["Haushalt in Belgien"], "home-denmark": ["Haushalt in Dänemark"],
    "home-european-union": ["Haushalt in der EU"], "home-germany": ["Haushalt in Deutschland"],
    "home-hungary": ["Haushalt in Ungarn"], "home-united-states": ["Haushalt in den Vereinigten Staaten"],
    hungary: ["Ungarn"], iceland: ["Island"],
    india: ["Indien"], indonesia: ["Indonesien"], "inner-mongolia": ["Innere Mongolei"], ireland: ["Irland"],
    italy: ["Italien"], japan: ["Japan"],
    malaysia: ["Malaysia"], memphis: ["Memphis (Colossus)"], netherlands: ["Niederlande"], norway: ["Norwegen"],
    poland: ["Polen"],
    portugal: ["Portugal"], romania: ["Rumänien"], "saudi-arabia": ["Saudi-Arabien"], singapore: ["Singapur"],
    "south-korea": ["Südkorea"],
    spain: ["Spanien"], sweden: ["Schweden"], switzerland: ["Schweiz"], taiwan: ["Taiwan"], tennessee: ["Tennessee"],
    texas: ["Texas"],
    "united-arab-emirates": ["Vereinigte Arabische Emirate"], "united-kingdom": ["Vereinigtes Königreich"],
    "united-states": ["Vereinigte Staaten"],
    virginia: ["Virginia"], world: ["Welt"],
  },
  runs: {
    "A question": "Eine Frage",
    "A long page, summarized": "Eine lange Seite, zusammengefasst",
    "An hour of an agent": "Eine Stunde eines Agenten",
    "A question, with reasoning": "Eine Frage, mit Nachdenken",
    "910B, cheaper": "910B, billiger", "910B, dearer": "910B, teurer", "910B, as sourced": "910B, wie belegt",
    "By arithmetic": "Nach Rechenarbeit", "By the cluster": "Nach dem Cluster", Nameplate: "Nennleistung",
    "DeepSeek V3 and R1": "DeepSeek V3 und R1",
    "Vera Rubin, serving": "Vera Rubin, Betrieb", "Vera Rubin, training": "Vera Rubin, Training",
    "IEA’s path": "Pfad der IEA",
    "One point more, kept": "Ein Punkt mehr, behalten", "One point more, eaten": "Ein Punkt mehr, aufgezehrt",
    "One point more, backfire": "Ein Punkt mehr, Umschlag",
    "IEA, Base": "IEA, Basisfall", "IEA, Headwinds": "IEA, Gegenwind",
    "IEA, High Efficiency": "IEA, hohe Effizienz", "IEA, Lift-Off": "IEA, Aufschwung",
    "European Union": "Europäische Union", Germany: "Deutschland",
    "BLOOM with what its racks drew when idle": "BLOOM mit dem, was die Schränke im Leerlauf zogen",
    "BLOOM, chips as rated": "BLOOM, Chips nach Nennleistung",
    "BLOOM 176B, as Meta counts it": "BLOOM 176B, nach Metas Zählung",
    "OPT 175B, as Meta counts it": "OPT 175B, nach Metas Zählung",
    "As reported": "Wie berichtet", "Twice as long": "Doppelt so lang", "Eight H100": "Acht H100",
    "Eight 910B": "Acht 910B", "Eight B200": "Acht B200",
    "40 of 744 billion active": "40 von 744 Milliarden aktiv", "All 744 billion active": "Alle 744 Milliarden aktiv",
    "GLM-5.2 on H100": "GLM-5.2 auf H100",
    "GLM-5.2 on 910C": "GLM-5.2 auf 910C", "United States": "Vereinigte Staaten",
    "Every token read": "Alle Token gelesen",
    "2,048 tokens picked": "2.048 Token ausgewählt",
    "735 billion": "735 Milliarden", "744 billion": "744 Milliarden", "745 billion": "745 Milliarden",
    "GPT-5.2, as its maker prints it": "GPT-5.2, wie sein Hersteller es angibt",
    "Data centres in 2030, Germany in 2024": "Rechenzentren 2030, Deutschland 2024",
    "Grok 4, as printed": "Grok 4, wie gedruckt", "Snowflake Arctic, at most": "Snowflake Arctic, höchstens",
    "Phi-3 mini 3.8B, June 2024": "Phi-3 mini 3.8B, Juni 2024",
    "nekomata-14b, continued pre-training": "nekomata-14b, fortgesetztes Vortraining",
    "xTrimoPGLM-100B, of proteins": "xTrimoPGLM-100B, für Proteine",
    "GLaM 1.2T, from parameters and tokens": "GLaM 1.2T, aus Parametern und Token",
    "OLMo 150M’s chips, from parameters and tokens": "Chips von OLMo 150M, aus Parametern und Token",
    "OLMo 300M’s chips, from parameters and tokens": "Chips von OLMo 300M, aus Parametern und Token",
    "OLMo 7B Twin’s chips, from parameters and tokens": "Chips von OLMo 7B Twin, aus Parametern und Token",
    "OLMo 2 7B’s chips, from parameters and tokens": "Chips von OLMo 2 7B, aus Parametern und Token",
    "OLMo 2 13B’s chips, from parameters and tokens": "Chips von OLMo 2 13B, aus Parametern und Token",
    "OLMoE 7B’s chips": "Chips von OLMoE 7B", "BERT small’s chips": "Chips von BERT small",
    "ViT large’s chips": "Chips von ViT large",
    "A transformer of 6.1 billion parameters, 13 % of a run: its chips":
      "Ein Transformer mit 6,1 Milliarden Parametern, 13 % eines Laufs: seine Chips",
    "MLPerf 4.0, GPT-3 175B, a stretch of it: 512 H100 of Supermicro":
      "MLPerf 4.0, ein Stück von GPT-3 175B: 512 H100 von Supermicro",
    "MLPerf 4.0, LoRA of Llama 2 70B: 512 H100 of Supermicro":
      "MLPerf 4.0, LoRA von Llama 2 70B: 512 H100 von Supermicro",
    "MLPerf 4.0, LoRA of Llama 2 70B: 64 H100 of Supermicro":
      "MLPerf 4.0, LoRA von Llama 2 70B: 64 H100 von Supermicro",
    "MLPerf 4.0, LoRA of Llama 2 70B: 8 H100 of Supermicro": "MLPerf 4.0, LoRA von Llama 2 70B: 8 H100 von Supermicro",
    "MLPerf 4.1, LoRA of Llama 2 70B: 64 H100 of Dell": "MLPerf 4.1, LoRA von Llama 2 70B: 64 H100 von Dell",
    "MLPerf 5.0, LoRA of Llama 2 70B: 8 B200 of Lenovo": "MLPerf 5.0, LoRA von Llama 2 70B: 8 B200 von Lenovo",
    "gpt-oss-120b, 25 tokens on eight A100, one at a time":
      "gpt-oss-120b, 25 Token auf acht A100, eine Anfrage zur Zeit",
    "gpt-oss-120b, 50 tokens on eight A100, one at a time":
      "gpt-oss-120b, 50 Token auf acht A100, eine Anfrage zur Zeit",
    "gpt-oss-120b, 100 tokens on eight A100, one at a time":
      "gpt-oss-120b, 100 Token auf acht A100, eine Anfrage zur Zeit",
    "Llama 3.1 70B, 25 tokens on eight A100, one at a time":
      "Llama 3.1 70B, 25 Token auf acht A100, eine Anfrage zur Zeit",
    "Llama 3.1 70B, 50 tokens on eight A100, one at a time":
      "Llama 3.1 70B, 50 Token auf acht A100, eine Anfrage zur Zeit",
    "Llama 3.1 70B, 100 tokens on eight A100, one at a time":
      "Llama 3.1 70B, 100 Token auf acht A100, eine Anfrage zur Zeit",
    "Jegham et al.: GPT-4.1, 100 in and 300 out": "Jegham u. a.: GPT-4.1, 100 gelesen und 300 geschrieben",
    "Jegham et al.: GPT-4.1, 1,000 in and 1,000 out": "Jegham u. a.: GPT-4.1, 1000 gelesen und 1000 geschrieben",
    "Jegham et al.: GPT-4.1, 10,000 in and 1,500 out": "Jegham u. a.: GPT-4.1, 10.000 gelesen und 1500 geschrieben",
    "Jegham et al.: GPT-4o, 1,000 in and 1,000 out": "Jegham u. a.: GPT-4o, 1000 gelesen und 1000 geschrieben",
    "Jegham et al.: GPT-4o, 10,000 in and 1,500 out": "Jegham u. a.: GPT-4o, 10.000 gelesen und 1500 geschrieben",
    "Jegham et al.: GPT-4o mini, 100 in and 300 out": "Jegham u. a.: GPT-4o mini, 100 gelesen und 300 geschrieben",
    "Jegham et al.: GPT-4o mini, 1,000 in and 1,000 out":
      "Jegham u. a.: GPT-4o mini, 1000 gelesen und 1000 geschrieben",
    "Jegham et al.: GPT-4o mini, 10,000 in and 1,500 out":
      "Jegham u. a.: GPT-4o mini, 10.000 gelesen und 1500 geschrieben",
    "Jegham et al.: Claude 3.7 Sonnet, 100 in and 300 out":
      "Jegham u. a.: Claude 3.7 Sonnet, 100 gelesen und 300 geschrieben",
    "Jegham et al.: Claude 3.7 Sonnet, 1,000 in and 1,000 out":
      "Jegham u. a.: Claude 3.7 Sonnet, 1000 gelesen und 1000 geschrieben",
    "Jegham et al.: Claude 3.7 Sonnet, 10,000 in and 1,500 out":
      "Jegham u. a.: Claude 3.7 Sonnet, 10.000 gelesen und 1500 geschrieben",
    "Epoch AI: GPT-4o, 1,500 tokens": "Epoch AI: GPT-4o, 1500 Token",
    "Llama 3.1 8B, 2,400 prompts at once": "Llama 3.1 8B, 2400 Anfragen zugleich",
    "DeepSeek-R1 at DeepSeek, 100 tokens in and 300 out":
      "DeepSeek-R1 bei DeepSeek, 100 Token gelesen und 300 geschrieben",
    "DeepSeek-R1 at DeepSeek, 10,000 tokens in and 1,500 out":
      "DeepSeek-R1 bei DeepSeek, 10.000 Token gelesen und 1.500 geschrieben",
    "DeepSeek-V3 at DeepSeek, 100 tokens in and 300 out":
      "DeepSeek-V3 bei DeepSeek, 100 Token gelesen und 300 geschrieben",
    "DeepSeek-V3 at DeepSeek, 10,000 tokens in and 1,500 out":
      "DeepSeek-V3 bei DeepSeek, 10.000 Token gelesen und 1.500 geschrieben",
    "DeepSeek-R1 at Azure, 100 tokens in and 300 out": "DeepSeek-R1 bei Azure, 100 Token gelesen und 300 geschrieben",
    "DeepSeek-R1 at Azure, 10,000 tokens in and 1,500 out":
      "DeepSeek-R1 bei Azure, 10.000 Token gelesen und 1.500 geschrieben",
    "DeepSeek-V3 at Azure, 100 tokens in and 300 out": "DeepSeek-V3 bei Azure, 100 Token gelesen und 300 geschrieben",
    "DeepSeek-V3 at Azure, 10,000 tokens in and 1,500 out":
      "DeepSeek-V3 bei Azure, 10.000 Token gelesen und 1.500 geschrieben",
    "Llama 3.1 8B at AWS, 100 tokens in and 300 out": "Llama 3.1 8B bei AWS, 100 Token gelesen und 300 geschrieben",
    "Llama 3.1 8B at AWS, 10,000 tokens in and 1,500 out":
      "Llama 3.1 8B bei AWS, 10.000 Token gelesen und 1.500 geschrieben",
    "Llama 3.3 70B at AWS, 100 tokens in and 300 out": "Llama 3.3 70B bei AWS, 100 Token gelesen und 300 geschrieben",
    "Llama 3.3 70B at AWS, 10,000 tokens in and 1,500 out":
      "Llama 3.3 70B bei AWS, 10.000 Token gelesen und 1.500 geschrieben",
    "Llama 3.1 405B at AWS, 100 tokens in and 300 out": "Llama 3.1 405B bei AWS, 100 Token gelesen und 300 geschrieben",
    "Llama 3.1 405B at AWS, 10,000 tokens in and 1,500 out":
      "Llama 3.1 405B bei AWS, 10.000 Token gelesen und 1.500 geschrieben",
    "EcoLogits: Mistral Large 2, 400 tokens": "EcoLogits: Mistral Large 2, 400 Token",
    "EcoLogits: Mistral Large 2, 400 tokens, water": "EcoLogits: Mistral Large 2, 400 Token, Wasser",
    "Mistral: a page by Mistral Large 2": "Mistral: eine Seite von Mistral Large 2",
    "Mistral: a page by Mistral Large 2, water": "Mistral: eine Seite von Mistral Large 2, Wasser",
    "InferenceX: DeepSeek-R1 on H100, 1,000 in and 1,000 out":
      "InferenceX: DeepSeek-R1 auf H100, 1.000 gelesen und 1.000 geschrieben",
    "InferenceX: DeepSeek-R1 on B200, 8,000 in and 1,000 out":
      "InferenceX: DeepSeek-R1 auf B200, 8.000 gelesen und 1.000 geschrieben",
    "Google: median Gemini prompt": "Google: mittlere Anfrage an Gemini",
    "Google: median Gemini prompt, emissions": "Google: mittlere Anfrage an Gemini, Emissionen",
    "Google: median Gemini prompt, water": "Google: mittlere Anfrage an Gemini, Wasser",
    "Google: the same, chips of the best machines": "Google: dieselbe, Chips der besten Maschinen",
    "OpenAI: average ChatGPT query": "OpenAI: durchschnittliche Anfrage an ChatGPT",
    "OpenAI: average ChatGPT query, water": "OpenAI: durchschnittliche Anfrage an ChatGPT, Wasser",
    "Epoch AI: GPT-4o, 500 tokens": "Epoch AI: GPT-4o, 500 Token",
    "Jegham et al.: GPT-4o, 100 in and 300 out": "Jegham u. a.: GPT-4o, 100 gelesen und 300 geschrieben",
    "Know Your Compute: GLM-5, emissions": "Know Your Compute: GLM-5, Emissionen",
    "Know Your Compute: GLM-5, water": "Know Your Compute: GLM-5, Wasser",
    "AI Energy Score: gpt-oss-120b with reasoning": "AI Energy Score: gpt-oss-120b mit Überlegen",
  },
  // Labels that do not begin with a noun stand in lower case within a sentence.
  small: ["Aktive", "Gelesene", "Geteilte", "Zugeteilte", "Beachtete", "Vorgeschlagene", "Angenommene", "Gemessenes",
    "Gelesenes", "Genutzte",
    "Genutzter", "Gelöste", "Gescheiterte", "Effektive", "Behauptete", "Mittlere", "Übriger", "Wie", "Daraus",
    "Höchste", "Nützliches", "Aus", "Die",
    "Eigene", "Durch"],
  // What the core says of a problem, by the shape of its message.
  messages: [
    [
      "^(\\w+) is outside the published range (.+) to (.+)$",
      "$1 liegt außerhalb der veröffentlichten Spanne von $2 bis $3",
    ],
    ["^(\\w+) must lie between (.+) and (.+)$", "$1 muss zwischen $2 und $3 liegen"],
    ["^(\\w+): low must not exceed central$", "$1: Das untere Ende darf nicht über der Mitte liegen"],
    ["^(\\w+): central must not exceed high$", "$1: Die Mitte darf nicht über dem oberen Ende liegen"],
    ["^(\\w+): a lognormal range must lie above zero$", "$1: Eine lognormale Spanne muss über null liegen"],
    [
      "^(\\w+): a shifted-lognormal range must lie above the smallest allowed value$",
      "$1: Diese Spanne muss über dem kleinsten erlaubten Wert liegen",
    ],
    [
      "^(\\w+): a logitnormal range must lie inside the allowed values$",
      "$1: Diese Spanne muss innerhalb der erlaubten Werte liegen",
    ],
    [
      "^no sourced figure for (\\w+) of this choice; set one to see what depends on it$",
      "Für $1 gibt es bei dieser Wahl keine belegte Zahl; setzen Sie eine, um zu sehen, was daran hängt",
    ],
    [
      "^(\\w+) is not given; set it to see what depends on it$",
      "$1 ist nicht gegeben; setzen Sie es, um zu sehen, was daran hängt",
    ],
    [
      "^weights and cache do not fit in so few chips; (\\d+) would hold them$",
      "Gewichte und Cache passen nicht in so wenige Chips; $1 würden sie halten",
    ],
    [
      "^even alone a user gets (.+) tokens a second here, fewer than asked for$",
      "Selbst allein bekommt ein Nutzer hier $1 Token je Sekunde, weniger als verlangt",
    ],
    ["^(\\w+) has no finite value here$", "$1 hat hier keinen endlichen Wert"],
    [
      "^(\\w+) is outside what decoding was measured at; the result is extrapolated$",
      "$1 liegt außerhalb dessen, womit das Schreiben gemessen wurde; das Ergebnis ist darüber hinaus gerechnet",
    ],
    ["^the prompt is longer than the context, which is the table's; set context_length too$",
      "Die Eingabe ist länger als der Kontext, der aus der Tabelle stammt; setzen Sie auch context_length"],
    ["^the range goes beyond (\\d+) tokens, where the offer has other prices; all of it has the prices of its middle$",
      "Die Spanne reicht über $1 Token hinaus, wo das Angebot andere Preise hat; für alles gelten die ihrer Mitte"],
    ...rentsOfOtherKinds,
    ["^the reported arithmetic and that of parameters and tokens differ by more than 10 per cent; the reported one " +
      "is used$",
      "Die berichtete Rechenarbeit und die aus Parametern und Token unterscheiden sich um mehr als 10 %; " +
        "verwendet wird die berichtete"],
    ["^(\\w+) is given in place of what the run's accounting has for it$",
      "$1 ist gegeben und steht anstelle dessen, was die Zählweise dafür hat"],
    ["^(\\w+) is more than (\\w+), of which it is a part$", "$1 ist mehr als $2, wovon es ein Teil ist"],
    [
      "^arithmetic and chip-hours together imply an MFU above any disclosed run$",
      "Aus Rechenarbeit und Chipstunden zusammen folgt eine MFU über jedem offengelegten Lauf",
    ],
    ["^the chip-hours of (.+) were reported for (.+); take the compute route to see what another chip would have " +
      "needed, or set chip_hours$",
      "Die Chipstunden von $1 wurden für $2 berichtet; wählen Sie den Weg über die Rechenarbeit, um zu sehen, was " +
        "ein anderer Chip gebraucht hätte, oder setzen Sie chip_hours"],
    ["^there is no (?:\\w+ )?\"(.+)\"$", "„$1“ gibt es hier nicht"],
  ],
  formulas: [
    [", or ", ", oder "], ["with t = 6 years from 2024", "mit t = 6 Jahren ab 2024"],
    ["with t = 5 years from 2030", "mit t = 5 Jahren ab 2030"], ["1 year", "1 Jahr"],
    [" with γ", " mit γ"],
    ["the fewest servers whose chips hold", "so wenige Server wie möglich, deren Chips zusammen fassen:"],
    ["none above", "keine über"], ["none beyond", "keine nach"],
  ],
};
