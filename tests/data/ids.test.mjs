// An id that names a row of another table is refused when it is mistyped, wherever a data file may hold one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { faults } from "../../data/refresh/schema.mjs";
import { files } from "./read.mjs";

// Where ids stand: "*" is any row or member that has what follows, and "{}" at the end the name of a member itself.
const places = {
  accountings: ["accountings/*/source", "accountings/*/sets/*/source", "accountings/*/sets/*/cases/*/chips/*",
    "accountings/*/sets/*/cases/*/places/*", "accountings/*/sets/*/cases/*/source"],
  assumptions: ["assumptions/*/group", "assumptions/*/source", "assumptions/*/fallback"],
  chips: ["chips/*/sets/{}", "chips/*/sets/*/source", "chips/*/rents/*/source", "chips/*/peaks/{}",
    "chips/*/peaks/*/source"],
  claims: ["cases/*/runs/*/model", "claims/*/articles/*", "claims/*/beside/*", "claims/*/scenario",
    "claims/*/expression/output", "claims/*/expression/input", "claims/*/expression/over/output",
    "claims/*/alternatives/*/runs/*/chip", "claims/*/alternatives/*/runs/*/set/{}", "claims/*/then/now",
    "claims/*/would_need/*/id", "claims/*/primary/*/source"],
  currencies: ["currencies/*/source"],
  directions: ["directions/*/id", "directions/*/raises/*", "directions/*/lowers/*"],
  formats: ["formats/*/computes_in/*", "formats/*/sets/{}"],
  models: ["models/*/sets/{}", "models/*/format", "models/*/hours_chip", "models/*/covers/{}",
    "models/*/trained_on/chip", "models/*/trained_on/source", "models/*/trained_in/place",
    "models/*/trained_in/source"],
  offers: ["offers/*/sets/{}", "offers/*/model", "offers/*/long_context/sets/{}", "subscriptions/*/sets/{}"],
  omissions: ["omissions/*/figure/source"],
  outputs: ["outputs/*/subject"],
  places: ["places/*/within", "places/*/sets/{}", "places/*/sets/*/source", "places/*/sets/*/currency"],
  presets: ["presets/*/every/accounting", "presets/*/every/chip", "presets/*/every/place", "presets/*/chip",
    "presets/*/values/scenario"],
  published: ["published/*/output", "published/*/published/source"],
  query_methods: ["query_methods/*/source", "query_methods/*/constants/{}", "query_methods/*/constants/*/source",
    "query_methods/*/constants/*/cases/*/model", "query_methods/*/constants/*/cases/*/chips/*",
    "query_methods/*/constants/*/cases/*/places/*", "query_methods/*/examples/*/constants/{}",
    "query_methods/*/examples/*/printed/*/source"],
  scenarios: ["scenarios/*/shared/{}", "scenarios/*/runs/*/model", "scenarios/*/runs/*/chip",
    "scenarios/*/runs/*/place", "scenarios/*/runs/*/accounting", "scenarios/*/runs/*/format",
    "scenarios/*/runs/*/offer", "scenarios/*/runs/*/subscription", "scenarios/*/runs/*/set/{}",
    "scenarios/*/runs/*/set/*/source"],
  sources: ["sources/*/licences/*"],
};

// Mistypes the first id that stands at such a place, and returns it; undefined where none does.
function mistype(value, [step, ...rest]) {
  if (typeof value !== "object" || value === null) return undefined;
  if (step === "{}") {
    const [id] = Object.keys(value);
    if (id === undefined) return undefined;
    value[`${id}x`] = value[id];
    delete value[id];
    return id;
  }
  for (const key of step === "*" ? Object.keys(value) : [step]) {
    if (rest.length) {
      const found = mistype(value[key], rest);
      if (found) return found;
    } else if (typeof value[key] === "string") {
      const id = value[key];
      value[key] = `${id}x`;
      return id;
    }
  }
  return undefined;
}

for (const [name, paths] of Object.entries(places))
  for (const path of paths)
    test(`${name}.json, ${path}`, () => {
      const file = structuredClone(files[name]);
      const id = mistype(file, path.split("/"));
      assert.ok(id, "no row has it");
      assert.match(faults(name, file).join("\n"), new RegExp(`\\b${id}x\\b`), "the fault does not name the id");
    });
