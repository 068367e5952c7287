// What an address says and how it is written, without a page: keys and values of a small table made up for it.
import { expect, test } from "@playwright/test";
import { choose } from "../../web/src/store/choices.ts";
import { alike, change, everyRun, start, type State } from "../../web/src/store/state.ts";
import { readAddress, wayOfShowing, withoutAsked, writeAddress } from "../../web/src/store/url.ts";
import { distributions, isRange, readValue, writeValue } from "../../web/src/store/value.ts";
import type { Description, Value } from "../../web/src/types.ts";
import { useCurrency } from "../../web/src/words/units.ts";

const made = (scenarios: object[]) => ({
  version: { data: "2026-09-29" },
  scenarios,
  assumptions: [{ id: "pue" }, { id: "hours" }],
  rental_classes: ["marketplace", "list"],
}) as unknown as Description;
const pair = [{ id: "a", label: "A" }, { id: "b", label: "B" }];
const description = made([
  { id: "one", label: "One", baseline: "a", runs: pair },
  { id: "two", label: "Two", baseline: "a", runs: [{ label: "A" }, { label: "B" }, { label: "C" }] },
]);
const read = (hash: string, search = "", home?: string) => readAddress(search, hash, description, home);

type Step = [where: string, key: string, value: Value | string];
const after = (steps: Step[], scenario = "one"): State =>
  steps.reduce((state, [where, key, value]) => change(state, where, key, value), start(scenario));

test("an address without anything is the first comparison as it is, or that of its page", () => {
  expect(read("")).toStrictEqual(
    { state: start("one"), unknown: [], badScenario: false, headline: {}, choices: new Map() });
  expect(read("", "", "two").state).toEqual(start("two"));
  const away = read("", "", "gone");
  expect([away.state, away.badScenario]).toEqual([start("one"), false]);
});

test("what a link sets for a run, for every run and for the comparison", () => {
  const { state, unknown } = read("#v=1&s=one&b.chip=h100&b.label=list&a.hours=1~2~4:uniform&w.pue=1.3&b.off=1" +
    "&base=b&rental_class=list");
  expect(unknown).toEqual([]);
  expect(state).toEqual({
    scenario: "one", baseline: "b", rental_class: "list", shared: { pue: 1.3 },
    runs: {
      a: { set: { hours: { low: 1, central: 2, high: 4, distribution: "uniform" } } },
      b: { chip: "h100", label: "list", off: "1", set: {} },
    },
  });
});

test("a run without an id has a letter by its place, and a copy is one of a run that is there", () => {
  const two = read("#s=two&c.chip=h100&d.like=c&d.label=a&d.pue=1.2");
  expect(two.unknown).toEqual([]);
  expect(two.state.runs).toEqual({ c: { chip: "h100", set: {} }, d: { like: "c", label: "a", set: { pue: 1.2 } } });
  // A copy of a copy, of nothing, one that is to be left out instead of removed; an own run is no copy.
  const none = read("#c.like=d&d.like=c&c.pue=1&a.like=b");
  expect(none.unknown).toEqual(["c.like", "d.like", "c.pue", "a.like"]);
  expect(none.state).toEqual(start("one"));
  expect(read("#c.like=a&c.off=1").unknown).toEqual(["c.off"]);
});

test("a name from a link is cleaned", () => {
  expect(read("#b.label=%20My%E2%80%AE%20run%20").state.runs.b!.label).toBe("My run");
});

test("what this version does not know is told, and nothing else of a host", () => {
  const keys = ["b.flux=3", "w.none=1", "c.chip=x", "b.chip.more=1", "w.chip=h100", "w.label=L", "w.pue=x",
    "base=e", "rental_class=barter", "w.off=1", "b.model=%01", "a.place=%E2%80%AEgermany"];
  const { state, unknown } = read(`#v=1&${keys.join("&")}&utm_source=a&x.y=1`);
  expect(unknown).toEqual(keys.map((key) => key.split("=")[0]));
  expect(state).toEqual(start("one"));
});

test("an anchor asks for nothing, even one that is called like a value", () => {
  expect(read("#why&v=1&w.pue=1.4").state).toEqual(after([[everyRun, "pue", 1.4]]));
  expect(read("#b.flux&v=1").unknown).toEqual([]);
});

test("the hash wins over the query, and the last of a key over those before", () => {
  const { state } = read("#w.pue=1.4&s=one", "?s=two&w.pue=1.5&w.hours=2&w.hours=3");
  expect(state).toEqual(after([[everyRun, "pue", 1.4], [everyRun, "hours", 3]]));
});

test("a comparison that is not there falls back to the first, and is told", () => {
  const wrong = read("#s=three", "", "two");
  expect([wrong.state.scenario, wrong.badScenario]).toEqual(["one", true]);
  const right = read("#s=two");
  expect([right.state.scenario, right.badScenario]).toEqual(["two", false]);
});

test("without any comparison nothing can be set for a run, and the link still asks for what it asked", () => {
  const nothing = readAddress("", "#s=one&a.pue=1.2&w.pue=1.3", made([]));
  const state = after([["w", "pue", 1.3]], "");
  expect([nothing.state, nothing.unknown, nothing.badScenario]).toEqual([state, ["a.pue"], true]);
});

test("a link that leaves out all runs leaves out none", () => {
  expect(alike(read("#a.off=1&b.off=1&b.chip=h100").state, after([["b", "chip", "h100"]]))).toBe(true);
  expect(alike(read("#a.off=1").state, after([["a", "off", "1"]]))).toBe(true);
});

