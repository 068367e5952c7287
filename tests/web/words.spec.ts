// Numbers and comparisons as words, and the stacking of dots: the page's own pure functions.
import { expect, test } from "@playwright/test";
import { stacks, thin } from "../../web/src/charts/dots.ts";
import { trackOf } from "../../web/src/controls/track.ts";
import { parse } from "../../web/src/controls/parse.ts";
import { date, scientific } from "../../web/src/words/format.ts";
import { compared } from "../../web/src/words/compare.ts";
import { interval, outcomes, precise, quantity } from "../../web/src/words/units.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

for (const [ratio, words] of [
  [0.0776, "13 times less"],
  [0.01368, "73 times less"],
  [5.67, "5.7 times more"],
  [2.28, "2.3 times more"],
  [1.5, "50% more"],
  [0.56, "44% less"],
  [1.002, "as much"],
  [1 / 140.4, "140 times less"],
  [1.999, "2 times more"],
] as const)
  test(`a ratio of ${ratio} is ${words}`, () => expect(compared(ratio)).toBe(words));

for (const [value, unit, share, text] of [
  [314.6, "GWh", false, "315 GWh"],
  [24.4, "GWh", false, "24 GWh"],
  [9.96, "GWh", false, "10 GWh"],
  [99.7, "GWh", false, "100 GWh"],
  [999.7, "GWh", false, "1,000 GWh"],
  [2.02, "GWh", false, "2.0 GWh"],
  [0.0679, "USD/kWh", false, "$0.068/kWh"],
  [21361978, "USD", false, "$21 million"],
  [154158, "tCO2e", false, "154 kt CO₂e"],
  [0.75, "1", true, "75%"],
  [6.84e24, "FLOP", false, "6.84 × 10²⁴ FLOP"],
  [246e6, "chip-hour", false, "246 million h"],
  [29361, "household-year", false, "29,000 homes"],
  [0, "GWh", false, "0 GWh"],
  [-0.036, "GWh", false, "−0.036 GWh"],
] as const)
  test(`${value} ${unit} is ${text}`, () => expect(plain(quantity(value, unit, share))).toBe(text));

test("precise figures and intervals share one unit", () => {
  expect(plain(precise(314.6094, "GWh"))).toBe("314.6 GWh");
  expect(plain(interval(18.2, 39.1, "GWh"))).toBe("18–39 GWh");
  expect(plain(outcomes(246, 403, "GWh"))).toBe("250–400 GWh");
  // Ends that read alike are no range.
  expect(plain(outcomes(246, 249, "GWh"))).toBe("250 GWh");
  expect(plain(interval(119e6, 509e6, "chip-hour"))).toBe("119–509 million h");
  expect(plain(scientific(5e26))).toBe("5 × 10²⁶");
});

test("dates are as exact as they are known", () => {
  expect([date("2025-09-12"), date("2025-07"), date("2025"), date("n/d"), date(undefined)]).toEqual([
    "12 September 2025",
    "July 2025",
    "2025",
    "n/d",
    "",
  ]);
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
});

test("a sign or a comma that would mean something else makes no number, or what it says", () => {
  const [money, years, energy] = [["$", "million"], [], ["GWh"]].map((signs) => ({ signs }));
  const growth = { signs: [], percent: "written" as const };
  expect(["2,60", "0,08", "1,2345", "1,234.5", "1,200,5", "1,2.5"].map((text) => parse(text))).toEqual(
    [2.6, 0.08, 1.2345, 1234.5, undefined, undefined]);
  expect(["5%", "0.05", "１．３", "80 %"].map((text) => parse(text, growth))).toEqual([0.05, 0.05, 1.3, 0.8]);
  expect(parse("1%", years)).toBeUndefined();
  expect(["€5", "$5", "5 million", "$5 million", "5 GWh"].map((text) => parse(text, money))).toEqual(
    [undefined, 5, 5, 5, undefined]);
  expect(["5 GWh", "5gwh", "$5"].map((text) => parse(text, energy))).toEqual([5, 5, undefined]);
});

test("stacks hold every dot, one diameter apart", () => {
  const positions = Array.from({ length: 50 }, (_, i) => 100 + (i * i) / 12);
  const found = stacks(positions, 12);
  expect(found.reduce((sum, stack) => sum + stack.count, 0)).toBe(50);
  for (let i = 1; i < found.length; i++) expect(found[i]!.at - found[i - 1]!.at).toBeGreaterThanOrEqual(12);
});

test("20 of 50 quantiles keep the order and the middle", () => {
  const few = thin(
    Array.from({ length: 50 }, (_, i) => i),
    20,
  );
  expect(few).toHaveLength(20);
  expect((few[9]! + few[10]!) / 2).toBeCloseTo(24.5);
  expect([...few].sort((a, b) => a - b)).toEqual(few);
});

for (const scale of ["linear", "log"] as const)
  test(`a ${scale} slider holds its start and its evidence`, () => {
    const row = { id: "x", min: 1, max: 1000, scale } as Parameters<typeof trackOf>[0];
    const start = { low: 8, central: 12, high: 20 } as Parameters<typeof trackOf>[1];
    const track = trackOf(row, start);
    for (const value of [8, 12, 20]) expect(track.value(track.place(value))).toBeCloseTo(value, 1);
    expect(track.place(8)).toBeGreaterThan(0);
    expect(track.place(20)).toBeLessThan(100);
    expect(track.value(0)).toBeGreaterThanOrEqual(1);
  });
