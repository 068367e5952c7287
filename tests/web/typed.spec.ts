// What readers type as a number, and what it means, without a page.
import { expect, test } from "@playwright/test";
import { fieldOf, parse, parseAmount } from "../../web/src/controls/parse.ts";
import { formatFor } from "../../web/src/words/format.ts";

const shown = (prefix: string, suffix: string) => ({ factor: 1, prefix, suffix, space: "" });
const inGerman = <Result>(work: () => Result): Result => {
  formatFor("de");
  try {
    return work();
  } finally {
    formatFor("en");
  }
};

test("a field has the signs that it shows, and per cents where they are shown or another way to write it", () => {
  expect(fieldOf(shown("$", "million"), "USD")).toStrictEqual({ signs: ["$", "million"] });
  expect(fieldOf(shown("", "kt\u00a0CO₂e"), "tCO2e")).toStrictEqual({ signs: ["ktCO2e"] });
  expect(fieldOf(shown("", "%"), "1")).toStrictEqual({ signs: [], percent: "shown" });
  expect(fieldOf(shown("", "/year"), "1/year")).toStrictEqual({ signs: ["/year"], percent: "written" });
  expect(fieldOf(shown("", ""), "1")).toStrictEqual({ signs: [], percent: "written" });
  expect(fieldOf(shown("", "x"), "10")).toStrictEqual({ signs: ["x"] });
  expect(parse("154 kt CO₂e", fieldOf(shown("", "kt CO₂e"), "tCO2e"))).toBe(154);
});

test("what readers type is read as a number, or not at all", () => {
  const field = { signs: ["$"], percent: "shown" as const };
  expect(["1,200", " 18.2 %", "−3", "$5", "2.4e8", "", "about", "1e999"].map((text) => parse(text, field))).toEqual([
    1200,
    18.2,
    -3,
    5,
    2.4e8,
    undefined,
    undefined,
    undefined,
  ]);
  expect(["%", "-", ".", "e", "0x10", "Infinity", "1e-3", "+4", ".5"].map((text) => parse(text, field))).toEqual(
    [undefined, undefined, undefined, undefined, undefined, undefined, 0.001, 4, 0.5]);
});

test("a sign or a comma that would mean something else makes no number, or what it says", () => {
  const [money, years, energy] = [["$", "million"], [], ["GWh"]].map((signs) => ({ signs }));
  const growth = { signs: [], percent: "written" as const };
  expect(["2,60", "0,08", "1,2345", "1,234.5", "1,200,5", "1,2.5"].map((text) => parse(text))).toEqual(
    [2.6, 0.08, 1.2345, 1234.5, undefined, undefined]);
  expect(["5%", "0.05", "１．３", "80 %", "1.1 %"].map((text) => parse(text, growth))).toEqual(
    [0.05, 0.05, 1.3, 0.8, 0.011]);
  expect(parse("1%", years)).toBeUndefined();
  expect(["€5", "$5", "5 million", "$5 million", "5 GWh"].map((text) => parse(text, money))).toEqual(
    [undefined, 5, 5, 5, undefined]);
  expect(["5 GWh", "5gwh", "$5", "GWh 5", "GWh"].map((text) => parse(text, energy))).toEqual(
    [5, 5, undefined, 5, undefined]);
});

test("of signs that end or begin alike the longest is taken off", () => {
  for (const signs of [["h", "millionh"], ["millionh", "h"]]) expect(parse("5 million h", { signs })).toBe(5);
  for (const signs of [["C", "CN¥"], ["CN¥", "C"]]) expect(parse("CN¥5", { signs })).toBe(5);
});

test("threes are grouped from the right, before the decimal sign", () => {
  expect(["-1,200", "1,234,567", "1,234,567.", "12,345.678", "1234,567", "1,23", "1.234", "1.234.567"].map((text) =>
    parse(text))).toEqual([-1200, 1_234_567, 1_234_567, 12_345.678, 1234.567, 1.23, 1.234, undefined]);
  expect(inGerman(() => ["1.200", "1,5", "1.5", "1.234,5", "−3", "12.34", "1.234.567", "1,234,5"].map((text) =>
    parse(text)))).toEqual([1200, 1.5, 1.5, 1234.5, -3, 12.34, 1_234_567, undefined]);
});

const everywhere = [
  ["16k", 16e3], ["16 thousand", 16e3], ["3 tsd", 3e3], ["3 Tsd.", 3e3], ["3 Tausend", 3e3],
  ["30M", 30e6], ["400 million", 4e8], ["15 Millionen", 15e6], ["15 Mio", 15e6], ["15 mio.", 15e6],
  ["30B", 30e9], ["7 bn", 7e9], ["2 mrd", 2e9], ["1,3 Mrd.", 1.3e9], ["1 Milliarde", 1e9], ["2 Milliarden", 2e9],
  ["2T", 2e12], ["2tn", 2e12], ["3 bio", 3e12], ["3 Bio.", 3e12], ["2 Billionen", 2e12],
  ["12", 12], ["2,46e8", 2.46e8], ["1,3", 1.3], [" 0.5 ", 0.5], ["1.005k", 1005], ["2.01 tn", 2.01e12],
] as const;
for (const [text, value] of [...everywhere, ["1,200", 1200], ["2 billion", 2e9], ["1.5 trillion", 1.5e12],
  ["1 trillionen", 1e12]] as const)
  test(`"${text}" is ${value}`, () => expect(parseAmount(text)).toBe(value));

test("German words are German numbers, and what is no number is none", () => {
  for (const text of ["B", "2X", "", "30 B B", "1.2.3B", "million"]) expect(parseAmount(text), text).toBeUndefined();
  for (const [text, value] of [...everywhere.filter(([one]) => one !== "1.005k"), ["1.200", 1200], ["1 Billion", 1e12],
    ["2 Trillion", 2e18], ["2 Trillionen", 2e18]] as const)
    expect(inGerman(() => parseAmount(text)), text).toBe(value);
});
