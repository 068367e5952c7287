// Work that is left when a task's time is up and done again later: it comes to what it would have come to at once, it
// gets further each time, and nothing is asked of the core twice.
import { attempt, inTasks, paced, type Answers } from "../../web/src/tasks/attempt.ts";
import type { Request } from "../../web/src/types.ts";
import { core, expect, test } from "./help.ts";

/** A core that notes what is opened and in how many bits it is worked at. */
const recorded = () => {
  const opened: string[] = [];
  let bits = 0;
  const noting = {
    ...core,
    open: (request: Request) => {
      opened.push(JSON.stringify(request));
      const session = core.open(request);
      return { ...session, advance: () => (bits += 1, session.advance()) };
    },
  };
  return { core: paced(noting), opened, bits: () => bits };
};

const questions = [1.1, 1.2, 1.3].map((pue) =>
  ({ scenario: "grok4-vs-glm5", outputs: ["facility_energy"], shared: { facility_pue: pue } }));

test("in tasks comes out what comes out at once, each question asked once", async () => {
  const { core: slow, opened } = recorded();
  const work = () => questions.map((one) => slow.estimate(one));
  const found = await inTasks(work);
  expect(found).toEqual(questions.map((one) => core.estimate(one)));
  expect(opened).toEqual(questions.map((one) => JSON.stringify(one)));
  // Outside of tasks the core is asked as it is.
  expect(work()).toEqual(found);
  expect(opened).toHaveLength(questions.length);
});

test("a task whose time is up at once gets further by a bit", () => {
  const { core: slow, opened, bits } = recorded();
  const answers: Answers = new Map();
  let tries = 0;
  // Time that has run out when the task begins: each look at the clock is a second later.
  const { now } = performance;
  let clock = 0;
  performance.now = () => (clock += 1000);
  try {
    while (!attempt(answers, () => questions.map((one) => slow.estimate(one)))) tries += 1;
  } finally {
    performance.now = now;
  }
  expect(opened).toHaveLength(questions.length);
  expect(tries).toBe(bits() - 1);
  expect(tries).toBeGreaterThan(questions.length);
});

test("a task within a task has no more time than what is left of it, and passes on what goes wrong", () => {
  const { core: slow } = recorded();
  const inner: Answers = new Map(), outer: Answers = new Map();
  const { now } = performance;
  let clock = 0;
  performance.now = () => (clock += 1000);
  try {
    expect(attempt(outer, () => attempt(inner, () => slow.estimate(questions[0]!)))).toEqual({ value: undefined });
  } finally {
    performance.now = now;
  }
  expect(() => attempt(outer, () => { throw new Error("broken"); })).toThrow("broken");
});
