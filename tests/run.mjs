// Runs parts of the tests and the builds that they need, side by side: node tests/run.mjs PART... Prints a line as each
// ends, the log of what fails, and at last how many cases passed and failed. With --build NAME... it only builds.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { count } from "./count.mjs";
import { atOnce, builds, parts } from "./parts.mjs";
import { schedule } from "./schedule.mjs";

const onlyBuild = process.argv[2] === "--build";
const chosen = process.argv.slice(onlyBuild ? 3 : 2);
const unknown = chosen.find((name) => !Object.hasOwn(onlyBuild ? builds : parts, name));
if (unknown !== undefined) throw new Error(`There is no ${unknown}`);

const folder = mkdtempSync(join(tmpdir(), "tokenwatt-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const children = new Set();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(1);
  });
}

/** Runs commands one after another into one log, up to the first that fails. */
async function execute(name, commands) {
  const path = join(folder, name), file = openSync(path, "w"), begin = performance.now();
  let failed = false;
  for (const [command, ...args] of commands) {
    failed ||= await new Promise((resolve) => {
      const child = spawn(command, args.map(String), { stdio: ["ignore", file, file] });
      children.add(child);
      child.on("error", () => resolve(true));
      child.on("close", (status) => {
        children.delete(child);
        resolve(status !== 0);
      });
    });
  }
  closeSync(file);
  return { failed, log: readFileSync(path, "utf8"), seconds: (performance.now() - begin) / 1000 };
}

const width = Math.max(...Object.keys({ ...builds, ...parts }).map((name) => name.length));
const print = (name, what, seconds) =>
  console.log(`${name.padEnd(width)} ${what.padStart(22)} ${Math.round(seconds).toString().padStart(4)} s`);
/** What a log says of all but the cases that passed. */
const show = (log) => console.log(log.trimEnd().split("\n").filter((line) => !/^ *[✓✔] /.test(line))
  .map((line) => line.slice(0, 1000)).join("\n"));

const building = (name) => `building ${name}`;
const buildJob = (name) => ({
  name: building(name),
  needs: (builds[name].needs ?? []).map(building),
  async work() {
    const { failed, log, seconds } = await execute(building(name), builds[name].commands);
    print(name, failed ? "does not build" : "built", seconds);
    if (failed) show(log);
    return !failed;
  },
});

const total = { passed: 0, failed: 0 };
/** What tests/trust.mjs tells the page of this run. */
const ran = { day: new Date().toISOString().slice(0, 10), parts: {} };

/** The jobs of a part share its line, which is printed when the last of them has ended. */
function partJobs(part) {
  const { needs = [], jobs } = parts[part];
  const ended = [];
  const end = (result) => {
    ended.push(result);
    if (ended.length < jobs.length) return true;
    const sum = (key) => ended.reduce((all, one) => all + one[key], 0);
    const passed = sum("passed");
    // A part that counted nothing is one failure.
    const failed = sum("failed") || Number(passed === 0);
    print(part, `${passed} passed, ${failed} failed`, sum("seconds"));
    for (const one of ended) {
      if (one.failed > 0 || passed === 0) show(one.log);
      else for (const [line] of one.log.matchAll(/^ *size: .*$/gm)) console.log(line);
    }
    ran.parts[part] = { passed, failed };
    total.passed += passed;
    total.failed += failed;
    return true;
  };
  return jobs.map((command, index) => ({
    name: `${part} ${index}`,
    needs: needs.map(building),
    async work() {
      const { failed: crashed, log, seconds } = await execute(`${part} ${index}`, [command]);
      const { passed, failed } = count(log);
      // What crashed before it could count is one failure.
      return end({ passed, failed: failed || Number(crashed), log, seconds });
    },
    skip: () => end({ passed: 0, failed: Number(index === 0), log: "", seconds: 0 }),
  }));
}

/** These builds and all that they need, in the order of the table. */
function withNeeds(names) {
  const wanted = new Set();
  const add = (name) => {
    wanted.add(name);
    (builds[name].needs ?? []).forEach(add);
  };
  names.forEach(add);
  return Object.keys(builds).filter((name) => wanted.has(name));
}

const wanted = withNeeds(onlyBuild ? chosen : chosen.flatMap((part) => parts[part].needs ?? []));
const inOrder = onlyBuild ? [] : Object.keys(parts).filter((part) => chosen.includes(part));
const wentWell = await schedule([...wanted.map(buildJob), ...inOrder.flatMap(partJobs)], atOnce);
if (!onlyBuild) {
  ran.minutes = Math.round(performance.now() / 60_000);
  mkdirSync(new URL("../build/", import.meta.url), { recursive: true });
  writeFileSync(new URL("../build/tests.json", import.meta.url), `${JSON.stringify(ran)}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
}
process.exitCode = total.failed > 0 || [...wentWell.values()].includes(false) ? 1 : 0;
