// The claims and the core's verdicts on them, in the words and units of a reader.
import { ask } from "../../answers/ask";
import { energy } from "../../answers/headline";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import type { Claim, ClaimSide, Verdict } from "../../types";
import { exact } from "../../words/format";
import { factor } from "../../words/compare";
import { phrase } from "../../words/text";
import { interval, isShare, precise, quantity } from "../../words/units";

export type VerdictId = Verdict["verdict"];

export const claimsOf = (store: Store): Claim[] => store.description.claims;

/** Fewer than the page's draws: enough for P5 and P95, and some fifty expressions are drawn at once. */
const draws = 2048;

/** The verdicts at the reader's assumptions; during a drag those from before it. */
export const verdicts = (store: Store, ui: Ui): Verdict[] | undefined => {
  const question = { scenario: store.state.scenario, outputs: [energy], details: ["claims" as const], draws };
  return inTurn(store, ui, "claims", () => ask(store, question).claims, { whileMoving: false });
};

interface Measure {
  unit: string;
  share: boolean;
  isRatio: boolean;
}

export const measureOf = (store: Store, { expression }: Claim): Measure => {
  if (!expression || expression.over) return { unit: "1", share: false, isRatio: true };
  return sideMeasure(store, expression);
};

export const sideMeasure = (store: Store, side: ClaimSide): Measure => {
  const { outputs, assumptions } = store.description;
  const input = assumptions.find((row) => row.id === side.input);
  if (input) return { unit: input.unit, share: isShare(input), isRatio: false };
  const unit = outputs.find((row) => row.id === side.output)?.unit ?? "1";
  return { unit, share: unit === "1", isRatio: false };
};

/** "315 GWh", "0.54 times". */
export const amountText = (value: number, { unit, share, isRatio }: Measure): string =>
  (isRatio ? phrase("claimTimes", { value: factor(value) }) : quantity(value, unit, share));

/** The same for a claimed value, with as many digits as were claimed. */
const stated = (value: number, { unit, share, isRatio }: Measure): string =>
  (isRatio ? phrase("claimTimes", { value: exact(value, 4) }) : precise(value, unit, share));

export const claimedText = ([low, high]: [number | null, number | null], measure: Measure): string => {
  const same = measure.isRatio && (low ?? high) === 1;
  if (low === null) return same ? phrase("claimNoMore") : phrase("claimAtMost", { value: stated(high!, measure) });
  if (high === null) return same ? phrase("claimNoLess") : phrase("claimAtLeast", { value: stated(low, measure) });
  if (low === high) return stated(low, measure);
  return measure.isRatio ? phrase("claimTimes", { value: `${exact(low, 4)}–${exact(high, 4)}` }) : interval(low, high, measure.unit, measure.share);
};

/** Factors below this are worded as "just". */
const hardly = 1.05;

export const verdictText = ({ verdict, factor: off }: Verdict): string => {
  if (verdict === "inside") return phrase("verdictInside");
  if (verdict === "not_testable") return phrase("verdictNone");
  const low = verdict === "claim_low";
  if (off === null) return phrase(low ? "verdictLow" : "verdictHigh");
  if (off < hardly) return phrase(low ? "verdictJustLow" : "verdictJustHigh");
  return phrase(low ? "verdictLowBy" : "verdictHighBy", { factor: factor(off) });
};
