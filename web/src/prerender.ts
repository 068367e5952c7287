// The default answer as plain HTML, written into the document at build time: for readers without scripts, and for the first paint.
import { withBill } from "./app/billed";
import { start } from "./app/state";
import { Store } from "./app/store";
import { output, runViews, scenarioOf } from "./app/view";
import { answer, coversNote, energy, gap, perOperation } from "./chapters/bill/answer";
import { cell } from "./chapters/bill/meaning";
import { contents } from "./furniture";
import { say } from "./text/text";
import type { Tokenwatt } from "./types";
import { quantity, spread } from "./units";

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rows = ["electricity_cost", "rented_cost", "emissions", "water", "household_years"] as const;

export interface Prerendered {
  title: string;
  description: string;
  name: string;
  html: string;
}

/** Comparisons that get a page of their own. */
export const presets = (core: Tokenwatt): string[] => withBill(core, core.describe(), energy);

export const prerender = (core: Tokenwatt, scenario?: string): Prerendered => {
  const store = new Store(core, scenario === undefined ? undefined : start(scenario));
  const runs = runViews(store);
  const second = perOperation(store);
  const stand = [gap(store), second ? say(second.key, { ...second.values, direction: second.direction }) : ""].filter(Boolean).join(" ");
  const line = (label: string, show: (run: (typeof runs)[number]) => string) =>
    `<tr><th scope="row">${escape(label)}</th>${runs.map((run) => `<td class="r">${escape(show(run))}</td>`).join("")}</tr>`;
  const value = (id: string) => (run: (typeof runs)[number]) => {
    const found = output(run, id);
    if (!found) return say("absent");
    const range = id === "household_years" || id === "consumption_share" ? "" : spread(found);
    return [id === energy ? quantity(found.central, found.unit) : cell(id, found.central, found.unit), range && `(${range})`].filter(Boolean).join(" ");
  };
  const html = `
<header class="mast"><p class="mark">${say("name")}</p><p class="what">${say("what")}</p></header>
<nav class="axis" aria-label="${say("axisLabel")}"><ol>${contents.map((id, i) => `<li><a href="#${id}"><span>${i + 1}</span> ${say(`chapter:${id}`)}</a></li>`).join("")}</ol></nav>
<main id="main"><section class="first">
<h1>${escape(answer(store))}</h1>
<p class="stand">${escape(stand)}</p>
<noscript>
<table class="meaning"><thead><tr><th scope="col">${say("quantity")}</th>${runs.map((run) => `<th scope="col" class="r">${escape(run.label)}</th>`).join("")}</tr></thead>
<tbody>${line(say("electricity"), value(energy))}${rows.map((id) => line(say(id), value(id))).join("")}</tbody></table>
<p class="covers">${escape(coversNote(store))}</p>
<p class="covers">${say("noScriptRanges")} ${say("noScript")}</p>
</noscript>
</section></main>`;
  const { question, note } = scenarioOf(store);
  return { title: `${answer(store)}: ${say("name")}`, description: stand || [question, note].filter(Boolean).join(" "), name: say("name"), html };
};
