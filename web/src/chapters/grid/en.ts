// The sentences of this chapter, on whose grid, in English.
export const sentences = {
  gridTitleNone: "On whose grid: no place wins on all three",
  gridTitleTwo: "On whose grid: {place} wins on two of three",
  gridTitleAll: "On whose grid: {place} wins on carbon, water and cost",
  gridTitlePlain: "On whose grid",
  gridTitleAbsent: "On whose grid: {run} has no electricity to place",
  gridFirst: "Put {run}’s {energy} in {other} instead of {own}, and that means {list}.",
  gridFirstNone: "{own} and {other} have no sourced figure in common to compare {run}’s {energy} by.",
  gridPartEmissions: "{compared} carbon dioxide",
  gridPartWater: "{compared} water",
  gridPartCost: "{compared} to pay for electricity",
  gridBest: "Of {count} places with the figures, {carbon} emits least, {water} uses the least water and {cost} pays " +
    "least.",
  gridAbsent: "Without the electricity of the run there is nothing to rank. {reason}",
  gridSideBold: "No figure, no mark.",
  gridSide: "{lacking} of {count} places lack at least one of the figures drawn here. Their rows stay at the end and " +
    "say so; none is lent a neighbour’s.",

  gridMore: "All places, six lists, and another run or place",
  gridMoreText: "homes and imports, what the electricity equals",
  gridRun: "Whose electricity",
  gridPlace: "Put {run} in",
  gridElsewhere: "Somewhere else",
  gridFollow: "Follow beside it",
  gridPickHint: "One press moves the run on the whole page.",

  gridTitle: "The same run in {count} places",
  gridSub: "Sorted by itself, least first. Follow {own}, filled, and {other}, open; lines are 90% of outcomes. " +
    "Linear scales from zero.",
  "gridList:emissions": "Carbon dioxide",
  "gridList:water": "Water, on site and at power stations",
  "gridList:electricity_cost": "The electricity bill",
  "gridList:household_years": "Homes for a year",
  "gridList:imported_electricity": "Electricity bought abroad",
  "gridList:imported_energy": "Energy bought abroad",
  "gridWhat:household_years": "counted in each place’s own homes",
  "gridWhat:imported_electricity": "{unit}, net; left of the line the country sells",
  "gridWhat:imported_energy": "{unit}, by the country’s dependence on imports of all energy",
  "gridNone:emissions": "no carbon figure",
  "gridNone:water": "no water figure",
  "gridNone:electricity_cost": "no price found",
  "gridNone:household_years": "no figure for homes",
  "gridNone:imported_electricity": "no import figure",
  "gridNone:imported_energy": "no import figure",
  gridSet: "You set “{label}” for every place, so this list cannot tell them apart.",
  gridListLabel: "{list}, {unit}: {rows}.",
  gridListRow: "{place} {value}",
  gridSource: "National averages, except where a row is a site, a state or a grid. Water includes what evaporates " +
    "from reservoirs. Prices abroad are turned into dollars at dated rates.",
  gridAll: "Show all {count} places",
  gridFew: "Show a dozen places",
  gridPlaceHead: "Place",

  gridEquals: "What {energy} equals, and in whose measure",
  gridEqualsText: "A comparison says little without what it is measured against, so each row names it.",
  gridMeasure: "Measured in",
  "gridEqual:household_years": "homes supplied for a year",
  "gridEqual:consumption_share": "of the country’s yearly electricity",
  "gridEqual:imported_electricity": "bought abroad as electricity, net",
  "gridEqual:imported_energy": "bought abroad as energy of any form",
  "gridOf:household_years": "a home there uses {value} a year",
  "gridOf:consumption_share": "the country uses {value}",
  "gridOf:imported_electricity": "{value} of its electricity comes from abroad",
  "gridOf:imported_energy": "{value} of its energy comes from abroad",
  gridSells: "{value} of its electricity goes abroad",
} as const;

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
