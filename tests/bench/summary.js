// Mean and percentiles of a column of positive numbers in plain JavaScript, by a histogram of the numbers' leading
// bits.

const binCount = 16384;
const shift = 10; // of the upper 32 bits, whose low 20 are mantissa: 1,024 bins an octave
const bins = new Uint32Array(binCount);
const one = new Float64Array(1);
const upper = new Int32Array(one.buffer);

function edge(bin) {
  upper[0] = 0;
  upper[1] = bin << shift;
  return one[0];
}

export const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

/** `halves` are the 32-bit halves of the same column; `center` is a number in the midst of it. */
export function summarize(column, halves, center) {
  one[0] = center;
  const first = (upper[1] >> shift) - binCount / 2;
  bins.fill(0);
  let sum = 0;
  for (let i = 0; i < column.length; ++i) {
    const bin = (halves[2 * i + 1] >> shift) - first;
    ++bins[bin < 0 ? 0 : bin >= binCount ? binCount - 1 : bin];
    sum += column[i];
  }
  const percentiles = [];
  let below = 0;
  for (let bin = 0; bin < binCount && percentiles.length < shares.length; ++bin) {
    const count = bins[bin];
    below += count;
    while (percentiles.length < shares.length && below >= shares[percentiles.length] * column.length) {
      const part = (shares[percentiles.length] * column.length - (below - count)) / count;
      const low = edge(first + bin);
      percentiles.push(low + (edge(first + bin + 1) - low) * part);
    }
  }
  const [p5, p25, p50, p75, p95] = percentiles;
  return { mean: sum / column.length, p5, p25, p50, p75, p95 };
}
