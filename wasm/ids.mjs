// Writes the ids of the tables as types: node ids.mjs <data> <ids.d.ts>
import { writeFileSync } from "node:fs";

import { dataFiles } from "../data/read.mjs";

const [folder, to] = process.argv.slice(2);
const { accountings, assumptions, chips, claims, formats, models, offers, outputs, places, scenarios } =
  dataFiles(folder);

const rows = {
  Accounting: accountings.accountings, Assumption: assumptions.assumptions, Chip: chips.chips, Claim: claims.claims,
  Format: formats.formats, Model: models.models, Offer: offers.offers, Output: outputs.outputs, Place: places.places,
  Scenario: [...scenarios.scenarios, ...claims.cases], Subscription: offers.subscriptions,
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
