// The budgets of time, met or not by the lines of a run, and what takes the time.

const round = (x) => Number(x.toPrecision(3));

export function budgets(lines) {
  const isLike = (line, wanted) => Object.entries(wanted).every(([key, value]) => line[key] === value);
  const find = (wanted) => lines.find((line) => line.grows === undefined && isLike(line, wanted));
  const ratio = (bench, where, draws) => find({ bench, where, draws })?.ratio_to_js;
  const cpu = (bench, where, draws) => find({ bench, where, draws })?.cpu_ms;
  const parity = (bench, draws) => cpu(bench, "native", draws) / cpu(bench, "node", draws);
  const error = find({ bench: "sampling_error" });

  // Shares of a native update by its parts, each measured alone; what is left is the formulas and the walk over tiles.
  function shares(bench, draws, columns, histograms) {
    const all = cpu(bench, "native", draws);
    const part = (name) => cpu(name, "native", 65536) * draws / 65536;
    const fixed = cpu("slider", "native", 0);
    const parts = {
      "evaluation and JSON": fixed, columns: columns * part("column"), histograms: histograms * part("histogram"),
    };
    parts.formulas = Math.max(0, all - Object.values(parts).reduce((sum, one) => sum + one));
    return Object.entries(parts).sort(([, x], [, y]) => y - x)
      .map(([name, one]) => `${name} ${Math.round(100 * one / all)} %`).join(", ");
  }
  const { columns, histograms, slider_histograms } = find({ bench: "counts" });
  const slider = (draws) => shares("slider", draws, 1, slider_histograms);
  const rest = (draws) => shares("all", draws, columns, histograms);

  const measured = (bench, where, draws) => {
    const line = find({ bench, where, draws });
    return { measured: line?.median_ms, least: line?.min_ms };
  };

  return [
    { budget: "slider, 16,384 draws, Chromium [ms]", must: 4, aim: 1.5,
      ...measured("slider", "chromium", 16384), bound: slider(16384) },
    { budget: "slider, 16,384 draws, Chromium 4x slower [ms]", must: 16, aim: 8,
      ...measured("slider", "chromium-4x", 16384), bound: slider(16384) },
    { budget: "at rest, all outputs, 65,536 draws, Chromium [ms]", must: 30, aim: 10,
      ...measured("all", "chromium", 65536), bound: rest(65536) },
    ...["slider", "resample"].flatMap((bench) => ["node", "chromium"].map((where) => ({
      budget: `${bench}, Wasm over plain JavaScript, 65,536 draws, ${where} [x]`, must: 5, aim: 9, more: true,
      measured: ratio(bench, where, 65536), bound: bench === "slider" ? slider(65536) : rest(65536),
    }))),
    ...["slider", "resample"].map((bench) => ({
      budget: `${bench}, Wasm over native of its width, 65,536 draws [x]`, must: 0.8, aim: 1, more: true,
      measured: parity(bench, 65536), bound: bench === "slider" ? slider(65536) : rest(65536),
    })),
    { budget: "sampling error of electricity at 65,536 draws [%]", must: 0.6, aim: 0.3,
      measured: error.facility_energy_percent, bound: "draws" },
    { budget: "sampling error of the worst output at 65,536 draws [%]", must: 0.6, aim: 0.3,
      measured: error.worst_percent, bound: "draws" },
  ].map(({ more, measured, bound, ...line }) => {
    const within = (limit) => (more ? measured >= limit : measured <= limit);
    const [met, aimMet] = [within(line.must), within(line.aim)];
    return { ...line, measured: round(measured), met, aim_met: aimMet, ...(aimMet ? {} : { bound }) };
  });
}
