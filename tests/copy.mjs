// A copy of the tree, without what builds and installs make, for tests that change it and build it.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Its folder, which the test removes. The npm packages of the page and of the data are linked into it. */
export function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), "tokenwatt-copy-"));
  const names = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
  for (const name of names.split("\0").filter((each) => each && existsSync(join(root, each)))) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    cpSync(join(root, name), join(copy, name));
  }
  for (const folder of ["web", "data/refresh"])
    symlinkSync(join(root, folder, "node_modules"), join(copy, folder, "node_modules"));
  return copy;
}

const execute = promisify(execFile);
/** Runs commands in a folder; one that fails fails the test, with what it printed. */
export const runIn = (folder) => (command, ...args) => execute(command, args, { cwd: folder, maxBuffer: 1 << 26 })
  .catch(({ stdout, stderr, message }) => assert.fail([message, stdout, stderr].join("\n")));
