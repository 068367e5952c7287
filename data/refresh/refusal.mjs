// What stops a refresh: a figure that is not credible, described so that a maintainer can look at it.

export class Refusal extends Error {}

/** Works on each row, and throws everything that was refused together. */
export function each(rows, work) {
  const reasons = [];
  const done = rows.map((row) => {
    try {
      return work(row);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reasons.push(...error.message.split("\n").map((reason) => `${row.id}: ${reason}`));
    }
  });
  if (reasons.length) throw new Refusal(reasons.join("\n"));
  return done;
}

/** A positive number and, where an assumption's bounds are given, one within them. */
export function plausible(value, what, { min, max } = { min: 0, max: Infinity }) {
  if (!Number.isFinite(value)) throw new Refusal(`${what} is ${value}, which is no number`);
  if (value <= 0 || value < min || value > max) throw new Refusal(`${what} is ${value}, which cannot be`);
  return value;
}
