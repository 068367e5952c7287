// The data as others take it: rows, CSV and the changelog of figures, from small tables and from the real ones.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { datapackage, dataset } from "../../data/publish/about.mjs";
import { changelog, changeRows } from "../../data/publish/changes.mjs";
import { csv } from "../../data/publish/csv.mjs";
import { figureRows, flatRow, tablesOf } from "../../data/publish/rows.mjs";
import { files, figures } from "./read.mjs";

const price = (central, rest = {}) => ({ central, source: "shop", grade: "reported", ...rest });
const small = (chip) => ({
  assumptions: {
    assumptions: [{ id: "chip_rent", unit: "USD/chip-hour", distribution: "lognormal", ...price(2) },
      { id: "chip_power", unit: "W/chip", distribution: "normal" }],
  },
  chips: { chips: [{ id: "one", label: 'One, "first"', tags: ["a", "b"], sets: { chip_power: price(700) }, ...chip }] },
  currencies: { currencies: [{ id: "EUR", usd: 1.1 }] },
  outputs: { outputs: [{ id: "cost", unit: "USD" }] },
  sources: { sources: [{ id: "shop", publisher: "A shop", url: "https://example.org/" }] },
});

test("a row is flat: figures in three columns, money in dollars, lists of texts in one cell", () => {
  const made = small({ rents: { list: price(3, { low: 2, high: 5, currency: "EUR" }) }, ends: [1, null] });
  assert.deepEqual(flatRow(made.chips.chips[0], made), {
    id: "one", label: 'One, "first"', tags: "a; b", chip_power: 700, chip_power_p5: 700, chip_power_p95: 700,
    "rents.list": 3.3, "rents.list_p5": 2.2, "rents.list_p95": 5.5, "ends.0": 1, "ends.1": null,
  });
});

test("a figure stands as given, with the unit of its currency", () => {
  const made = small({ rents: { list: price(3, { low: 2, high: 5, currency: "EUR", note: "Said so." }) } });
  const [rent, power] = ["chip_rent", "chip_power"].map((id) =>
    figureRows(made).find(({ table, figure }) => table === "chips" && figure === id));
  const { unit, p5, p50, p95, distribution, publisher, note } = rent;
  assert.deepEqual([unit, p5, p50, p95, distribution, publisher, note],
    ["EUR/chip-hour", 2, 3, 5, "lognormal", "A shop", "Said so."]);
  assert.deepEqual([rent.case, power.unit, power.distribution], ["rents list", "W/chip", "fixed"]);
});

test("CSV quotes what needs it, writes numbers bare and runs no formula", () => {
  assert.equal(csv([{ a: 1.5, b: 'x "y", z' }, { b: "=1+1", c: null }]), 'a,b,c\r\n1.5,"x ""y"", z",\r\n,\'=1+1,\r\n');
});

// What a reader of CSV makes of it.
const lines = (text) => text.trimEnd().split(/\r\n/).map((line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
    quoted?.replaceAll('""', '"') ?? bare));

test("every figure of data/ is among the figures, with its source and a number in its cell", () => {
  const rows = figureRows(files), sources = new Set(files.sources.sources.map(({ id }) => id));
  const counted = [...figures()].filter(({ figure }) => typeof figure.central === "number").length;
  assert.ok(counted > 1000 && rows.length >= counted, `${rows.length} of ${counted}`);
  assert.deepEqual(rows.filter((row) => !(row.p5 <= row.p50 && row.p50 <= row.p95)), []);
  assert.deepEqual(rows.filter((row) => !sources.has(row.source) || !row.figure), []);
  const [head, ...body] = lines(csv(rows));
  assert.equal(body.length, rows.length);
  assert.ok(body.every((line) => line.length === head.length && Number.isFinite(Number(line[head.indexOf("p50")]))));
});

