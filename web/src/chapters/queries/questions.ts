// What this part asks the core: one task of one model on one chip as every method counts it, and the way between two.
import { askScenario } from "../../answers/ask";
import type { RunView } from "../../answers/view";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { QueryAccount, QueryMethod, QueryStep, Report, Request } from "../../types";
import { phrase } from "../../words/text";
import { labelOf } from "../../words/names";

/** Tasks as runs: their prompts, answers and contexts. */
export const scenario = "one-query";

export const amounts = ["energy", "emissions", "water"] as const;
export type Amount = (typeof amounts)[number];
export const unitOf: Record<Amount, string> = { energy: "Wh", emissions: "gCO2e", water: "mL" };
/** Our output of each amount, whose range and working the page has. */
const outputOf: Record<Amount, string> = { energy: "query_energy", emissions: "query_emissions", water: "query_water" };

/** What our own account is called among the methods. */
export const own = "tokenwatt";

export interface Asked {
  task: string;
  model: string;
  chip: string;
  amount: Amount;
  from: string;
  to: string;
}

const first: Asked = { task: "a", model: "", chip: "", amount: "energy", from: "google-2025", to: own };

/** What the reader chose to look at; the scenario's own model and chip at first. */
export const askedFor = (store: Store, ui: Ui): Asked => {
  const runs = store.description.scenarios.find((row) => row.id === scenario)?.runs ?? [];
  const [run] = runs;
  const start: Asked = { ...first, model: run?.model ?? "", chip: run?.chip ?? "" };
  const { chips, models, query_methods: methods } = store.description;
  const ends = [...methods, { id: own }];
  const known: Record<keyof Asked, readonly { id?: string }[]> =
    { task: runs, model: models, chip: chips, amount: amounts.map((id) => ({ id })), from: ends, to: ends };
  const keys = Object.keys(start) as (keyof Asked)[];
  return Object.fromEntries(keys.map((key) => {
    const wanted = ui.choice(`queries/${key}`);
    return [key, known[key].some(({ id }) => id === wanted) ? wanted : start[key]];
  })) as unknown as Asked;
};

export const choose = (ui: Ui, key: keyof Asked, value: string): void => ui.choose(`queries/${key}`, value);

export interface Found {
  report: Report;
  run: RunView;
  accounts: QueryAccount[];
  walks: Partial<Record<Amount, QueryStep[]>>;
}

export const find = (store: Store, { task, model, chip, from, to }: Asked): Found | undefined => {
  const tasks = store.description.scenarios.find((row) => row.id === scenario)?.runs ?? [];
  const request: Request = {
    runs: tasks.map(({ id = "" }) => (id === task ? { id, model, chip } : { id, remove: true })), baseline: task,
    outputs: Object.values(outputOf), queries: [{ run: task, from, to }],
  };
  const { report, runs: [run] } = askScenario(store, scenario, request);
  const answer = report.queries?.[0];
  return run && answer ? { report, run, accounts: answer.accounts, walks: answer.walks ?? {} } : undefined;
};

export const methodOf = (store: Store, id: string): QueryMethod | undefined =>
  store.description.query_methods.find((row) => row.id === id);

export const nameOf = (store: Store, id: string): string =>
  (id === own ? phrase("queriesOwn") : labelOf(store.description.query_methods, id));

export const ownOutput = (amount: Amount): string => outputOf[amount];
