// What can be changed in a line of code: one operator or number at a time.

/** Twice as large and one more, which changes nought too; as whole or as broken as it was. */
const another = (number) => {
  const changed = String(Number(number.replaceAll("_", "")) * 2 + 1);
  return number.includes(".") && !changed.includes(".") ? `${changed}.0` : changed;
};

/** Neither in a name nor at the beginning of a text, such as that of a unit. */
const numbers = /(?<![\w.\\$"<'])\d[\d_]*(?:\.\d+)?(?:e-?\d+)?(?![\w.'])/g;

const arithmetic = [
  [/ \* /g, " / "], [/ \/ /g, " * "], [/ \+ /g, " - "], [/ - /g, " + "], [numbers, another],
];
const decisions = [
  [/ < /g, " <= "], [/ <= /g, " < "], [/ > /g, " >= "], [/ >= /g, " > "], [/ == /g, " != "], [/ != /g, " == "],
  [/ && /g, " || "], [/ \|\| /g, " && "], [/\btrue\b/g, "false"], [/\bfalse\b/g, "true"],
];

/** Of a formula in C++. */
export const ofFormulas = [...arithmetic, [/\blarger\(/g, "smaller("], [/\bsmaller\(/g, "larger("]];
/** Of what decides in C++. */
export const ofDecisions = [...ofFormulas, ...decisions, [/\(!(?=\w)/g, "("]];
/** Of JavaScript and TypeScript, where "!" after a name is only a type's. */
export const ofScripts = [
  ...arithmetic, ...decisions, [/(?<![\w)\]])!(?=[\w(/])/g, ""],
  [/ === /g, " !== "], [/ !== /g, " === "], [/ \?\? /g, " && "],
  [/ \? /g, " || true ? "], [/ \? /g, " && false ? "], [/\bif \(/g, "if (true || "], [/\bif \(/g, "if (false && "],
  [/ \+= /g, " -= "], [/ -= /g, " += "], [/\.startsWith\(/g, ".endsWith("], [/\.endsWith\(/g, ".startsWith("],
  [/\.some\(/g, ".every("], [/\.every\(/g, ".some("], [/\bfloor\(/g, "ceil("],
];

const holdsNothing = (line) =>
  /^\s*(\/\/|\/?\*|#|static_assert|template|using |import )/.test(line) || /^In</.test(line);

/** The line with each change by itself; comments are left alone. */
export function* changedLines(line, changes) {
  if (holdsNothing(line)) return;
  const code = line.replace(/\s+\/\/.*$/, "");
  for (const [pattern, replacement] of changes) {
    for (const { 0: found, index } of code.matchAll(pattern)) {
      const instead = typeof replacement === "function" ? replacement(found) : replacement;
      yield line.slice(0, index) + instead + line.slice(index + found.length);
    }
  }
}
