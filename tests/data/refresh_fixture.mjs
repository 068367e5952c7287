// Small copies of the three npm packages and of the data folder, to refresh without a network.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { format } from "../../data/refresh/format.mjs";
import { packages, read } from "../../data/refresh/packages.mjs";
import { refresh } from "../../data/refresh/run.mjs";

// Each package in its own shape, as JavaScript: NaN can be written, and a test replaces what it damages.
const shapes = {
  prices: `[{ id: "lab", models: [
    { id: "Small", prices: { input_mtok: 1, output_mtok: 4 } },
    { id: "Large", prices: { input_mtok: { base: 2, tiers: [{ start: 200000, price: 4 }] }, cache_read_mtok: 0.2,
        output_mtok: { base: 12, tiers: [{ start: 200000, price: 18 }] }, web_searches_kcount: 10 } },
    { id: "Falling", prices: [
        { prices: { input_mtok: 5, output_mtok: 25 } },
        { constraint: { type: "start_date", start_date: "2026-03-13" }, prices: { input_mtok: 4, output_mtok: 20 } },
        { constraint: { type: "start_date", start_date: "2027-01-01" }, prices: { input_mtok: 1, output_mtok: 1 } },
        { constraint: { type: "time_of_date", start_time: "01:00:00Z", end_time: "04:00:00Z" },
          prices: { input_mtok: 8, output_mtok: 40 } }] } ] }]`,
  averages: `{ "AAA": 342.06, "EU": 213.02, "WORLD": 500 }`,
  latest: `{ "AA": { "carbonIntensity": { "value": 300, "unit": "gCO2eq/kWh" } },
    "AA-N": { "carbonIntensity": { "value": 404, "unit": "gCO2eq/kWh" } } }`,
  before: `{ "AA": { "carbonIntensity": { "value": 310, "unit": "gCO2eq/kWh" } },
    "AA-N": { "carbonIntensity": { "value": 380, "unit": "gCO2eq/kWh" } } }`,
  eur: `{ "date": "2026-10-01", "eur": { "usd": 1.1 } }`,
};

export const found = {
  "genai-prices": { version: "9.0.0", day: "2026-10-02" },
  co2js: { version: "9.1.0", day: "2026-08-22" },
  "currency-api": { version: "2026.10.1", day: "2026-10-01" },
};

const root = mkdtempSync(join(tmpdir(), "tokenwatt-refresh-"));
process.on("exit", () => rmSync(root, { recursive: true }));

/** An empty folder, gone when the tests have ended. */
export const empty = () => mkdtempSync(join(root, "folder-"));

function write(folder, file, text) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** What the packages hold; `damage` replaces pieces of a shape's text: {prices: [["4", "NaN"]]}. */
export function values(damage = {}) {
  const folder = empty();
  const text = (name) => (damage[name] ?? []).reduce((shape, [old, now]) => {
    if (!shape.includes(old)) throw new Error(`${name} has no ${old}`);
    return shape.replace(old, now);
  }, shapes[name]);
  const module = (name) => join("node_modules", packages[name]);
  write(folder, join(module("genai-prices"), "index.cjs"),
    `const list = ${text("prices")};\n` +
    "exports.findProvider = ({ providerId }) => list.find(({ id }) => id === providerId);\n");
  write(folder, join(module("genai-prices"), "package.json"), `{ "main": "index.cjs" }`);
  write(folder, join(module("co2js"), "data.cjs"),
    `exports.averageIntensity = { data: ${text("averages")} };\n` +
    `exports.electricityMaps = {\n` +
    `  yearly2025: { data: ${text("before")} },\n  yearly2026: { data: ${text("latest")} },\n};\n`);
  write(folder, join(module("co2js"), "package.json"), `{ "exports": { "./data": { "require": "./data.cjs" } } }`);
  const rates = join(module("currency-api"), "v1", "currencies");
  write(folder, join(rates, "usd.json"), `{ "date": "2026-10-01", "usd": { "usd": 1 } }`);
  write(folder, join(rates, "eur.json"), text("eur"));
  return read(folder, found, ["lab"]);
}

const price = (central) => ({ central, source: "genai-prices", grade: "reported" });
const prices = (input, output) => ({ list_price_input: price(input), list_price_output: price(output) });

const listed = (model) => ({ date: "2026-01-01", follows: { provider: "lab", model } });

const rows = {
  offers: {
    offers: [
      { id: "dated", label: "Dated", date: "2026-02", sets: prices(9, 9) },
      { id: "falling", label: "Falling", ...listed("Falling"), sets: prices(5, 25) },
      { id: "large", label: "Large", ...listed("Large"), sets: prices(2, 12) },
      { id: "small", label: "Small", ...listed("Small"), note: "Kept.",
        sets: { ...prices(1, 4), told_speed: { central: 80, source: "co2js", grade: "reported" } } },
    ],
    subscriptions: [
      { id: "plan", label: "Plan", date: "2026",
        sets: { subscription_price: { central: 3, source: "lost", grade: "reported" } } },
    ],
  },
  places: {
    places: [
      { id: "country", label: "Country", iso3: "AAA", follows: { ember: "AAA", electricity_maps: "AA" },
        sets: { grid_intensity: { low: 310, central: 310, high: 320, source: "co2js", grade: "estimated" } } },
      { id: "own", label: "Own", iso3: "AAA",
        sets: { grid_intensity: { central: 490, source: "lost", grade: "reported" } } },
      { id: "part", label: "Part", iso3: "AAA", within: "country", follows: { electricity_maps: "AA-N" }, sets: {} },
      { id: "trader", label: "Trader", iso3: "AAA", follows: { ember: "AAA", electricity_maps: "AA" },
        sets: { electricity_import_share: { central: 0.2, source: "lost", grade: "reported" } } },
      { id: "union", label: "Union", iso3: "EUU", follows: { ember: "EU", members: { AA: 3, "AA-N": 1 } }, sets: {} },
      { id: "world", label: "World", iso3: "WLD", follows: { ember: "WORLD" }, sets: {} },
    ],
  },
  currencies: {
    currencies: [
      { id: "EUR", label: "Euro", usd: 1.05, date: "2026-01-01", source: "currency-api" },
      { id: "USD", label: "US dollar", usd: 1, date: "2026-01-01", source: "currency-api" },
    ],
  },
  sources: {
    licences: [{ id: "facts", label: "Facts", url: null }],
    sources: ["co2js", "currency-api", "genai-prices", "lost"].map((id) => ({
      id, title: `${id} 1`, publisher: "P", date: "2026-01-01", checked: "2026-01-02",
      url: id === "lost" ? null : "https://example.org/",
    })),
  },
};

/** A data folder of a few rows, with the bounds of the real assumptions. */
export function folder() {
  const made = empty();
  for (const [name, file] of Object.entries(rows))
    writeFileSync(join(made, `${name}.json`), format(name, { $schema: `schema/${name}.schema.json`, ...file }));
  cpSync(new URL("../../data/assumptions.json", import.meta.url), join(made, "assumptions.json"));
  return made;
}

export const texts = (made) =>
  Object.fromEntries(readdirSync(made).filter((name) => name.endsWith(".json")).sort()
    .map((name) => [name, readFileSync(join(made, name), "utf8")]));
export const row = (made, name, id) => JSON.parse(texts(made)[`${name}.json`])[name].find((each) => each.id === id);
export const run = (made, given = values(), options = {}) =>
  refresh(made, { found, values: given }, { today: "2026-11-22", ...options });
