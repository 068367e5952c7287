// Works out a line of terms and signs as school does: powers, then products, then sums. The lines are those of
// web/src/provenance/working.ts, and those that tests/wasm/formulas.test.mjs reads from data/outputs.json.

// The w with w + ln w = x, by bisection of ln w.
function omega(x) {
  let [low, high] = [Math.min(x, 0) - 1, Math.max(Math.log(Math.max(x, 1)), 0) + 1];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (Math.exp(middle) + middle < x) low = middle;
    else high = middle;
  }
  return Math.exp(low);
}

const calls = { exponential: Math.exp, logarithm: Math.log, omega, least: Math.min, greatest: Math.max };

/**
 * The value of tokens: { kind: "term", value, scale }, { kind: "constant", value }, { kind: "sign", sign } with one of
 * + − × ÷ ^, { kind: "call", name }, and the kinds "open", "close" and "comma".
 */
export function evaluate(tokens) {
  let at = 0;
  const sign = () => (tokens[at]?.kind === "sign" ? tokens[at].sign : "");
  function single() {
    const token = tokens[at++];
    switch (token?.kind) {
      case "term": return token.value * token.scale;
      case "constant": return token.value;
      case "open": {
        const inner = sum();
        at++;
        return inner;
      }
      case "call": {
        const values = [];
        do {
          at++;
          values.push(sum());
        } while (tokens[at].kind === "comma");
        at++;
        return calls[token.name](...values);
      }
      default: throw new Error(`${token?.kind ?? "the end"} where a number should be`);
    }
  }
  function power() {
    let value = single();
    while (sign() === "^") {
      at++;
      value **= single();
    }
    return value;
  }
  function product() {
    let value = power();
    while (sign() === "×" || sign() === "÷") {
      const isTimes = tokens[at++].sign === "×";
      const by = power();
      value = isTimes ? value * by : value / by;
    }
    return value;
  }
  function sum() {
    let value = product();
    while (sign() === "+" || sign() === "−") {
      const isPlus = tokens[at++].sign === "+";
      const by = product();
      value = isPlus ? value + by : value - by;
    }
    return value;
  }
  const value = sum();
  if (at !== tokens.length) throw new Error(`${tokens.length - at} tokens are left over`);
  return value;
}
