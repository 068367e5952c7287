// No line of the project is wider than a screen beside another: 120 columns.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const most = 120;

/** Tables of data keep a row on a line, and what a tool writes is as wide as the tool has it. */
const exempt = [/^data\/.*\.json$/, /^tests\/web\/usages\//, /^\.zenodo\.json$/, /package-lock\.json$/, /\.png$/];

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0").filter((name) => name && !exempt.some((pattern) => pattern.test(name)));

/** An address cannot be broken; a line that holds little else may be as long as it is. */
const isAddress = (line) => /https?:\/\/\S{80,}/.test(line);

export const wideLines = (text) => text.split("\n").flatMap((line, i) =>
  ([...line].length > most && !isAddress(line) ? [`${i + 1}: ${[...line].length} columns`] : []));

test(`no line is wider than ${most} columns`, () => {
  const there = files.filter((name) => statSync(new URL(name, root), { throwIfNoEntry: false })?.isFile());
  const found = there.flatMap((name) =>
    wideLines(readFileSync(new URL(name, root), "utf8")).map((line) => `${name}:${line}`));
  assert.deepEqual(found, []);
});

test("a wide line is found, counted in characters and not in bytes", () => {
  assert.deepEqual(wideLines(`${"ü".repeat(120)}\n${"ü".repeat(121)}`), ["2: 121 columns"]);
});
