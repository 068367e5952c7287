// Numbers and comparisons as words, and the stacking of dots: the page's own pure functions.
import { expect, test } from "@playwright/test";
import { stacks, thin } from "../../web/src/charts/dots.ts";
import { trackOf } from "../../web/src/controls/track.ts";
import {
  date, digitsFor, exact, formatFor, inPercent, padded, percentSign, power, round, scientific, sentence, typed,
} from "../../web/src/words/format.ts";
import { compared, comparedRange, comparedRoughly, isAlike } from "../../web/src/words/compare.ts";
import { useLanguage } from "../../web/src/words/text.ts";
import {
  currencies, currency, interval, isShare, outcomes, precise, quantity, ranged, shownAs, spread, symbolOf, useCurrency,
} from "../../web/src/words/units.ts";

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
  [1.995, "2 times more"],
  [1.994, "99% more"],
  [0.5, "2 times less"],
] as const)
  test(`a ratio of ${ratio} is ${words}`, () => expect(compared(ratio)).toBe(words));

// One digit where it costs less than a tenth: 70 for 73 and 6 for 5.67, but not 10 for 13.
for (const [ratio, words] of [
  [1 / 73, "roughly 70 times less"],
  [73, "roughly 70 times more"],
  [13, "roughly 13 times more"],
  [5.67, "roughly 6 times more"],
  [1.995, "roughly 2 times more"],
  [1.9, "roughly 90% more"],
  [1.05, "roughly 5% more"],
  [0.6, "roughly 40% less"],
  [1.004, "as much"],
] as const)
  test(`about ${ratio} is ${words}`, () => expect(comparedRoughly(ratio)).toBe(words));

for (const [low, high, words] of [
  [1 / 19, 1 / 8, "8.0 to 19 times less"],
  [2, 5, "2.0 to 5.0 times more"],
  [1.2, 1.995, "1.2 to 2.0 times more"],
  [0.5512, 0.8, "20% to 45% less"],
  [1.2, 1.5, "20% to 50% more"],
  [0.77, 2.4, "0.77 to 2.4 times as much"],
  [1.001, 1.5, "1.0 to 1.5 times as much"],
  [0.5, 0.999, "0.50 to 1.0 times as much"],
] as const)
  test(`from ${low} to ${high} is ${words}`, () => expect(comparedRange(low, high)).toBe(words));

test("half a per cent is as much", () => {
  // e to the power of 0.005 is 1.00501.
  expect([1, 1.005, 1 / 1.005, 1.0051, 1 / 1.0051, 0, -1].map(isAlike)).toEqual(
    [true, true, true, false, false, false, false]);
});

test("two digits, and three from 100 to 999", () => {
  expect([0, 2, 99.9, 100, 999.4, 999.5, 1e6, -150].map(digitsFor)).toEqual([2, 2, 2, 3, 3, 2, 2, 3]);
  expect([0, 2, 0.036, -2, 12.4, 150.4, 1000, -1234, 1e-15].map((value) => round(value))).toEqual(
    ["0", "2.0", "0.036", "−2.0", "12", "150", "1,000", "−1,200", "0.000000000000"]);
  expect([2, 999.94, 999.96, -12_345, 0.1, 123_456].map((value) => exact(value))).toEqual(
    ["2", "999.9", "1,000", "−12,350", "0.1", "123,500"]);
  expect(exact(1.26, 2)).toBe("1.3");
  expect([0, 2, 1234.4, 0.5].map((value) => padded(value))).toEqual(["0", "2.000", "1,234", "0.5000"]);
  expect([inPercent(0.57), inPercent(0.12345), inPercent(0.12345, 2)]).toEqual(["57", "12.3", "12"]);
});

test("powers of ten, fields and beginnings of sentences", () => {
  expect([scientific(5e26), scientific(1.5432e-7), scientific(1.23456e3, 4), scientific(9.996e5)].map(plain)).toEqual(
    ["5 × 10²⁶", "1.54 × 10⁻⁷", "1.235 × 10³", "1 × 10⁶"]);
  expect([power(0), power(24), power(-3)]).toEqual(["10⁰", "10²⁴", "10⁻³"]);
  expect([typed(1234.5678), typed(1.5), typed(1.2e-6)]).toEqual(["1235", "1.5", "0.0000012"]);
  expect([sentence("a text"), sentence("")]).toEqual(["A text", ""]);
  formatFor("de");
  expect([typed(1.5), percentSign("18")].map(plain)).toEqual(["1,5", "18 %"]);
  formatFor("en");
  expect(percentSign("18")).toBe("18%");
});

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
  [6.8444e24, "FLOP", false, "6.84 × 10²⁴ FLOP"],
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

