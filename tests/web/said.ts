// What the page's templates say, as text, and what a sentence states in numbers: read back, so that tests can hold it
// against a report.

interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}
const isTemplate = (value: unknown): value is Template =>
  typeof value === "object" && value !== null && "strings" in value && "values" in value;

/** A template's markup, without what only the browser needs. */
const markup = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(markup).join("");
  if (isTemplate(value)) return value.strings.map((text, i) => text + markup(value.values[i])).join("");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

const words = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/ ([.,;)])/g, "$1")
    .trim();

/** The words of a template, with plain spaces. */
export const textOf = (template: unknown): string => words(markup(template));

/** Those of each item of its list. */
export const items = (template: unknown): string[] =>
  [...markup(template).matchAll(/<li>([^]*?)<\/li>/g)].map(([, item]) => words(item!));

export type Tongue = "en" | "de";
/** "1,234.5" or "1.234,5" */
export const amount = (text: string, tongue: Tongue): number =>
  Number(tongue === "en" ? text.replaceAll(",", "") : text.replaceAll(".", "").replace(",", "."));

const word = {
  en: { less: "less", more: "more", times: " times", to: " to ", same: "as much" },
  de: { less: "weniger", more: "mehr", times: "‑mal", to: "- bis ", same: "(?:ebenso|so) viel" },
} as const;
const digits = "([\\d.,]*\\d)";

/** What "13 times less" and its like look like in a language, as two groups and a direction. */
export const comparison = (tongue: Tongue): string => {
  const { less, more, times, same } = word[tongue];
  return `(?:roughly |rund )?(?:${digits}(${times}|\\s?%) (${less}|${more})|(${same}))`;
};

/** The ratio that a comparison states: 1/13 of "13 times less". */
export const ratioOf = (text: string, tongue: Tongue): number | undefined => {
  const found = new RegExp(`^${comparison(tongue)}$`).exec(text);
  if (!found) return undefined;
  const [, number, scale, direction, same] = found;
  if (same) return 1;
  const value = amount(number!, tongue), less = direction === word[tongue].less;
  if (scale!.includes("%")) return less ? 1 - value / 100 : 1 + value / 100;
  return less ? 1 / value : value;
};

/** The ratios that "8.0 to 19 times less", "20% to 45% more" or "0.77 to 2.4 times as much" state, low end first. */
export const rangeOf = (text: string, tongue: Tongue): [number, number] | undefined => {
  const { less, more, times, to } = word[tongue];
  const whole = tongue === "en" ? "as much" : "so viel";
  const inTimes = new RegExp(`^${digits}${to}${digits}${times} (${less}|${more}|${whole})$`).exec(text);
  if (inTimes) {
    const [near, far] = [amount(inTimes[1]!, tongue), amount(inTimes[2]!, tongue)];
    return inTimes[3] === less ? [1 / far, 1 / near] : [near, far];
  }
  const inPercent = new RegExp(`^${digits}\\s?%${tongue === "en" ? to : " bis "}${digits}\\s?% (${less}|${more})$`)
    .exec(text);
  if (!inPercent) return undefined;
  const [near, far] = [amount(inPercent[1]!, tongue) / 100, amount(inPercent[2]!, tongue) / 100];
  return inPercent[3] === less ? [1 - far, 1 - near] : [1 + near, 1 + far];
};

/** Whether a number that is told to two digits can stand for this one. */
export const showsValue = (shown: number, value: number, tolerance = 0.055): boolean =>
  Math.abs(Math.log(shown / value)) < tolerance;
