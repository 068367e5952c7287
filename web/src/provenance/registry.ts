// The drawers of the first screen, whose code comes with the rest of the page: until then a number does not open.
import { nothing } from "lit";
import type { outputDrawer as Draw } from "./output";

let draw: typeof Draw | undefined;

export const bringDrawers = (brought: typeof Draw): void => void (draw = brought);

export const outputDrawer: typeof Draw = (...given) => draw?.(...given) ?? nothing;
