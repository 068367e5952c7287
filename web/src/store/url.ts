// The state in the address: only what differs, read without ever throwing, written as plain keys and values.
import { isOwnKey, ofPage, plainly } from "../link_text";
import { runFields, type Description } from "../types";
import { chosenLanguage } from "../words/language";
import { currencies, currency } from "../words/units";
import { isChoice, readChoices, writtenChoices } from "./choices";
import { cleanName } from "./clean_name";
import { comparisonOf } from "./scenarios";
import { readValue, writeValue } from "./value";
import {
  change, changes, everyRun, isBaseline, isRentalClass, isRunField, isRunNote, runIds, runNotes, runsIn, runsOf, start,
  type State,
} from "./state";

export interface Reading {
  state: State;
  /** keys that this version does not know; the reader is told */
  unknown: string[];
  badScenario: boolean;
  /** the data that the link was made with, where it says so */
  data?: string;
  /** the headline that it had then, run by run, where it says so */
  headline: Record<string, number>;
  currency?: string;
  /** what it asks to look at */
  choices: Map<string, string>;
}

const version = "1";
/** No headline is as large, in any unit. */
const largest = 1e15;
const baselineKey = "base", rentalKey = "rental_class";

const pairs = (text: string): [string, string][] => [...new URLSearchParams(plainly(text)).entries()];
const inHash = (hash: string): string => plainly(hash).split("&").filter((part) => part.includes("=")).join("&");

/** What the address asks of the page: the query, then the hash, which wins. */
const asked = (search: string, hash: string): [string, string][] =>
  [...pairs(search), ...pairs(inHash(hash))].filter(([key]) => isOwnKey(key));

/** A query without what the page reads of it, for when the hash holds the state. */
export const withoutAsked = (search: string): string => {
  const left = pairs(search).filter(([key]) => !isOwnKey(key));
  return left.length ? `?${new URLSearchParams(left)}` : "";
};

const isDay = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const readHeadline = (text = ""): Record<string, number> =>
  Object.fromEntries(text.split(",").map((part) => part.split(":")).flatMap(([run = "", value = ""]) =>
    (runIds as readonly string[]).includes(run) && Number(value) > 0 && Number(value) < largest
      ? [[run, Number(value)]] : []));

/** `home` is the scenario of an address without one. */
export const readAddress = (
  search: string,
  hash: string,
  description: Description,
  home = description.scenarios[0]?.id ?? "",
): Reading => {
  const entries = asked(search, hash);
  const last = (name: string) => entries.findLast(([key]) => key === name)?.[1];
  const wanted = last("s");
  const scenario = comparisonOf(description, wanted ?? home) ?? description.scenarios[0];
  const unknown: string[] = [];
  let state = start(scenario?.id ?? home);
  const ids = new Set(description.assumptions.map((row) => row.id));
  const own = new Set(scenario ? runsOf(scenario).map((run) => run.id) : []);
  const copies = new Set(runIds.filter((id) => !own.has(id) && own.has(last(`${id}.like`) ?? "")));
  for (const [name, text] of entries) {
    if (ofPage.includes(name) || isChoice(name)) continue;
    const [where = "", key = "", more] = name.split(".");
    const value = readValue(text);
    const isRun = own.has(where) || copies.has(where as (typeof runIds)[number]);
    const isBaselineRun = name === baselineKey && (runIds as readonly string[]).includes(text);
    const mayNote = isRun && isRunNote(key) && (key !== "like" || !own.has(where)) && (key !== "off" || own.has(where));
    const isRental = name === rentalKey && (description.rental_classes as readonly string[]).includes(text);
    if (isBaselineRun) state = change(state, everyRun, "baseline", text);
    else if (isRental) state = change(state, everyRun, rentalKey, text);
    else if (more !== undefined || !(isRun || where === everyRun)) unknown.push(name);
    else if (isRun && isRunField(key) && cleanName(text) === text) state = change(state, where, key, text);
    else if (mayNote) state = change(state, where, key, cleanName(text));
    else if (ids.has(key) && value !== undefined) state = change(state, where, key, value);
    else unknown.push(name);
  }
  // A comparison without runs could not be shown, so then all runs are put back.
  if (scenario && !runsIn(state, scenario).length) for (const id of own) state = change(state, id, "off", undefined);
  const data = last("d"), currency = last("cur");
  if (currency !== undefined && !currencies.includes(currency)) unknown.push("cur");
  if ((last("v") ?? version) !== version) unknown.push("v");
  const badScenario = wanted !== undefined && scenario?.id !== wanted;
  return { state, unknown, badScenario, headline: readHeadline(last("h")), choices: readChoices(entries),
    ...(data && isDay(data) ? { data } : {}), ...(currency ? { currency } : {}) };
};

/** How the reader wants it shown, for the address: currency and language, where they were chosen, and what of it. */
export const wayOfShowing = (): Record<string, string> =>
  ({ cur: currency().id === "USD" ? "" : currency().id, lang: chosenLanguage() ?? "", ...writtenChoices() });

/** Notes and fields of runs in this order, then values. */
const named: readonly string[] = [...runNotes, ...runFields];
const order = (key: string): number => (named.includes(key) ? named.indexOf(key) : named.length);

/** "v=1&d=…&s=…&b.chip=…", empty for the untouched page of `home`. `more` is told besides the state. */
export const writeAddress = (
  state: State,
  description: Description,
  home = description.scenarios[0]?.id,
  more: Record<string, string> = {},
): string => {
  const found = changes(state);
  const isHome = state.scenario === home;
  const shown = Object.entries(more).filter(([, text]) => text);
  if (!found.length && isHome && !shown.length) return "";
  const parameters = new URLSearchParams({ v: version });
  if (found.length || shown.some(([name]) => name === "h")) parameters.set("d", description.version.data);
  if (!isHome) parameters.set("s", state.scenario);
  for (const { where, key, value } of found.sort((a, b) => order(a.key) - order(b.key))) {
    const name = isBaseline(where, key) ? baselineKey : isRentalClass(where, key) ? rentalKey : `${where}.${key}`;
    parameters.set(name, typeof value === "string" ? value : writeValue(value));
  }
  for (const [name, text] of shown) parameters.set(name, text);
  return parameters.toString().replaceAll("%7E", "~").replaceAll("%3A", ":").replaceAll("%2C", ",");
};
