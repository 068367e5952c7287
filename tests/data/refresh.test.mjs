// What ./dev data does to the data files, and what it refuses, with small copies of the packages and no network.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { format } from "../../data/refresh/format.mjs";
import { byId, rows } from "./read.mjs";
import { empty, folder, row, run, texts, values } from "./refresh_fixture.mjs";

const data = new URL("../../data/", import.meta.url);
const command = fileURLToPath(new URL("refresh/refresh.mjs", data));
const central = (offer) => Object.fromEntries(Object.entries(offer.sets).map(([id, figure]) => [id, figure.central]));

test("an offer takes the prices of the day, of cached input and of long prompts", () => {
  const made = folder();
  run(made);
  assert.deepEqual(central(row(made, "offers", "falling")), { list_price_input: 4, list_price_output: 20 });
  const large = row(made, "offers", "large");
  assert.deepEqual(central(large), { list_price_input: 2, list_price_output: 12, list_price_cached: 0.2 });
  assert.equal(large.long_context.above_tokens, 200000);
  assert.deepEqual(central(large.long_context), { list_price_input: 4, list_price_output: 18 });
  assert.equal(large.date, "2026-10-02");
  assert.equal(row(made, "offers", "small").note, "Kept.");
});

test("a dated offer, a subscription and a place of its own stay as they are", () => {
  const made = folder();
  const before = ["offers/dated", "places/own"].map((path) => row(made, ...path.split("/")));
  run(made);
  assert.deepEqual(["offers/dated", "places/own"].map((path) => row(made, ...path.split("/"))), before);
  assert.match(texts(made)["offers.json"], /"subscription_price": \{"central": 3, "source": "lost"/);
});

// ln(342.06/300) = 0.131, ln(310/300) = 0.033 and ln(404/380) = 0.061; no range is narrower than ln 1.05 = 0.049.
test("a place has what is used there, with what is generated there beside it", () => {
  const made = folder();
  run(made);
  const figure = (id) => row(made, "places", id).sets.grid_intensity;
  const range = (id) => [figure(id).low, figure(id).central, figure(id).high];
  assert.deepEqual(range("country"), [263, 300, 342]); // 300² / 342.06 = 263
  assert.match(figure("country").note, /Electricity Maps 2026, .* life cycle: 300; its 2025: 310\. Within 14 %\./);
  assert.equal(row(made, "places", "country").beside.grid_intensity.central, 342.06);
  assert.deepEqual(range("part"), [354, 404, 461], "a part is known no better than the country"); // ± 0.131
  assert.deepEqual(range("trader"), [286, 300, 315], "what is generated says nothing of what is used"); // ± ln 1.05
  assert.ok(!("beside" in row(made, "places", "part")));
  assert.ok(!("beside" in row(made, "places", "own")));
});

test("a union is the mean of its members by demand, and the world Ember's, as wide as countries differ", () => {
  const made = folder();
  run(made);
  const figure = (id) => row(made, "places", id).sets.grid_intensity;
  const range = (id) => [figure(id).low, figure(id).central, figure(id).high];
  assert.deepEqual(range("union"), [213, 326, 499]); // (3 · 300 + 404) / 4 = 326; Ember 213.02; 326² / 213.02 = 499
  assert.equal(figure("union").grade, "derived");
  assert.deepEqual(range("world"), [439, 500, 570]); // the median of 0.131, 0.131 and 0.426
});

test("rates and sources carry the packages' days", () => {
  const made = folder();
  run(made);
  assert.deepEqual([row(made, "currencies", "EUR").usd, row(made, "currencies", "EUR").date], [1.1, "2026-10-01"]);
  const { title, date, checked } = row(made, "sources", "genai-prices");
  assert.deepEqual([title, date, checked], ["@pydantic/genai-prices 9.0.0", "2026-10-02", "2026-11-22"]);
  assert.equal(row(made, "sources", "lost").checked, "2026-01-02");
});

test("it prints what changed as a table, and whose source has no address", () => {
  const printed = run(folder());
  assert.match(printed, /\| row +\| figure +\| old +\| new +\| factor/);
  assert.match(printed, /\| offers\/falling +\| list_price_output +\| 25 +\| 20 +\| 0\.800/);
  assert.match(printed, /\| offers\/large +\| list_price_cached +\| – +\| 0\.2 +\| – /);
  assert.match(printed, /no address:\nlost: offers\/plan\/sets\/subscription_price, places\/own\/sets\/grid_intensity/);
});

test("a second refresh changes nothing, on a later day too", () => {
  const made = folder();
  run(made);
  const before = texts(made);
  assert.match(run(made, values(), { today: "2026-12-24" }), /No figure has changed\.\nWrote nothing\./);
  assert.deepEqual(texts(made), before);
});

test("rows come out sorted", () => {
  const made = folder(), path = join(made, "offers.json");
  const file = JSON.parse(texts(made)["offers.json"]);
  writeFileSync(path, JSON.stringify({ ...file, offers: file.offers.reverse() }));
  run(made);
  const { offers } = JSON.parse(texts(made)["offers.json"]);
  assert.deepEqual(offers.map(({ id }) => id), ["dated", "falling", "large", "small"]);
});

const refuses = (made, damage, message, options) => {
  const before = texts(made);
  assert.throws(() => run(made, values(damage), options), { message });
  assert.deepEqual(texts(made), before, "a file was written");
};

test("a jump is refused and changes no file, unless it is accepted", () => {
  const jumps = {
    "offers/small +\\| list_price_input .*\\| 1\\.51 +\\| beyond 1\\.5":
      { prices: [["input_mtok: 1,", "input_mtok: 1.51,"]] },
    "offers/small +\\| list_price_output .*\\| 0\\.500 +\\| beyond 1\\.5":
      { prices: [["output_mtok: 4 ", "output_mtok: 2 "]] },
    "places/country +\\| grid_intensity +\\| 310 .*\\| 1\\.35 +\\| beyond 1\\.3": { latest: [["300", "420"]] },
    "currencies/EUR +\\| usd .*\\| 0\\.810 +\\| beyond 1\\.2": { eur: [["1.1", "0.85"]] },
  };
  for (const [line, damage] of Object.entries(jumps)) refuses(folder(), damage, new RegExp(`${line}[^]*--accept`));
  const made = folder();
  run(made, values({ prices: [["input_mtok: 1,", "input_mtok: 1.51,"]] }), { accept: true });
  assert.equal(row(made, "offers", "small").sets.list_price_input.central, 1.51);
});

test("a step up to the limit passes", () => {
  const made = folder();
  run(made, values({ prices: [["input_mtok: 1,", "input_mtok: 1.5,"]] }));
  assert.equal(row(made, "offers", "small").sets.list_price_input.central, 1.5);
  assert.equal(row(made, "offers", "small").sets.told_speed.central, 80, "what no list knows is kept");
});

test("a new kind of price is compared with the price that it is a kind of", () => {
  const strange = {
    "offers/small +\\| list_price_cached +\\| – +\\| 0\\.001 +\\| – +\\| beyond its base price":
      { prices: [["output_mtok: 4 ", "output_mtok: 4, cache_read_mtok: 0.001 "]] },
    "offers/large +\\| long_context list_price_input +\\| – +\\| 40 +\\| – +\\| beyond its base price":
      { prices: [["start: 200000, price: 4 ", "start: 200000, price: 40 "]] },
  };
  for (const [line, damage] of Object.entries(strange)) refuses(folder(), damage, new RegExp(line));
});

test("the code of a package can write nothing, start nothing and sees no environment", () => {
  const reached = join(empty(), "reached");
  const extract = (code) => values({ prices: [['{ id: "Small"', `{ id: (${code}, "Small")`]] });
  for (const code of [`require("node:fs").writeFileSync(${JSON.stringify(reached)}, "")`,
    `require("node:child_process").execFileSync("touch", [${JSON.stringify(reached)}])`,
    `require("node:fs").readFileSync("/etc/hostname")`])
    assert.throws(() => extract(code), /genai-prices does not hold what it did: .*(restricted|permission)/i, code);
  assert.equal(existsSync(reached), false);
  assert.throws(() => extract('(() => { throw new Error(Object.keys(process.env).join() || "none"); })()'),
    /does not hold what it did: none/);
});

test("a refresh that was stopped between two files is finished by the next", () => {
  const made = folder(), whole = folder();
  run(whole);
  mkdirSync(join(made, ".refreshed"));
  for (const name of ["offers", "places"])
    writeFileSync(join(made, ".refreshed", `${name}.json`), texts(whole)[`${name}.json`]);
  run(made);
  assert.deepEqual(texts(made), texts(whole));
  assert.equal(existsSync(join(made, ".refreshed")), false);
});

test("a price that is gone is refused", () => {
  const made = folder();
  run(made);
  const lost = /offers\/large +\| list_price_cached +\| 0\.2 +\| – +\| – +\| beyond/;
  refuses(made, { prices: [["cache_read_mtok: 0.2,", ""]] }, lost);
});

test("damaged packages are refused, accepted or not", () => {
  const damages = [
    [{ prices: [["output_mtok: 4 ", ""]] }, /^small: output_mtok is undefined, which is no number/],
    [{ prices: [["output_mtok: 4 ", "output_mtok: -4 "]] }, /^small: output_mtok is -4, which cannot be/],
    [{ prices: [["output_mtok: 4 ", "output_mtok: NaN "]] }, /^small: output_mtok is NaN/],
    [{ prices: [["output_mtok: 4 ", "output_mtok: '4' "]] }, /^small: output_mtok is 4, which is no number/],
    [{ prices: [["output_mtok: 4 ", "output_mtok: 4e6 "]] }, /^small: output_mtok is 4000000, which cannot be/],
    [{ prices: [["output_mtok: 4 ", "output_mtok: 4, input_ktok: 0.001 "]] },
      /^small: input_ktok is in an unknown unit/],
    [{ prices: [["\"Small\"", "\"Smaller\""]] }, /^small: lab no longer lists Small/],
    [{ prices: [["\"lab\"", "\"shop\""]] }, /^falling: lab no longer lists Falling[^]*\nlarge: [^]*\nsmall: /],
    [{ prices: [["start: 200000", "start: 128000"]] }, /^large: .*tier above 200000 tokens, another kind above 128000/],
    [{ prices: [["{ start: 200000, price: 4 }", "{ start: 1, price: 3 }, { start: 200000, price: 4 }"]] },
      /^large: input_mtok has 2 tiers/],
    [{ prices: [["\"start_date\"", "\"weekday\""]] }, /^falling: .*weekday, which is unknown/],
    [{ latest: [["gCO2eq/kWh", "kgCO2eq/kWh"]] }, /^country: .*kgCO2eq\/kWh, not gCO2eq\/kWh/],
    [{ latest: [["300", "-300"]] }, /^country: .* is -300, which cannot be/],
    [{ latest: [["300", "null"]] }, /^country: .* is null, which is no number/],
    [{ latest: [["AA-N", "AA-S"]] }, /^part: Electricity Maps 2026 has no value for AA-N/],
    [{ averages: [["342.06", "NaN"]] }, /^country: Ember, AAA is NaN/],
    [{ averages: [["EU", "EEC"]] }, /^union: Ember, EU is undefined/],
    [{ eur: [["1.1", "0"]] }, /^EUR: .* is 0, which cannot be/],
    [{ eur: [["\"usd\"", "\"gbp\""]] }, /^EUR: .* is undefined/],
    [{ eur: [["2026-10-01", "2026-09-30"]] }, /^EUR: its rates are of 2026-09-30, those of the dollar of 2026-10-01/],
    [{ eur: [["}", ""]] }, /^EUR: @fawazahmed0\/currency-api does not hold what it did/],
  ];
  for (const accept of [false, true])
    for (const [damage, message] of damages) refuses(folder(), damage, message, { accept });
  assert.throws(() => values({ prices: [["[{ id", "[{ id id"]] }), /@pydantic\/genai-prices does not hold what it did/);
});

test("a row that the schema does not allow is refused", () => {
  const made = folder(), path = join(made, "offers.json");
  writeFileSync(path, texts(made)["offers.json"].replace('"label": "Small"', '"label": ""'));
  refuses(made, {}, /offers\.json\/offers\/small\/label must NOT have fewer than 1 char/);
});

test("without a network it says so and leaves the files alone", () => {
  const files = ["offers", "places", "currencies", "sources"].map((name) => new URL(`${name}.json`, data));
  const before = files.map((file) => readFileSync(file, "utf8"));
  const npm = { npm_config_registry: "http://127.0.0.1:9", npm_config_fetch_retries: "0", npm_config_cache: empty() };
  const env = { ...process.env, ...npm };
  const { status, stderr } = spawnSync(process.execPath, [command], { env, encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stderr, /npm could not get the packages .*ECONNREFUSED[^]*the data stand as they were/);
  assert.deepEqual(files.map((file) => readFileSync(file, "utf8")), before);
});

test("an option that it does not know is refused", () => {
  const tried = spawnSync(process.execPath, [command, "--force"], { encoding: "utf8" });
  assert.equal(tried.status, 1);
  assert.match(tried.stderr, /--force is none of: --accept, @pydantic\/genai-prices@VERSION/);
});

test("the committed files are laid out as a refresh writes them", () => {
  for (const name of ["offers", "places", "currencies", "sources"]) {
    const text = readFileSync(new URL(`${name}.json`, data), "utf8");
    assert.equal(text, format(name, JSON.parse(text)), name);
  }
});

test("what comes from a package follows it, and what a scenario sells at does not", () => {
  for (const { id, follows, sets } of rows.offers)
    for (const [name, { source }] of Object.entries(sets))
      if (follows) assert.equal(source === "genai-prices", name.startsWith("list_price"), id);
  for (const { id, follows, sets } of rows.places)
    assert.equal(sets.grid_intensity?.source === "co2js", Boolean(follows), id);
  for (const { id, runs } of rows.scenarios)
    for (const { offer } of runs) assert.ok(!byId.offers.get(offer)?.follows, `${id} would change with ${offer}`);
});

test("one dollar against five: in February 2026, and on the day of the list", () => {
  const input = (id) => byId.offers.get(id).sets.list_price_input.central;
  assert.deepEqual([input("glm-5-2026-02"), input("claude-opus-4.6")], [1, 5]);
  assert.ok(!byId.offers.get("glm-5-2026-02").follows && !byId.offers.get("claude-opus-4.6").follows);
  const day = byId.sources.get("genai-prices").date;
  for (const id of ["glm-5", "glm-5.3", "claude-opus-5", "claude-opus-5.5"])
    assert.ok(byId.offers.get(id).follows && byId.offers.get(id).date === day, id);
});
