// The sentences of this chapter, what we may be wrong about, in English.
export const sentences = {
  wrongTitle: "What we may be wrong about",
  wrongText: "How near the model comes to what others published.",
  wrongHours: "Given a run’s hours, our electricity lies within {most} of all {count} published figures that rest on " +
    "metered machines.",
  wrongSize: "Given only size and tokens, {inside} of {count} disclosed hours lie in our 90% range: half of them " +
    "miss by more than {middle}, the worst by a factor of {most}.",
  wrongChart: "Every miss, one dot each",
  wrongChartText: "Ours over the published figure. Shaded: within a quarter. Equal lengths are equal factors.",
  wrongLaneHours: "Electricity, given the hours ({count})",
  wrongLaneSize: "Hours, given only the size ({count})",
  wrongHalf: "half",
  wrongExact: "exact",
  wrongTwice: "twice",
  wrongLabel: "Ours over published: {rows}.",
  wrongLabelRow: "{name} from {low} to {high}",
  wrongSource: "Their names, sources and ranges are on the page of the working.",
  wrongGiven: "What was given",
  wrongRatio: "Ours over published",
  wrongMore: "{misses}, {working}, {figures}.",
  wrongMisses: "All misses by name",
  wrongWorking: "the sum behind each number",
  wrongFigures: "every figure with its source",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
