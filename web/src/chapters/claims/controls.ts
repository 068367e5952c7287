// Which claims are shown: by article, verdict and words.
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { chooser, entered, type SelectOption } from "../../controls/select";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Claim, Verdict } from "../../types";
import { phrase } from "../../words/text";
import { claimsOf, idOf, verdictIds } from "./questions";
import { articleName } from "./words";

const keys = { article: "claims-article", verdict: "claims-verdict", words: "claims-words", all: "claims-all" };
/** How many rows are shown until the reader asks for all. */
const some = 12;

export interface Shown {
  claim: Claim;
  verdict: Verdict | undefined;
}

/** How far off a claim is: furthest first, then those that stand, then those that cannot be tested. */
const rank = ({ verdict }: Shown): number => {
  if (!verdict || verdict.verdict === "not_testable") return -1;
  return verdict.verdict === "inside" ? 0 : verdict.factor ?? Infinity;
};

/** All that the search looks at. */
const searched = (store: Store, { label, note, reason, articles }: Claim): string =>
  [label, note, reason, ...articles.map((id) => articleName(store, id))].join(" ").toLowerCase();

export const filtered = (store: Store, ui: Ui, verdicts: Verdict[]): Shown[] => {
  const article = ui.choice(keys.article), wanted = ui.choice(keys.verdict);
  const words = (ui.choice(keys.words) ?? "").trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = claimsOf(store).map((claim) => ({ claim, verdict: verdicts.find((one) => one.id === claim.id) }));
  const kept = found.filter(({ claim, verdict }) =>
    (!article || claim.articles.includes(article)) && (!wanted || idOf(verdict) === wanted)
    && words.every((word) => searched(store, claim).includes(word)));
  // Two that are endlessly far off are as far as one another, which their difference would not say.
  return kept.map((row) => ({ row, at: rank(row) })).sort((x, y) => (x.at === y.at ? 0 : y.at - x.at))
    .map(({ row }) => row);
};

/** The first rows, or all where the reader wants them. */
export const visible = (ui: Ui, rows: Shown[]): Shown[] =>
  (ui.choice(keys.all) === "yes" || rows.length <= some + 2 ? rows : rows.slice(0, some));

export const showAll = (ui: Ui): void => ui.choose(keys.all, "yes");

export const filters = (store: Store, ui: Ui): TemplateResult => {
  const articles = [...new Set(claimsOf(store).flatMap((row) => row.articles))];
  const choice = (id: string, label: string, all: string, rows: SelectOption[]) => chooser(label, {
    id, options: [{ id: "", label: all }, ...rows], chosen: ui.choice(id) ?? "", choose: (one) => ui.choose(id, one),
  });
  return html`<div class="choosers">
    ${choice(keys.article, phrase("claimsArticle"), phrase("claimsAllArticles"),
      articles.map((id) => ({ id, label: articleName(store, id) })))}
    ${choice(keys.verdict, phrase("claimsVerdict"), phrase("claimsAllVerdicts"),
      verdictIds.map((id) => ({ id, label: phrase(`verdict:${id}`) })))}
    <span><label for=${keys.words}>${phrase("claimsWords")}</label> <input class="picker" type="search"
      id=${keys.words} .value=${live(ui.choice(keys.words) ?? "")}
      @input=${(event: Event) => ui.choose(keys.words, entered(event))}></span>
  </div>`;
};
