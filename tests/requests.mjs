// Requests of every kind, sound and unsound: the parity test and the package's tests send them all.
import { readFileSync } from "node:fs";

const data = (name) => JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), "utf8"));
const run = { id: "a", model: "glm-5", chip: "h100-sxm", place: "germany", accounting: "central" };
const range = { low: 1.1, central: 1.2, high: 1.4 };
const set = (values, rest = {}) => ({ runs: [{ ...run, ...rest, set: values }] });

export const sound = {
  "nothing said": {},
  "one run": { runs: [run] },
  "a run without id or label": { runs: [{ model: "glm-5", chip: "h100-sxm", place: "germany" }] },
  "two runs of one kind": { runs: [run, { ...run, id: "b" }] },
  "four runs": { runs: ["a", "b", "c", "d"].map((id) => ({ ...run, id })) },
  "a number": set({ facility_pue: 1.3 }),
  "a range": set({ facility_pue: range }),
  "a range with its distribution": set({ facility_pue: { ...range, distribution: "uniform" } }),
  "an overridden run of a scenario": { scenario: "grok4-vs-glm5", runs: [{ id: "b", chip: "h100-sxm" }] },
  "a renamed run": { scenario: "grok4-vs-glm5", runs: [{ id: "a", label: "Größer \"quoted\" \\ 芯片 🙂" }] },
  "a removed run": { scenario: "grok4-vs-glm5", runs: [{ id: "a", remove: true }], baseline: "b" },
  "an added run": { scenario: "grok4-vs-glm5", runs: [{ ...run, id: "c" }] },
  "another baseline": { scenario: "grok4-vs-glm5", baseline: "b" },
  "a shared value": { scenario: "grok4-vs-glm5", shared: { electricity_price: 0.08 } },
  "a shared value under a run's own": { ...set({ electricity_price: 0.2 }), shared: { electricity_price: 0.08 } },
  "some outputs": { outputs: ["facility_energy", "emissions"] },
  "every detail": { details: ["elasticity", "working", "routes"] },
  "claims, drawn": { outputs: ["facility_energy"], details: ["claims"], draws: 1024 },
  "given hours": set({ chip_hours: 2.46e8 }, { route: "hours" }),
  "a given cluster": set({ chip_count: 100000, wall_clock: 30 }, { route: "cluster" }),
  "given arithmetic": set({ training_compute: 5e26 }, { route: "compute" }),
  "owned hardware": set({}, { hardware: "owned" }),
  "rented hardware": set({ chip_rent: 2 }, { hardware: "rented" }),
  "a smallest value": set({ facility_pue: 1 }),
};
for (const rental_class of ["marketplace", "list", "contract"]) {
  sound[`rents by ${rental_class}`] = { scenario: "same-run-h100-vs-910b", rental_class };
}
for (const { id } of data("formats").formats) sound[`format ${id}`] = { runs: [{ ...run, format: id }] };
for (const { id } of data("offers").offers) sound[`offer ${id}`] = { runs: [{ ...run, offer: id }] };
for (const { id } of data("offers").subscriptions) {
  sound[`subscription ${id}`] = { runs: [{ id: "a", subscription: id }] };
}
for (const [model, chip] of [["glm-5", "h100-sxm"], ["gpt-5.2", "b200"], ["llama-3.1-70b", "h100-sxm"]]) {
  sound[`a query of ${model} as others count it`] = {
    runs: [{ ...run, model, chip }], queries: [{ run: "a" }, { run: "a", from: "google-2025", to: "tokenwatt" }],
  };
}
sound["an instance too small"] = set({ instance_chips: 1 });
sound["a speed for each user"] = set({ target_user_speed: 20 }, { chip: "b200" });
sound["a speed that none gets"] = set({ target_user_speed: 10000 });
for (const { id } of data("scenarios").scenarios) {
  sound[`scenario ${id}`] = { scenario: id, details: ["routes", "elasticity", "working"] };
}
for (const { id } of data("accountings").accountings) {
  sound[`accounting ${id}`] = { runs: [{ ...run, accounting: id }] };
}
for (const { id } of data("chips").chips) sound[`chip ${id}`] = { runs: [{ ...run, chip: id }] };
for (const { id } of data("places").places) sound[`place ${id}`] = { runs: [{ ...run, place: id }] };

// Each with the code of the problem that it must meet.
export const unsound = {
  "an unknown scenario": [{ scenario: "nowhere" }, "unknown_id"],
  "an unknown model": [{ runs: [{ ...run, model: "nothing" }] }, "unknown_id"],
  "an unknown chip": [{ runs: [{ ...run, chip: "nothing" }] }, "unknown_id"],
  "an unknown place": [{ runs: [{ ...run, place: "atlantis" }] }, "unknown_id"],
  "an unknown accounting": [{ runs: [{ ...run, accounting: "creative" }] }, "unknown_id"],
  "an unknown format": [{ runs: [{ ...run, format: "fp6" }] }, "unknown_id"],
  "an unknown offer": [{ runs: [{ ...run, offer: "free" }] }, "unknown_id"],
  "an unknown assumption": [set({ luck: 1 }), "unknown_id"],
  "an unknown kind of rent": [{ rental_class: "gift" }, "unknown_id"],
  "an unknown output": [{ outputs: ["happiness"] }, "unknown_id"],
  "an unknown method": [{ queries: [{ run: "a", from: "hearsay", to: "tokenwatt" }] }, "unknown_id"],
  "an unknown baseline": [{ baseline: "z" }, "unknown_id"],
  "an unknown field": [{ sceanrio: "grok4-vs-glm5" }, "unknown_field"],
  "an unknown field of a run": [{ runs: [{ ...run, chips: 4 }] }, "unknown_field"],
  "a list": [[], "wrong_type"],
  "null": [null, "wrong_type"],
  "a text": ["grok4-vs-glm5", "wrong_type"],
  "a number as a scenario": [{ scenario: 4 }, "wrong_type"],
  "an object as runs": [{ runs: {} }, "wrong_type"],
  "a text as a run": [{ runs: ["a"] }, "wrong_type"],
  "a text as a value": [set({ facility_pue: "1.2" }), "wrong_type"],
  "true as a value": [set({ facility_pue: true }), "wrong_type"],
  "null as a value": [set({ facility_pue: null }), "wrong_type"],
  "NaN": [set({ facility_pue: NaN }), "wrong_type"],
  "infinity": [set({ facility_pue: Infinity }), "wrong_type"],
  "1e308": [set({ facility_pue: 1e308 }), "out_of_range"],
  "a negative number": [set({ facility_pue: -1 }), "out_of_range"],
  "an inverted range": [set({ facility_pue: { low: 1.4, central: 1.2, high: 1.1 } }), "bad_range"],
  "half a range": [set({ facility_pue: { low: 1.1, central: 1.2 } }), "bad_range"],
  "an unknown distribution": [set({ facility_pue: { ...range, distribution: "cauchy" } }), "unknown_id"],
  "two runs of one id": [{ runs: [run, run] }, "duplicate_id"],
  "five runs": [{ runs: ["a", "b", "c", "d", "e"].map((id) => ({ ...run, id })) }, "too_many_runs"],
  "more than a megabyte": [{ runs: [{ ...run, label: "x".repeat(1_100_000) }] }, "too_large"],
};
