// The sentences of this chapter, serving the model, in English.
export const sentences = {
  servingTitlePlain: "Serving it: what a token costs, by chip",
  servingTitleAll: "Serving it: on each of these chips a token costs less than its list price",
  servingTitleSome: "Serving it: on some of these chips a token costs less than its list price",
  servingTitleNone: "Serving it: on none of these chips a token costs less than its list price",
  servingText: "At {speed} tokens a second for each reader, a million tokens of {model} cost {low} ({lowChip}) to " +
    "{high} ({highChip}).",
  servingTextBatch: "With as many answers at once as you say, a million tokens of {model} cost {low} ({lowChip}) to " +
    "{high} ({highChip}).",
  servingList: "The list price is {list}.",
  servingNone: "No cost of serving can be worked out at these assumptions.",
  servingChart: "What a million tokens of {model} costs, by chip",
  servingChartText: "Dots: central figures; lines: 90% of outcomes; upright: the list price. Each gridline is ten " +
    "times the last.",
  servingBatch: "{count} at once",
  servingListAt: "list {list}",
  servingLabel: "Cost of a million tokens by chip. List price {list}. {rows}.",
  servingSource: "Rented by the hour at your share in use; measured for some chips, worked out for the others.",
  servingChip: "Chip",
  servingCost: "A million tokens",
  servingNinety: "90% of outcomes",
  servingAtOnce: "Answers at once",
  servingQuery: "One question ({prompt} tokens read, {answer} written) takes {energy} with {model} on {chip}, " +
    "{range}. Google says {google} for Gemini, OpenAI {openai} for ChatGPT: {link}.",
  servingQueryLink: "why they differ",
  servingOwn: "{use} million tokens a month cost {list} at list prices, and {low} ({lowChip}) to {high} ({highChip}) " +
    "on a rented instance of your own; {even}. {link}.",
  servingOwnTitle: "Serving it yourself pays from {count} million tokens a month ({chip})",
  servingOwnTitleNone: "Serving it yourself pays on none of these chips",
  servingOwnFrom: "it pays from {count} million on {chip}",
  servingOwnNever: "it pays on none of these chips, however many you use",
  servingMoreLink: "More on tokens",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