test("every table of data/ is written as CSV with all its rows", () => {
  const tables = tablesOf(files);
  assert.equal(new Set(tables.map(({ table }) => table)).size, tables.length, "two would be one file");
  for (const name of Object.keys(files)) assert.ok(tables.some(({ file }) => file === name), name);
  for (const { table, rows } of tables) {
    const [head, ...body] = lines(csv(rows.map((row) => flatRow(row, files))));
    assert.equal(body.length, rows.length, table);
    assert.equal(new Set(head).size, head.length, table);
    assert.deepEqual([...new Set(body.map((line) => line.length))], [head.length], table);
  }
});

test("the description names each file, the unit of each figure's column and what is not ours", () => {
  const description = { version: { model: "1.2.3", data: "2026-11-22" }, assumptions: files.assumptions.assumptions,
    outputs: files.outputs.outputs };
  const rows = [{ id: "a", chip_power: 700, chip_power_p5: 600, water: 2, label: "A" }];
  const made = [{ path: "chips.csv", title: "Chips", rows, columns: Object.keys(rows[0]) },
    { path: "chips.json", title: "Chips" }];
  const about = { files, description, address: "https://example.org/data/", made };
  const { resources, licenses, sources, version } = datapackage(about);
  assert.equal(version, "1.2.3");
  assert.equal(new Set(resources.map(({ name }) => name)).size, made.length);
  const fields = resources[0].schema.fields.map(({ name, type, unit }) => [name, type, unit]);
  assert.deepEqual(fields, [["id", "string", undefined], ["chip_power", "number", "W/chip"],
    ["chip_power_p5", "number", "W/chip"], ["water", "number", "ML"], ["label", "string", undefined]]);
  assert.deepEqual(licenses.map(({ name }) => name), ["CC-BY-4.0"]);
  const grid = sources.find(({ title }) => title.includes("@tgwf/co2"));
  assert.deepEqual(grid.licences.map(({ id }) => id), ["odbl-1.0", "cc-by-sa-4.0"]);
  assert.deepEqual(dataset(about).distribution.map(({ contentUrl }) => contentUrl),
    ["https://example.org/data/chips.csv", "https://example.org/data/chips.json"]);
});

const folder = mkdtempSync(join(tmpdir(), "tokenwatt-history-"));
after(() => rmSync(folder, { recursive: true }));
const git = (...args) => execFileSync("git", ["-C", folder, ...args], {
  encoding: "utf8",
  env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
});

const skip = spawnSync("git", ["--version"]).error ? "there is no git here" : false;

test("the changelog tells from the history which figure was what, and how many came", { skip }, () => {
  const commit = (subject, made) => {
    mkdirSync(join(folder, "data"), { recursive: true });
    for (const [name, file] of Object.entries(made))
      writeFileSync(join(folder, "data", `${name}.json`), JSON.stringify(file));
    git("add", "data");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--allow-empty", "-m", subject);
  };
  git("init", "--quiet");
  commit("Begin", small({}));
  commit("Say nothing new", small({ label: "Uno" }));
  commit("Raise the power", small({ sets: { chip_power: price(750, { low: 700, high: 800 }) } }));
  commit("Rent it", small({ sets: { chip_power: price(750, { low: 700, high: 800 }) }, rents: { list: price(3) } }));
  const body = changelog(folder);
  assert.equal(body.whole, true);
  const counted = body.changes.map(({ subject, changed, added, removed }) => [subject, changed.length, added, removed]);
  assert.deepEqual(counted, [["Rent it", 0, 1, 0], ["Raise the power", 1, 0, 0]]);
  const [row] = changeRows(body);
  assert.deepEqual([row.row, row.figure, row.p50_before, row.p5, row.p50, row.p95, row.unit],
    ["one", "chip_power", 700, 700, 750, 800, "W/chip"]);
});

test("without a history there is an empty changelog, which says so", () => {
  const none = mkdtempSync(join(tmpdir(), "tokenwatt-none-"));
  assert.deepEqual(changelog(none), { whole: false, changes: [] });
  rmSync(none, { recursive: true });
});
