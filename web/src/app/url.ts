// The state in the address: only what differs, read without ever throwing, written as plain keys and values.
import { runFields, type Description } from "../types";
import { readValue, writeValue } from "./value";
import { change, changes, everyRun, isRunField, runsOf, start, type State } from "./state";

export interface Reading {
  state: State;
  /** keys this version does not know, to be told to the reader */
  unknown: string[];
  badScenario: boolean;
}

const version = "1";
/** Keys that hosts and layouts add to an address, which are not ours to judge. */
const foreign = new Set(["v", "s", "embed", "childId", "initialWidth", "parentTitle", "parentUrl", "secret", "utm_source", "utm_medium", "utm_campaign"]);

const pairs = (text: string): [string, string][] => [...new URLSearchParams(text.replace(/^[?#]/, "")).entries()];

export const readAddress = (search: string, hash: string, description: Description): Reading => {
  const entries = [...pairs(search), ...(hash.includes("=") ? pairs(hash) : [])];
  const wanted = entries.findLast(([key]) => key === "s")?.[1];
  const first = description.scenarios[0]?.id ?? "";
  const scenario = description.scenarios.find((row) => row.id === wanted) ?? description.scenarios[0];
  const unknown: string[] = [];
  let state = start(scenario?.id ?? first);
  const ids = new Set(description.assumptions.map((row) => row.id));
  const runs = new Set(scenario ? runsOf(scenario).map((run) => run.id) : []);
  for (const [name, text] of entries) {
    if (foreign.has(name)) continue;
    const [where = "", key = "", more] = name.split(".");
    const value = readValue(text);
    const whereKnown = where === everyRun || runs.has(where);
    if (more !== undefined || !whereKnown) unknown.push(name);
    else if (isRunField(key) && where !== everyRun) state = change(state, where, key, text);
    else if (ids.has(key) && value !== undefined) state = change(state, where, key, value);
    else unknown.push(name);
  }
  return { state, unknown, badScenario: wanted !== undefined && scenario?.id !== wanted };
};

/** "v=1&s=…&b.chip=…", empty for the untouched page. */
export const writeAddress = (state: State, description: Description): string => {
  const found = changes(state);
  const isDefault = state.scenario === description.scenarios[0]?.id;
  if (!found.length && isDefault) return "";
  const parameters = new URLSearchParams({ v: version });
  if (!isDefault) parameters.set("s", state.scenario);
  const order = (key: string) => (isRunField(key) ? runFields.indexOf(key) : runFields.length);
  for (const { where, key, value } of found.sort((a, b) => order(a.key) - order(b.key)))
    parameters.set(`${where}.${key}`, typeof value === "string" ? value : writeValue(value));
  return parameters.toString().replaceAll("%7E", "~").replaceAll("%3A", ":");
};