test("the day of the data is one that a page can have written", () => {
  expect(read("#d=2026-09-29&w.pue=1.4").data).toBe("2026-09-29");
  for (const day of ["2026-99-99", "2100-01-01", "1999-12-31", "x2026-09-29", "2026-09-291", "2026", ""])
    expect(read(`#d=${day}`), day).not.toHaveProperty("data");
});

test("a headline is one positive number for each run", () => {
  expect(read("#h=a:300,b:1.2e-3,c:9e14").headline).toEqual({ a: 300, b: 0.0012, c: 9e14 });
  expect(read("#h=a:0,b:-1,c:1e15,d:x").headline).toEqual({});
  expect(read("#h=a:1,e:2,b,:3,").headline).toEqual({ a: 1 });
});

test("currency, version and choices", () => {
  const known = read("#v=1&cur=EUR&u.claim=x&u.own-run/chip=y");
  expect([known.currency, known.unknown]).toEqual(["EUR", []]);
  expect([...known.choices]).toEqual([["claim", "x"], ["own-run/chip", "y"]]);
  const later = read("#v=2&cur=XXX");
  expect(later.unknown).toEqual(["cur", "v"]);
  expect(read("#w.pue=1")).not.toHaveProperty("currency");
});

test("a query without what the page reads of it", () => {
  expect(withoutAsked("?utm_source=a&v=1&w.pue=1.6&b=2")).toBe("?utm_source=a&b=2");
  expect(withoutAsked("?v=1&w.pue=1.6")).toBe("");
});

const write = (state: State, more?: Record<string, string>, home?: string) =>
  writeAddress(state, description, home, more);

test("only what differs is written, notes and fields before values", () => {
  expect(write(start("one"))).toBe("");
  expect(write(start("two"))).toBe("v=1&s=two");
  expect(write(start("one"), {}, "two")).toBe("v=1&s=one");
  expect(write(start("two"), {}, "two")).toBe("");
  const state = after([
    ["w", "pue", 1.3], ["b", "hours", { low: 1, central: 2, high: 4 }], ["b", "place", "mars"], ["b", "chip", "h100"],
    ["a", "label", "A, and more: ~"],
  ]);
  expect(write(state)).toBe("v=1&d=2026-09-29&a.label=A,+and+more:+~&b.chip=h100&b.place=mars&w.pue=1.3&b.hours=1~2~4");
});

test("what belongs to the comparison has names of its own", () => {
  expect(write(after([["w", "baseline", "b"], ["w", "rental_class", "list"]]))).toBe(
    "v=1&d=2026-09-29&base=b&rental_class=list");
});

test("how the reader wants it shown is told too, and the day where there is a headline", () => {
  expect(write(start("one"), { cur: "", lang: "" })).toBe("");
  expect(write(start("one"), { cur: "EUR", lang: "" })).toBe("v=1&cur=EUR");
  expect(write(start("one"), { lang: "de", h: "a:300,b:12" })).toBe("v=1&d=2026-09-29&lang=de&h=a:300,b:12");
});

test("what is written is read as it was", () => {
  const state = after([
    ["b", "label", "100 % & “more”=?#"], ["c", "off", "1"], ["a", "pue", 1e-7],
    ["w", "hours", { low: -1, central: 0.5, high: 1e21, distribution: "shifted-lognormal" }],
    ["d", "like", "a"], ["d", "format", "fp8"], ["w", "baseline", "d"],
  ], "two");
  const again = read(`#${write(state)}`);
  expect(again.unknown).toEqual([]);
  expect(again.state).toEqual(state);
});

test("dollars and the browser's language are not told, other currencies and choices are", () => {
  expect(wayOfShowing()).toStrictEqual({ cur: "", lang: "" });
  useCurrency([{ id: "EUR", usd: 1.25 }], "EUR");
  choose("claim", "x");
  expect(wayOfShowing()).toStrictEqual({ cur: "EUR", lang: "", "u.claim": "x" });
  useCurrency([], undefined);
});

for (const [value, text] of [
  [1.3, "1.3"],
  [{ low: 1.1, central: 1.2, high: 1.4 }, "1.1~1.2~1.4"],
  [{ low: 1.1, central: 1.2, high: 1.4, distribution: "uniform" }, "1.1~1.2~1.4:uniform"],
  [{ low: -3, central: 0, high: 1e21 }, "-3~0~1e+21"],
] as [Value, string][])
  test(`a value is written as ${text}, and read again`, () => {
    expect(writeValue(value)).toBe(text);
    expect(readValue(text)).toStrictEqual(value);
  });

test("every distribution that a range may have is read", () => {
  for (const distribution of distributions)
    expect(readValue(`1~2~3:${distribution}`)).toStrictEqual({ low: 1, central: 2, high: 3, distribution });
});

test("what is no value is none", () => {
  for (const text of ["", " ", "x", "1e999", "1:uniform", "1:", "~", "1~2", "x~2~3", "1~x~3", "1~2~x", "1~~3", "1~2~",
    "1~2~3~4", "1~2~3:normal:x", "1~2~3:fixed", "1~2~3:", "1~2~1e999"])
    expect(readValue(text), text).toBeUndefined();
});

test("a range is an object", () => {
  expect([{ central: 1 }, 1, "1~2~3", null, undefined].map(isRange)).toEqual([true, false, false, false, false]);
});
