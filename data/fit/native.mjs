// The native core as an object that answers like the package, and the rows of the data that the fits read.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../build/native/tokenwatt_cli", import.meta.url));

/** The rows of data/<name>.json. */
export const rowsOf = (name) => JSON.parse(readFileSync(new URL(`../${name}.json`, import.meta.url), "utf8"))[name];

export const tokenwatt = {
  describe: () => ({ published: rowsOf("published") }),
  estimate: (request) => JSON.parse(execFileSync(cli, { input: JSON.stringify(request), maxBuffer: 1e8 })),
};
