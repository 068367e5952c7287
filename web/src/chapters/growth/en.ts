// The sentences of this chapter, efficiency against growth, in English.
export const sentences = {
  growthTitle: "The IEA expects data centres to take {times} times as much electricity in {last} as in {first}, with " +
    "better chips already counted",
  growthTitlePlain: "Better chips against more use",
  growthPath: "From {start} TWh in {first} to {end} TWh in {last} and about {far} TWh in {farther}: this is the Base " +
    "Case for the world’s data centres that the IEA published in April 2025, its own gains in efficiency inside.",
  growthUpdate: "Its update of April 2026 says {update} TWh for {last}.",
  growthUse: "If an operation takes {gain}% less electricity every year, use has to grow {use}% a year for that to " +
    "come out.",
  growthAbsorbedNone: "Growth absorbs none of the gain by {last}.",
  growthAbsorbedPart: "Growth absorbs {share}% of the gain by {last}, so that the total falls.",
  growthAbsorbedAll: "Growth absorbs the whole gain by {last}, and the total stays where it is.",
  growthAbsorbedMore: "Growth absorbs more than the whole gain by {last}, {times} times as much: the total rises in " +
    "spite of it.",
  growthNoGain: "At no gain there is nothing to absorb.",
  growthCause: "How much of that growth the gain itself brings about is another question, and for AI nobody has " +
    "published an answer.",
  growthEatenNone: "At a rebound of {rebound} none of the gain would be eaten by the use that it causes.",
  growthEatenPart: "At a rebound of {rebound}, a thought experiment, {eaten}% of the gain to {last} would be eaten " +
    "by the use that it causes.",
  growthEatenAll: "At a rebound of {rebound}, a thought experiment, the whole gain to {last} would be eaten by the " +
    "use that it causes.",
  growthBackfire: "At a rebound of {rebound}, a thought experiment, the use that the gain causes would eat all of it " +
    "to {last} and {eaten}% of it again: it backfires.",
  growthSame: "Your assumptions lead to {end} TWh in {last}, as the IEA’s path does.",
  growthAbove: "Your assumptions lead to {end} TWh in {last}, {percent}% more than the IEA’s path.",
  growthBelow: "Your assumptions lead to {end} TWh in {last}, {percent}% less than the IEA’s path.",
  growthRebound: "Would still better chips lower the total?",
  growthFrontier: "How the largest training runs grow",
  growthLife: "When serving passes training",
  growthNone: "The growth of data centres cannot be worked out at these assumptions.",
  growthSideBold: "The path is net.",
  growthSide: "The gain and the rebound inside it are printed nowhere. Ours stand for them, and cancel until you " +
    "move one: a gain above the path’s lowers the total only where the rebound is below 1.",

  growthPlotCases: "The IEA’s cases for {last} go from {low} to {high} TWh a year",
  growthPlotAbove: "Your assumptions lead to {end} TWh in {last}, {percent}% above the IEA’s path",
  growthPlotBelow: "Your assumptions lead to {end} TWh in {last}, {percent}% below the IEA’s path",
  growthPlotPlain: "The IEA’s path for the world’s data centres",
  growthPlotText: "Line: the IEA’s Base Case, dashed where your assumptions leave it. Dots: its cases for 2030 " +
    "(update of April 2026) and for 2035 (April 2025). Linear scale.",
  growthY: "TWh a year",
  growthLine: "{value} TWh",
  growthYoursDetail: "at your assumptions",
  growthPathDetail: "IEA, Base Case",
  growthGermany: "all of Germany",
  growthCase: "{label} {value}",
  growthLabel: "Electricity of the world’s data centres from {first} to {last}, in TWh a year: {start} to {end} at " +
    "your assumptions, to {path} on the IEA’s path. The IEA’s cases: {cases}.",
  growthLabelCase: "{label} in {year}: {value}",
  growthSource: "IEA: {titles}, read as quoted by others. Ember for Germany.",
  growthSourceOne: "{title} ({date})",
  growthYear: "Year",
  growthColumnYours: "Yours, TWh",
  growthColumnPath: "IEA’s path, TWh",
  growthColumnCase: "{label}, TWh",
  growthColumnEaten: "Of the gain eaten by rebound",

  reboundTitle: "Whether still better chips lower the total turns on a figure that nobody has published",
  reboundText: "Rebound is how much use grows as its electricity gets cheaper. The path holds a gain of {gain}% a " +
    "year: there the lines meet. Beyond it a larger gain lowers the total, leaves it or raises it. Open: where you " +
    "are.",
  reboundX: "gain a year",
  reboundY: "TWh in {year}",
  reboundLine: "rebound {rebound}",
  reboundKept: "the gain is kept",
  reboundEven: "it is eaten exactly",
  reboundBack: "it backfires",
  reboundLabel: "Electricity in {year} at a gain of {low}% and of {high}% a year: {rows}.",
  reboundLabelRow: "{from} and {to} TWh at a rebound of {rebound}",
  reboundSource: "Three thought experiments, none likelier than another; each takes the path to hold the same " +
    "rebound. Linear scales.",
  reboundColumn: "Gain a year",
  reboundColumnEnergy: "TWh in {year}, rebound {rebound}",

  frontierTitleRise: "The largest training runs grow {growth}% a year in arithmetic and {energy}% in electricity",
  frontierTitleFall: "The largest training runs grow {growth}% a year in arithmetic and take {energy}% less " +
    "electricity each year",
  frontierTitleLevel: "The largest training runs grow {growth}% a year in arithmetic and take the same electricity",
  frontierTitlePlain: "Growth of a training run’s electricity",
  frontierText: "Growth of the arithmetic of the largest runs against growth of their electricity, at your gain. " +
    "Epoch AI has it at four to five times a year in arithmetic and 2.1 times in power; with runs a seventh longer " +
    "each year that is 2.4 times the electricity. Ours lies above that, since the gain leaves out that numbers got " +
    "shorter.",
  frontierX: "growth of a run’s arithmetic in a year",
  frontierY: "growth of its electricity in a year",
  frontierLevel: "no growth",
  frontierLabel: "Growth of a run’s electricity by growth of its arithmetic, at a gain of {gain}% a year: {rows}.",
  frontierLabelRow: "{energy}% at {growth}%",
  frontierSource: "Epoch AI, May and September 2024. Chips’ own gain, for scale: {rows} TFLOP/J at peak.",
  frontierChip: "{chip} {value}",
  frontierColumn: "Arithmetic, growth a year",
  frontierColumnEnergy: "Electricity, growth a year",

  lifeTitle: "At {tokens} tokens a day, serving has taken more electricity than training after {days} days",
  lifeTitleNever: "At {tokens} tokens a day, serving does not take more electricity than training within {life} days",
  lifeTitleNone: "When serving passes training cannot be worked out at these assumptions",
  lifeText: "GLM-5, trained once and served on H100s: days until serving has taken as much electricity as training " +
    "did, by tokens served a day. Each gridline is a fixed factor from the one before.",
  lifeX: "tokens served a day",
  lifeY: "days until serving has taken as much as training",
  lifeEnd: "the end of its service",
  lifeDay: "{days} days",
  lifeLabel: "Days until serving passes training, by tokens a day: {rows}.",
  lifeLabelRow: "{days} at {tokens} a day",
  lifeSource: "776 billion tokens a day are DeepSeek’s of February 2025; GLM-5’s are not disclosed. Served at your " +
    "batch and share in use.",
  lifeColumn: "Tokens a day",
  lifeColumnDays: "Days",
  lifeNotWithin: "not within its service",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
