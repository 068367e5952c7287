// The version of the data follows the data by itself: its day is that of the newest look at a source, and its digits
// are others for any change, which the history of the real files shows.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { rows } from "../data/read.mjs";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const root = mkdtempSync(join(tmpdir(), "tokenwatt-version-"));
after(() => rmSync(root, { recursive: true }));

const read = (name) => readFileSync(path(`core/tables/generate/${name}`), "utf8");
const hashed = /tokenwatt_hash\(hash "\$\{data\}" \$\{files\} (.*)\)/.exec(read("tables.cmake"))[1].split(" ");
const listed = /set\(files ([\w\s]+)\)/.exec(read("tables.cmake"))[1].split(/\s+/);

const script = join(root, "version.cmake");
writeFileSync(script, `cmake_minimum_required(VERSION 3.25)
include("${path("core/tables/generate/tables.cmake")}")
foreach(folder IN LISTS folders)
  file(READ "\${folder}/sources.json" sources)
  tokenwatt_newest_day(day "\${sources}")
  tokenwatt_hash(hash "\${folder}" ${[...listed, ...hashed].join(" ")})
  message(STATUS "\${day} \${hash}")
endforeach()
`);
const versions = (...folders) => {
  const out = execFileSync("cmake", ["-D", `folders=${folders.join(";")}`, "-P", script], { encoding: "utf8" });
  return [...out.matchAll(/^-- (\S*) (\S+)$/gm)].map(([, day, hash]) => ({ day, hash }));
};

const copy = (change) => {
  const folder = mkdtempSync(join(root, "data-"));
  const filter = (name) => !/node_modules|schema|refresh|publish/.test(name);
  cpSync(path("data"), folder, { recursive: true, filter });
  change?.(folder);
  return folder;
};
const replaced = (file, before, instead) => (folder) => {
  const text = readFileSync(join(folder, file), "utf8");
  assert.ok(text.includes(before), before);
  writeFileSync(join(folder, file), text.replace(before, instead));
};

test("the day is that of the newest look at a source", () => {
  const [version, newer] = versions(copy(), copy(replaced("sources.json", '"checked": "20', '"checked": "30')));
  assert.equal(version.day, rows.sources.map(({ checked }) => checked).sort().at(-1));
  assert.match(newer.day, /^30\d\d-\d\d-\d\d$/);
});

test("the digits are the same for the same data, and others for any figure", () => {
  const [first, again, chip, step] = versions(copy(), copy(),
    copy(replaced("chips.json", '"central": 7', '"central": 8')),
    copy(replaced("fit/measured.json", '"batch": 8', '"batch": 9')));
  assert.match(first.hash, /^[0-9a-f]{12}$/);
  assert.equal(first.hash, again.hash);
  assert.equal(new Set([first.hash, chip.hash, step.hash]).size, 3);
});

test("each state of the data in the history has a version of its own", (t) => {
  const git = (...args) => spawnSync("git", ["-C", path(""), ...args], { encoding: "buffer", maxBuffer: 1 << 28 });
  const names = [...listed, ...hashed].map((name) => `data/${name}.json`);
  const log = git("log", "--first-parent", "-8", "--format=%H", "--", ...names);
  const commits = log.status === 0 ? log.stdout.toString().split("\n").filter(Boolean) : [];
  const folders = commits.flatMap((commit) => {
    const files = names.map((name) => git("show", `${commit}:${name}`));
    if (files.some(({ status }) => status !== 0)) return []; // before it had all of its files
    return [copy((folder) => names.forEach((name, i) => writeFileSync(join(folder, name.slice(5)), files[i].stdout)))];
  });
  if (folders.length < 2) return t.skip("there is no history here");
  const found = versions(...folders);
  assert.equal(new Set(found.map(({ hash }) => hash)).size, folders.length);
});
