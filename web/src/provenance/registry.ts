// What the first screen shows whose code comes with the rest of the page: the drawers of its numbers, which do not open
// until then, and the line of what the reader has changed.
import { nothing } from "lit";
import type { changedLine as Changed } from "../answers/changed";
import type { outputDrawer as Draw } from "./output";

interface Rest {
  draw: typeof Draw;
  changed: typeof Changed;
}
let rest: Rest | undefined;

export const bringRest = (brought: Rest): void => void (rest = brought);

export const outputDrawer: typeof Draw = (...given) => rest?.draw(...given) ?? nothing;
export const changedLine: typeof Changed = (store) => rest?.changed(store) ?? "";
