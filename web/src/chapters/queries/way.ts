// The way from one account of a query to another, factor by factor, and the same as a table.
import { html, type TemplateResult } from "lit";
import { figured } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { gridSpan } from "../../charts/spans";
import { waterfall, type End, type Step } from "../../charts/waterfall";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { QueryAccount, QueryStep } from "../../types";
import { factor as factorText, isAlike } from "../../words/compare";
import { exact, nbsp } from "../../words/format";
import { list, phrase, wholeName, type Key } from "../../words/text";
import { precise, quantity } from "../../words/units";
import { ends } from "./controls";
import { nameOf, own, unitOf, type Amount, type Asked, type Found } from "./questions";

type Levels = NonNullable<QueryAccount["levels"]>;

const units: Record<keyof Levels, string> = {
  tokens: "token", machine: "Wh", batch: "Wh", input: "Wh", host: "Wh", idle: "Wh", building: "Wh",
  grid: "gCO2e", embodied: "gCO2e", cooling: "mL", generation: "mL",
};

/** More factors than this in one step are not named one by one. */
const most = 4;
const labelOf = ({ factors }: QueryStep): string => {
  if (factors.length > most) return phrase("queriesEverything");
  return list(factors.map((id) => phrase(`queriesFactor:${id}` as Key)));
};

const times = (ratio: number): string => {
  if (isAlike(ratio)) return phrase("queriesNoDifference");
  return ratio < 1 ? `÷${nbsp}${factorText(1 / ratio)}` : `×${nbsp}${factorText(ratio)}`;
};

const levelAt = (account: QueryAccount, step: QueryStep, write: typeof quantity): string => {
  const last = step.factors.at(-1)!, value = account.levels?.[last];
  return value === undefined ? "" : write(value, units[last]);
};

const endOf = (store: Store, { run }: Found, account: QueryAccount, amount: Amount): End => {
  const value = account[amount]!;
  const { method } = account;
  return {
    label: nameOf(store, method), detail: "", value, text: quantity(value, unitOf[amount]),
    tone: method === own ? run.tone : "ink",
  };
};

export const way = (store: Store, ui: Ui, found: Found, { amount, from, to }: Asked): TemplateResult => {
  const [a, b] = [from, to].map((id) => found.accounts.find((one) => one.method === id));
  const steps = found.walks[amount];
  const names = { from: nameOf(store, from), to: nameOf(store, to) };
  if (!a || !b || !steps) return html`
    <div class="part">${ends(store, ui)}<p class="subtitle">${phrase("queriesWayNone", names)}</p></div>`;
  const both = [endOf(store, found, a, amount), endOf(store, found, b, amount)] as const;
  const drawn: Step[] = steps.map((step) => ({
    label: labelOf(step), factor: step.ratio, text: times(step.ratio), none: isAlike(step.ratio),
    detail: phrase("queriesSoFar", { a: levelAt(a, step, quantity), b: levelAt(b, step, quantity) }),
  }));
  const levels = steps.reduce((all, step) => [...all, all.at(-1)! * step.ratio], [both[0].value]);
  return html`<div class="part">${ends(store, ui)}
    ${frame(ui, {
      id: "queries-way",
      title: phrase("queriesWay", names),
      subtitle: phrase(gridSpan([...levels, both[1].value]).factor === 10 ? "queriesWayBy10" : "queriesWayBy2"),
      plot: waterfall({
        from: both[0], to: both[1], steps: drawn, unit: unitOf[amount],
        label: phrase("queriesWayLabel", {
          a: names.from, b: names.to, from: both[0].text, to: both[1].text,
          steps: drawn.map((step) => phrase("queriesWayStep", { label: step.label, text: step.text })).join(", "),
        }),
      }),
      source: phrase("queriesWaySource"),
      table: {
        head: [phrase("queriesStep"), names.from, names.to, phrase("queriesTimes")],
        rows: steps.map((step) => ({
          cells: [
            wholeName(labelOf(step)), levelAt(a, step, precise), levelAt(b, step, precise),
            figured(step.ratio, "1", exact(step.ratio, 4)),
          ],
        })),
      },
    })}</div>`;
};
