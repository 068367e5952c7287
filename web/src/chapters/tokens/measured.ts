// What was measured for a model on a chip, each row at its own set-up, beside what we say of it.
import { html, type TemplateResult } from "lit";
import type { Beside, Measured, MeasuredFile } from "tokenwatt/measured.js";
import { besideOurs, measuredAreLost, measuredRows } from "../../answers/measured";
import { figured, type Table } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { intervals } from "../../charts/intervals";
import { chooser } from "../../controls/select";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { exact } from "../../words/format";
import { labelOf } from "../../words/names";
import { phrase, unbroken } from "../../words/text";
import { waiting } from "../waiting";

const id = "tokens-measured";
const modelKey = "measured/model", chipKey = "measured/chip";

/** The pair that was said to be measured by nobody. */
const first = { model: "glm-5.2", chip: "ascend-910c" };

interface Pair {
  model: string;
  chip: string;
}

const pairsOf = ({ rows, prompts }: MeasuredFile): Pair[] =>
  [...new Map([...rows, ...prompts].map(({ model, chip }) => [`${model} ${chip}`, { model, chip }])).values()];

/** What the reader chose, or the first pair; of another model the chip that stands first in the tables. */
const chosenBy = (store: Store, ui: Ui, pairs: Pair[]): Pair => {
  const ofPairs = store.description.models.filter(({ id }) => pairs.some(({ model }) => model === id));
  const model = ui.choiceOf(modelKey, ofPairs) ?? first.model, wanted = ui.choice(chipKey) ?? first.chip;
  const chips = store.description.chips.filter(({ id: chip }) =>
    pairs.some((one) => one.model === model && one.chip === chip));
  return { model, chip: (chips.find((row) => row.id === wanted) ?? chips[0])?.id ?? wanted };
};

const controls = (store: Store, ui: Ui, pairs: Pair[], chosen: Pair): TemplateResult => {
  const { models, chips } = store.description;
  return html`<div class="choosers">
    ${chooser(phrase("tokensModel"), {
      id: "measured-model", options: models.filter((row) => pairs.some(({ model }) => model === row.id)),
      chosen: chosen.model, choose: (to) => ui.choose(modelKey, to),
    })}
    ${chooser(phrase("measuredChip"), {
      id: "measured-chip", chosen: chosen.chip, choose: (to) => ui.choose(chipKey, to),
      options: chips.filter((row) => pairs.some(({ model, chip }) => model === chosen.model && chip === row.id)),
    })}
  </div>`;
};

const whole = (value: number): string => exact(Math.round(value), 6);

const nameOf = ({ batch, context, prompt, read }: Measured): string =>
  (read === undefined ? phrase("measuredRow", { batch: whole(batch ?? 1), context: exact(context ?? prompt ?? 0, 2) })
    : phrase("measuredReads", { prompt: exact(prompt ?? 0, 2) }));

const setUpOf = (store: Store, row: Measured): string => [
  phrase("measuredChips", { count: whole(row.chips), format: labelOf(store.description.formats, row.format) }),
  ...(row.drafted ? [phrase("measuredDrafts", { count: whole(row.drafted) })] : []),
  ...(row.answer && row.read === undefined ? [phrase(row.prefill_chips ? "measuredApart" : "measuredMixed")] : []),
  ...(row.untold ? [phrase(`measuredUntold:${row.untold}`)] : []),
].join(", ");

const rate = (value: number): string => exact(value, 3);
const perChip = (value: number, low?: number, high?: number) =>
  figured(value, "token/s/chip", rate(value), low, high);

const tableOf = (store: Store, found: Beside[]): Table => ({
  head: [phrase("measuredSetUp"), phrase("measuredMeasured"), phrase("measuredOurs"), phrase("measuredNinety"),
    phrase("measuredRatio"), phrase("measuredFrom")],
  rows: found.map(({ row, rate: of }) => ({
    cells: [
      html`${nameOf(row)}<span class="detail">${setUpOf(store, row)}</span>`, perChip(of.measured),
      perChip(of.central, of.p5, of.p95),
      `${rate(of.p5)}–${rate(of.p95)}`, figured(of.ratio, "1", exact(of.ratio, 2)),
      html`<a href=${row.source.url} rel="noopener">${row.source.title.slice(0, 60)}</a>, ${row.source.date}`,
    ],
  })),
});

const fractions: Record<number, string> = { 0.125: "⅛", 0.25: "¼", 0.5: "½" };
const tick = (value: number): string => (value === 1 ? phrase("measuredExact") : fractions[value] ?? exact(value, 2));

export const measured = (store: Store, ui: Ui): TemplateResult => {
  const rows = measuredRows(store);
  if (!rows) return measuredAreLost() ? html`` : waiting(id);
  const pairs = pairsOf(rows), chosen = chosenBy(store, ui, pairs);
  const compared = inTurn(store, ui, id, () => besideOurs(store, rows, chosen),
    { choice: Object.values(chosen).join(), whileMoving: false });
  if (!compared) return waiting(id);
  const { all, found } = compared;
  const { models, chips } = store.description;
  const names = { model: labelOf(models, chosen.model), chip: labelOf(chips, chosen.chip) };
  const ratios = found.map((one) => one.rate.ratio).sort((a, b) => a - b);
  const [least, most] = [ratios[0], ratios.at(-1)];
  const words = { ...names, low: exact(least ?? NaN, 2), high: exact(most ?? NaN, 2), count: found.length, all };
  const title = least === undefined ? "measuredTitleNone" : words.low === words.high ? "measuredTitleOne"
    : "measuredTitle";
  const inside = found.filter((one) => one.rate.inside).length;
  return html`
    ${controls(store, ui, pairs, chosen)}
    ${frame(ui, {
      id, title: unbroken(phrase(title, words), Object.values(names)),
      subtitle: phrase("measuredText", { ...words, inside }),
      plot: intervals({
        rows: found.map(({ row, rate: { ratio, measured: was, central, p5, p95 } }) => ({
          label: nameOf(row), detail: setUpOf(store, row), value: ratio, low: p5 / was, high: p95 / was,
          text: phrase("measuredAgainst", { ours: rate(central), was: rate(was) }),
        })),
        scale: "times", tick,
        label: phrase("measuredLabel", { ...names, rows: found.map((one) =>
          `${nameOf(one.row)}: ${rate(one.rate.central)}, ${rate(one.rate.measured)}`).join("; ") }),
      }),
      source: phrase(all > found.length ? "measuredSome" : "measuredAll", words), table: tableOf(store, found),
    })}`;
};
