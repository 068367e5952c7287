// A result's whole working: its own formula, then those of everything it names, down to the assumptions.
import { ask, askScenario } from "../../answers/ask";
import { output, runViews, type RunView } from "../../answers/view";
import { remember } from "../../memo";
import {
  expressionOf, stepIn, termsOf, tokensOf, type Expression, type Term, type Token,
} from "../../provenance/working";
import type { Store } from "../../store/store";
import type { OutputValue, Request, Working } from "../../types";

export interface Link {
  id: string;
  result: Working;
  tokens: Token[];
}

/** Working and weights of these results, at central values. */
export const worked = (store: Store, run: RunView, ids: string[]): Record<string, OutputValue> => {
  const question: Request = run.request ?? { scenario: run.scenario };
  const report = ask(store, { ...question, outputs: ids, details: ["working", "elasticity"], draws: 0 });
  return report.runs.find((one) => one.id === run.id)?.outputs ?? {};
};

const link = (working: Working): Link =>
  ({ id: working.id!, result: working, tokens: tokensOf(expressionOf(working)) });

/** Whether a result was given and not worked out: then its formula is its own name. */
const isGiven = ({ id, tokens }: Link): boolean =>
  tokens.length === 1 && tokens[0]!.kind === "term" && tokens[0]!.id === id;

export const chain = (store: Store, run: RunView, id: string): Link[] => {
  const links: Link[] = [];
  const seen = new Set([id]);
  const isNew = (term: Term): boolean => term.op !== "input" && !seen.has(term.id) && Boolean(seen.add(term.id));
  for (let level = [id]; level.length; ) {
    const values = worked(store, run, level);
    const next: string[] = [];
    const follow = (working: Working): void => {
      const own = link(working);
      if (own.id === id || !isGiven(own)) links.push(own);
      for (const term of termsOf(own.tokens).filter(isNew)) {
        const step = term.op === "step" ? stepIn(working, term.id) : undefined;
        if (step) follow(step);
        else next.push(term.id);
      }
    };
    for (const one of level) if (values[one]?.working) follow(values[one].working!);
    level = next;
  }
  return links;
};

/** The formulas that remain after the opening one: of what it names, and of what those name in turn. */
export const beneath = (opening: Token[], links: Link[]): Link[] => {
  const named = new Set(termsOf(opening).map((term) => term.id));
  return links.filter((one) => {
    const wanted = named.has(one.id);
    if (wanted) for (const term of termsOf(one.tokens)) named.add(term.id);
    return wanted;
  });
};

/** The most terms that the opening formula may have. */
const most = 5;

const isProduct = (one: Expression): boolean =>
  one.kind === "term" || ((one.kind === "multiply" || one.kind === "divide") && one.of.every(isProduct));
const size = (one: Expression): number => ("of" in one ? one.of.reduce((sum, part) => sum + size(part), 0) : 1);

/** The result's formula with the results in it written out, as long as it stays one short product. */
export const opening = (store: Store, run: RunView, id: string): Token[] => {
  const formula = (one: string): Expression | undefined => {
    const working = worked(store, run, [one])[one]?.working;
    return working && expressionOf(working);
  };
  let whole = formula(id);
  if (!whole) return [];
  const open = (one: Expression): Expression => {
    if ("of" in one) return { ...one, of: one.of.map(open) };
    if (one.kind !== "term" || one.op !== "output") return one;
    const inner = formula(one.id);
    return inner && isProduct(inner) && inner.kind !== "divide" ? inner : one;
  };
  const opened = isProduct(whole) ? open(open(whole)) : whole;
  if (size(opened) <= most) whole = opened;
  return tokensOf(whole);
};

/**
 * The run in which a result is shown: the one wished for, else another of the page, else one of the first comparison
 * that has it.
 */
export const homeOf = (store: Store, id: string, wanted: string | undefined): RunView | undefined => {
  const own = runViews(store).filter((run) => output(run, id));
  return own.find((run) => run.id === wanted) ?? own[0] ?? elsewhere(store, id);
};

const elsewhere = (store: Store, id: string): RunView | undefined => {
  const question: Request = { outputs: [id], draws: 0 };
  const scenario = remember(store.core, `home/${id}`, () => store.description.scenarios.find((row) =>
    store.core.estimate({ ...question, scenario: row.id }).runs.some((run) => run.outputs[id]))?.id);
  if (scenario === undefined) return undefined;
  return askScenario(store, scenario, question).runs.find((run) => output(run, id));
};
