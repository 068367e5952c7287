// Comparisons that have a bill to show: at least two runs with a figure for electricity.
import { remember } from "../memo";
import type { Description, Tokenwatt } from "../types";

export const withBill = (core: Tokenwatt, { scenarios }: Description, output: string): string[] =>
  remember(core, `withBill/${output}`, () => scenarios.map((row) => row.id).filter((scenario) => {
    const { runs } = core.estimate({ scenario, outputs: [output], draws: 0 });
    return runs.filter((run) => run.outputs[output]).length > 1;
  }));
