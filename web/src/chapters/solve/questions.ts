// What is asked in reverse: the result, of which run, how it should come out, and by which assumption.
import { ask } from "../../answers/ask";
import { energy } from "../../answers/headline";
import { output, runViews, type RunView } from "../../answers/view";
import { fieldOf, parse } from "../../controls/parse";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Answer, Assumption, Question } from "../../types";
import { typed } from "../../words/format";
import { labelOf, lower } from "../../words/names";
import { phrase } from "../../words/text";
import { quantity, shownAs, type Shown } from "../../words/units";

/** Where the reader's choices are kept. */
export const keys = { output: "solveOutput", run: "solveRun", equals: "solveEquals", lever: "solveLever" } as const;

interface Row {
  id: string;
  label: string;
}

export interface Asked {
  runs: RunView[];
  run: RunView;
  outputs: Row[];
  output: string;
  /** what moves the result, and which of it is to */
  levers: Assumption[];
  lever: Assumption;
  /** the runs that it could be made equal to, and which of them it should */
  others: Row[];
  other: Row | undefined;
  /** the wished figure as it is typed, where it is kept, in which unit, and as a number if it is one */
  text: string;
  textKey: string;
  shown: Shown;
  target: number | undefined;
  /** what is asked, in words: "the electricity of Grok 4", and "150 GWh" */
  what: string;
  wish: string;
}

const moving = (run: RunView, id: string) => (output(run, id)?.elasticity ?? []).filter((one) => one.value !== 0);

/** What moves a result of a run, the strongest first. */
const leversOf = (store: Store, run: RunView, id: string): Assumption[] =>
  moving(run, id).sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .flatMap((one) => store.description.assumptions.filter((row) => row.id === one.id));

/** The target to begin with: half of the present value. */
const half = (value: number): number => Number((value / 2).toPrecision(2));

export const askedFor = (store: Store, ui: Ui): Asked | undefined => {
  const runs = runViews(store).filter((run) => Object.keys(run.report.outputs).length);
  const run = runs.find((one) => one.id === ui.choice(keys.run)) ?? runs.at(-1);
  if (!run) return undefined;
  const outputs = store.description.outputs.filter((row) => moving(run, row.id).length);
  const wanted = [ui.choice(keys.output), energy].find((one) => outputs.some((row) => row.id === one));
  const id = wanted ?? outputs[0]?.id;
  const value = id === undefined ? undefined : output(run, id);
  if (id === undefined || !value) return undefined;
  const levers = leversOf(store, run, id);
  const hasRange = ({ id: one }: Row) => run.report.inputs[one]?.low !== run.report.inputs[one]?.high;
  const lever = levers.find((one) => one.id === ui.choice(keys.lever)) ?? levers.find(hasRange) ?? levers[0]!;
  const others = runs.filter((one) => one !== run && output(one, id))
    .map((one) => ({ id: one.id, label: phrase("solveAs", { run: one.label }) }));
  const other = others.find((one) => one.id === ui.choice(keys.equals));
  const share = value.unit === "1";
  const shown = shownAs(value.unit, value.central, share);
  const textKey = `solveTarget/${id}/${shown.suffix}`;
  const text = ui.choice(textKey) ?? typed(half(value.central / shown.factor));
  const wished = parse(text, fieldOf(shown, value.unit));
  const target = wished === undefined ? undefined : Number((wished * shown.factor).toPrecision(12));
  return {
    runs, run, outputs, output: id, levers, lever, others, other, text, textKey, shown, target,
    what: phrase("ofRun", { label: lower(labelOf(store.description.outputs, id)), run: run.name }),
    wish: other ? other.label : target === undefined ? "" : quantity(target, value.unit, share),
  };
};

export const solved = (store: Store, { run, output: of, lever, other, target }: Asked): Answer | undefined => {
  const wish = other ? { equals: other.id } : target === undefined ? {} : { target };
  const question: Question = { run: run.id, output: of, id: lever.id, ...wish };
  return ask(store, { scenario: store.state.scenario, outputs: [of], draws: 0, solve: [question] }).solve?.[0];
};
