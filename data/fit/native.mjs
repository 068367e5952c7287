// The native core as an object that answers like the package, over the rows of data/published.json.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = import.meta.url;
const cli = fileURLToPath(new URL("../../build/native/tokenwatt_cli", here));
const { published } = JSON.parse(readFileSync(new URL("../published.json", here), "utf8"));

export const tokenwatt = {
  describe: () => ({ published }),
  estimate: (request) => JSON.parse(execFileSync(cli, { input: JSON.stringify(request), maxBuffer: 1e8 })),
};
