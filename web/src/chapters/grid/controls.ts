// Whose electricity is placed, where it is put in one press, and which place is followed beside it.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { output, runViews, type RunView } from "../../answers/view";
import { energy, pair } from "../../answers/headline";
import { pick } from "../../controls/pick";
import { radios } from "../../controls/radios";
import { phrase, unbroken } from "../../words/text";
import { few } from "./questions";
import type { Followed } from "./words";

const runKey = "grid/run", followKey = "grid/follow";

/** The run whose electricity is placed: the reader's choice, or the one that the page's answer is about. */
export const placedRun = (store: Store, ui: Ui): RunView | undefined => {
  const runs = runViews(store);
  const placed = runs.filter((run) => output(run, energy));
  return placed.find((run) => run.id === ui.choice(runKey)) ?? placed.find((run) => run.id === pair(store)?.other.id) ?? placed[0] ?? runs[0];
};

/** The run's own place and one to compare it with: the reader's choice, or one of two that differ on every list. */
export const followedPlaces = (ui: Ui, run: RunView): Followed => {
  const own = run.chosen.place;
  const other = [ui.choice(followKey), "germany", "sweden"].find((id) => id !== undefined && id !== own)!;
  return { own, other };
};

const select = (store: Store, id: string, label: string, value: string, change: (id: string) => void, without: readonly string[] = []): TemplateResult => {
  const rows = store.description.places.filter((row) => !without.includes(row.id));
  const known = rows.some((row) => row.id === value);
  return html`<span><label for=${id}>${label}</label> <select class="picker" id=${id} .value=${live(known ? value : "")}
    @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
    ${known ? nothing : html`<option value="" selected disabled>…</option>`}
    ${rows.map((row) => html`<option value=${row.id} ?selected=${row.id === value}>${row.label}</option>`)}</select></span>`;
};

export const controls = (store: Store, ui: Ui, run: RunView, { own, other }: Followed): TemplateResult => {
  const { places } = store.description;
  const runs = runViews(store).filter((one) => output(one, energy));
  const moveTo = (id: string) => { if (id) pick(store, run, "place", id); };
  const rows = few.flatMap((id) => places.filter((row) => row.id === id)).map((row) => ({ id: row.id, label: unbroken(row.label, [row.label]) }));
  return html`
    <div class="placing">
      ${runs.length > 1 ? radios("grid-run", phrase("gridRun"), runs.map((one) => ({ id: one.id, label: unbroken(one.label, [one.label]) })), run.id, (id) => ui.choose(runKey, id)) : nothing}
      ${radios("grid-place", phrase("gridPlace", { run: run.label }), rows, own, moveTo)}
      <div class="choosers">
        ${select(store, "grid-elsewhere", phrase("gridElsewhere"), few.includes(own) ? "" : own, moveTo, few)}
        ${select(store, "grid-follow", phrase("gridFollow"), other, (id) => ui.choose(followKey, id), [own])}
      </div>
      <p class="hint">${phrase("gridPickHint")}</p>
    </div>`;
};
