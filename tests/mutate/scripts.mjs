// Whether tests or the compiler of types notice a change of a script: in a copy of the scripts, without a page.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const copied = ["wasm", "web/src", "web/package.json", "web/tsconfig.json", "tests/package.json",
  "tests/mutate/playwright.config.ts"];
const linked = ["web/node_modules", "tests/node_modules"];

/** `tests` are those that are run. Gives "compiler", "tests" or "survived". */
export function fatesIn(build, tests) {
  const folder = join(build, "mutate", "scripts");
  rmSync(folder, { recursive: true, force: true });
  for (const name of [...copied, ...tests]) cpSync(name, join(folder, name), { recursive: true });
  for (const name of linked) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(resolve(name), join(folder, name));
  }

  const isPassed = (...command) => spawnSync(process.execPath, command, { cwd: folder, timeout: 60_000 }).status === 0;
  const run = (test) => (test.endsWith(".mjs") ? isPassed(test)
    : isPassed("tests/node_modules/@playwright/test/cli.js", "test", "--config", "tests/mutate", `/${test}`));
  const isTyped = (source) => !source.endsWith(".ts")
    || isPassed("web/node_modules/typescript/bin/tsc", "--noEmit", "--project", "web");

  return ({ source, test, text }) => {
    const copy = join(folder, source);
    writeFileSync(copy, text);
    const end = !run(test) ? "tests" : isTyped(source) ? "survived" : "compiler";
    writeFileSync(copy, readFileSync(source));
    return end;
  };
}
