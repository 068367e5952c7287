// The first screen's sentences are true in every state that a reader can reach by comparison, chip, place and
// accounting: each is read back and held against the report, in both languages. Planted faults show that it can fail.
import { answer, coversNote, gap, perOperation, sameRun } from "../../web/src/chapters/bill/answer.ts";
import { sure } from "../../web/src/chapters/bill/sure.ts";
import { alike, change, start, type State } from "../../web/src/store/state.ts";
import { draws, Store } from "../../web/src/store/store.ts";
import { Ui } from "../../web/src/store/ui.ts";
import { problemText } from "../../web/src/words/problem.ts";
import { phrase, useLanguage } from "../../web/src/words/text.ts";
import { faultsOf, pairOf, ratioIn, type Facts, type Sentences } from "./first_screen_checks.ts";
import { core, expect, test } from "./help.ts";
import { items, textOf, type Tongue } from "./said.ts";

const description = core.describe();
const billed: string[] = description.scenarios.filter((row: any) => !row.result).map((row: any) => row.id);

/** Few draws, so that many states can be seen; the sentences tell of those that the report has, however few. */
class Sketch extends Store {
  override get draws(): number {
    return 2048;
  }
}
const store = new Sketch(core);
/** Shows this state; false where the core refuses such a run, and the page says why. */
const shows = (state: State): boolean => {
  store.load(state);
  return alike(store.state, state);
};

const sentencesOf = (): Sentences => {
  const ui = new Ui(store, async () => {}, async () => {});
  const second = perOperation(store);
  return {
    answer: textOf(answer(store)), gap: textOf(gap(store)), sameRun: textOf(sameRun(store)),
    covers: textOf(coversNote(store)),
    perOperation: second ? textOf(phrase(second.key, { ...second.values, direction: second.direction })) : "",
    sure: items(sure(store, ui)),
  };
};

/** The same state asked of the core by the test: its own merge of scenario and changes. */
const factsOf = (state: State): Facts => {
  const scenario = description.scenarios.find((row: any) => row.id === state.scenario);
  const changed = Object.entries(state.runs).map(([id, { set: _, ...fields }]) => ({ id, ...fields }));
  const report = core.estimate({ scenario: state.scenario, runs: changed, draws: store.draws });
  const chosen = Object.fromEntries(
    scenario.runs.map((run: any) => [run.id, { ...run, ...state.runs[run.id], set: run.set }]),
  );
  const facts = { description: store.description, report, chosen, baseline: scenario.baseline, ways: [] };
  const [a, b] = pairOf(facts) ?? [];
  return a && b ? { ...facts, chipAlone: alone(chosen[a], chosen[b]), ways: waysOf(chosen[a]) } : facts;
};

/** The second run beside itself on the first one's chip. */
const alone = (base: any, run: any) =>
  base.model === run.model || base.chip === run.chip ? undefined
    : ratioIn(core.estimate({ runs: [{ ...run, id: "x", chip: base.chip }, { ...run, id: "y" }], baseline: "x",
      outputs: ["facility_energy"], draws }), "y", "facility_energy");

/** What each published method makes of a run's hours, those that come to the same once. */
const waysOf = (run: any): number[] => {
  const published = description.accountings.filter((row: any) => row.source);
  const found = published.map((row: any) => core.estimate({
    runs: [{ ...run, accounting: row.id }], outputs: ["facility_energy"], draws: 0,
  }).runs[0]?.outputs.facility_energy?.central);
  return [...new Set(found.filter(Boolean).map((value: number) => Number(value.toPrecision(9))))].sort((x, y) => x - y);
};

const places = ["memphis", "china", "european-union"];
const accountings = ["nameplate", "knowyourcompute"];