test("from a million on numbers have words, and from a thousand on some units have names of their own", () => {
  const written = ([value, unit]: [number, string]) => plain(quantity(value, unit));
  expect(([
    [990_000, "chip-hour"], [1e6, "chip-hour"], [1e9, "chip-hour"], [1e12, "chip-hour"], [-2e6, "chip-hour"],
    [999, "tCO2e"], [1e3, "tCO2e"], [1e6, "tCO2e"], [2e6, "gCO2e"], [999, "GWh"], [1e3, "GWh"],
    [5e-7, "ML"], [5, "ML"], [754, "ML"], [0, "ML"],
  ] as [number, string][]).map(written)).toEqual([
    "990,000 h", "1.0 million h", "1.0 billion h", "1.0 trillion h", "−2.0 million h",
    "999 t CO₂e", "1.0 kt CO₂e", "1.0 Mt CO₂e", "2.0 million g CO₂e", "999 GWh", "1.0 TWh",
    "0.50 litres", "5.0 million litres", "754 million litres", "0 litres",
  ]);
});

test("units stand beside numbers and words as readers write them", () => {
  const written = ([value, unit]: [number, string]) => plain(quantity(value, unit));
  expect(([
    [2, "W/chip"], [2, "TFLOP/s/chip"], [2, "gCO2e/kWh"], [2, "kgCO2e/chip"], [2, "gCO2e"], [2, "1"], [3e6, "1"],
    [2, "USD/chip"], [2, "USD/chip-hour"], [3e6, "USD/chip-hour"], [2, "MWh/household-year"], [2, "USD/PFLOP/s"],
    [2, "USD/ZFLOP"], [2, "1/year"], [2, "chip"], [2, "W"], [2, "USD/acre"],
  ] as [number, string][]).map(written)).toEqual([
    "2.0 W", "2.0 TFLOP/s", "2.0 g/kWh", "2.0 kg CO₂e", "2.0 g CO₂e", "2.0", "3.0 million",
    "$2.0", "$2.0/h", "$3.0 million/h", "2.0 MWh", "$2.0/PFLOP/s",
    "$2.0/ZFLOP", "2.0/year", "2.0 chips", "2.0 W", "$2.0/acre",
  ]);
});

test("FLOP are told in the power of ten that they have", () => {
  expect(shownAs("FLOP", 6.84e24)).toStrictEqual({ factor: 1e24, prefix: "", suffix: "×\u00a010²⁴", space: "\u00a0" });
  expect([-2e3, 0.05].map((value) => shownAs("FLOP", value).factor)).toEqual([1e3, 0.01]);
  expect(shownAs("FLOP", 0)).toStrictEqual({ factor: 1, prefix: "", suffix: "×\u00a010⁰", space: "\u00a0" });
  expect(plain(precise(6.8444e24, "FLOP"))).toBe("6.844 × 10²⁴ FLOP");
});

const rates = [{ id: "EUR", usd: 1.25 }, { id: "CNY", usd: 0.125 }, { id: "GBP", usd: 1.6 }, { id: "XYZ", usd: 2 }];
const inCurrency = <Result>(id: string, work: () => Result): Result => {
  useCurrency(rates, id);
  try {
    return work();
  } finally {
    useCurrency(rates, undefined);
  }
};

test("sums in other currencies are divided by what one of them costs, and words go by what is shown", () => {
  const sums = () => [5, 1.25e6, 1e6, -50].map((value) => plain(quantity(value, "USD")));
  expect(sums()).toEqual(["$5.0", "$1.3 million", "$1.0 million", "−$50"]);
  expect(inCurrency("EUR", sums)).toEqual(["€4.0", "€1.0 million", "€800,000", "−€40"]);
  expect(inCurrency("CNY", sums)).toEqual(["CN¥40", "CN¥10 million", "CN¥8.0 million", "−CN¥400"]);
  expect(inCurrency("GBP", () => quantity(0.32, "USD/kWh"))).toBe("£0.20/kWh");
  // What is no sum stays as it is.
  expect(inCurrency("EUR", () => plain(quantity(5, "GWh")))).toBe("5.0 GWh");
  expect(currencies).toEqual(["USD", "EUR", "CNY", "GBP"]);
  expect([symbolOf("GBP"), symbolOf("CHF")]).toEqual(["£", "CHF"]);
});

