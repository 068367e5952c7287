// A source without a retained address carries nothing stronger than "reported".
import assert from "node:assert/strict";
import { test } from "node:test";
import { byId, figures, rows } from "./read.mjs";

const grades = ["measured", "disclosed", "vendor", "derived", "reported", "estimated", "claimed", "assumed"];

test("figures of a source without address are at best reported", () => {
  for (const { figure, path } of figures())
    if (byId.sources.get(figure.source).url === null)
      assert.ok(grades.indexOf(figure.grade) >= grades.indexOf("reported"), `${path}: ${figure.grade}`);
});

test("a source without address says so", () => {
  for (const row of rows.sources)
    if (row.url === null && row.publisher !== "Tokenwatt") assert.match(row.note ?? "", /not retained/i, row.id);
});

test("only assumed figures rest on our own assumption", () => {
  for (const { figure, path } of figures())
    if (figure.source === "tokenwatt-assumption") assert.equal(figure.grade, "assumed", path);
});

test("a derived figure of a catalogue shows its arithmetic", () => {
  for (const { figure, path } of figures())
    if (figure.grade === "derived" && !path.startsWith("/accountings"))
      assert.match(figure.note ?? "", /\d/, path);
});
