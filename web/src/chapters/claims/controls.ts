// Which claims are shown: by article, verdict and words.
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { hasPhrase, phrase, type Key } from "../../words/text";
import { claimsOf, type VerdictId } from "./questions";
import type { Claim, Verdict } from "../../types";

export const verdictIds: VerdictId[] = ["inside", "claim_low", "claim_high", "not_testable"];
const keys = { article: "claims-article", verdict: "claims-verdict", words: "claims-words" };
/** How many rows are shown until the reader asks for all. */
const some = 12;

/** The short name by which a reader knows the article. */
export const articleName = (store: Store, id: string): string =>
  (hasPhrase(`article:${id}`) ? phrase(`article:${id}` as Key) : store.description.sources.find((row) => row.id === id)?.publisher ?? id);

export interface Shown {
  claim: Claim;
  verdict: Verdict | undefined;
}

export const filtered = (store: Store, ui: Ui, verdicts: Verdict[]): Shown[] => {
  const article = ui.choice(keys.article) ?? "", verdict = ui.choice(keys.verdict) ?? "";
  const words = (ui.choice(keys.words) ?? "").trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = claimsOf(store).map((claim) => ({ claim, verdict: verdicts.find((one) => one.id === claim.id) }));
  const kept = found.filter((row) => (!article || row.claim.articles.includes(article)) && (!verdict || (row.verdict?.verdict ?? "not_testable") === verdict)
    && words.every((word) => [row.claim.label, row.claim.note, row.claim.reason, ...row.claim.articles.map((id) => articleName(store, id))].join(" ").toLowerCase().includes(word)));
  return kept.map((row) => ({ row, at: rank(row) })).sort((x, y) => (x.at === y.at ? 0 : y.at - x.at)).map(({ row }) => row);
};

/** How far off a claim is: furthest first, then those that stand, then those that cannot be tested. */
const rank = ({ verdict }: Shown): number => {
  if (!verdict || verdict.verdict === "not_testable") return -1;
  return verdict.verdict === "inside" ? 0 : verdict.factor ?? Infinity;
};

/** The first rows, or all where the reader wants them. */
export const visible = (ui: Ui, rows: Shown[]): Shown[] => (ui.choice("claims-all") === "yes" || rows.length <= some + 2 ? rows : rows.slice(0, some));

const chooser = (ui: Ui, key: string, label: string, options: { id: string; label: string }[]): TemplateResult => html`
  <span><label for=${key}>${label}</label> <select class="picker" id=${key} .value=${live(ui.choice(key) ?? "")} @change=${(event: Event) => ui.choose(key, (event.target as HTMLSelectElement).value)}>
    ${options.map((row) => html`<option value=${row.id} ?selected=${row.id === (ui.choice(key) ?? "")}>${row.label}</option>`)}</select></span>`;

export const filters = (store: Store, ui: Ui): TemplateResult => {
  const articles = [...new Set(claimsOf(store).flatMap((row) => row.articles))];
  return html`<div class="choosers">
    ${chooser(ui, keys.article, phrase("claimsArticle"), [{ id: "", label: phrase("claimsAllArticles") }, ...articles.map((id) => ({ id, label: articleName(store, id) }))])}
    ${chooser(ui, keys.verdict, phrase("claimsVerdict"), [{ id: "", label: phrase("claimsAllVerdicts") }, ...verdictIds.map((id) => ({ id, label: phrase(`verdict:${id}` as Key) }))])}
    <span><label for=${keys.words}>${phrase("claimsWords")}</label> <input class="picker" type="search" id=${keys.words} .value=${live(ui.choice(keys.words) ?? "")}
      @input=${(event: Event) => ui.choose(keys.words, (event.target as HTMLInputElement).value)}></span>
  </div>`;
};
