// How the page sets chips against each other in serving: one model, one speed for each reader, and the same set-up on
// each chip, as the comparison of chips has it.
import type { Store } from "../store/store";
import type { RunRequest } from "../types";
import { labelOf } from "../words/names";

/** The comparison whose speed, drafts and context the other parts on serving take. */
export const serving = "serve-glm5-h100-vs-910c";
export const offer = "glm-5-2026-02";
export const model = "glm-5";
const runIds = ["a", "b", "c"] as const;

/** Those that most is told of, and both of Huawei's, which compute in whole numbers of eight bits. */
const chips = [
  { chip: "b200", format: "fp8" }, { chip: "h200-sxm", format: "fp8" }, { chip: "h100-sxm", format: "fp8" },
  { chip: "ascend-910b", format: "int8" }, { chip: "ascend-910c", format: "int8" },
] as const;

/** Each chip as a run of that comparison, as many to a question as it has. */
export const runsByChip = (store: Store, more: RunRequest = {}): RunRequest[][] => {
  const found: RunRequest[][] = [];
  for (let from = 0; from < chips.length; from += runIds.length) {
    found.push(runIds.map((id, i) => {
      const row = chips[from + i];
      const label = row && labelOf(store.description.chips, row.chip);
      return row ? { id, ...row, label: label!, model, offer, ...more } : { id, remove: true };
    }));
  }
  return found;
};

export const target = "target_user_speed";

/** In tokens a second. */
export const servedSpeed = ({ description }: Store): number => {
  const speed = description.scenarios.find((row) => row.id === serving)?.shared?.[target];
  return typeof speed === "number" ? speed : speed?.central ?? NaN;
};
