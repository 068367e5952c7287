// The written first screen: what the build leaves in the document beside its words, and how its chart is drawn from
// that.
import type { RunOutcomes } from "./dots";
import { drawing } from "./headline";
import type { Plot } from "./plot";
import { dotCount } from "./screen";

export interface FirstScreen {
  outcomes: RunOutcomes[];
  unit: string;
  /** the chart in words */
  label: string;
}

const firstScreen = (): FirstScreen => JSON.parse(document.getElementById("first-screen")!.textContent!);

/** Draws the chart at the width it really has, with as many dots as the screen has room for or as are given. */
export const drawFirstScreen = (count = dotCount()): void => {
  const { outcomes, unit, label } = firstScreen();
  const shown = document.querySelector("#app .dot-count"), plot = document.querySelector<Plot>("#app tokenwatt-plot");
  if (shown) shown.textContent = String(count);
  if (plot) plot.draw = drawing(outcomes, unit, label, count);
};
