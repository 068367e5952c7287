// What the part on a reader's own use asks the core: the tokens of a day, read and written by one model on one chip.
import { askScenario } from "../../answers/ask";
import type { RunView } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Report } from "../../types";
import type { Usage } from "./usage_file";

/** A day's results are asked for, because the tokens of a month may be more than a query can have. */
export const monthly = 365.25 / 12;

export const measures = ["query_energy", "query_emissions", "query_water", "query_cost"] as const;

const scenario = "one-query";
const task = "a";

interface Tokens {
  /** a day */
  input: number;
  cached: number;
  output: number;
  /** of one question, where it is known */
  context?: number;
}

/** So many questions a day, each of the length of the scenario's. */
interface Count {
  count: number;
}

export interface Asked {
  report: Report;
  run: RunView | undefined;
  tokens: Tokens;
  model: string;
  chip: string;
}

const ofQuestion = ({ description }: Store, id: string): number => {
  const runs = description.scenarios.find((row) => row.id === scenario)?.runs;
  const value = runs?.find((run) => run.id === task)?.set?.[id];
  return typeof value === "number" ? value : value?.central ?? 0;
};

const ofFile = ({ input, cached, output, days, requests }: Usage): Tokens => ({
  input: input / days, cached: cached / days, output: output / days,
  // What a request reads, and half of what it writes.
  ...(requests ? { context: (input + cached + output / 2) / requests } : {}),
});

const tokensOf = (store: Store, use: Usage | Count): Tokens => {
  if (!("count" in use)) return ofFile(use);
  const input = use.count * ofQuestion(store, "prompt_tokens"), output = use.count * ofQuestion(store, "answer_tokens");
  return { input, cached: 0, output };
};

type Fields = Record<"model" | "chip" | "place", string>;

export const ask = (store: Store, fields: Fields, use: Usage | Count): Asked => {
  const tokens = tokensOf(store, use);
  const set = {
    prompt_tokens: Math.max(1, tokens.input + tokens.cached), answer_tokens: Math.max(1, tokens.output),
    cached_prompt_tokens: tokens.cached,
    ...(tokens.context ? { context_length: Math.max(1, tokens.context) } : {}),
  };
  const others = ["b", "c", "d"].map((id) => ({ id, remove: true }));
  const { report, runs } = askScenario(store, scenario, {
    baseline: task, outputs: [...measures], runs: [{ id: task, ...fields, set }, ...others],
  });
  return { report, run: runs.find((one) => one.id === task), tokens, model: fields.model, chip: fields.chip };
};
