// What can be compared: the scenarios of the tables, and the cases that only claims are tested on.
import { list } from "../words/text";
import { runName } from "../words/names";
import type { Description, Scenario } from "../types";

/** A case has its name from its runs; the page knows of it once the claims have come. */
const caseOf = ({ cases }: Description, id: string): Scenario | undefined => {
  const found = cases?.find((row) => row.id === id);
  if (!found) return undefined;
  const label = list(found.runs.map((run) => runName(run.label!)));
  return { ...found, label, question: label, baseline: found.runs[0]!.id! };
};

export const comparisonOf = (description: Description, id: string): Scenario | undefined =>
  description.scenarios.find((row) => row.id === id) ?? caseOf(description, id);
