// How many claims have which word, by article.
import { html, type TemplateResult } from "lit";
import { remember } from "../../memo";
import type { Store } from "../../store/store";
import { phrase } from "../../words/text";
import { wordText } from "./judged";
import { claimsOf, wordOf, words, type Judged } from "./questions";
import { articleName } from "./words";

/** The articles in the order of the table below. */
export const articlesOf = (store: Store): string[] => remember(store.description, "articles", () =>
  [...new Set(claimsOf(store).flatMap((row) => row.articles))]
    .sort((a, b) => articleName(store, a).localeCompare(articleName(store, b))));

export const tally = (store: Store, found: Judged[]): TemplateResult => {
  const articles = articlesOf(store);
  const row = (name: string, wanted: (judged: Judged) => boolean) => {
    const rows = found.filter(wanted);
    const counts = articles.map((id) => rows.filter(({ claim }) => claim.articles.includes(id)).length);
    return html`<tr><th scope="row">${name}</th>
      ${[...counts, rows.length].map((count) => html`<td class=${count ? "" : "none"}>${count}</td>`)}</tr>`;
  };
  return html`<table class="tally">
    <caption>${phrase("tallyCaption")}</caption>
    <thead><tr><th scope="col">${phrase("claimVerdict")}</th>
      ${articles.map((id) => html`<th scope="col">${articleName(store, id)}</th>`)}
      <th scope="col">${phrase("tallyAll")}</th></tr></thead>
    <tbody>
      ${words.map((word) => row(wordText(word), (judged) => wordOf(judged) === word))}
      ${row(phrase("tallyOthers"), (judged) => !wordOf(judged))}
    </tbody>
  </table>`;
};
