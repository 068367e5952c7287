// Writes the ids of the tables as types: node ids.mjs <data> <ids.d.ts>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, to] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
const claims = read("claims"), offers = read("offers");

const rows = {
  Accounting: read("accountings").accountings, Assumption: read("assumptions").assumptions, Chip: read("chips").chips,
  Claim: claims.claims, Format: read("formats").formats, Model: read("models").models, Offer: offers.offers,
  Output: read("outputs").outputs, Place: read("places").places,
  Scenario: [...read("scenarios").scenarios, ...claims.cases], Subscription: offers.subscriptions,
};

const unions = Object.entries(rows)
  .map(([name, list]) => `export type ${name}Id =\n${list.map(({ id }) => `  | "${id}"`).join("\n")};\n`);

writeFileSync(to, `// The ids of the tables of this version.
${unions.join("\n")}
/** One of these ids, which editors offer, or the id of a later version. */
export type Named<Id extends string> = Id | (string & {});
/** Values by id; any may be absent. */
export type ById<Id extends string, Value> = { [id in Id]?: Value } & { [id: string]: Value | undefined };
`);
