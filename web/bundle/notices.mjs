// What the licences of others ask to be said beside their work: the package's own notices, and those of every library
// that the bundler put into the page.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The folder of the npm package that a module belongs to; none where it is the project's own. */
const packageOf = (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no text of its licence, ${license}`);
  const text = readFileSync(join(folder, file), "utf8").trim().replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">");
  return `## ${name} ${version}\n${license}:\n\n${text}\n`;
}

/** One text for all chunks of these outputs. */
export function notices(outputs, packageFolder) {
  const modules = outputs.flat().flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const folders = [...new Set(modules.map(packageOf).filter(Boolean))].filter((one) => existsSync(one)).sort();
  const own = readFileSync(join(packageFolder, "NOTICES.md"), "utf8").trim();
  return [own, ...folders.map(notice)].join("\n\n");
}
