// What the tests consist of: the builds, and the parts with the builds that each needs. What takes longest
// comes first; the page tells of them in this order, where "again" is of what stands before.
import { readFileSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";

/** Three things are done at a time, each with a third of the cores or with one: while one waits, the others go on. */
export const atOnce = 3;
const share = Math.max(1, Math.floor(availableParallelism() / atOnce));

const configure = (preset, ...more) => ["cmake", "--preset", preset, ...more];
const compile = (folder, ...targets) =>
  ["cmake", "--build", `build/${folder}`, "--parallel", share, "--target", ...targets];
const npm = (folder, script) => ["npm", "run", "--silent", "--prefix", folder, script];

/** By name: the builds that must have ended before, and the commands, one after another. */
export const builds = {
  wasm: { commands: [configure("wasm"), compile("wasm", "tokenwatt_package")] },
  site: { needs: ["wasm"], commands: [npm("web", "build")] },
  native: { commands: [configure("native"), compile("native", "tokenwatt_cli")] },
  "native-tests": { needs: ["native"], commands: [compile("native", "tokenwatt_tests")] },
  // By Clang, the second compiler.
  sanitize: { commands: [configure("sanitize"), compile("sanitize", "tokenwatt_cli")] },
  // Links the cases that were compiled natively with this core.
  "sanitize-tests": {
    needs: ["sanitize", "native-tests"], commands: [configure("sanitize"), compile("sanitize", "tokenwatt_tests")],
  },
  "wasm-tests": { needs: ["wasm"], commands: [compile("wasm", "tokenwatt_cli", "tokenwatt_tests")] },
  "wasm-scalar": {
    commands: [
      configure("wasm", "-B", "build/wasm-scalar", "-DTOKENWATT_SIMD=OFF", "-DTOKENWATT_UNITY=ON"),
      compile("wasm-scalar", "tokenwatt_cli"),
    ],
  },
};

const doctest = (...command) => [...command, "--no-colors"];
const node = (...files) => [process.execPath, "--test", "--test-reporter=spec", ...files];
const nodeIn = (folder, without = []) => node(...readdirSync(new URL(`${folder}/`, import.meta.url))
  .filter((name) => name.endsWith(".test.mjs") && !without.includes(name)).map((name) => `tests/${folder}/${name}`));
const noCompile = (folder) => ["ctest", "--test-dir", `build/${folder}`, "--parallel", share,
  "--label-regex", "no_compile", "--no-tests=error", "--output-on-failure"];

// The browser's tests in slices, which fill what other parts leave idle.
const slices = [1, 2, 3, 4];
const web = (slice) => ["tests/node_modules/.bin/playwright", "test", "--config", "tests/web", "--reporter", "list",
  "--workers", share, "--shard", `${slice}/${slices.length}`, "--output", `build/web-tests/${slice}`];

// Of the whole project, what asks for builds.
const ofBuilds = ["parity.test.mjs", "hash.test.mjs", "bytes.test.mjs", "site.test.mjs", "newcomer.test.mjs"];

/** By name: the builds that must have ended before, and the jobs, which are commands and may run side by side. */
export const parts = {
  web: { needs: ["site"], jobs: [...slices.map(web), npm("web", "check")] },
  native: { needs: ["native-tests"], jobs: [doctest("build/native/tokenwatt_tests")] },
  sanitize: { needs: ["sanitize-tests"], jobs: [doctest("build/sanitize/tokenwatt_tests")] },
  "wasm-core": { needs: ["wasm-tests"], jobs: [doctest(process.execPath, "build/wasm/tokenwatt_tests.js")] },
  package: { needs: ["wasm"], jobs: [nodeIn("wasm")] },
  // Makes its own builds, of a copy of the tree.
  newcomer: { jobs: [node("tests/whole/newcomer.test.mjs")] },
  hash: { needs: ["native", "sanitize", "wasm-tests", "wasm-scalar"], jobs: [node("tests/whole/hash.test.mjs")] },
  webkit: { needs: ["site"], jobs: [node("tests/web/webkit.test.mjs")] },
  lighthouse: { needs: ["site"], jobs: [node("tests/web/lighthouse.test.mjs")] },
  parity: { needs: ["native", "wasm"], jobs: [node("tests/whole/parity.test.mjs")] },
  // What CMake makes of the data.
  tables: { jobs: [nodeIn("tables")] },
  fit: { needs: ["native"], jobs: [nodeIn("fit")] },
  bytes: { needs: ["site"], jobs: [node("tests/whole/bytes.test.mjs", "tests/whole/site.test.mjs")] },
  // By g++ and by Clang, which Emscripten's is too.
  "no-compile": { needs: ["native", "sanitize"], jobs: ["native", "sanitize"].map(noCompile) },
  data: { jobs: [nodeIn("data")] },
  calibration: { needs: ["native"], jobs: [nodeIn("calibration")] },
  layering: { jobs: [nodeIn("whole", ofBuilds)] },
  bare: { jobs: [nodeIn("bare")] },
  // Makes its own builds, of a copy of the tree.
  corrected: { jobs: [nodeIn("corrected")] },
  consumers: { needs: ["native", "wasm"], jobs: [nodeIn("consumers")] },
};

/** What a whole run is: all but those that dev calls slow. */
const slow = /^slow_parts=\((.*)\)$/m.exec(readFileSync(new URL("../dev", import.meta.url), "utf8"))[1].split(" ");
export const whole = Object.keys(parts).filter((name) => !slow.includes(name));
