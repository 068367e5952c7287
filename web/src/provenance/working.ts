// The core's tree of one result as an expression that people read: terms with names, and only the brackets it needs.
import type { Working } from "../types";

/** A number with a name; value times scale is what the core counts with. */
export interface Term {
  kind: "term";
  op: "input" | "output" | "step";
  id: string;
  value: number;
  unit: string;
  scale: number;
}
interface Constant {
  kind: "constant";
  value: number;
}
type Binary = "add" | "subtract" | "multiply" | "divide" | "power";
type Call = "exponential" | "logarithm" | "omega" | "least" | "greatest";
interface Operation<Kind> {
  kind: Kind;
  of: Expression[];
}
export type Expression = Term | Constant | Operation<Binary> | Operation<Call>;

/** What stands in a line of working, in order. */
export type Token = Term | Constant
  | { kind: "sign"; sign: "+" | "−" | "×" | "÷" | "^" }
  | { kind: "open" | "close" | "comma" }
  | { kind: "call"; name: Call };

const valueOf = (one: Working): number => one.value ?? Infinity;
const base = (one: Working): number => valueOf(one) * (one.scale ?? 1);
/** In the core's seconds: a Julian year. */
export const year = 31557600;
const isConstant = (one: Expression, value: number): boolean => one.kind === "constant" && one.value === value;
const constant = (value: number): Constant => ({ kind: "constant", value });

/** "5 TWh/year times a year" is a number of TWh, and "15%/year for a year" is 15%. */
const overYears = (one: Expression, factor: number): Expression | undefined => {
  if (one.kind !== "term") return undefined;
  if (factor === year && one.unit.endsWith("/year"))
    return { ...one, unit: one.unit.slice(0, -"/year".length), scale: one.scale * factor };
  return factor === 1 / year && one.unit === "year" ? { ...one, unit: "1", scale: one.scale * factor } : undefined;
};

const times = (a: Expression, b: Expression): Expression => {
  if (isConstant(a, 1)) return b;
  if (isConstant(b, 1)) return a;
  return (b.kind === "constant" && overYears(a, b.value)) || { kind: "multiply", of: [a, b] };
};

const over = (a: Expression, b: Expression): Expression => {
  if (isConstant(b, 1)) return a;
  // The core's constants are a year in seconds and one over it, to the last bit or nearly.
  const factor = b.kind === "constant" ? (Math.abs(b.value * year - 1) < 1e-12 ? year : 1 / b.value) : 0;
  return (factor && overYears(a, factor)) || { kind: "divide", of: [a, b] };
};

/** e to the power of n ln(x) is x to the power of n. */
const exponential = (of: Expression): Expression => {
  const factors = (one: Expression): Expression[] => (one.kind === "multiply" ? one.of.flatMap(factors) : [one]);
  const all = factors(of);
  const logarithms = all.filter((one) => one.kind === "logarithm");
  if (logarithms.length !== 1) return { kind: "exponential", of: [of] };
  const rest = all.filter((one) => one !== logarithms[0]);
  const exponent = rest.length ? rest.reduce((a, b) => times(a, b)) : constant(1);
  return { kind: "power", of: [(logarithms[0] as Operation<Call>).of[0]!, exponent] };
};

const same = (a: Working, b: Working): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The least or greatest of two is written as min or max; of any other choice, the branch that counts. */
const choice = ([a, b, c, d]: Working[]): Expression => {
  if (same(a!, d!) && same(b!, c!)) return { kind: "least", of: [read(a!), read(b!)] };
  if (same(a!, c!) && same(b!, d!)) return { kind: "greatest", of: [read(a!), read(b!)] };
  return read(base(a!) > base(b!) ? c! : d!);
};

const read = (one: Working): Expression => {
  const { op, id = "", unit = "", scale = 1 } = one;
  if (op === "input" || op === "output" || op === "step")
    return { kind: "term", op, id, value: valueOf(one), unit, scale };
  if (one.op === "choose") return choice(one.of!);
  const of = (one.of ?? []).map(read);
  switch (one.op) {
    case "add": return isConstant(of[1]!, 0) ? of[0]! : { kind: "add", of };
    case "subtract": return isConstant(of[1]!, 0) ? of[0]! : { kind: "subtract", of };
    case "multiply": return times(of[0]!, of[1]!);
    case "divide": return over(of[0]!, of[1]!);
    case "exponential": return exponential(of[0]!);
    case "logarithm":
    case "omega": return { kind: one.op, of };
    default: return constant(one.value ?? Infinity);
  }
};

/** The formula of a result or a step; of a result that was given, the result itself. */
export const expressionOf = (working: Working): Expression => read(working.of?.[0] ?? working);

const signs = { add: "+", subtract: "−", multiply: "×", divide: "÷", power: "^" } as const;
const strength = { add: 1, subtract: 1, multiply: 2, divide: 2, power: 3 } as const;
const isBinary = (one: Expression): one is Operation<Binary> => one.kind in signs;

const bracketed = (tokens: Token[]): Token[] => [{ kind: "open" }, ...tokens, { kind: "close" }];

const side = (one: Expression, outer: Binary, right: boolean): Token[] => {
  const tokens = tokensOf(one);
  if (!isBinary(one)) return one.kind === "constant" && one.value < 0 && right ? bracketed(tokens) : tokens;
  const [inner, own] = [strength[one.kind], strength[outer]];
  // a − (b + c) and a ÷ (b × c) need theirs; so does any power within a power.
  const turns = right && inner === own && (outer === "subtract" || outer === "divide");
  return inner < own || turns || (inner === own && outer === "power") ? bracketed(tokens) : tokens;
};

/** The expression as a line of terms and signs. */
export const tokensOf = (one: Expression): Token[] => {
  if (one.kind === "term" || one.kind === "constant") return [one];
  const [a, b] = one.of;
  if (isBinary(one)) {
    const { kind } = one;
    return [...side(a!, kind, false), { kind: "sign", sign: signs[kind] }, ...side(b!, kind, true)];
  }
  const inner = one.of.flatMap((part, i): Token[] => (i ? [{ kind: "comma" }, ...tokensOf(part)] : tokensOf(part)));
  return [{ kind: "call", name: one.kind }, ...bracketed(inner)];
};

/** The named numbers of a working, each once, in reading order. */
export const termsOf = (tokens: Token[]): Term[] => {
  const seen = new Set<string>();
  const isNew = (id: string) => !seen.has(id) && Boolean(seen.add(id));
  return tokens.filter((token): token is Term => token.kind === "term" && isNew(token.id));
};

/** The step of this name within a working, with its own formula. */
export const stepIn = (working: Working, id: string): Working | undefined => {
  if (working.op === "step" && working.id === id) return working;
  for (const part of working.of ?? []) {
    const found = stepIn(part, id);
    if (found) return found;
  }
  return undefined;
};
