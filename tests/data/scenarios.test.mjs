// Scenarios name their own runs, leave the accounting's three rows alone, and can be computed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, rows } from "./read.mjs";

const accountingRows = ["server_overhead", "power_utilization", "facility_pue"];

for (const scenario of rows.scenarios)
  test(scenario.id, () => {
    const ids = scenario.runs.map((run) => run.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.includes(scenario.baseline));
    for (const run of scenario.runs) {
      for (const id of accountingRows) assert.ok(!(id in (run.set ?? {})) && !(id in (scenario.shared ?? {})), id);
      if (!run.chip) continue; // list prices, or the growth of all data centres
      const { sets, hours_chip } = byId.models.get(run.model);
      if (run.route === "hours") {
        assert.ok("chip_hours" in sets || "chip_hours" in (run.set ?? {}));
        assert.ok(run.set?.chip_hours || hours_chip === run.chip, "hours of another chip");
      }
      const isCounted = "active_parameters" in sets && "training_tokens" in sets;
      if (run.route === "compute") assert.ok("training_compute" in sets || isCounted);
      assert.ok("chip_power" in byId.chips.get(run.chip).sets);
    }
  });

test("the default scenario compares Grok 4 with GLM-5, and says that the chip is claimed", () => {
  const [first] = rows.scenarios;
  assert.equal(first.id, "grok4-vs-glm5");
  assert.deepEqual(first.runs.map((run) => run.model), ["grok-4", "glm-5"]);
  assert.match(first.note, /claimed/);
  assert.deepEqual(
    [byId.models.get("glm-5").trained_on.chip, byId.models.get("glm-5").trained_on.grade],
    ["ascend-910b", "claimed"],
  );
});
