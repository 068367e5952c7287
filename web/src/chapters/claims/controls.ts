// Which claims are shown, and in which order: by article and by how much depends on them.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { chooser, entered, type SelectOption } from "../../controls/select";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Claim } from "../../types";
import { folded } from "../../words/folded";
import { phrase } from "../../words/text";
import { kindText, wordText } from "./judged";
import { claimsOf, kindOf, measureOf, wordOf, words, type Judged } from "./questions";
import { articlesOf } from "./tally";
import { articleName, claimedText } from "./words";

const keys = { article: "claims-article", verdict: "claims-verdict", words: "claims-words", all: "claims-all" };
/** How many rows are shown of each article until the reader asks for all, or narrows them down. */
const some = 3;

/** Claims of one article, under its name. */
export interface Group {
  article: string;
  rows: Judged[];
}

/** What most depends on comes first; a verdict on a threshold of ours comes after those on the article's own. */
const rank = ({ claim }: Judged): number => claim.weight * 2 + (claim.reading?.rule === "ours" ? 0 : 1);

/** All that the search looks at. */
const searched = (store: Store, claim: Claim): string => {
  const { label, note, reason, claimed, articles } = claim;
  const figure = claimed ? claimedText(claimed, measureOf(store, claim)) : "";
  return folded([label, note, reason, figure, ...articles.map((id) => articleName(store, id))].join(" "));
};

export const filtered = (store: Store, ui: Ui, found: Judged[]): Judged[] => {
  const article = ui.choice(keys.article), wanted = ui.choice(keys.verdict);
  const typed = folded(ui.choice(keys.words) ?? "").trim().split(" ").filter(Boolean);
  return found.filter((judged) =>
    (!article || judged.claim.articles.includes(article))
    && (!wanted || (wordOf(judged) ?? kindOf(judged)) === wanted)
    && typed.every((word) => searched(store, judged.claim).includes(word)));
};

/** Each claim under its first article, or under the one that the reader chose. */
export const grouped = (store: Store, ui: Ui, rows: Judged[], about: string | undefined): Group[] => {
  const chosen = about ?? ui.choice(keys.article);
  return articlesOf(store).map((article) => ({
    article,
    rows: rows.filter(({ claim }) => (chosen || firstOf(store, claim)) === article).sort((a, b) => rank(b) - rank(a)),
  })).filter((group) => group.rows.length);
};

const firstOf = (store: Store, { articles }: Claim): string =>
  articlesOf(store).find((id) => articles.includes(id))!;

/** The weightiest of each article, or all: where the reader wants them, has narrowed them down, or is led to one. */
export const visible = (ui: Ui, groups: Group[], about: string | undefined): Group[] => {
  const isNarrow = [keys.article, keys.verdict, keys.words].some((key) => ui.choice(key));
  const isLedTo = ui.noted("anchor")?.startsWith("claim-");
  if (ui.written || about || ui.noted(keys.all) || isNarrow || isLedTo) return groups;
  return groups.map(({ article, rows }) => ({ article, rows: rows.slice(0, some) }));
};

export const showAll = (ui: Ui): void => ui.note(keys.all, "yes");

export const filters = (store: Store, ui: Ui, about: string | undefined): TemplateResult => {
  const choice = (id: string, label: string, all: string, rows: SelectOption[]) => chooser(label, {
    id, options: [{ id: "", label: all }, ...rows], chosen: ui.choice(id) ?? "", choose: (one) => ui.choose(id, one),
  });
  const kinds = [...new Set(claimsOf(store).map((row) => row.kind))].filter((kind) => kind !== "tested");
  return html`<div class="choosers">
    ${about ? nothing : choice(keys.article, phrase("claimsArticle"), phrase("claimsAllArticles"),
      articlesOf(store).map((id) => ({ id, label: articleName(store, id) })))}
    ${choice(keys.verdict, phrase("claimsVerdict"), phrase("claimsAllVerdicts"), [
      ...words.map((id) => ({ id, label: wordText(id) })), ...kinds.map((id) => ({ id, label: kindText(store, id) })),
    ])}
    <span><label for=${keys.words}>${phrase("claimsWords")}</label> <input class="picker" type="search"
      id=${keys.words} .value=${live(ui.choice(keys.words) ?? "")}
      @input=${(event: Event) => ui.choose(keys.words, entered(event))}></span>
  </div>`;
};
