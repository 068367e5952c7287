// Runs the code of two packages and writes what it says of prices and grids to stdout, as plain values:
// node extract.mjs <folder> <provider>... Code of others runs here alone, in a process that may read that folder and
// nothing else, may write nothing, start nothing, and has no environment.
import { createRequire } from "node:module";
import { join } from "node:path";
import { serialize } from "node:v8";

const [folder, ...providers] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));

const read = {
  "@pydantic/genai-prices": (module) =>
    Object.fromEntries(providers.map((providerId) => [providerId, module.findProvider({ providerId })?.models])),
  "@tgwf/co2": (module) => ({ averages: module.averageIntensity.data, years: module.electricityMaps.default
    ?? module.electricityMaps }),
};
const from = { "@pydantic/genai-prices": "@pydantic/genai-prices", "@tgwf/co2": "@tgwf/co2/data" };

const found = {};
for (const [name, values] of Object.entries(read)) {
  try {
    found[name] = { values: values(require(from[name])) };
  } catch (error) {
    found[name] = { error: String(error?.message || error).split("\n")[0] };
  }
}
process.stdout.write(serialize(found).toString("base64"));
