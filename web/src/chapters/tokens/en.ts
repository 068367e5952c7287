// The sentences of this chapter, the price of a token, in English.
export const sentences = {
  tokensTitlePlain: "The price of a token",
  tokensTitleFull: "The price of a token: how full the machine is matters more than whose it is",
  tokensTitleChip: "The price of a token: whose machine it is matters more than how full it is",
  tokensText: "With {batch} answers written at once and machines in use {share}% of the time, a million tokens of " +
    "GLM-5 cost {low} to serve on {lowChip} and {high} on {highChip}.",
  tokensTextSpeed: "At {speed} tokens a second for each reader and machines in use {share}% of the time, a million " +
    "tokens of GLM-5 cost {low} to serve on {lowChip} and {high} on {highChip}.",
  tokensListAbove: "The list price, {list}, covers that on each of the {of} compared.",
  tokensListBetween: "The list price, {list}, covers that on {count} of the {of} compared.",
  tokensListBelow: "The list price, {list}, covers that on none of the {of} compared.",
  tokensNoCost: "At these assumptions the chips of this comparison have no cost to compare: a figure is missing, or " +
    "the model does not fit.",
  tokensSpread: "Between a fleet in use {low}% of the time and one in use {high}%, the same token’s cost changes by " +
    "a factor of {full}; between the three chips, by {chips}.",
  tokensDay: "On the one day that DeepSeek has published, list prices would have brought {markup} more than it cost, " +
    "a margin of {margin}.",
  tokensDayLoss: "On the one day that DeepSeek has published, list prices would not have covered the cost: it would " +
    "have brought {markup} less, a loss of {margin} of the price.",
  tokensSideBold: "Worked out, and held against what was measured.",
  tokensSide: "Every chip goes through the same model of a decoding step and of reading prompts. It is fitted to " +
    "more than 800 measured rates, those of vLLM and SGLang on Ascend among them. With each pair of model and chip " +
    "left out in turn, half of the rates are missed by less than a factor of 1.3, nine in ten by less than 1.9.",

  queryTitle: "{prompt} tokens read and {answer} written take {energy} with {model} on {chip}",
  queryNone: "What a query takes with {model} on {chip} cannot be worked out: a figure is missing",
  queryText: "One query, at the building’s meter, with the paid hours in which machines wait. They are in use " +
    "{share}% of the time and write {batch} answers at once, at {context} tokens of context. The training is " +
    "shared among {served} tokens a day for {days} days.",
  queryTask: "A query to start from",
  query_model: "Model",
  query_chip: "Chip",
  query_place: "Place",
  queryServing: "Serving it",
  queryTraining: "Its part of the training",
  queryCaption: "What one query takes",
  "query:query_energy": "Electricity",
  "query:query_emissions": "Carbon dioxide of that electricity",
  "query:query_embodied_emissions": "Carbon dioxide of making chips and servers",
  "query:query_water": "Water for cooling and power",
  "query:query_cost": "Cost, not a price",
  querySource: "Worked out, not measured. Under each figure: 90% of its outcomes. Tokens of an agent are one " +
    "user’s median session, taken as an hour; a long page and reasoning are the set-ups of InferenceX. How " +
    "much each model serves in its life is not disclosed: what stands here is DeepSeek’s of February 2025.",

  tokensChip: "Chip",
  tokensModel: "Model",
  neverIdle: "never idle",
  inUse: "in use {share}%",
  ofListPrice: "Of the list price, in use",
  listAt: "list {price}",
  listPriceWord: "list price",
  costWord: "cost to serve",
  listOf: "{run}, list",
  costOf: "{run}, cost",
  marginOf: "{run}, margin",
  chipRented: "rented",
  chipRentedOther: "rented, another kind of rent",
  chipOwned: "owned",
  chipsNone: "No chip has a cost at these assumptions",
  chipsTitle: "In use {share}% of the time, {count} of {of} chips serve GLM-5 for less than its list price",
  chipsTitleAll: "Even in use {share}% of the time, every chip serves GLM-5 for less than its list price",
  chipsTitleNone: "In use {share}% of the time, no chip serves GLM-5 for less than its list price",
  chipsTitlePlain: "Never idle, serving a million tokens of GLM-5 costs from {low} to {high}",
  chipsText: "Cost of a million tokens of the mix, read and written. Filled: machines never idle. Open: in use " +
    "{share}% of the time. Upright: list price. Linear scale.",
  chipsTextFull: "Cost of a million tokens of the mix, read and written, on machines that are never idle. Upright: " +
    "list price. Linear scale.",
  chipsGroup: "GLM-5, {ratio} tokens read for one written",
  chipsMore: "{label} and {count} more",
  chipsLabel: "Cost to serve a million tokens of GLM-5 by chip, never idle and in use {share}% of the time, against " +
    "a list price of {list}. {rows}.",
  chipsLabelRow: "{label} {busy} and {used}",
  chipsSource: "Rents of 2025 and 2026, in China for Ascend, H20 and H800; owned chips over their lifetime. Weights " +
    "and arithmetic in 8 bits. A dotted row lacks the figure it names.",
  dayGroup: "DeepSeek’s published day, H800 at $2 an hour",
  dayOutput: "Tokens written",
  dayInput: "Tokens read, not cached",
  dayMix: "Its mix, half of input cached",

  batchTitle: "Writing {many} answers at once instead of {few} makes a token up to {factor} times cheaper, and each " +
    "answer slower",
  batchTitleEnergy: "Writing {many} answers at once instead of {few} takes up to {factor} times less electricity a " +
    "token, and each answer is slower",
  batchNone: "No chip of this comparison can serve GLM-5 at these assumptions",
  batchText: "Each dot doubles the answers that one instance writes at once; the open one is where the comparison " +
    "stands. Each gridline is a fixed factor above the one below.",
  batchWhat: "Draw",
  "batch:cost_per_output_mtok": "cost of a million tokens written",
  "batch:energy_per_output_token": "electricity of a token written",
  batchX: "tokens a second that one reader gets",
  batchY: "cost of a million tokens written",
  batchYEnergy: "joules for a token written, idle time and building included",
  atOnce: "{count} at once",
  atOnceShort: "{count}",
  batchLabel: "Cost of a token against the speed one reader gets, by answers written at once. {rows}.",
  batchLabelRow: "{label}: {fewCost} with {few} at once, {manyCost} with {many}",
  batchSource: "Where a batch no longer fits, the instance grows by whole servers, and a new curve begins. Linear " +
    "speed.",
  batchSize: "At once",
  batchCell: "{cost} at {speed}/s",

  utilizationTitle: "The list price of {list} covers the cost on {rows}",
  utilizationNever: "At these assumptions the list price of {list} is never earned back, however full the fleet",
  utilizationAlways: "At these assumptions the list price of {list} is earned back however empty the fleet",
  utilizationPlain: "An empty machine is paid for as a full one",
  evenAt: "{run} from {share}% in use",
  utilizationText: "Cost of the mix on each chip. Filled: where it equals the list price. Open: where you are.",
  utilizationX: "share of paid hours that carry load",
  mixY: "a million tokens of the mix",
  utilizationLabel: "Cost of the mix against the share of hours in use, list price {list}. {rows}.",
  utilizationLabelRow: "{run} {low} at a fifth in use, {high} when never idle",
  utilizationSource: "Linear scales. Curves leave the plot where they pass six times the list price.",

  mixTitle: "With {ratio} tokens read for each one written, {b}’s list price is {factor} times {a}’s",
  mixNone: "Not both list prices are known",
  mixMargin: "Served for {cost} on B200 and sold at {list}, {a} leaves a margin of {margin}%.",
  mixLoss: "Served for {cost} on B200 and sold at {list}, {a} loses {margin}% of its price.",
  mixNoMargin: "What {a} costs to serve has no figure here.",
  mixText: "Each gridline is a fixed factor above the one below. What Claude costs to serve is not disclosed.",
  mixX: "tokens read for each one written",
  mixLabel: "List prices of the mix: {b} {factor} times {a} at {ratio} tokens read for one written; {a} costs {cost} " +
    "to serve and lists at {list}.",
  mixSource: "List prices of February 2026. Cost at your share in use and your batch.",

  believedTitle: "Believe {share}% of Vera Rubin’s “ten times”, and a token written costs {cost} instead of {base}",
  believedNone: "Without a cost for GB200 the claim cannot be set against anything",
  believedEven: "Its package draws more power, so it saves electricity only from {leaner}% believed on in serving, " +
    "and {training}% in training.",
  believedNoEven: "At these assumptions no share of the claim makes it leaner.",
  believedText: "GB200 with Vera Rubin’s rated power and the vendor’s “up to” factor, at the rent of a GB200.",
  believedX: "share of the claim that is believed",
  believedCost: "Cost of a million tokens written",
  believedJoules: "Joules for a token written",
  believedHours: "Million chip-hours to train GLM-5",
  believedEnergy: "GWh to train GLM-5",
  allBelieved: "all believed",
  believedLabel: "{run}. {title}: {none} with nothing believed, {half} with half, {all} with all; {base} {level}.",
  believedSource: "NVIDIA’s factors are ten in serving and four in training, for its own choice of model. Vera " +
    "Rubin’s price and peaks have no source, so they are not used. Linear scales.",

  tokensPlan: "Subscription",
  plansAll: "At {use} million tokens a month every subscription beats its maker’s list price; the dearest costs " +
    "{factor} times the cheapest",
  plansSome: "At {use} million tokens a month {count} of {of} subscriptions beat the list price; the dearest costs " +
    "{factor} times the cheapest",
  plansNoneWorth: "At {use} million tokens a month no subscription beats the list price",
  plansNone: "Say how many tokens a month you use, and the plans can be compared",
  plansText: "Price of a million tokens if each plan allowed the same use. Uprights: the same at list price. Each " +
    "gridline is ten times the one before.",
  plansLabel: "Price of a million tokens at {use} million a month: {rows}.",
  plansLabelRow: "{run} {paid}, at list price {list}",
  plansSource: "Quotas differ and are not comparable, so equal use is a supposition. Plans of 2025 and 2026.",
  aMonth: "{price} a month",
  plansFee: "A month",
  plansPaid: "A million tokens",
  plansList: "At list price",
  plansEven: "Pays from",
  mtokens: "{count} million tokens",

  tasksTitle: "A solved task costs {factor} times as much with {b} as with {a}",
  tasksNone: "Fewer than two models have a price for a solved task",
  tasksText: "Price of one task solved on SWE-bench Verified at {tokens} million tokens a try, failures paid. Lines: " +
    "where two scores are published. Linear scale.",
  solves: "solves {share}%",
  tasksLabel: "Price of a solved task: {rows}.",
  tasksSource: "Scores as makers print them. How many tokens each model needs is not disclosed, so all get the same.",
  tasksRate: "Solved",
  tasksPrice: "A solved task",

  marketTitle: "For {count} of {of} models our figure lies above what most hosts ask: there we are likely too dear",
  marketTitleNone: "For none of {of} models what we work out lies above what most hosts ask",
  marketTextDear: "Nobody sells for long below cost; even with chips that are never idle our figure is above for " +
    "{busy}. Dot: our middle figure for a million tokens of the mix on B200, line: nine in ten outcomes, upright: " +
    "what the middle host asks. Each gridline is ten times the one before.",
  marketText: "Dot: our middle figure for a million tokens of the mix on B200, line: nine in ten outcomes, upright: " +
    "what the middle host asks. Each gridline is ten times the one before.",
  marketOurs: "our middle figure",
  marketRange: "Nine in ten outcomes",
  marketAsked: "What hosts ask",
  marketSays: "What follows",
  marketDear: "we are likely too dear",
  marketFits: "the price covers it",
  marketSpan: "{low} to {high}",
  marketOne: "{host} asks {price}",
  marketHosts: "{count} hosts ask {least} to {most}",
  marketLabel: "Cost of a million tokens of the mix on B200 beside what hosts ask. {rows}.",
  marketLabelRow: "{label} {cost}, {asks}",
  marketSource: "List prices of 23 September 2026 of hosts that are not the model’s maker. B200 at market rent, " +
    "weights in 8 bits or as released, each reader getting {speed} tokens a second, at your share in use.",

  ownTitle: "At home a million tokens of {model} cost {cost} at the least, on {label}; {host} asks {asked}",
  ownTitleLess: "At home a million tokens of {model} cost {cost} on {label}, less than at any host: {asked} at {host}",
  ownTitlePlain: "At home a million tokens of {model} cost {cost} at the least, on {label}",
  ownTitleNone: "{model} runs on none of these machines",
  measuredChip: "Chip",
  measuredTitle: "{model} on {chip}: our figures are {low} to {high} times what was measured",
  measuredTitleOne: "{model} on {chip}: our figure is {low} times what was measured",
  measuredTitleNone: "{model} on {chip}: measured, and we lack a figure to work it out",
  measuredText: "Tokens a second and chip at the set-up of each row, ours over the measured one: right of the middle " +
    "we are too fast. Lines: 90% of our draws; {inside} of {count} rows lie inside. Equal lengths are equal factors.",
  measuredSome: "{count} of {all} rows, from the smallest batch to the largest; all are in the data. Some of them " +
    "were fitted to.",
  measuredAll: "All rows that we know of this pair. Some of them were fitted to.",
  measuredRow: "{batch} at once, {context} tokens each",
  measuredReads: "Reading prompts of {prompt} tokens",
  measuredChips: "{count} chips, {format}",
  measuredDrafts: "{count} drafted",
  measuredMixed: "prompts read too",
  measuredApart: "prompts read apart",
  "measuredUntold:acceptance": "acceptance not told",
  "measuredUntold:decode chips": "decode chips not told",
  "measuredUntold:replicas": "replicas not told",
  measuredExact: "as measured",
  measuredAgainst: "{ours} against {was}",
  measuredSetUp: "Set-up",
  measuredMeasured: "Measured",
  measuredOurs: "Ours",
  measuredNinety: "90% of our draws",
  measuredRatio: "Ours over measured",
  measuredFrom: "Source",
  measuredLabel: "{model} on {chip}, tokens a second and chip, ours and measured. {rows}.",
  ownText: "Tokens written for one reader: electricity and the machine’s price over its life, in use two hours a " +
    "day. Line: nine in ten outcomes. Each gridline is ten times the one before.",
  ownWeights: "Weights",
  "own:q4-k-m": "4 bits (GGUF Q4_K_M)",
  "own:int8": "8 bits",
  "own:bf16": "16 bits",
  ownHome: "Electricity",
  ownMachine: "Machine",
  ownSpeed: "{speed} tokens a second",
  ownSpeedHead: "Tokens a second",
  ownEnergyHead: "Electricity of a token",
  ownCostHead: "A million tokens",
  ownSpan: "{middle}, from {low} to {high}",
  ownNoRoom: "does not fit",
  ownNoPower: "its power or price is not told",
  ownHost: "{host} {asked}",
  ownLabel: "Cost of a million tokens of {model} at home: {rows}.",
  ownSource: "Nothing was fitted to machines at home: of 20 published speeds our step comes within 1.5 times of all.",

  closedTitle: "What a closed model takes is known within a factor of {factor} at best",
  closedTitleNone: "What a closed model takes has no lower bound that is told",
  closedText: "Makers that tell no parameters are bounded, not estimated: a query’s electricity cannot cost more " +
    "than the query, less what sellers keep, and who answers as fast as measured models takes what they take. " +
    "Filled: the least that both allow, open: the most. A short question and its answer; each gridline is ten times " +
    "the one before.",
  closedGroup: "Closed: bound",
  closedOpen: "Open: worked out",
  closedTold: "Disclosed, of their own queries",
  "closed:google-2025": "Gemini’s middle prompt, 2025",
  "closed:openai-2025": "ChatGPT’s average query, 2025",
  closedSpeed: "{speed} tokens a second",
  closedApart: "price and speed allow nothing in common",
  closedByPrice: "By price",
  closedBySpeed: "By speed",
  closedBoth: "By both",
  closedLeast: "least",
  closedMostWord: "most",
  closedMost: "at most {high}",
  closedSpan: "{low} to {high}",
  closedLabel: "Electricity of a query. {rows}.",
  closedLabelRow: "{label} from {low} to {high}",
  closedSource: "Sellers keep 0 to 85% of the price; speeds as others measured them, at second hand.",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
