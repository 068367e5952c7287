// Comparisons that have a bill to show: at least two runs with a figure for electricity.
import type { Description, Tokenwatt } from "../types";

const known = new WeakMap<Tokenwatt, string[]>();

export const withBill = (core: Tokenwatt, description: Description, output: string): string[] => {
  const found = known.get(core) ?? description.scenarios.filter((row) =>
    core.estimate({ scenario: row.id, outputs: [output], draws: 0 }).runs.filter((run) => run.outputs[output]).length > 1).map((row) => row.id);
  known.set(core, found);
  return found;
};
