// Golden vectors: requests and the reports that this version answers with, for programs that do the same work.

const run = { id: "a", model: "glm-5", chip: "h100-sxm", place: "germany" };
const pue = { low: 1.1, central: 1.2, high: 1.4 };

const requests = {
  "the default comparison, central values": { draws: 0 },
  "one training run, drawn": { runs: [run], outputs: ["facility_energy", "emissions"], draws: 1024, seed: 7 },
  "a range in place of a figure": { runs: [{ ...run, set: { facility_pue: pue } }], outputs: ["facility_energy"] },
  "a fixed value for all runs": {
    scenario: "grok4-vs-glm5", shared: { grid_intensity: 400 }, outputs: ["emissions"], draws: 1024,
  },
  "serving": {
    runs: [run, { ...run, id: "b", chip: "ascend-910b" }], draws: 1024,
    outputs: ["energy_per_output_token", "cost_per_output_mtok"],
  },
  "what would have to be true": {
    scenario: "grok4-vs-glm5", outputs: ["facility_energy"], draws: 0,
    solve: [{ run: "a", output: "facility_energy", id: "facility_pue", equals: "b" }],
  },
  "a sweep over places": {
    runs: [run], outputs: ["emissions"], draws: 0,
    sweeps: [{ run: "a", id: "place", values: ["germany", "france", "world"] }],
  },
  "a value that is refused": { runs: [{ ...run, set: { facility_pue: 0.5 } }], outputs: ["facility_energy"], draws: 0 },
  "a name that is not known": { runs: [{ ...run, chip: "none" }], outputs: ["facility_energy"], draws: 0 },
};

/** Each request with its report; of every scenario there is one besides. */
export const vectors = (tokenwatt, { scenarios }) => {
  const ofScenarios = scenarios.map(({ id }) =>
    [`scenario ${id}`, { scenario: id, outputs: ["facility_energy", "electricity_cost"], draws: 256 }]);
  return [...Object.entries(requests), ...ofScenarios]
    .map(([name, request]) => ({ name, request, report: tokenwatt.estimate(request) }));
};
