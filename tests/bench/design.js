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

function directions(rows, row) {
  const v = new Int32Array(32);
  if (row === 0) return v.map((_, i) => 1 << (31 - i));
  const { polynomial, degree, first } = rows[row - 1];
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

// Number n of SplitMix64's stream.
function mix(start, n) {
  const m = (x) => BigInt.asUintN(64, x);
  let x = m(start + (BigInt(n) + 1n) * 0x9e3779b97f4a7c15n);
  x = m((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n);
  x = m((x ^ (x >> 27n)) * 0x94d049bb133111ebn);
  return Number(((x ^ (x >> 31n)) >> 32n) & 0xffffffffn) | 0;
}

/** The core's number for what a draw belongs to: FNV-1a of words in ASCII. */
export function causeNamed(...words) {
  let hash = 0x811c9dc5;
  for (const letter of words.map((word) => `${word}\0`).join("")) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  }
  return hash >>> 0 || 1;
}

const tileSize = 256, tileBits = 8;

// The order of a cause within a tile: directions changed in place, and the point to begin with. 0 is the world's cause.
function reorder(cause, tile, direction) {
  const start = (BigInt(cause) << 32n) | BigInt(tile);
  let random = (BigInt(mix(start, 0) >>> 0) << 32n) | BigInt(mix(start, 1) >>> 0);
  const sumOfSome = (count) => {
    let sum = 0;
    for (let k = 0; k < count; ++k, random >>= 1n) if (random & 1n) sum ^= direction[k];
    return sum;
  };
  const shift = sumOfSome(tileBits);
  for (let i = tileBits - 1; i > 0; --i) direction[i] ^= sumOfSome(i);
  return tile === 0 ? 0 : shift;
}

/** Fills a column with probabilities, in Gray-code order. A dimension is a row of the table and a cause. */
export function fillUniform(column, rows, { row, cause }, seed) {
  const v = directions(rows, row);
  const shift = mix((BigInt(seed) << 32n) | BigInt(row), cause);
  const turn = (n) => 31 - Math.clz32(n & -n);
  let start = 0;
  for (let first = 0; first < column.length; first += tileSize) {
    const within = v.slice(0, tileBits);
    let point = start ^ shift;
    if (cause !== 0) point ^= reorder(cause, first / tileSize, within);
    for (let i = 0; i < tileSize && first + i < column.length; ++i) {
      column[first + i] = ((point >>> 0) + 0.5) * 2 ** -32;
      if (i + 1 < tileSize) point ^= within[turn(i + 1)];
    }
    start ^= v[tileBits - 1] ^ v[turn(first + tileSize)];
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