test("a currency without a rate or a sign leaves dollars", () => {
  for (const id of ["CHF", "XYZ", undefined]) {
    useCurrency(rates, "EUR");
    useCurrency(rates, id);
    expect(currency()).toEqual({ id: "USD", usd: 1 });
  }
});

test("figures for tables have four digits, and a range where there is one to tell", () => {
  const energy = { unit: "GWh", max: 1e6 }, share = { unit: "1", max: 1 };
  expect(plain(precise(0.123456, "1", true))).toBe("12.35%");
  expect(plain(ranged(energy, { low: 1.23456, central: 2, high: 3 }))).toBe("2 GWh (1.235–3 GWh)");
  expect(plain(ranged(energy, { low: 2, central: 2, high: 2 }))).toBe("2 GWh");
  expect(plain(ranged(energy, { low: 1, central: 2, high: 3 }, false))).toBe("2 GWh");
  expect(plain(ranged(share, { low: 0.1, central: 0.2, high: 0.3 }))).toBe("20% (10–30%)");
  expect([share, { unit: "1", max: 1.5 }, { unit: "1", max: 0.5 }, { unit: "GWh", max: 1 }].map(isShare)).toEqual(
    [true, false, true, false]);
});

test("nine in ten outcomes have two digits, in the scale of what they stand beside", () => {
  const of = (values: object) => plain(spread({ central: 2, unit: "GWh", ...values } as Parameters<typeof spread>[0]));
  expect(of({ p5: 1.234, p95: 3.456 })).toBe("1.2–3.5 GWh");
  expect([of({}), of({ p5: 1 }), of({ p95: 3 }), of({ p5: 2, p95: 2 })]).toEqual(["", "", "", ""]);
  expect(of({ central: 900, p5: 500, p95: 1500 })).toBe("500–1,500 GWh");
  expect(of({ central: 0.2, p5: 0.1, p95: 0.3, unit: "1" })).toBe("10–30%");
  expect(plain(outcomes(900, 1100, "GWh"))).toBe("0.9–1.1 TWh");
  expect(plain(outcomes(0.1, 0.3, "1", true))).toBe("10–30%");
  expect(plain(interval(0.1, 0.3, "1", true))).toBe("10–30%");
  expect(plain(interval(2, 4, "1"))).toBe("2–4");
});

test("numbers, sums and dates as Germans write them", async () => {
  await useLanguage("de");
  try {
    expect([
      quantity(21_361_978, "USD"), quantity(0.0679, "USD/kWh"), quantity(0.75, "1", true), quantity(1234, "GWh"),
      quantity(-5, "USD"), quantity(2e9, "USD/chip-hour"), interval(2, 4, "USD"), date("2025-09-12"),
    ].map(plain)).toEqual([
      "21 Mio. $", "0,068 $/kWh", "75 %", "1,2 TWh", "−5,0 $", "2,0 Mrd. $/h", "2–4 $", "12. September 2025",
    ]);
  } finally {
    await useLanguage("en");
  }
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

test("an arrow key moves a count by one at least and a twentieth at most, and what is no count as it would go", () => {
  type Row = Parameters<typeof trackOf>[0];
  const trackOn = (row: object) => trackOf({ scale: "linear", ...row } as Row, undefined);
  const chips = trackOn({ whole: true, min: 0, max: 20_000 });
  const right = (from: number) => chips.step(from, chips.place(from) + 1), left = (from: number) =>
    chips.step(from, Math.max(0, chips.place(from) - 1));
  expect([0, 8, 40, 2_000].map(right)).toEqual([1, 9, 42, 2_100]);
  expect([1, 9, 40, 2_000].map(left)).toEqual([0, 8, 38, 1_900]);
  // On a narrow track a hundredth of it is less than one.
  const layers = trackOn({ whole: true, min: 1, max: 40 });
  expect(layers.value(layers.place(20) + 1)).toBe(20);
  expect(layers.step(20, layers.place(20) + 1)).toBe(21);
  const drafts = trackOn({ whole: true, min: 0, max: 64 });
  expect(drafts.value(3)).toBe(2);
  expect(trackOn({ min: 0, max: 64 }).value(3)).toBe(1.92);
  expect(trackOn({ min: 1, max: 3 }).step(1.2, 11)).toBeUndefined();
});
