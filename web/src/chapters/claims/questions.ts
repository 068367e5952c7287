// The claims, the core's judgements on them, and in which unit each is measured.
import { ask } from "../../answers/ask";
import { inTurn } from "../../pace/turn";
import { draws, type Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Claim, ClaimSide, Verdict, Word } from "../../types";
import { isShare } from "../../words/units";

/** The words for what draws decide, best first. */
export const words: readonly Word[] = ["supported", "likely", "undecided", "unlikely", "contradicted"];

/** A claim and what the core makes of it at the reader's assumptions. */
export interface Judged {
  claim: Claim;
  verdict: Verdict | undefined;
}

/** Its word; absent where no draws decide it, or a figure that it needs is missing. */
export const wordOf = ({ verdict }: Judged): Word | undefined => verdict?.judgement.word;
export const kindOf = ({ claim, verdict }: Judged): string => verdict?.judgement.kind ?? claim.kind;

export const claimsOf = (store: Store): Claim[] => store.description.claims;

/** The verdicts at the reader's assumptions, of the headline's draws; during a drag, those from before it began. */
export const verdicts = (store: Store, ui: Ui): Judged[] | undefined => {
  const question = { scenario: store.state.scenario, outputs: [], details: ["claims" as const], draws };
  const found = inTurn(store, ui, "claims", () => ask(store, question).claims, { whileMoving: false });
  return found && claimsOf(store).map((claim) => ({ claim, verdict: found.find((one) => one.id === claim.id) }));
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
