// How the project is cited says what the project says: its version, its addresses and one description everywhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const json = (name) => JSON.parse(read(name));

/** CITATION.cff is YAML of plain lines, with one text in folds. */
const cited = read("CITATION.cff");
const fact = (key) => new RegExp(`^\\s*(?:- )?${key}: (?!>)(.+)$`, "m").exec(cited)?.[1];
const folded = /^abstract: >-\n((?: {2}.+\n)+)/m.exec(cited)[1].split("\n").map((line) => line.trim()).join(" ").trim();
const list = (key) => fact(key).slice(1, -1).split(", ");

test("the version to cite is the model's", () => {
  const [, version] = /project\(tokenwatt VERSION ([\d.]+) /.exec(read("CMakeLists.txt"));
  assert.equal(fact("version"), version);
});

test("the addresses to cite are those of the page and of its source", () => {
  const { url, repository } = json("web/url.json");
  assert.deepEqual([fact("url"), fact("repository-code")], [url, repository]);
});

test("package managers are told the same version and addresses", () => {
  const { url, repository } = json("web/url.json");
  const port = json(".github/packaging/vcpkg/tokenwatt/vcpkg.json");
  assert.deepEqual([port.version, port.homepage, port.license], [fact("version"), url, fact("license")]);
  const recipe = read(".github/packaging/conan/conanfile.py");
  for (const text of [`url = "${repository}"`, `homepage = "${url}"`, `description = "${port.description}"`])
    assert.ok(recipe.includes(text), text);
});

test("a release's date is a day", () => assert.match(fact("date-released"), /^\d{4}-\d{2}-\d{2}$/));

test("Zenodo is told the same", () => {
  const { title, description, license, creators, keywords } = json(".zenodo.json");
  assert.deepEqual({ title, description, license: license.toUpperCase(), creators, keywords }, {
    title: fact("title"), description: folded, license: fact("license"), creators: [{ name: fact("name") }],
    keywords: list("keywords"),
  });
});
