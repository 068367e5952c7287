// Gets the three packages through npm and reads them as plain values, without running their install scripts.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Refusal } from "./refusal.mjs";

/** The npm package that each source of sources.json stands for. */
export const packages = {
  "genai-prices": "@pydantic/genai-prices",
  co2js: "@tgwf/co2",
  "currency-api": "@fawazahmed0/currency-api",
};

const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text);

function npm(folder, ...args) {
  try {
    return execFileSync("npm", [...args, "--prefix", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const said = /npm (?:error|ERR!) .*/.exec(error.stderr ?? "")?.[0] ?? error.message;
    throw new Refusal(`npm could not get the packages (${said})`);
  }
}

/** Installs the packages, each in a stated version or else the latest, and says which: {source: {version, day}}. */
export function install(folder, versions = {}) {
  const found = {};
  for (const [source, name] of Object.entries(packages)) {
    const wanted = `${name}@${versions[name] ?? "latest"}`;
    const { version, time } = JSON.parse(npm(folder, "view", wanted, "version", "time", "--json"));
    const day = time?.[version]?.slice(0, 10);
    if (!isDay(day)) throw new Refusal(`npm does not say when ${name} ${version} was published`);
    found[source] = { version, day };
  }
  const wanted = Object.entries(found).map(([source, { version }]) => `${packages[source]}@${version}`);
  npm(folder, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", ...wanted);
  return found;
}

function hold(name, work) {
  try {
    return work();
  } catch (error) {
    throw new Refusal(`${name} does not hold what it did: ${error.message.split("\n")[0]}`);
  }
}

/** What the installed packages hold, as prices.mjs, grid.mjs and rates.mjs take it. */
export function read(folder, found) {
  const require = createRequire(join(folder, "package.json"));
  const prices = hold(packages["genai-prices"], () => {
    const { findProvider } = require(packages["genai-prices"]);
    return { models: (providerId) => findProvider({ providerId })?.models, day: found["genai-prices"].day };
  });
  const grid = hold(packages.co2js, () => {
    const { averageIntensity, electricityMaps } = require(`${packages.co2js}/data`);
    const years = Object.entries(electricityMaps.default ?? electricityMaps)
      .map(([name, { data }]) => ({ year: Number(/^yearly(\d{4})$/.exec(name)?.[1]), data }))
      .filter(({ year }) => year).sort((a, b) => b.year - a.year);
    return { averages: averageIntensity.data, years };
  });
  const rates = hold(packages["currency-api"], () => {
    const currencies = join(folder, "node_modules", packages["currency-api"], "v1", "currencies");
    const rate = (code) => JSON.parse(readFileSync(join(currencies, `${code}.json`), "utf8"));
    return { rate: (code) => hold(packages["currency-api"], () => rate(code)), day: rate("usd").date };
  });
  if (!isDay(rates.day)) throw new Refusal(`${packages["currency-api"]} is of ${rates.day}, which is no day`);
  return { prices, grid, rates };
}
