// Reads what a person types as a number. Signs of a unit are read, never just dropped: one that the field does not have
// makes the text no number, because it would mean something else.
import { language } from "../words/format";
import type { Shown } from "../words/units";

/** What may stand beside the number in a field. */
interface Field {
  /** the signs and names that the field shows, any of which a reader may type with the number */
  signs: string[];
  /** whether the field shows per cents, or a share as it is, of which per cents are another way to write it */
  percent?: "shown" | "written";
}

/** The field of a figure that is shown so; shares of 1 may be written in per cent. */
export const fieldOf = ({ prefix, suffix }: Shown, unit: string): Field => ({
  signs: [prefix, suffix].map((sign) => sign.normalize("NFKC").replace(/\s/g, ""))
    .filter((sign) => sign && sign !== "%"),
  ...(suffix === "%" ? { percent: "shown" } : /^1(\/|$)/.test(unit) ? { percent: "written" } : {}),
});

/** Without one of these signs at its start and one at its end. */
const without = (text: string, signs: string[]): string => {
  const small = signs.map((one) => one.toLowerCase()).sort((a, b) => b.length - a.length);
  const lower = text.toLowerCase();
  const first = small.find((one) => lower.startsWith(one)) ?? "";
  const last = small.find((one) => lower.slice(first.length).endsWith(one)) ?? "";
  return text.slice(first.length, text.length - last.length);
};

/**
 * As the machine writes it. A comma that groups no threes from the right is a decimal one in English too; in German a
 * lone point before three digits groups them, and any other is a decimal sign.
 */
const plain = (text: string): string => {
  const [group, decimal] = language() === "de" ? [".", ","] as const : [",", "."] as const;
  const isGrouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`).test(text);
  if (isGrouped) return text.replaceAll(group, "").replace(decimal, ".");
  // A point beside the comma makes two, and no number.
  return text.replace(",", ".");
};

/** "1,200", "18.2 %" and "−3" are numbers too; undefined if it is none that the field can have. */
export const parse = (text: string, { signs, percent }: Field = { signs: [] }): number | undefined => {
  const bare = without(text.normalize("NFKC").replace(/\s/g, "").replace("−", "-"), signs);
  const isPercent = bare.endsWith("%");
  if (isPercent && percent === undefined) return undefined;
  const number = plain(isPercent ? bare.slice(0, -1) : bare);
  const value = Number(number);
  if (!/\d/.test(number) || /[^\d.e+-]/i.test(number) || !Number.isFinite(value)) return undefined;
  return isPercent && percent === "written" ? Number((value / 100).toPrecision(12)) : value;
};

/** What people write after a number, and its power of ten. A billion is another one in German, and so is a trillion. */
const magnitudes = (): readonly [RegExp, number][] => [
  [/(k|thousand|tsd\.?|tausend)$/i, 3], [/(m|million(en)?|mio\.?)$/i, 6], [/(b|bn|mrd\.?|milliarden?)$/i, 9],
  [/(t|tn|bio\.?|billionen)$/i, 12], [/billion$/i, language() === "de" ? 12 : 9],
  [/trillion(en)?$/i, language() === "de" ? 18 : 12],
];

/** "30B", "2 trillion" and "1,3 Mrd." are amounts too, where nothing but a count is asked for. */
export const parseAmount = (text: string): number | undefined => {
  const bare = text.trim(), [sign, power] = magnitudes().find(([one]) => one.test(bare)) ?? ["", 0];
  const value = parse(bare.replace(sign, ""));
  return value === undefined ? undefined : Number((value * 10 ** power).toPrecision(12));
};
