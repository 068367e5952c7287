// The claims, the core's verdicts on them, and in which unit each is measured.
import { ask } from "../../answers/ask";
import { energy } from "../../answers/headline";
import { inTurn } from "../../pace/turn";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Claim, ClaimSide, Verdict } from "../../types";
import { isShare } from "../../words/units";

export type VerdictId = Verdict["verdict"];
export const verdictIds: readonly VerdictId[] = ["inside", "claim_low", "claim_high", "not_testable"];

/** The verdict's id; a claim without a verdict could not be tested. */
export const idOf = (verdict: Verdict | undefined): VerdictId => verdict?.verdict ?? "not_testable";

export const claimsOf = (store: Store): Claim[] => store.description.claims;

/** Fewer than the page's draws: enough for P5 and P95, and some fifty expressions are drawn at once. */
const draws = 2048;

/** The verdicts at the reader's assumptions; during a drag, those from before it began. */
export const verdicts = (store: Store, ui: Ui): Verdict[] | undefined => {
  const question = { scenario: store.state.scenario, outputs: [energy], details: ["claims" as const], draws };
  return inTurn(store, ui, "claims", () => ask(store, question).claims, { whileMoving: false });
};

export interface Measure {
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
