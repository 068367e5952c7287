// The default answer as plain HTML, written into the document at build time: for readers without scripts, and for the first paint.
import { Store } from "./app/store";
import { output, runViews } from "./app/view";
import { answer, coversNote, energy, gap, perOperation } from "./chapters/bill/answer";
import { cell } from "./chapters/bill/meaning";
import { say } from "./text/text";
import type { Tokenwatt } from "./types";
import { quantity } from "./units";

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rows = ["emissions", "water", "electricity_cost"] as const;

export interface Prerendered {
  title: string;
  description: string;
  name: string;
  html: string;
}

export const prerender = (core: Tokenwatt): Prerendered => {
  const store = new Store(core);
  const runs = runViews(store);
  const second = perOperation(store);
  const stand = [gap(store), second ? say(second.key, { ...second.values, direction: second.direction }) : ""].filter(Boolean).join(" ");
  const line = (label: string, show: (run: (typeof runs)[number]) => string) =>
    `<tr><th scope="row">${escape(label)}</th>${runs.map((run) => `<td class="r">${escape(show(run))}</td>`).join("")}</tr>`;
  const value = (id: string) => (run: (typeof runs)[number]) => {
    const found = output(run, id);
    return found ? (id === energy ? quantity(found.central, found.unit) : cell(id, found.central, found.unit)) : say("absent");
  };
  const html = `
<header class="mast"><p class="mark">${say("name")}</p><p class="what">${say("what")}</p></header>
<main id="main"><section class="first">
<h1>${escape(answer(store))}</h1>
<p class="stand">${escape(stand)}</p>
<noscript>
<table class="meaning"><thead><tr><th scope="col">${say("quantity")}</th>${runs.map((run) => `<th scope="col" class="r">${escape(run.label)}</th>`).join("")}</tr></thead>
<tbody>${line(say("electricity"), value(energy))}${rows.map((id) => line(say(id), value(id))).join("")}</tbody></table>
<p class="covers">${escape(coversNote(store))}</p>
<p class="covers">${say("noScript")}</p>
</noscript>
</section></main>`;
  return { title: `${answer(store)}: ${say("name")}`, description: stand, name: say("name"), html };
};
