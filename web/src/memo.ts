// What was worked out once is remembered with what it was worked out from, and goes with it.

const memories = new WeakMap<object, Map<string, unknown>>();

/**
 * What `compute` gives, asked once for each key of an owner, which must not change in what the result rests on. `most`
 * bounds how much is remembered of an owner that lives as long as the page: what was not asked for longest goes first.
 */
export const remember = <Value>(owner: object, key: string, compute: () => Value, most = Infinity): Value => {
  const known = memories.get(owner) ?? new Map<string, unknown>();
  memories.set(owner, known);
  const value = known.has(key) ? known.get(key) as Value : compute();
  known.delete(key);
  known.set(key, value);
  if (known.size > most) known.delete(known.keys().next().value!);
  return value;
};