/** Every comparison as it starts and with its baseline or its second run moved. */
const around = (scenario: string): State[] => {
  const first = start(scenario);
  return [
    first,
    ...["a", "b"].flatMap((run) => places.map((place) => change(first, run, "place", place))),
    ...["a", "b"].flatMap((run) => accountings.map((one) => change(first, run, "accounting", one))),
  ];
};
/** The default comparison with its second run on every chip, everywhere, counted in every way. */
const onEveryChip: State[] = description.chips.flatMap(({ id }: { id: string }) =>
  ["china", "european-union"].flatMap((place) => accountings.map((accounting) =>
    ["chip", "place", "accounting"].reduce((state, key, i) => change(state, "b", key, [id, place, accounting][i]!),
      start("grok4-vs-glm5")))));

const check = async (states: State[], tongues: readonly Tongue[]): Promise<string[]> => {
  const faults: string[] = [];
  let shown = 0;
  for (const state of states) {
    if (!shows(state)) continue;
    shown += 1;
    const facts = factsOf(state);
    for (const tongue of tongues) {
      await useLanguage(tongue);
      const found = faultsOf({ ...facts, description: store.description }, sentencesOf(), tongue);
      faults.push(...found.map((fault) => `${JSON.stringify(state.runs)} ${fault}`));
    }
    await useLanguage("en");
  }
  expect(shown).toBeGreaterThan(states.length / 3);
  return faults;
};

for (const scenario of billed)
  test(`${scenario} is told as it is in both languages, wherever its runs go`, async () => {
    expect(await check(around(scenario), ["en", "de"])).toEqual([]);
  });

test("a value in a message has its field's unit and the page's digits", () => {
  const messages = description.assumptions.flatMap(({ id, max }: any) => [
    { shared: { [id]: max * 10 + 1 } }, { shared: { [id]: max } },
  ].flatMap((request) => core.estimate({ ...request, draws: 0 }).problems.map((one: any) => one.message)));
  const values = messages.filter((text: string) => /must lie|published range/.test(text));
  expect(values.length).toBeGreaterThan(50);
  const sentences = values.map((text: string) => problemText(description, text));
  expect(sentences.filter((text: string) => /\d{5,}|\de[+-]?\d|\d\.0 |[a-z]_[a-z]/.test(text))).toEqual([]);
});

test("the second run is told as it is on every chip", async () => {
  test.slow();
  expect(await check(onEveryChip, ["en"])).toEqual([]);
});

/** Faults that hold whatever the figures come to. */
const planted: [keyof Sentences, RegExp, string][] = [
  ["answer", / less /, " more "], ["answer", /\d+ times less electricity/, "99 times less electricity"],
  ["answer", /, and /, ", but "], ["answer", / took /, " would take "], ["answer", /Grok 4/, "Memphis"],
  ["answer", /(roughly )?\d+ times less computing/, "99 times less computing"],
  ["gap", /the size of the job(.*), not the thrift of the chip/, "the thrift of the chip$1, not the size of the job"],
  ["gap", /the job( \(.*\))?/, "the job (90% of outcomes: 20 to 30 times less)"],
  ["perOperation", / more /, " less "], ["perOperation", /took [\d.]+/, "took 99"], ["perOperation", /, if .*/, "."],
  ["perOperation", / \(.*\)/, ""], ["sameRun", /H100 SXM/, "the other"], ["sameRun", / \(.*\)/, ""],
  ["sameRun", /takes [\d.]+/, "takes 99"],
  ["sure", /^In .*?draws? /, "In 20 of 50 draws "], ["sure", / less\./, " more."],
  ["sure", / took /, " would take "], ["sure", /\w+ published ways/, "Three published ways"],
  ["sure", /to [\d.,]+ GWh/, "to 999 GWh"],
];
for (const [what, from, to] of planted)
  test(`a planted fault is found: ${what}, ${from} as “${to}”`, () => {
    const state = start("grok4-vs-glm5");
    store.load(state);
    const sentences = sentencesOf(), facts = factsOf(state);
    expect(faultsOf(facts, sentences, "en")).toEqual([]);
    const text = sentences[what];
    const wrong = Array.isArray(text) ? text.map((line) => line.replace(from, to)) : text.replace(from, to);
    expect(wrong).not.toEqual(text);
    expect(faultsOf(facts, { ...sentences, [what]: wrong }, "en")).not.toEqual([]);
  });
