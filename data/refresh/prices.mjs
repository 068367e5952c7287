// Offers as @pydantic/genai-prices lists them: prices of input, output and cached input, and those of long prompts.
import { each, plausible, Refusal } from "./refusal.mjs";

const kinds = {
  input_mtok: "list_price_input",
  output_mtok: "list_price_output",
  cache_read_mtok: "list_price_cached",
};
const source = { source: "genai-prices", grade: "reported" };

// A price that is announced may be called off, so only what had begun on the list's day counts. Prices of some hours
// of the day are left out: the row has the price of the others, and its note says what those hours cost.
function inForce(prices, day) {
  if (!Array.isArray(prices)) return prices;
  const begun = prices.filter(({ constraint }) => {
    if (!constraint) return true;
    if (constraint.type === "start_date") return constraint.start_date <= day;
    if (constraint.type === "time_of_date") return false;
    throw new Refusal(`its prices depend on ${constraint.type}, which is unknown`);
  });
  return begun.at(-1)?.prices;
}

function parts(price, kind) {
  if (typeof price !== "object" || price === null) return { base: price };
  if (!Array.isArray(price.tiers) || price.tiers.length !== 1)
    throw new Refusal(`${kind} has ${price.tiers?.length ?? "no"} tiers, a row holds one`);
  return { base: price.base, above: price.tiers[0].start, long: price.tiers[0].price };
}

/** {sets, above, long}: an offer's prices by assumption, and those of prompts longer than so many tokens. */
function read(prices, bounds) {
  if (typeof prices !== "object" || prices === null) throw new Refusal("it has no prices");
  const isPrice = (key) => /^(input|output|cache_read)_[a-z]*tok$/.test(key);
  const strange = Object.keys(prices).find((key) => isPrice(key) && !(key in kinds));
  if (strange) throw new Refusal(`${strange} is in an unknown unit`);
  const result = { sets: {}, long: {} };
  for (const [kind, id] of Object.entries(kinds)) {
    if (prices[kind] === undefined && kind === "cache_read_mtok") continue;
    const { base, above, long } = parts(prices[kind], kind);
    result.sets[id] = plausible(base, kind, bounds[id]);
    if (above === undefined) continue;
    if (!Number.isInteger(above) || above < 1 || (result.above ?? above) !== above)
      throw new Refusal(`${kind} has a tier above ${above} tokens, another kind above ${result.above}`);
    result.above = above;
    result.long[id] = plausible(long, `${kind} of long prompts`, bounds[id]);
  }
  return result;
}

/** What a row has besides prices, which no list knows. */
const others = (sets) =>
  Object.fromEntries(Object.entries(sets).filter(([id]) => !Object.values(kinds).includes(id)));

const figures = (values, old = {}) =>
  Object.fromEntries(Object.entries(values).map(([id, central]) => [id, { ...old[id], central, ...source }]));

/**
 * The rows with today's prices where they follow the list. `models` gives a provider's models, `bounds` those of an
 * assumption.
 */
export function refreshOffers(rows, { models, day }, bounds) {
  return each(rows, (row) => {
    if (!row.follows) return row;
    const { provider, model } = row.follows;
    const listed = models(provider)?.find(({ id }) => id === model);
    if (!listed) {
      const way = 'without "follows" the row keeps its prices and their date';
      throw new Refusal(`${provider} no longer lists ${model}; ${way}`);
    }
    const { sets, above, long } = read(inForce(listed.prices, day), bounds);
    const { long_context: old, ...rest } = row;
    const next = { ...rest, date: day, sets: { ...figures(sets, row.sets), ...others(row.sets) } };
    if (above === undefined) return next;
    return { ...next, long_context: { above_tokens: above, sets: figures(long, old?.sets) } };
  });
}
