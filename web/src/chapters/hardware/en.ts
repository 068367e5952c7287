// The sentences of this chapter, what the hardware costs, in English.
export const sentences = {
  hwTitleBoth: "Cheaper or dearer? Both camps are right about something",
  hwTitleCheap: "Cheaper or dearer? The cheaper camp is right about something, the dearer about nothing here",
  hwTitleDear: "Cheaper or dearer? The dearer camp is right about something, the cheaper about nothing here",
  hwTitleNeither: "Cheaper or dearer? Neither camp is right about any of these",
  hwTitlePlain: "Cheaper or dearer? It depends on what is priced",
  hwFirst: "Against {r}, {s} is {card} by the card, {peak} by the arithmetic a card can do, and {rent} when rented " +
    "to train {model}.",
  hwCheaper: "{percent}% cheaper",
  hwDearerPercent: "{percent}% dearer",
  hwDearer: "{factor} times dearer",
  hwAsDear: "as dear",
  hwUnknown: "without a figure",
  hwCheapIn: "“{claim}” lies within the range of {list}.",
  hwCheapOut: "“{claim}” lies within the range of none of these.",
  hwPublished: "{publisher} puts the training of {model} at {value}.",
  hwMeasures: "The two camps measure different things.",

  "hwMeasure:card": "a whole card",
  "hwMeasure:bought": "arithmetic bought at peak",
  "hwMeasure:hired": "arithmetic rented at peak",
  "hwMeasure:useful": "arithmetic bought as used",
  "hwMeasure:rented": "the run on rented chips",
  "hwMeasure:owned": "the run on owned chips",
  "hwMeasure:electricity": "the electricity for it",
  "hwRow:card": "One card in its cluster",
  "hwRow:bought": "Arithmetic bought, at peak",
  "hwRow:hired": "Arithmetic rented, at peak",
  "hwRow:useful": "Arithmetic bought, as used",
  "hwRow:rented": "Training on rented chips",
  "hwRow:owned": "Training on owned chips",
  "hwRow:electricity": "Electricity for that run",
  hwAgainst: "{s} against {r}",
  hwAgainstOf: "{s} against {r} {unit}",
  "hwUnit:bought": "a PFLOP/s",
  "hwUnit:useful": "a PFLOP/s",
  "hwUnit:hired": "for 10²¹ operations",
  hwCamp: "{camp}’s own figures",
  hwCampText: "arithmetic as used, 910B against H100",

  hwSideSmall: "Electricity is the small part.",
  hwSideNot: "Electricity is not the small part.",
  hwSide: "It makes {shareR} of what owning {r} costs for this run and {shareS} of what owning {s} costs, at {price}.",
  hwSideNone: "Its share cannot be told: {reason}",

  hwSubject: "Price of",
  hwReference: "against that of",
  hwChart: "What {s} costs, where {r} is 1",
  hwChartSub: "Each gridline is twice the one before. Dots: central figures; lines: 90% of outcomes; open dots: a " +
    "camp’s own assumptions. Shaded: what each camp says.",
  hwChartLabel: "Cost of {s} over cost of {r}. {rows}.",
  hwChartRow: "{label}: {text}",
  hwSource: "Prices from makers, press, tenders and rental lists, 2025–2026, with servers and network where the " +
    "price leaves them out. Rents are all of the kind chosen above, each of the chip’s own market. Each figure in " +
    "the table opens its sources.",
  hwNoFigure: "no sourced figure",
  hwNoFigureOf: "no sourced figure for {chip}: needs “{label}”",
  hwSame: "same price",
  hwTimesTick: "{factor} times",
  hwMeasureHead: "Measure",
  hwRatio: "Ratio",
  hwNinety: "90% of outcomes",
  hwClaimCheaper: "{from}–{to}% cheaper",
  hwClaimDearer: "{from}–{to} times dearer",
  hwClaimBy: "{by}: {claim}",

  hwMove: "Move the prices",
  hwMoveText: "The first ones change {run} on the whole page, the last ones all runs.",
  hwMoveNone: "No run of the page is on {s}, so its own prices stay as sourced here; put a run on it to move them. " +
    "These change all runs.",

  hwChips: "Every chip with a sourced price",
  hwChipsText: "Each list is sorted by itself, cheapest first. Follow {s}, filled, and {r}, open, whose lines are " +
    "90% of outcomes. Linear scales.",
  "hwList:bought": "Buying arithmetic",
  "hwListText:bought": "per 10¹⁵ operations a second (PFLOP/s) at peak, with server and network",
  "hwList:hired": "Renting arithmetic",
  "hwListText:hired": "per 10²¹ operations at peak",
  "hwList:rented": "Training {model}, rented",
  "hwListText:rented": "at the share of peak known for such chips",
  hwListLabel: "{list}: {rows}.",
  hwListSource: "Chips without a sourced price or speed have no row: {chips}. None is borrowed from a neighbour.",
  hwListSourceAll: "Every chip has a sourced price and speed.",
  hwChip: "Chip",
} as const;

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
