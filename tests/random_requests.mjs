// Requests that chance makes from the tables, for the package's laws and for what must be alike natively and as Wasm.

/** Chance from a seed: Mulberry32. */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(unit() * end);
  return {
    unit, below, of: (list) => list[below(list.length)], oneIn: (of) => below(of) === 0,
    some: (list, most) => Array.from({ length: below(most + 1) }, () => list[below(list.length)]),
  };
}

const shapes = ["lognormal", "shifted-lognormal", "logitnormal", "normal", "uniform"];
const details = ["quantiles", "tornado", "sobol", "elasticity", "routes", "decomposition", "claims", "working"];
const odd = [
  null, "", "high", -1, 0, 1e308, [], {}, true, "\u202e", "__proto__", { low: 1 }, { low: 3, central: 2, high: 1 },
];

/** A value of the row: near its figure, anywhere in its bounds, at an end, a range, or nothing that it can have. */
function valueOf(chance, { min, max, central, distribution }) {
  if (chance.oneIn(80)) return chance.of(odd);
  const between = (low, high) =>
    (low > 0 ? low * (high / low) ** chance.unit() : low + (high - low) * chance.unit());
  const near = () => (central > 0 ? central * 2 ** (2 * chance.unit() - 1) : between(min, max));
  const anywhere = () => between(min, max);
  const one = () => Math.min(max, Math.max(min, chance.of([near, near, anywhere, () => min, () => max])()));
  if (chance.below(3)) return one();
  const [low, middle, high] = [one(), one(), one()].sort((a, b) => a - b);
  const shape = chance.below(2) ? { distribution: chance.of([distribution, ...shapes]) } : {};
  return { low, central: middle, high, ...shape };
}

const valuesOf = (chance, described, most) =>
  Object.fromEntries(chance.some(described.assumptions, most).map((row) => [row.id, valueOf(chance, row)]));

function runOf(chance, described, id) {
  const run = { id, model: chance.of(described.models).id, chip: chance.of(described.chips).id };
  if (chance.below(3)) run.place = chance.of(described.places).id;
  if (chance.oneIn(2)) run.accounting = chance.of(described.accountings).id;
  // The hours of a run count for the chip that it ran on.
  run.route = chance.oneIn(4) ? chance.of(["hours", "compute", "cluster"]) : "compute";
  if (chance.oneIn(3)) run.hardware = chance.of(["owned", "rented"]);
  if (chance.oneIn(4)) run.format = chance.of(described.formats).id;
  if (chance.oneIn(4)) run.offer = chance.of(described.offers).id;
  if (chance.oneIn(6)) run.subscription = chance.of(described.subscriptions).id;
  if (chance.oneIn(4)) run.label = chance.of(["=1+1", "\u202eabc", "🙂", "a\u0000b", "x".repeat(200)]);
  if (chance.oneIn(60)) run.model = "no-such-model";
  run.set = valuesOf(chance, described, 5);
  return run;
}

/** Few for most requests, because they take the same paths; many for some. */
const drawsOf = (chance) => (chance.oneIn(50) ? 257 + chance.below(65_536) : chance.of([0, 1, 2, 64, 256]));

/** A request of one to four runs with whatever else it can ask for, of what describe() tells. */
export function requestOf(chance, described) {
  const ids = ["a", "b", "c", "d"].slice(0, 1 + chance.below(4));
  const rows = (list, most) => [...new Set(chance.some(list, most).map(({ id }) => id))];
  const request = { draws: drawsOf(chance), runs: ids.map((id) => runOf(chance, described, id)) };
  if (chance.oneIn(2)) request.outputs = rows(described.outputs, 6);
  if (chance.oneIn(2)) request.shared = valuesOf(chance, described, 3);
  if (chance.oneIn(2)) request.baseline = chance.of(ids);
  if (chance.oneIn(3)) request.details = [...new Set(chance.some(details, 3))];
  if (chance.oneIn(4)) request.rental_class = chance.of(["marketplace", "list", "contract"]);
  if (chance.oneIn(6)) {
    const row = chance.of(described.assumptions);
    request.sweeps = [{ run: chance.of(ids), id: row.id, values: [row.min, row.central ?? row.max, row.max] }];
  }
  if (chance.oneIn(6)) {
    const { id } = chance.of(described.assumptions), output = chance.of(described.outputs).id;
    const to = chance.oneIn(3) ? { equals: chance.of(ids) } : { target: 10 ** (12 * chance.unit() - 3) };
    request.solve = [{ run: chance.of(ids), id, output, ...to }];
  }
  if (chance.oneIn(6)) {
    const method = () => chance.of([{ id: "tokenwatt" }, ...described.query_methods]).id;
    request.queries = [{ run: chance.of(ids), ...(chance.oneIn(3) ? {} : { from: method(), to: method() }) }];
  }
  if (chance.oneIn(6)) request.unlink = rows(described.assumptions, 4);
  if (chance.oneIn(8)) request.inputs = rows(described.assumptions, 4);
  return request;
}
