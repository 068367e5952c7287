// Works out what others published: for each row of describe().published what the model gives, and how far off it is.

/** Each published figure beside the computed one. */
export function reproduce(tokenwatt, rows = tokenwatt.describe().published) {
  return rows.map(({ id, label, kind, basis, request, run, output, published }) => {
    const report = tokenwatt.estimate({ ...request, outputs: [output] });
    const computed = report.runs.find((each) => each.id === run)?.outputs[output];
    const { central, p5 = central, p95 = central } = computed ?? { central: NaN };
    const { low = published.central, high = published.central } = published;
    return {
      id, label, kind, basis, output, unit: published.unit, published: published.central, source: published.source,
      central, p5, p95, ratio: central / published.central,
      // A fixed result has no interval to lie in.
      inside: p5 < p95 ? low <= p95 && high >= p5 : undefined,
    };
  });
}

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/**
 * The mean interval score of 90 % intervals in ln: the width, and 20 times what lies outside.
 * Winkler (1972), "A decision-theoretic approach to interval estimation".
 */
export const intervalScore = (intervals) =>
  intervals.reduce((sum, { low, high, value }) => {
    const [l, h, x] = [low, high, value].map(Math.log);
    return sum + h - l + (2 / 0.1) * Math.max(0, l - x, x - h);
  }, 0) / intervals.length;

/** The misses of each kind and basis: middle and largest factor, and the share inside the interval. */
export function summarize(results) {
  const groups = new Map();
  for (const row of results) {
    if (["rejected", "upper_bound", "forecast", "undisclosed"].includes(row.basis)) continue;
    const key = `${row.kind} ${row.basis}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const misses = rows.map(({ ratio }) => Math.abs(Math.log(ratio)));
    const ranged = rows.filter(({ inside }) => inside !== undefined);
    const summary = {
      kind: rows[0].kind, basis: rows[0].basis, rows: rows.length,
      median: Math.exp(median(misses)), largest: Math.exp(Math.max(...misses)),
    };
    if (ranged.length === 0) return summary;
    const score = intervalScore(ranged.map(({ p5, p95, published }) => ({ low: p5, high: p95, value: published })));
    return { ...summary, inside: ranged.filter(({ inside }) => inside).length / ranged.length, score };
  });
}
