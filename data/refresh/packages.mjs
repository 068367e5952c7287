// Gets the three packages through npm and reads them as plain values: no install script runs, and what code of theirs
// must run does so in a process that can change nothing.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
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
    const reason = /npm (?:error|ERR!) .*/.exec(error.stderr ?? "")?.[0] ?? error.message;
    throw new Refusal(`npm could not get the packages (${reason})`);
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

const program = fileURLToPath(new URL("extract.mjs", import.meta.url));
// Its name until Node 23.5.
const permission =
  process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";

/** What the code of the packages says, which extract.mjs asks them for. */
function extract(folder, providers) {
  const own = realpathSync(folder);
  const may = [permission, `--allow-fs-read=${own}/*`, `--allow-fs-read=${program}`, "--no-warnings"];
  const { stdout, stderr } = spawnSync(process.execPath, [...may, program, own, ...providers],
    { env: {}, encoding: "utf8", maxBuffer: 1 << 28 });
  try {
    return deserialize(Buffer.from(stdout, "base64"));
  } catch {
    throw new Refusal(`the packages cannot be read (${stderr.trim().split("\n").at(-1) || "they say nothing"})`);
  }
}

/** What the installed packages hold, as prices.mjs, grid.mjs and rates.mjs take it; prices are of these providers. */
export function read(folder, found, providers) {
  const extracted = extract(folder, providers);
  const of = (name) => hold(name, () => {
    if (extracted[name].error !== undefined) throw new Error(extracted[name].error);
    return extracted[name].values;
  });
  const lists = of(packages["genai-prices"]);
  const prices = { models: (providerId) => lists[providerId], day: found["genai-prices"].day };
  const { averages, years: yearly } = of(packages.co2js);
  const years = hold(packages.co2js, () => Object.entries(yearly)
    .map(([name, { data }]) => ({ year: Number(/^yearly(\d{4})$/.exec(name)?.[1]), data }))
    .filter(({ year }) => year).sort((a, b) => b.year - a.year));
  const grid = { averages, years };
  const rates = hold(packages["currency-api"], () => {
    const currencies = join(folder, "node_modules", packages["currency-api"], "v1", "currencies");
    const rate = (code) => JSON.parse(readFileSync(join(currencies, `${code}.json`), "utf8"));
    return { rate: (code) => hold(packages["currency-api"], () => rate(code)), day: rate("usd").date };
  });
  if (!isDay(rates.day)) throw new Refusal(`${packages["currency-api"]} is of ${rates.day}, which is no day`);
  return { prices, grid, rates };
}
