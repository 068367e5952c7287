// Better chips against more use in words: what the IEA expects, what that asks of use, what a gain itself may cause,
// and where the reader's own assumptions lead instead.
import { html, nothing, type TemplateResult } from "lit";
import { output, type RunView } from "../../answers/view";
import { number } from "../../provenance/number";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { exact, inPercent, round } from "../../words/format";
import { phrase, richPhrase } from "../../words/text";
import { absorbed, casesOf, eaten, energy, later, pathOf, use, yearOf } from "./questions";

/** Changes up to this size are worded as none. */
const alike = 0.005;

/** Where the drawers of the numbers in the text open. */
export const keys = { [use]: "growth/use", [eaten]: "growth/eaten", [energy]: "growth/end" } as const;

/** The IEA's path in words: it does not change with the reader's assumptions, and so holds whatever they are. */
const pathWords = (store: Store) => {
  const path = pathOf(store);
  const start = path?.series?.[energy]?.central[0], end = path?.outputs[energy]?.central;
  const far = path?.outputs[later]?.central;
  if (start === undefined || end === undefined || far === undefined) return undefined;
  return {
    start: round(start), end: round(end), far: round(far), times: factor(end / start),
    first: path!.series![energy]!.year[0]!, last: yearOf(path, energy)!, farther: yearOf(path, later)!,
  };
};

export const title = (store: Store): string => {
  const words = pathWords(store);
  return words ? phrase("growthTitle", words) : phrase("growthTitlePlain");
};

/** How much of the gain all growth together takes back: an account that names no cause. */
const accountText = (share: number | undefined, last: number): string => {
  if (share === undefined) return phrase("growthNoGain");
  if (share < alike) return phrase("growthAbsorbedNone", { last });
  if (Math.abs(share - 1) < alike) return phrase("growthAbsorbedAll", { last });
  return share > 1 ? phrase("growthAbsorbedMore", { last, times: factor(share) })
    : phrase("growthAbsorbedPart", { last, share: inPercent(share, 2) });
};

/** How much of the gain the use that it causes eats, at the reader's rebound. */
const causeText = (ui: Ui, share: number, rebound: number, last: number): TemplateResult => {
  const shown = (value: number) => number(ui, keys[eaten], exact(value * 100, 2));
  const words = { rebound: exact(rebound, 3), last };
  if (Math.abs(share) < alike) return richPhrase("growthEatenNone", words);
  if (Math.abs(share - 1) < alike) return richPhrase("growthEatenAll", words);
  return share > 1 ? richPhrase("growthBackfire", { ...words, eaten: shown(share - 1) })
    : richPhrase("growthEatenPart", { ...words, eaten: shown(share) });
};

/** Where the reader's own assumptions lead, once they differ from the path. */
const yoursText = (ui: Ui, total: number, path: number, last: number): TemplateResult => {
  const ratio = total / path;
  const end = number(ui, keys[energy], round(total));
  if (Math.abs(ratio - 1) < alike) return richPhrase("growthSame", { end, last });
  const percent = inPercent(Math.abs(ratio - 1), 2);
  return richPhrase(ratio > 1 ? "growthAbove" : "growthBelow", { end, last, percent });
};

export const text = (store: Store, ui: Ui, run: RunView | undefined): TemplateResult => {
  const words = pathWords(store), path = pathOf(store)?.outputs[energy]?.central;
  const total = run && output(run, energy), growth = run && output(run, use), share = run && output(run, eaten);
  if (!words || !path || !run || !total || !growth || !share) return html`<p>${phrase("growthNone")}</p>`;
  const { path_efficiency_gain: gain, efficiency_gain: own, rebound_elasticity: rebound } = run.report.inputs;
  const update = casesOf(store, energy).find((row) => row.id === "growth-base-2030")?.published.central;
  return html`
    <p>${phrase("growthPath", words)}
      ${update === undefined ? nothing : phrase("growthUpdate", { update: round(update), last: words.last })}
      ${richPhrase("growthUse", {
        gain: inPercent(gain?.central ?? NaN), use: number(ui, keys[use], inPercent(growth.central, 2)),
      })}
      ${accountText(own?.central ? output(run, absorbed)?.central : undefined, words.last)}</p>
    <p>${phrase("growthCause")}
      ${own?.central ? causeText(ui, share.central, rebound?.central ?? NaN, words.last) : nothing}
      ${yoursText(ui, total.central, path, words.last)}</p>`;
};

export const side = (): { bold: string; text: string } =>
  ({ bold: phrase("growthSideBold"), text: phrase("growthSide") });
