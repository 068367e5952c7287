// The sentences of this chapter, efficiency against growth, in English.
export const sentences = {
  growthTitle: "Better chips lower the total only if they improve by more than {threshold}% a year",
  growthTitleShrinking: "Demand does not grow at these assumptions, so any gain lowers the total",
  growthTitleNever: "At this rebound no gain in efficiency lowers the total",
  growthTitlePlain: "Better chips against more use",
  growthTextRise: "With demand growing {demand}% a year, {gain}% less electricity for the same work each year, and a " +
    "rebound of {rebound}, the world’s data centres go from {start} TWh in {first} to {end} TWh in {last}: the gain " +
    "does not keep up.",
  growthTextFall: "With demand growing {demand}% a year, {gain}% less electricity for the same work each year, and a " +
    "rebound of {rebound}, the world’s data centres go from {start} TWh in {first} to {end} TWh in {last}: the gain " +
    "outruns growth.",
  growthTextLevel: "With demand growing {demand}% a year, {gain}% less electricity for the same work each year, and " +
    "a rebound of {rebound}, the world’s data centres stay at {end} TWh in {last}: the gain and growth cancel.",
  growthEatenNone: "None of the gain is eaten by more use.",
  growthEatenPart: "By {last}, {eaten}% of the gain is eaten by more use.",
  growthEatenAll: "All of the gain is eaten by more use.",
  growthBackfire: "More use eats the whole gain and {eaten}% of it again by {last}: it backfires.",
  growthNoGain: "There is no gain to eat at these assumptions.",
  growthNone: "The growth of data centres cannot be worked out at these assumptions.",
  growthSideBold: "An identity, not a forecast.",
  growthSide: "The IEA gives the end points of its path, {from} TWh in {first} and {to} TWh in {last}, with its own " +
    "gains inside. How much of growth is demand, how much is chips and how much is rebound is yours to set.",

  growthPlotRise: "The world’s data centres take {times} times as much electricity in {last} as in {first}",
  growthPlotRisePercent: "The world’s data centres take {percent}% more electricity in {last} than in {first}",
  growthPlotFall: "The world’s data centres take {percent}% less electricity in {last} than in {first}",
  growthPlotLevel: "The world’s data centres take as much electricity in {last} as in {first}",
  growthPlotText: "Solid: your assumptions. Dashed: the same demand at other rebounds. Dots: the IEA’s two years. " +
    "Linear scale.",
  growthY: "TWh a year",
  growthYours: "{value} TWh",
  growthYoursDetail: "at your assumptions",
  growthKept: "{value} TWh",
  growthKeptDetail: "rebound {rebound}: gain kept",
  growthEatenLine: "{value} TWh",
  growthEatenDetail: "rebound {rebound}: all of it eaten",
  growthBackLine: "{value} TWh",
  growthBackDetail: "rebound {rebound}: backfire",
  growthGermany: "all of Germany",
  growthIea: "IEA {value}",
  growthLabel: "Electricity of the world’s data centres from {first} to {last}, in TWh a year: {start} to {end} at " +
    "your assumptions; {kept} with the gain kept, {without} without it, {back} with backfire. The IEA: {ieaFrom} in " +
    "{first}, {ieaTo} in {ieaLast}.",
  growthSource: "IEA, Energy and AI, April 2025; Ember for Germany. Gains and rebound are assumptions, open to change.",
  growthYear: "Year",
  growthColumnYours: "Yours, TWh",
  growthColumnKept: "Gain kept, TWh",
  growthColumnWithout: "No gain, TWh",
  growthColumnBack: "Backfire, TWh",
  growthColumnEaten: "Of the gain eaten",

  reboundTitle: "The total stays below {start} TWh in {year} only while the rebound is below {threshold}",
  reboundTitleAbove: "At this growth and gain the total in {year} is above {start} TWh at any rebound",
  reboundTitleBelow: "At this growth and gain the total in {year} stays below {start} TWh at any rebound up to 2",
  reboundTitleNone: "Without a gain in efficiency there is nothing to rebound",
  reboundText: "Rebound is how much use grows as its electricity gets cheaper: 1 eats the gain exactly, and above it " +
    "each gain raises the total. Open: where you are.",
  reboundX: "rebound",
  reboundY: "TWh in {year}",
  reboundLevel: "at the start",
  reboundMark: "{eaten}% eaten",
  reboundLabel: "Electricity in {year} by rebound: {rows}.",
  reboundLabelRow: "{value} TWh at {rebound}",
  reboundSource: "The same demand and gain at every rebound. Linear scales.",
  reboundColumn: "Rebound",
  reboundColumnEnergy: "TWh in {year}",

  frontierTitleRise: "The largest training runs grow {growth}% a year in arithmetic and {energy}% in electricity",
  frontierTitleFall: "The largest training runs grow {growth}% a year in arithmetic and take {energy}% less " +
    "electricity each year",
  frontierTitleLevel: "The largest training runs grow {growth}% a year in arithmetic and take the same electricity",
  frontierTitleNone: "At a gain of {gain}% a year, a training run that grows by more than {even}% a year takes more " +
    "electricity than the last",
  frontierTitlePlain: "Growth of a training run’s electricity",
  frontierText: "Growth of the arithmetic of the largest runs against growth of their electricity, at your gain. No " +
    "growth of frontier runs has a source in our data: set one.",
  frontierTextSet: "Growth of the arithmetic of the largest runs against growth of their electricity, at your gain.",
  frontierX: "growth of a run’s arithmetic in a year",
  frontierY: "growth of its electricity in a year",
  frontierLevel: "no growth",
  frontierLabel: "Growth of a run’s electricity by growth of its arithmetic, at a gain of {gain}% a year: {rows}.",
  frontierLabelRow: "{energy}% at {growth}%",
  frontierSource: "Chips’ own gain, for scale: {rows} TFLOP/J at peak.",
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
