// What is asked again and again leaves memory level and answers alike. TOKENWATT_ESTIMATES says how often; half as many
// sessions are opened. The weekly run asks 20,000 times.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import v8 from "node:v8";
import vm from "node:vm";

import { load } from "../../build/package/tokenwatt.js";

const tokenwatt = await load();
const estimates = Number(process.env.TOKENWATT_ESTIMATES ?? 1_000), sessions = estimates / 2;
v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc");

const request = (i) => ({
  scenario: "grok4-vs-glm5", draws: 256, outputs: ["facility_energy", "cost_per_output_mtok"],
  shared: { facility_pue: 1 + (i % 100) / 100 }, inputs: [],
});

/** Bytes of the script's heap and of what stands outside it, such as the core's memory. */
async function used() {
  for (let turn = 0; turn < 3; turn++) {
    collect();
    await setImmediate(); // what was collected is told in a turn of its own
  }
  const { heapUsed, external } = process.memoryUsage();
  return { heapUsed, external };
}

function expectLevel(before, after) {
  for (const [part, bytes] of Object.entries(before))
    assert.ok(Math.abs(after[part] / bytes - 1) <= 0.05, `${part}: ${bytes} bytes before, ${after[part]} after`);
}

async function stayLevel(ask, count) {
  const asked = JSON.stringify(tokenwatt.estimate(request(7)));
  const repeat = async (times) => {
    for (let i = 0; i < times; i++) {
      ask(i);
      if (i % 500 === 499) await setImmediate();
    }
  };
  await repeat(500);
  const before = await used();
  await repeat(count);
  expectLevel(before, await used());
  assert.equal(JSON.stringify(tokenwatt.estimate(request(7))), asked);
}

test(`${estimates} estimates leave memory level`, () => stayLevel((i) => tokenwatt.estimate(request(i)), estimates));

test(`${sessions} sessions leave memory level`, () => stayLevel((i) => {
  const session = tokenwatt.open(request(i));
  session.set("a", "chip_power", 600 + (i % 100));
  session.update(256);
  session.close();
}, sessions));

test("what is kept is seen", async () => {
  const before = await used(), kept = [];
  for (let i = 0; i < 2_000; i++) kept.push(tokenwatt.open(request(i)));
  assert.throws(() => expectLevel(before, { ...before, heapUsed: before.heapUsed * 1.06 }), /heapUsed/);
  const after = await used();
  assert.throws(() => expectLevel(before, after), /before/);
  for (const session of kept) session.close();
});
