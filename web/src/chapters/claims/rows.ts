// The claims and the core's verdicts on them, in the words and units of a reader.
import { ask } from "../../app/ask";
import type { Store } from "../../app/store";
import { inTurn } from "../../app/turn";
import type { Ui } from "../../app/ui";
import { exact } from "../../format";
import { factor } from "../../text/compare";
import { say } from "../../text/text";
import { interval, isShare, precise, quantity } from "../../units";

interface Side {
  run: string;
  output?: string;
  input?: string;
}

/** A row of describe().claims. */
export interface Claim {
  id: string;
  articles: string[];
  kind: "testable" | "disagreeing" | "qualitative" | "not-testable";
  label: string;
  note?: string;
  reason?: string;
  scenario?: string;
  expression?: Side & { over?: Side };
  /** an open side is null */
  claimed?: [number | null, number | null];
  primary?: { figure: string; source: string }[];
  /** outputs that it bears on */
  beside?: string[];
}

export type VerdictId = "inside" | "claim_low" | "claim_high" | "not_testable";

/** A row of a report's claims. */
export interface Verdict {
  id: string;
  verdict: VerdictId;
  /** how many times it is off */
  factor: number | null;
  claimed?: [number | null, number | null];
  computed?: { central: number; p5: number; p50: number; p95: number };
  would_need?: { run: string; id: string; value: number | null; in_range: "inside" | "outside_published" | "none" }[];
}

export const claimsOf = (store: Store): Claim[] => (store.description as unknown as { claims?: Claim[] }).claims ?? [];

/** Enough for P5 and P95 of half a hundred expressions at once. */
const draws = 2048;

const held = new WeakMap<Store, Verdict[]>();

/** The verdicts at the reader's assumptions; during a drag those from before it. */
export const verdicts = (store: Store, ui: Ui): Verdict[] | undefined => {
  if (store.moving && held.has(store)) return held.get(store);
  const found = inTurn(store, ui, "claims", () => ask(store, { scenario: store.state.scenario, outputs: ["facility_energy"], details: ["claims"] as never, draws }).claims as unknown as Verdict[]);
  if (found) held.set(store, found);
  return found;
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

export const sideMeasure = (store: Store, side: Side): Measure => {
  const { outputs, assumptions } = store.description;
  const input = assumptions.find((row) => row.id === side.input);
  if (input) return { unit: input.unit, share: isShare(input), isRatio: false };
  const unit = outputs.find((row) => row.id === side.output)?.unit ?? "1";
  return { unit, share: unit === "1", isRatio: false };
};

/** "315 GWh", "0.54 times". */
export const told = (value: number, { unit, share, isRatio }: Measure): string =>
  (isRatio ? say("claimTimes", { value: factor(value) }) : quantity(value, unit, share));

/** The same as the claim has it, which is as exact as it was made. */
const stated = (value: number, { unit, share, isRatio }: Measure): string =>
  (isRatio ? say("claimTimes", { value: exact(value, 4) }) : precise(value, unit, share));

export const claimedText = ([low, high]: [number | null, number | null], measure: Measure): string => {
  const same = measure.isRatio && (low ?? high) === 1;
  if (low === null) return same ? say("claimNoMore") : say("claimAtMost", { value: stated(high!, measure) });
  if (high === null) return same ? say("claimNoLess") : say("claimAtLeast", { value: stated(low, measure) });
  if (low === high) return stated(low, measure);
  return measure.isRatio ? say("claimTimes", { value: `${exact(low, 4)}–${exact(high, 4)}` }) : interval(low, high, measure.unit, measure.share);
};

/** Factors this near to one are told as "just". */
const hardly = 1.05;

export const verdictText = ({ verdict, factor: off }: Verdict): string => {
  if (verdict === "inside") return say("verdictInside");
  if (verdict === "not_testable") return say("verdictNone");
  const low = verdict === "claim_low";
  if (off === null) return say(low ? "verdictLow" : "verdictHigh");
  if (off < hardly) return say(low ? "verdictJustLow" : "verdictJustHigh");
  return say(low ? "verdictLowBy" : "verdictHighBy", { factor: factor(off) });
};
