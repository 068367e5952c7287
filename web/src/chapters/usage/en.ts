// The sentences of a reader's own use, in English.
export const sentences = {
  usageTitle: "Your own use, by the month",
  usageText: "Choose a file of your use, from ccusage (JSON), Claude Code or Codex (JSONL), OpenAI or OpenRouter " +
    "(CSV); or say how much you ask. Messages that a file repeats count once. It is read here and sent nowhere.",
  usageFile: "A file of your use",
  usageCount: "Or so many questions a day",
  usageUnread: "No tokens were found in this file; it is none of the five kinds that can be read.",
  usageResult: "A month of it takes {energy}",
  usageOfFile: "{kind}, {days} days, taken for a month: {input} tokens read anew, {cached} from a cache, {output} " +
    "written, as if by {model} on {chip}, the ones chosen for the query above.",
  usageOfCount: "{input} tokens read and {output} written in a month, by {model} on {chip}, the ones chosen for the " +
    "query above.",
  "usageKind:ccusage": "ccusage",
  "usageKind:claude-code": "Claude Code",
  "usageKind:codex": "Codex",
  "usageKind:csv": "A seller’s CSV",
  usageQuantity: "Of a month",
  usageMonth: "Central",
  usageNinety: "90% of outcomes",
  usageCaption: "What a month of your use takes",
  "usage:query_energy": "Electricity",
  "usage:query_emissions": "Carbon dioxide",
  "usage:query_water": "Water",
  "usage:query_cost": "Cost of serving it",
  usageSource: "A day’s tokens as one query of our model, times the days of a month. Which chips serve you is " +
    "seldom told.",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
