// Refreshes prices, grid figures and exchange rates: node refresh.mjs [--accept] [package@version ...]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, packages, read } from "./packages.mjs";
import { Refusal } from "./refusal.mjs";
import { providersIn, refresh } from "./run.mjs";

const options = ["--accept", ...Object.values(packages).map((name) => `${name}@VERSION`)];

function chosen(words) {
  const versions = {};
  for (const word of words.filter((each) => each !== "--accept")) {
    const [, name, version] = /^(.+)@([^@]+)$/.exec(word) ?? [];
    if (!Object.values(packages).includes(name))
      throw new Refusal(`${word} is none of: ${options.join(", ")}`);
    versions[name] = version;
  }
  return { versions, accept: words.includes("--accept") };
}

const folder = mkdtempSync(join(tmpdir(), "tokenwatt-data-"));
try {
  const { versions, accept } = chosen(process.argv.slice(2));
  const found = install(folder, versions);
  const named = Object.entries(found).map(([source, { version, day }]) => `${packages[source]} ${version} of ${day}`);
  console.log(`Read ${named.join(", ")}.\n`);
  const data = fileURLToPath(new URL("../", import.meta.url));
  const today = new Date().toISOString().slice(0, 10);
  const values = read(folder, found, providersIn(data));
  console.log(refresh(data, { found, values }, { today, accept }));
} catch (error) {
  const reason = error instanceof Refusal ? error.message : error?.stack || String(error);
  console.error(`${reason}\nNothing was written; the data stand as they were.`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
