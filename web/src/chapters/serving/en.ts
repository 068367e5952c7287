// The sentences of this chapter, serving the model, in English.
export const sentences = {
  servingTitlePlain: "Serving it: what a token costs, by chip",
  servingTitleAll: "Serving it: on each of these chips a token costs less than its list price",
  servingTitleSome: "Serving it: on some of these chips a token costs less than its list price",
  servingTitleNone: "Serving it: on none of these chips a token costs less than its list price",
  servingText: "At {speed} tokens a second for each reader, {model} costs {low} on {lowChip} and {high} on " +
    "{highChip}, {factor} times as much.",
  servingList: "The list price is {list}. How full the machines are moves the cost as far as whose chip it is.",
  servingNone: "No cost of serving can be worked out at these assumptions.",
  servingChart: "What a million tokens of {model} costs, by chip",
  servingChartText: "Dots: central figures; lines: 90% of outcomes; upright: the list price. Linear scale.",
  servingBatch: "{count} at once",
  servingListAt: "list {list}",
  servingLabel: "Cost of a million tokens by chip. List price {list}. {rows}.",
  servingSource: "Rented by the hour at your share in use; measured for some chips, worked out for the others.",
  servingChip: "Chip",
  servingCost: "A million tokens",
  servingNinety: "90% of outcomes",
  servingAtOnce: "Answers at once",
  servingMore: "{query}. {more}.",
  servingQuery: "One query beside what others publish",
  servingMoreLink: "Batch, use, mix, plans and the price of a solved task",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
