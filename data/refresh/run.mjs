// One refresh of the data files: reads the packages, works out the new rows, and writes them all or none.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFiles as load } from "../read.mjs";
import { withoutAddress } from "./addresses.mjs";
import { changes, limits, table } from "./changes.mjs";
import { format } from "./format.mjs";
import { refreshPlaces } from "./grid.mjs";
import { packages } from "./packages.mjs";
import { refreshOffers } from "./prices.mjs";
import { refreshCurrencies } from "./rates.mjs";
import { Refusal } from "./refusal.mjs";
import { faults, idsOf } from "./schema.mjs";

/** Which source feeds each list. */
const feeds = { offers: "genai-prices", places: "co2js", currencies: "currency-api" };

// Only a row whose version or figures are new was checked anew: otherwise a second refresh would change dates each day.
function refreshSources(file, found, days, changed, today) {
  const sources = file.sources.map((row) => {
    if (!found[row.id]) return row;
    const next = { ...row, title: `${packages[row.id]} ${found[row.id].version}`, date: days[row.id] };
    const isNew = next.title !== row.title || next.date !== row.date || changed.has(row.id);
    return isNew ? { ...next, checked: today } : row;
  });
  return { ...file, sources };
}

// New files wait in a folder that gets its name when all are written: from then on they count, and whoever is stopped
// between two of them is finished by the next.
const written = ".refreshed";

function finish(folder) {
  const waiting = join(folder, written);
  if (!existsSync(waiting)) return;
  for (const name of readdirSync(waiting)) renameSync(join(waiting, name), join(folder, name));
  rmSync(waiting, { recursive: true });
}

function write(folder, texts) {
  const begun = join(folder, `${written}.new`);
  rmSync(begun, { recursive: true, force: true });
  mkdirSync(begun);
  for (const [name, text] of texts) writeFileSync(join(begun, `${name}.json`), text);
  renameSync(begun, join(folder, written));
  finish(folder);
}

/** The providers whose price lists the offers follow. */
export const providersIn = (folder) => [...new Set(load(folder).offers.offers.flatMap(({ follows }) =>
  (follows ? [follows.provider] : [])))];

/**
 * Refreshes the data files of a folder from {found, values}: the packages' versions, and what they hold. Returns what
 * there is to say; throws a Refusal, with nothing written, where a figure cannot be believed.
 */
export function refresh(folder, { found, values }, { today, accept = false }) {
  finish(folder);
  const files = load(folder);
  const bounds = Object.fromEntries(files.assumptions.assumptions.map((row) => [row.id, row]));
  const rows = {
    offers: refreshOffers(files.offers.offers, values.prices, bounds),
    places: refreshPlaces(files.places.places, values.grid, bounds),
    currencies: refreshCurrencies(files.currencies.currencies, values.rates),
  };
  const list = Object.keys(rows).flatMap((name) => changes(name, files[name][name], rows[name]));
  const shown = list.length ? table(list) : "No figure has changed.";
  const refused = list.filter((change) => change.refused).length;
  if (refused && !accept) {
    const factors = Object.entries(limits).map(([name, limit]) => `${limit} (${name})`).join(", ");
    throw new Refusal(`${shown}\n${refused} figures are gone or jump beyond a factor of ${factors}. ` +
      "If they are right: ./dev data --accept");
  }

  const days = { "genai-prices": values.prices.day, co2js: found.co2js.day, "currency-api": values.rates.day };
  const after = { ...files };
  for (const name of Object.keys(rows)) after[name] = { ...files[name], [name]: rows[name] };
  after.sources = refreshSources(files.sources, found, days, new Set(list.map((change) => feeds[change.list])), today);
  const texts = [...Object.keys(rows), "sources"].map((name) => [name, format(name, after[name])]);
  const ids = idsOf(Object.values(after));
  const wrong = texts.flatMap(([name, text]) => faults(name, JSON.parse(text), ids));
  if (wrong.length) throw new Refusal(wrong.join("\n"));
  const changed = texts.filter(([name, text]) => text !== readFileSync(join(folder, `${name}.json`), "utf8"));
  write(folder, changed);
  const paths = changed.map(([name]) => `data/${name}.json`);
  const written = paths.length ? `Wrote ${paths.join(", ")}.` : "Wrote nothing.";
  return `${shown}\n${written}\n\n${withoutAddress(after)}`;
}
