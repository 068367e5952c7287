// The way back: where in the data a figure stands, and the form that corrects it, filled in.
import { html, type TemplateResult } from "lit";
import type { Input, RowRef } from "../types";
import { phrase } from "../words/text";

const form = (template: string, fields: Record<string, string>): string =>
  `${import.meta.env.VITE_REPOSITORY}/issues/new?${new URLSearchParams({ template, ...fields })}`;

const away = (address: string, text: string): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener">${text}</a>`;

/** Tables that lie in a file of another name. */
const fileOf: Partial<Record<RowRef["catalogue"], string>> = { subscriptions: "offers" };

/** "h100-sxm · chip_rent · marketplace · data/chips.json" */
const placeOf = (id: string, input: Input, scenario: string): string => {
  const { row } = input;
  if (!row) return [scenario, id, "data/scenarios.json"].join(" · ");
  const which = row.rental_class ?? (row.case ? String(row.case) : "");
  const file = `data/${fileOf[row.catalogue] ?? row.catalogue}.json`;
  return [row.catalogue === "assumptions" ? "" : row.id, id, which, file].filter(Boolean).join(" · ");
};

/** Where a figure stands, and the way to correct it. */
export const correctFigure = (id: string, input: Input, scenario: string): TemplateResult => {
  const place = placeOf(id, input, scenario);
  return html`<code>${place}</code><br>${away(form("figure.yml", { row: place, title: `Figure: ${place}` }),
    phrase("correctFigure"))}`;
};

export const questionFormula = (id: string): TemplateResult =>
  html`<code>${id}</code><br>${away(form("formula.yml", { id, title: `Formula: ${id}` }), phrase("questionFormula"))}`;
