// Sobol' points and the normal quantile in plain JavaScript, from the same direction numbers as the core.

/** The rows of core/draws/joe_kuo.inc: a polynomial and the first direction numbers of one dimension each. */
export function readDirections(text) {
  const numbers = text.replace(/\/\/.*/g, "").match(/\d+/g).map(Number);
  const rows = [];
  for (let at = 0; at < numbers.length;) {
    const degree = 31 - Math.clz32(numbers[at]);
    rows.push({ polynomial: numbers[at], degree, first: numbers.slice(at + 1, at + 1 + degree) });
    at += 1 + degree;
  }
  return rows;
}

function directions(rows, dimension) {
  const v = new Int32Array(32);
  if (dimension === 0) return v.map((_, i) => 1 << (31 - i));
  const { polynomial, degree, first } = rows[dimension - 1];
  for (let i = 0; i < 32; ++i) {
    if (i < degree) {
      v[i] = first[i] << (31 - i);
      continue;
    }
    v[i] = v[i - degree] ^ (v[i - degree] >>> degree);
    for (let k = 1; k < degree; ++k) if ((polynomial >> (degree - k)) & 1) v[i] ^= v[i - k];
  }
  return v;
}

// SplitMix64's finalizer: the core's digital shift.
function shiftOf(dimension, seed) {
  const m = (x) => BigInt.asUintN(64, x);
  let x = m(((BigInt(seed) << 32n) | BigInt(dimension)) + 0x9e3779b97f4a7c15n);
  x = m((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n);
  x = m((x ^ (x >> 27n)) * 0x94d049bb133111ebn);
  return Number(((x ^ (x >> 31n)) >> 32n) & 0xffffffffn) | 0;
}

/** Fills a column with probabilities, in Gray-code order. */
export function fillUniform(column, rows, dimension, seed) {
  const v = directions(rows, dimension);
  const shift = shiftOf(dimension, seed);
  let point = 0;
  for (let i = 0; i < column.length; ++i) {
    column[i] = (((point ^ shift) >>> 0) + 0.5) * 2 ** -32;
    const next = i + 1;
    point ^= v[31 - Math.clz32(next & -next)];
  }
}

/**
 * Standard normal quantile, to 1.2e-9.
 * Acklam (2003), "An algorithm for computing the inverse normal cumulative distribution".
 */
export function inverseNormal(p) {
  if (p >= 0.02425 && p <= 0.97575) {
    const q = p - 0.5;
    const r = q * q;
    return (((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r
      - 3.066479806614716e1) * r + 2.506628277459239) * q
      / (((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r
      - 1.328068155288572e1) * r + 1);
  }
  const q = Math.sqrt(-2 * Math.log(p < 0.5 ? p : 1 - p));
  const z = (((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q
    + 4.374664141464968) * q + 2.938163982698783)
    / ((((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
  return p < 0.5 ? z : -z;
}
