// How far the cost of one chip's token moves between an empty and a full fleet, over the evidence for how full fleets are.
import { askBefore } from "../../answers/ask";
import type { Store } from "../../store/store";
import { inTurn } from "../../pace/turn";
import type { Ui } from "../../store/ui";
import { along, sweepOf } from "../swept";
import { alone, cost, serving, sweep } from "./questions";

export interface Fullness {
  low: number;
  high: number;
  factor: number;
}

export const answerAlong = (store: Store, ui: Ui): Fullness | undefined => inTurn(store, ui, "tokens", () => {
  const range = askBefore(store, { scenario: serving, runs: alone("a"), outputs: [cost] }).runs[0]?.inputs.fleet_utilization;
  if (!range) return undefined;
  const report = sweep(store, { scenario: serving, runs: alone("a"), sweeps: [{ run: "a", id: "fleet_utilization", values: [range.low, range.high], outputs: [cost] }] });
  const [empty, full] = along(sweepOf(report, "a", "fleet_utilization"), cost);
  return empty === undefined || full === undefined ? undefined : { low: range.low, high: range.high, factor: empty / full };
});
