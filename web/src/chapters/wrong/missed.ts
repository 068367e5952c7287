// Every miss as one dot on an axis of factors: a lane where the hours were given, and one where only the size was.
import { nothing, type TemplateResult } from "lit";
import { figured } from "../../charts/data_table";
import { frame } from "../../charts/frame";
import { strips } from "../../charts/strips";
import type { Ui } from "../../store/ui";
import { exact } from "../../words/format";
import { phrase } from "../../words/text";
import type { Given } from "./questions";

export const missed = (ui: Ui, { hours, size }: Given): TemplateResult | typeof nothing => {
  const lanes = [
    { name: phrase("wrongLaneHours", { count: hours.length }), values: hours, filled: true },
    { name: phrase("wrongLaneSize", { count: size.length }), values: size, filled: false },
  ].filter(({ values }) => values.length);
  if (!lanes.length) return nothing;
  const ends = (values: number[]) => ({ low: exact(values[0]!, 2), high: exact(values.at(-1)!, 2) });
  return frame(ui, {
    id: "missed",
    title: phrase("wrongChart"),
    subtitle: phrase("wrongChartText"),
    plot: strips({
      lanes, near: [0.8, 1.25],
      ticks: [{ at: 0.5, text: phrase("wrongHalf") }, { at: 1, text: phrase("wrongExact") },
        { at: 2, text: phrase("wrongTwice") }],
      label: phrase("wrongLabel", {
        rows: lanes.map(({ name, values }) => phrase("wrongLabelRow", { name, ...ends(values) })).join("; "),
      }),
    }),
    source: phrase("wrongSource"),
    table: {
      head: [phrase("wrongGiven"), phrase("wrongRatio")],
      rows: lanes.flatMap(({ name, values }) => values.map((value) =>
        ({ cells: [name, figured(value, "1", exact(value, 3))] }))),
    },
  });
};
