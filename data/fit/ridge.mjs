// Ridge regression that an outlier hardly moves: coefficients drawn towards what is known beforehand, and Student's
// weights.

/** Solves A x = b for a small positive definite A, by elimination. */
function solve(A, b) {
  const n = b.length, rows = A.map((row, i) => [...row, b[i]]);
  for (let i = 0; i < n; i++)
    for (let k = i + 1; k < n; k++) {
      const share = rows[k][i] / rows[i][i];
      for (let j = i; j <= n; j++) rows[k][j] -= share * rows[i][j];
    }
  const x = Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const known = x.reduce((sum, value, j) => (j > i ? sum + rows[i][j] * value : sum), 0);
    x[i] = (rows[i][n] - known) / rows[i][i];
  }
  return x;
}

/** The scatter of one row around its mean, and the degrees of freedom of its Student distribution. */
const scatter = 0.3, freedom = 4, rounds = 12;

/**
 * Coefficients of y over x. `rows` hold x, y and a weight; `beliefs` hold for each coefficient its mean and standard
 * deviation before any row was seen. Rows far from their mean count less, as in a Student distribution (Lange, Little
 * and Taylor 1989).
 */
export function ridge(rows, beliefs) {
  let weights = rows.map(({ weight }) => weight), b;
  for (let round = 0; round < rounds; round++) {
    const A = beliefs.map((_, i) => beliefs.map((_, j) => (i === j ? 1 / beliefs[i].sd ** 2 : 0)));
    const v = beliefs.map(({ mean, sd }) => mean / sd ** 2);
    rows.forEach(({ x, y }, r) => {
      const w = weights[r] / scatter ** 2;
      x.forEach((xi, i) => {
        if (xi === 0) return;
        v[i] += w * xi * y;
        x.forEach((xj, j) => { A[i][j] += w * xi * xj; });
      });
    });
    b = solve(A, v);
    weights = rows.map(({ x, y, weight }) => {
      const miss = (y - x.reduce((sum, xi, i) => sum + xi * b[i], 0)) / scatter;
      return (weight * (freedom + 1)) / (freedom + miss * miss);
    });
  }
  return b;
}
