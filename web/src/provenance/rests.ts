// What a result rests on, in words: "two reported and one claimed".
import { countInWords, list, phrase, type Key } from "../words/text";
import type { OutputValue, RunReport } from "../types";
import { ladder } from "./drawer";

/** How many figures of each grade move a result, strongest first. */
const grades = (run: RunReport, value: OutputValue | undefined): [grade: string, count: number][] => {
  const moving = (value?.elasticity ?? []).filter((row) => row.value !== 0 && run.inputs[row.id]);
  return ladder.flatMap(([grade]): [string, number][] => {
    const count = moving.filter((row) => run.inputs[row.id]!.grade === grade).length;
    return count ? [[grade, count]] : [];
  });
};

/** "It rests on three figures: two reported and one claimed." */
export const restsInWords = (run: RunReport, value: OutputValue | undefined): string => {
  const found = grades(run, value);
  const total = found.reduce((sum, [, count]) => sum + count, 0);
  const words = list(found.map(([grade, count]) => phrase(`rests:${grade}` as Key, { count: countInWords(count) })));
  return total ? phrase(total === 1 ? "restsOne" : "rests", { count: countInWords(total), grades: words }) : "";
};
