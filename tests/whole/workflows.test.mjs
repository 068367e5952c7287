// What runs on GitHub: every action pinned to one commit, nothing published before every test, no right that is not
// used, and the addresses of this project.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../.github/", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const workflows = Object.fromEntries(readdirSync(new URL("workflows/", root))
  .map((name) => [name, read(`workflows/${name}`)]));

test("every action is pinned to a commit, with its version beside it, and to the same one everywhere", () => {
  const pins = new Map();
  for (const [name, text] of Object.entries(workflows)) {
    for (const [line, action, pin] of text.matchAll(/uses: ([\w./-]+)(.*)$/gm)) {
      if (action.startsWith("./")) continue;
      assert.match(pin, /^@[0-9a-f]{40} # v\d+(\.\d+\.\d+)?$/, `${name}: ${line}`);
      assert.equal(pins.get(action) ?? pin, pin, `${name}: ${line}`);
      pins.set(action, pin);
    }
  }
  assert.ok(pins.size > 6);
});

test("nothing is published before every test", () => {
  for (const name of ["pages.yml", "release.yml"]) {
    assert.match(workflows[name], /\n {2}test:\n {4}uses: \.\/\.github\/workflows\/test\.yml\n/);
    assert.match(workflows[name], /\n {4}needs: test\n/);
  }
  assert.match(workflows["test.yml"], /\n {2}workflow_call:\n/);
});

test("who reads code of others has no right to write, and checkouts keep no key unless they push", () => {
  const [, refresh] = /\n {2}refresh:\n([^]*?)\n\n {2}\w/.exec(workflows["data.yml"]);
  assert.match(refresh, /\.\/dev data/);
  assert.doesNotMatch(refresh, /: write/);
  for (const [name, text] of Object.entries(workflows)) {
    for (const job of text.split(/\n(?= {2}[\w-]+:\n)/).filter((one) => one.includes("actions/checkout@")))
      assert.equal(job.includes("persist-credentials: false"), !job.includes("git push"), name + job.slice(0, 40));
    assert.match(text, /\npermissions:( \{\}|\n {2}contents: read)\n/, name);
  }
});

test("forms and contacts lead to this project", () => {
  const { repository } = JSON.parse(readFileSync(new URL("../web/url.json", root), "utf8"));
  const links = [...read("ISSUE_TEMPLATE/config.yml").matchAll(/url: (.*)$/gm)].map(([, url]) => url);
  assert.deepEqual(links.filter((url) => !url.startsWith(repository)), []);
});

test("the fields that the page fills in are those of the forms", () => {
  const ids = (name) => [...read(`ISSUE_TEMPLATE/${name}.yml`).matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id);
  assert.deepEqual(ids("figure"), ["row", "value", "source", "date", "grade", "note"]);
  assert.deepEqual(ids("run"), ["what", "figures", "source"]);
});
