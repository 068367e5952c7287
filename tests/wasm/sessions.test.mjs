// Sessions are bounded: many may be open, forgotten ones are freed, what cannot be read is told, and a core that stops
// takes what is open with it and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import v8 from "node:v8";
import vm from "node:vm";

import { startEngine } from "../../build/package/engine.js";
import { load } from "../../build/package/tokenwatt.js";

const tokenwatt = await load();
v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc");
const request = { scenario: "grok4-vs-glm5", outputs: ["facility_energy"], draws: 256 };
/** "error code run id" of each error; warnings are of no concern here. */
const codes = (problems) => problems.filter(({ level }) => level === "error")
  .map(({ level, code, run, id }) => [level, code, run, id].filter(Boolean).join(" "));

test("four hundred open sessions answer, each as if it were alone", () => {
  const power = (i) => 300 + i;
  const sessions = Array.from({ length: 400 }, (_, i) => {
    const session = tokenwatt.open({ scenario: "grok4-vs-glm5" });
    assert.deepEqual(session.set("a", "chip_power", power(i)), []);
    if (i % 40 === 0) session.report();
    return session;
  });
  for (const i of [0, 1, 199, 399]) {
    const alone = tokenwatt.estimate({ scenario: "grok4-vs-glm5", runs: [{ id: "a", set: { chip_power: power(i) } }] });
    assert.deepEqual(sessions[i].report(), alone);
  }
  for (const session of sessions) session.close();
  assert.deepEqual(codes(sessions[0].set("a", "chip_power", 1)), ["error bad_json"]);
});

test("one more than there may be is refused, until one is closed", () => {
  const sessions = [];
  while (sessions.length < 4096) sessions.push(tokenwatt.open(request));
  assert.deepEqual(codes(sessions.at(-1).report().problems), []);
  const refused = tokenwatt.open(request);
  assert.deepEqual(codes(refused.report().problems), ["error too_large"]);
  assert.deepEqual(codes(refused.set("a", "chip_power", 700)), ["error too_large"]);
  assert.equal(refused.results().values.length, 0);
  sessions.pop().close();
  assert.deepEqual(codes(tokenwatt.open(request).report().problems), []);
  for (const session of sessions) session.close();
});

test("what nobody holds any more is freed", async () => {
  for (let i = 0; i < 3 * 4096; i++) {
    tokenwatt.open(request);
    if (i % 1024) continue;
    collect();
    await setImmediate(); // what was collected is told in a turn of its own
  }
  collect();
  await setImmediate();
  assert.deepEqual(codes(tokenwatt.open(request).report().problems), []);
});

const circle = {};
circle.circle = circle;
const hostile = {
  "a circle": circle, "a whole number too large": { draws: 10n },
  "a getter that throws nothing": { get runs() { throw null; } },
};
for (const [what, value] of Object.entries(hostile)) {
  test(`${what} is a problem of the report, of a session and of a value`, () => {
    assert.deepEqual(codes(tokenwatt.estimate(value).problems), ["error bad_json"]);
    const session = tokenwatt.open(value);
    assert.deepEqual(codes(session.report().problems), ["error bad_json"]);
    assert.deepEqual(codes(session.set("a", "chip_power", 700)), ["error bad_json"]);
    assert.deepEqual(codes(session.update(64)), ["error bad_json"]);
    const sound = tokenwatt.open(request), before = sound.report();
    assert.deepEqual(codes(sound.set("a", "chip_power", value)), ["error bad_json"]);
    assert.deepEqual(sound.report(), before);
    sound.close();
  });
}

test("a run may be named by anything that has a text", () => {
  const session = tokenwatt.open(request);
  assert.deepEqual(codes(session.set(1, "chip_power", 700)), ["error unknown_id 1 run"]);
  session.close();
});

test("what is far too large is refused before it is written", () => {
  const label = "x".repeat(2 ** 28);
  const begin = performance.memory?.usedJSHeapSize ?? process.memoryUsage().rss;
  assert.deepEqual(codes(tokenwatt.estimate({ runs: [{ label }] }).problems), ["error too_large"]);
  const used = process.memoryUsage().rss - begin;
  assert.ok(used < label.length, `${used} bytes more`);
});

test("a value that was refused at the start is healed by a good one", () => {
  const refused = { ...request, runs: [{ id: "a", set: { chip_power: -5, facility_pue: 99 } }] };
  const session = tokenwatt.open(refused);
  const both = ["error out_of_range a chip_power", "error out_of_range a facility_pue"];
  assert.deepEqual(codes(session.report().problems), both);
  session.set("a", "chip_power", 700);
  assert.deepEqual(codes(session.report().problems), ["error out_of_range a facility_pue"]);
  session.unset("a", "facility_pue");
  const sound = { ...request, runs: [{ id: "a", set: { chip_power: 700 } }] };
  assert.deepEqual(session.report(), tokenwatt.estimate(sound));
  session.close();
});

test("a core that stops takes what is open with it, and the next one answers", async () => {
  const fake = () => ({ stops: false, open: () => 1, close() {}, answer() {
    if (this.stops) throw new WebAssembly.RuntimeError("unreachable");
    return "answered";
  } });
  const first = fake();
  const engine = startEngine(first, async () => fake());
  const handle = engine.open([], assert.fail);
  const ask = () => engine.call((core) => core.answer(), ({ message }) => message);
  assert.equal(ask(), "answered");
  assert.ok(engine.holds(handle));
  first.stops = true;
  assert.match(ask(), /The calculation stopped: unreachable/);
  assert.equal(engine.holds(handle), false);
  assert.equal(engine.openSessions, 0);
  assert.match(ask(), /The calculation stopped/);
  await setImmediate();
  assert.equal(ask(), "answered");
  engine.close(handle);
  assert.equal(ask(), "answered");
});
