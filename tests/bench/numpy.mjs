// Runs the NumPy model where NumPy is, and says so where it is not.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { main, movedPue } from "./cases.js";
import { draws, options, packageUrl, print } from "./plan.mjs";

const python = (args, input) => spawnSync("python3", args, { input, encoding: "utf8" });

if (python(["-c", "import numpy"]).status !== 0) {
  print({ where: "numpy", absent: "python3 with numpy was not found" });
} else {
  const tokenwatt = await (await import(packageUrl("tokenwatt.js"))).load();
  const { assumptions } = tokenwatt.describe();
  const model = fileURLToPath(new URL("numpy_model.py", import.meta.url));
  const { status, stdout, stderr } = python([model], JSON.stringify({
    draws, seconds: options.seconds,
    runs: tokenwatt.estimate({ ...main, draws: 0 }).runs.map(({ route, inputs }) => ({ route, inputs })),
    bounds: Object.fromEntries(assumptions.map(({ id, min, max }) => [id, [min, max]])),
    world: assumptions.filter(({ scope, per }) => scope === "world" && !per).map(({ id }) => id),
    pue: Array.from({ length: 20 }, (_, step) => movedPue(step)),
  }));
  if (status !== 0) throw new Error(stderr);
  process.stdout.write(stdout);
}
