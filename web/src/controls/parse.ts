// Reads what a person types as a number.
import { language } from "../words/format";

/**
 * German "1.200,5" as the machine writes it. A lone point before three digits groups them, any other is a decimal sign.
 */
const fromGerman = (text: string): string =>
  text.includes(",") || /^[-−]?\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll(".", "").replace(",", ".") : text;

/** "1,200", "18.2 %" and "−3" are numbers too; undefined if it is none. */
export const parse = (text: string): number | undefined => {
  const signs = text.replace(/[\s%$€£¥\u00a0]|CN/g, "").replace("−", "-");
  const bare = language() === "de" ? fromGerman(signs) : signs.replaceAll(",", "");
  const value = Number(bare);
  return bare === "" || !Number.isFinite(value) ? undefined : value;
};
