// A step of a drag asks the core for no more than the step before read, and shows no less.
import { ReadReport } from "../../web/src/store/read_report.ts";
import { core, expect, test } from "./help.ts";

const request = { scenario: "grok4-vs-glm5", draws: 64 };
const whole = core.estimate(request);
const never = () => {
  throw new Error("a whole report was asked for");
};

/** What a first step has read. */
const begun = (): ReadReport => {
  const read = new ReadReport(core.describe());
  const [run] = read.watched(core.estimate(read.narrowed(request)), never).runs;
  expect(run!.outputs.facility_energy).toEqual(whole.runs[0].outputs.facility_energy);
  expect(run!.inputs.facility_pue).toEqual(whole.runs[0].inputs.facility_pue);
  return read;
};

test("the first step asks for all, the next for what was read", () => {
  expect(new ReadReport(core.describe()).narrowed(request)).toEqual(request);
  const narrowed = begun().narrowed(request);
  expect(narrowed).toEqual({ ...request, outputs: ["facility_energy"], inputs: ["facility_pue"] });
  const [run] = core.estimate(narrowed).runs;
  expect(Object.keys(run.outputs)).toEqual(["facility_energy"]);
  expect(Object.keys(run.inputs)).toEqual(["facility_pue"]);
});

test("what was not asked for is had from a whole report, once", () => {
  const read = begun();
  let asked = 0;
  const next = read.watched(core.estimate(read.narrowed(request)), () => {
    asked += 1;
    return core.estimate(request);
  });
  expect(next.runs[1]!.outputs.facility_energy).toEqual(whole.runs[1].outputs.facility_energy);
  expect(asked).toBe(0);
  expect(next.runs[1]!.outputs.training_compute).toEqual(whole.runs[1].outputs.training_compute);
  expect(next.runs[0]!.inputs.chip_power).toEqual(whole.runs[0].inputs.chip_power);
  expect(next.comparisons).toEqual(whole.comparisons);
  expect(Object.keys(next.runs[0]!.outputs).sort()).toEqual(Object.keys(whole.runs[0].outputs).sort());
  expect(asked).toBe(1);
  expect(read.narrowed(request).outputs).toContain("training_compute");
});

test("what no run has is looked for once, and not at each step", () => {
  const read = begun();
  for (const reading of [() => core.estimate(request), never]) {
    const { runs } = read.watched(core.estimate(read.narrowed(request)), reading);
    expect(runs[0]!.outputs.instance_chips).toBeUndefined();
    expect((runs[0]!.outputs as Record<string, unknown>).nonsense).toBeUndefined();
  }
  expect(read.narrowed(request).outputs).toEqual(["facility_energy", "instance_chips"]);
});

test("a question keeps the outputs that it names", () => {
  const read = new ReadReport(core.describe()), question = { ...request, outputs: ["rented_cost"] };
  const [run] = read.watched(core.estimate(question), never).runs;
  expect(run!.outputs.rented_cost).toEqual(whole.runs[0].outputs.rented_cost);
  expect(read.narrowed(question as never)).toEqual({ ...question, inputs: [] });
});
