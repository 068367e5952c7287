// The written first screen: what the build leaves in the document beside its words, and how its chart is drawn from
// that.
import type { RunOutcomes } from "../charts/dots";
import { drawing } from "../charts/headline";
import type { Plot } from "../charts/plot";
import { dotCount } from "../charts/screen";

export interface FirstScreen {
  outcomes: RunOutcomes[];
  unit: string;
  /** the chart in words */
  label: string;
}

const firstScreen = (): FirstScreen => JSON.parse(document.getElementById("first-screen")!.textContent!);

/** Draws the chart at the width it really has, with as many dots as the screen has room for. */
export const drawFirstScreen = (): void => {
  const { outcomes, unit, label } = firstScreen();
  const count = dotCount();
  const told = document.querySelector("#app .dot-count"), plot = document.querySelector<Plot>("#app tokenwatt-plot");
  if (told) told.textContent = String(count);
  if (plot) plot.draw = drawing(outcomes, unit, label, count);
};
