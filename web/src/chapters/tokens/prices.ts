// The table of prices: every list price and plan with its date and source, for the reader's mix, to search, sort and
// set against one that he chooses or has.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { inputOf } from "../../answers/view";
import { button } from "../../button";
import { errorLine } from "../../controls/error";
import { chooser, entered } from "../../controls/select";
import { inTurn } from "../../pace/turn";
import { sourceLine } from "../../provenance/drawer";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { factor } from "../../words/compare";
import { date, exact, inPercent } from "../../words/format";
import { orAbsent, phrase } from "../../words/text";
import { waiting } from "../waiting";
import { price } from "./price";
import {
  columns, everyPrice, keys, kinds, ownId, ownPrice, shownPrices, sortOf, type OwnPrice, type PriceRow,
} from "./prices_questions";
import { served } from "./questions";

const id = "tokens-prices", allKey = "prices/all";
/** How many are shown until the reader asks for all. */
const some = 8;

const controls = (ui: Ui): TemplateResult => html`<div class="choosers">
  <span><label for="prices-words">${phrase("pricesWords")}</label> <input class="picker" type="search"
    id="prices-words" .value=${live(ui.choice(keys.words) ?? "")}
    @input=${(event: Event) => ui.choose(keys.words, entered(event))}></span>
  ${chooser(phrase("pricesKind"), {
    id: "prices-kind", chosen: ui.choice(keys.kind) ?? "", choose: (to) => ui.choose(keys.kind, to),
    options: [{ id: "", label: phrase("pricesAllKinds") }, ...kinds.map((one) =>
      ({ id: one, label: phrase(`prices:${one}`) }))],
  })}
  ${chooser(phrase("pricesSort"), {
    id: "prices-sort", chosen: sortOf(ui), choose: (to) => ui.choose(keys.sort, to),
    options: columns.map((one) => ({ id: one, label: phrase(`prices_${one}`) })),
  })}
</div>`;

const ownFields = (ui: Ui, { unread }: OwnPrice): TemplateResult => html`
  <fieldset class="choosers"><legend>${phrase("pricesOwn")}</legend>
    ${(["read", "cached", "written"] as const).map((column) => {
      const isUnread = unread.includes(column), errorId = `prices-${column}-error`;
      const text = ui.choice(keys[column]) ?? "", label = phrase(`prices_${column}`);
      return html`<label><span>${label}</span>
        <tokenwatt-number .value=${text} .label=${phrase("pricesOwnLabel", { label })} .invalid=${isUnread}
          .describedby=${isUnread ? errorId : ""}
          @commit=${(event: CustomEvent<string>) => ui.choose(keys[column], event.detail)}></tokenwatt-number>
        ${isUnread ? errorLine(errorId, phrase("notNumber", { text }), "") : nothing}</label>`;
    })}
  </fieldset>`;

const line = (store: Store, ui: Ui, row: PriceRow, chosen: PriceRow | undefined): TemplateResult => {
  const source = store.description.sources.find((one) => one.id === row.source);
  const from = row.kind === "own" ? phrase("pricesYours")
    : html`${date(row.date)}${source ? html`, ${sourceLine(source)}` : nothing}`;
  const against = chosen?.mix && row.mix !== undefined && row !== chosen ? `× ${factor(row.mix / chosen.mix)}` : "";
  const cell = (head: string, text: unknown) => html`<td class="right" data-run=${head}>${text}</td>`;
  return html`<tr>
    <th scope="row"><label class="radio"><input type="radio" name="prices-chosen" .checked=${row === chosen}
      @change=${() => ui.choose(keys.chosen, row.id)}><span>${row.label}</span></label>
      <span class="detail">${row.monthly === undefined ? nothing
        : html`${phrase("aMonth", { price: price(row.monthly) })}. `}${from}</span></th>
    ${columns.map((column) => cell(phrase(`prices_${column}`), orAbsent(row[column], price)))}
    ${cell(phrase("pricesAgainst"), against)}
  </tr>`;
};

const table = (store: Store, ui: Ui, rows: PriceRow[], chosen: PriceRow | undefined): TemplateResult => html`
  <table class="data wide"><caption class="visually-hidden">${phrase("pricesCaption")}</caption>
    <thead><tr><th scope="col">${phrase("pricesOffer")}</th>
      ${columns.map((column) => html`<th scope="col" class="right"
        aria-sort=${column === sortOf(ui) ? "ascending" : nothing}>${phrase(`prices_${column}`)}</th>`)}
      <th scope="col" class="right">${phrase("pricesAgainst")}</th></tr></thead>
    <tbody>${rows.map((row) => line(store, ui, row, chosen))}</tbody>
  </table>`;

/** Who asks least and most for the mix, of list prices alone. */
const titleOf = (rows: PriceRow[]): string => {
  const listed = rows.filter((row) => row.mix !== undefined && row.kind !== "plan" && row.kind !== "own")
    .sort((a, b) => a.mix! - b.mix!);
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first?.mix || !last?.mix || first === last) return phrase("pricesTitlePlain", { count: rows.length });
  return phrase("pricesTitle", {
    count: listed.length, a: first.label, low: price(first.mix), b: last.label, high: price(last.mix),
    factor: factor(last.mix / first.mix),
  });
};

export const prices = (store: Store, ui: Ui): TemplateResult => {
  const known = inTurn(store, ui, id, () => everyPrice(store));
  if (!known) return waiting(id);
  const own = ownPrice(store, ui, phrase("pricesOwnRow"));
  const all = [...own.row ? [own.row] : [], ...known];
  const chosen = all.find((row) => row.id === (ui.choice(keys.chosen) ?? (own.row ? ownId : "")));
  const found = shownPrices(ui, all);
  const rows = ui.written || ui.noted(allKey) ? found : found.slice(0, some);
  const run = served(store).runs[0];
  return html`
    <section class="part" id=${id} aria-labelledby="prices-title" tabindex="-1">
      <h3 class="title" id="prices-title">${titleOf(known)}</h3>
      <p class="subtitle">${phrase("pricesText", {
        ratio: orAbsent(inputOf(run, "input_output_ratio"), (value) => exact(value, 3)),
        share: orAbsent(inputOf(run, "cache_hit_share"), (value) => inPercent(value)),
      })}</p>
      ${controls(ui)}
      ${ownFields(ui, own)}
      <p class="detail" role="status">${phrase("pricesShown", { shown: rows.length, total: all.length })}</p>
      ${rows.length ? table(store, ui, rows, chosen) : html`<p class="subtitle">${phrase("pricesNone")}</p>`}
      ${rows.length === found.length ? nothing : html`<p class="buttons">${
        button(phrase("pricesAll", { count: found.length }), () => ui.note(allKey, "yes"))}</p>`}
      <p class="hint">${phrase("pricesSource")}</p>
    </section>`;
};
