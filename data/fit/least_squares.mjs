// Weighted least squares of logarithms for a few positive parameters: Levenberg 1944, Marquardt 1963.

/** Solves a·x = b by elimination with pivots; `a` is a list of rows, and both are used up. */
function solve(a, b) {
  const n = b.length;
  for (let i = 0; i < n; ++i) {
    let pivot = i;
    for (let r = i + 1; r < n; ++r) if (Math.abs(a[r][i]) > Math.abs(a[pivot][i])) pivot = r;
    [a[i], a[pivot]] = [a[pivot], a[i]];
    [b[i], b[pivot]] = [b[pivot], b[i]];
    for (let r = i + 1; r < n; ++r) {
      const share = a[r][i] / a[i][i];
      for (let c = i; c < n; ++c) a[r][c] -= share * a[i][c];
      b[r] -= share * b[i];
    }
  }
  for (let i = n - 1; i >= 0; --i) {
    for (let c = i + 1; c < n; ++c) b[i] -= a[i][c] * b[c];
    b[i] /= a[i][i];
  }
  return b;
}

/**
 * The parameters with the least sum of weight · ln(predictor(parameters)(row) / row.measured)², from `start` on.
 * Each parameter is also held to `start` as if by one more row that has missed it by `loose` (in ln).
 */
export function fitted(rows, predictor, start, { loose = 1, rounds = 30 } = {}) {
  const n = start.length, before = start.map(Math.log);
  const residuals = (x) => {
    const predicted = predictor(x.map(Math.exp));
    return Float64Array.from(rows, (row) => Math.log(predicted(row) / row.measured));
  };
  const loss = (x, misses) => {
    const squares = misses.reduce((sum, miss, i) => sum + rows[i].weight * miss * miss, 0);
    return x.reduce((total, value, k) => total + ((value - before[k]) / loose) ** 2, squares);
  };
  let x = [...before], misses = residuals(x), least = loss(x, misses), damping = 0.01;
  for (let round = 0; round < rounds; ++round) {
    const slope = 1e-4;
    const slopes = x.map((_, k) => residuals(x.map((value, j) => value + (j === k ? slope : 0)))
      .map((miss, i) => (miss - misses[i]) / slope));
    const sum = (term) => rows.reduce((total, { weight }, i) => total + weight * term(i), 0);
    const square = x.map((_, j) => x.map((_, k) => sum((i) => slopes[j][i] * slopes[k][i]) + (j === k) / loose ** 2));
    const down = x.map((value, k) => sum((i) => slopes[k][i] * misses[i]) + (value - before[k]) / loose ** 2);
    let moved = 0;
    for (let attempt = 0; attempt < 8 && moved === 0; ++attempt) {
      const damped = square.map((row, j) => row.map((value, k) => value * (j === k ? 1 + damping : 1)));
      const by = solve(damped, [...down]);
      const next = x.map((value, k) => value - Math.max(-1, Math.min(1, by[k])));
      const nextMisses = residuals(next), reached = loss(next, nextMisses);
      if (reached < least) {
        moved = least - reached;
        [x, misses, least, damping] = [next, nextMisses, reached, damping / 4];
      } else damping *= 5;
    }
    if (moved <= 1e-7 * least) break;
  }
  return x.map(Math.exp);
}
