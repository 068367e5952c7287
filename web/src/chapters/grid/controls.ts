// Whose electricity is placed, where it is put in one press, and which place is followed beside it.
import { html, nothing, type TemplateResult } from "lit";
import { energy, pair } from "../../answers/headline";
import { choiceLabel } from "../../answers/origin";
import { output, runViews, type RunView } from "../../answers/view";
import { pick } from "../../controls/pick";
import { radios } from "../../controls/radios";
import { chooser, type SelectOption } from "../../controls/select";
import type { Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import { phrase, wholeName } from "../../words/text";
import { few } from "./questions";
import type { Followed } from "./words";

const runKey = "grid/run", followKey = "grid/follow";

/** The run whose electricity is placed: the reader's choice, or the one that the page's answer is about. */
export const placedRun = (store: Store, ui: Ui): RunView | undefined => {
  const runs = runViews(store);
  const placed = runs.filter((run) => output(run, energy));
  const other = pair(store)?.other.id;
  return placed.find((run) => run.id === ui.choice(runKey)) ?? placed.find((run) => run.id === other) ?? placed[0]
    ?? runs[0];
};

/** The run's own place and one to compare it with: the reader's choice, or one of two that differ on every list. */
export const followedPlaces = (store: Store, ui: Ui, run: RunView): Followed => {
  const own = run.chosen.place;
  const chosen = ui.choiceOf(followKey, store.description.places);
  const other = [chosen, "germany", "sweden"].find((id) => id !== undefined && id !== own)!;
  return { own, other };
};

/** The places but these; while none of them is chosen, the field is open. */
const placesBut = (store: Store, without: readonly string[], chosen: string): SelectOption[] => {
  const rows = store.description.places.filter((row) => !without.includes(row.id));
  return chosen ? rows : [{ id: "", label: "…", disabled: true }, ...rows];
};

export const controls = (store: Store, ui: Ui, run: RunView, { own, other }: Followed): TemplateResult => {
  const { places } = store.description;
  const runs = runViews(store).filter((one) => output(one, energy));
  const moveTo = (id: string) => { if (id) pick(store, run, "place", id); };
  const model = choiceLabel(store, "model", run.chosen.model) || run.label;
  const named = ({ id, label }: { id: string; label: string }) => ({ id, label: wholeName(label) });
  const fewPlaces = few.flatMap((id) => places.filter((row) => row.id === id));
  const elsewhere = few.includes(own) ? "" : own;
  return html`
    <div class="placing">
      ${runs.length > 1 ? radios({
        name: "grid-run", legend: phrase("gridRun"), rows: runs.map(named), chosen: run.id,
        choose: (id) => ui.choose(runKey, id),
      }) : nothing}
      ${radios({
        name: "grid-place", legend: phrase("gridPlace", { run: model }), rows: fewPlaces.map(named), chosen: own,
        choose: moveTo,
      })}
      <div class="choosers">
        ${chooser(phrase("gridElsewhere"), {
          id: "grid-elsewhere", options: placesBut(store, few, elsewhere), chosen: elsewhere, choose: moveTo,
        })}
        ${chooser(phrase("gridFollow"), {
          id: "grid-follow", options: placesBut(store, [own], other), chosen: other,
          choose: (id) => ui.choose(followKey, id),
        })}
      </div>
      <p class="hint">${phrase("gridPickHint")}</p>
    </div>`;
};
