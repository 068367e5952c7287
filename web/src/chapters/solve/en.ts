// The sentences of the question in reverse, in English.
export const sentences = {
  solveTitle: "Ask in reverse",
  solveText: "Name the result; the page says what one assumption would have to be, and whether any source puts it " +
    "there.",
  solveBe: "Should be",
  solveFigure: "a figure",
  solveAs: "as much as {run}’s",
  solveWish: "Figure",
  solveBy: "By changing",
  solveAnswer: "{label} would have to be {value} instead of {now}.",
  solveInside: "That lies within its range, {range}.",
  solveOutside: "That lies outside its published range, {range}.",
  solveSingle: "It has a single published figure, which this is not.",
  solveNone: "No value of {label} from {low} to {high} makes {what} {wish}.",
  solveTake: "Use {value} for {run}",
};

declare module "../../words/text" {
  interface Catalogue extends Record<keyof typeof sentences, string> {}
}
