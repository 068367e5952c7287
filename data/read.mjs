// Reads the data files. A slip in the JSON of one is told with its name, which the parser does not know.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const own = fileURLToPath(new URL(".", import.meta.url));

/** One file, by its path within the folder. */
export function readData(path, folder = own) {
  try {
    return JSON.parse(readFileSync(join(folder, path), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new SyntaxError(`data/${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Every table, by its file's name without .json. */
export const dataFiles = (folder = own) =>
  Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith(".json")).sort()
    .map((name) => [name.slice(0, -".json".length), readData(name, folder)]));
