// The sentences of this part, one query as others count it, in English.
export const sentences = {
  queriesTitle: "One query, as {count} publish it: from {low} to {high}",
  queriesTitlePlain: "One query, as others count it",
  queriesText: "{task}, {prompt} tokens read and {answer} written by {model} on {chip}: we say {own}. Those who " +
    "publish a figure or a way to one lie {factor} times apart, and hardly any of that is the model.",
  queriesTextAbsent: "{task} with {model} on {chip}: our own model has no figure. {reason}",
  queriesSideBold: "Two figures, two questions.",
  queriesSide: "Sellers publish the median of their own prompts and do not say how long it is; methods charge one " +
    "answer with all the chips of a model, or with a sixty-fourth of them. The way below takes two of them apart.",

  queriesTask: "The query",
  queriesModel: "Model",
  queriesChip: "Chip",
  queriesAmount: "Of it",
  "queriesAmount:energy": "electricity",
  "queriesAmount:emissions": "carbon dioxide",
  "queriesAmount:water": "water",
  queriesOwn: "This project",
  queriesFrom: "From",
  queriesTo: "to",

  queriesChart: "{count} accounts of one query, {factor} times apart",
  queriesChartNone: "Nobody here has a figure for this query",
  queriesChartText: "Filled: ours, with nine in ten outcomes. Open: by each method with its own constants, at the " +
    "same " +
    "tokens unless it says otherwise. Each gridline is ten times the one before.",
  queriesLabel: "One query, {amount}: {rows}.",
  queriesLabelRow: "{label} {value}",
  queriesSource: "Where a method asks for a speed and prints none, it has ours. Disclosures stand for their own " +
    "query. " +
    "A dotted row says what the method lacks.",
  queriesOfTokens: "{tokens} tokens",
  queriesOfOwn: "own query",
  queriesBeyond: "beyond its fit",
  "queriesLacks:model": "no figure for this model",
  "queriesLacks:chip": "no figure for this chip",
  "queriesLacks:place": "no figure for this place",
  "queriesNot:energy": "publishes no electricity",
  "queriesNot:emissions": "counts no carbon",
  "queriesNot:water": "counts no water",
  queriesMethod: "Method",
  queriesCounts: "Counts",
  queriesPrinted: "Prints itself",
  "queriesCount:prompt": "prompt",
  "queriesCount:host": "processors and memory",
  "queriesCount:idle": "idle machines",
  "queriesCount:building": "building",
  "queriesCount:embodied": "making of machines",
  "queriesCount:on_site_water": "water for cooling",
  "queriesCount:off_site_water": "water of power plants",
  queriesCountNone: "chips alone",
  queriesCountUntold: "not told",
  queriesCountAll: "all of these",
  queriesConstants: "Made of",
  queriesPrints: "Prints",
  queriesPrintsRow: "{label}: {printed} printed, {computed} by its formula",
  queriesChipsAlone: "{value}, chips alone",
  queriesMachinesAlone: "{value}, without the building",
  queriesOneOf: "{values}, by case",

  queriesWay: "From {from} to {to}, one factor after another",
  queriesWayNone: "From {from} to {to} there is no way: one of them has no such figure",
  queriesWayBy10: "Each gridline is ten times the one before, so equal lengths are equal factors. Where one of the " +
    "two " +
    "does not tell factors apart, they are one step.",
  queriesWayBy2: "Each gridline is twice the one before, so equal lengths are equal factors. Where one of the two " +
    "does " +
    "not tell factors apart, they are one step.",
  queriesWayLabel: "{a} {from}. {steps}. {b} {to}.",
  queriesWayStep: "{label}: {text}",
  queriesWaySource: "The factors multiply to the whole. What a method leaves out is no factor of it.",
  queriesSoFar: "{a} against {b} so far",
  queriesNoDifference: "no difference",
  queriesStep: "Factor",
  queriesTimes: "Times",
  "queriesFactor:tokens": "Tokens of the answer",
  "queriesFactor:machine": "Model and chips",
  "queriesFactor:batch": "Batch",
  "queriesFactor:input": "Prompt",
  "queriesFactor:host": "Processors and memory",
  "queriesFactor:idle": "Idle machines",
  "queriesFactor:building": "Building (PUE)",
  "queriesFactor:grid": "Grid",
  "queriesFactor:embodied": "Making of machines",
  "queriesFactor:cooling": "Water for cooling",
  "queriesFactor:generation": "Water of power plants",
  queriesEverything: "All that is not told apart",
} as const;

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
