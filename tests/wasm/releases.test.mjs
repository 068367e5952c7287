// Releases that are kept: two builds with other data, put together, each keep their numbers, and what moved them is
// told.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { load } from "../../build/package/tokenwatt.js";
import { assemble } from "../../web/releases.mjs";

const built = fileURLToPath(new URL("../../build/package/", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "tokenwatt-releases-"));
after(() => rmSync(root, { recursive: true }));
const [archives, site] = ["archives", "site"].map((name) => join(root, name));

/** A number's digits and its power of ten, as the core's tables keep it. */
function decimal(value) {
  const [digits, power] = value.toExponential().split("e"), [whole, part = ""] = digits.split(".");
  return { digits: Number(whole + part), power: Number(power) - part.length };
}
const range = (values) => Buffer.from(new BigInt64Array(values.map((one) => BigInt(decimal(one).digits))).buffer);
/** About a quarter more, with the same power of ten. */
const raised = (value) => {
  const { digits, power } = decimal(value);
  return Number(`${Math.round(digits * 1.25)}e${power}`);
};
/** Puts another range into the core's tables: what a build from other data differs in. */
function correct(wasm, from, to) {
  let at = wasm.indexOf(range(from));
  assert.ok(at > 0, "the tables do not hold that range");
  for (; at > 0; at = wasm.indexOf(range(from), at)) range(to).copy(wasm, at);
}

const core = await load();
const chip = core.describe().chips.find(({ id }) => id === "ascend-910b");
const { low, central, high } = chip.sets.model_flops_utilization;
const now = [low, central, high], then = now.map(raised);

function archive(version, change = () => {}) {
  const folder = join(root, version, "site");
  mkdirSync(folder, { recursive: true });
  cpSync(built, join(folder, "js"), { recursive: true });
  writeFileSync(join(folder, "index.html"), `<title>${version}</title>`);
  const file = join(folder, "js/tokenwatt.wasm"), wasm = readFileSync(file);
  change(wasm);
  writeFileSync(file, wasm);
  mkdirSync(archives, { recursive: true });
  execFileSync("tar", ["-czf", join(archives, `tokenwatt-site-${version}.tar.gz`), "-C", join(root, version), "site"]);
}

let releases;
before(async () => {
  archive("1.10.0");
  archive("1.9.0", (wasm) => correct(wasm, now, then));
  writeFileSync(join(archives, "tokenwatt-1.10.0.tgz"), "");
  mkdirSync(site);
  releases = await assemble(archives, site);
});

const energy = ({ runs }) => runs.find(({ chip }) => chip === "ascend-910b").outputs.facility_energy.central;

test("each release lies at its own address as it was, oldest first by number", () => {
  assert.deepEqual(releases.map(({ version }) => version), ["1.9.0", "1.10.0"]);
  assert.match(readFileSync(join(site, "v/1.9.0/index.html"), "utf8"), /1\.9\.0/);
});

test("the pinned one keeps its numbers after the data have changed", async () => {
  const pinned = await import(pathToFileURL(join(site, "v/1.9.0/js/tokenwatt.js")).href);
  const request = { scenario: "grok4-vs-glm5", outputs: ["facility_energy"], draws: 0 };
  const [old, today] = [(await pinned.load()).estimate(request), core.estimate(request)].map(energy);
  // The hours, and with them the energy, go with one over the utilization.
  assert.ok(Math.abs(old / today - now[1] / then[1]) < 1e-9, `${old} beside ${today}`);
});

test("what moved a headline is told: the figure, from what and to what", () => {
  const { changes } = JSON.parse(readFileSync(join(site, "v/headlines.json"), "utf8"));
  assert.ok(changes.length > 0 && changes.every(({ version }) => version === "1.10.0"));
  for (const { movers } of changes)
    assert.deepEqual(movers.map(({ id, from, to }) => [id, from, to]), [["model_flops_utilization", then[1], now[1]]]);
  const page = readFileSync(join(site, "v/index.html"), "utf8");
  assert.match(page, /<a href="1\.10\.0\/">/);
  assert.match(page, /by model_flops_utilization from 0\.\d+ to 0\.\d+ 1</);
});

test("without releases there is no such page", async () => {
  const [none, empty] = ["none", "empty"].map((name) => join(root, name));
  mkdirSync(none);
  mkdirSync(empty);
  assert.deepEqual(await assemble(none, empty), []);
  assert.equal(existsSync(join(empty, "v")), false);
});
