// Type-checks TypeScript as a strict consumer would.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const compiler = fileURLToPath(new URL("../../web/node_modules/typescript/bin/tsc", import.meta.url));
const options = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--module", "nodenext",
  "--moduleResolution", "nodenext"];

/** Checks `code` as a module in `folder`: what the compiler says, empty where it is right. */
export function complaints(folder, code, { lib = "es2022,dom" } = {}) {
  writeFileSync(join(folder, "consumer.ts"), code);
  const { stdout, stderr, status } = spawnSync(process.execPath, [compiler, ...options, "--lib", lib, "consumer.ts"],
    { cwd: folder, encoding: "utf8", maxBuffer: 1e9 });
  return status === 0 ? "" : (stdout + stderr).slice(0, 5000) || `ended with ${status}`;
}
