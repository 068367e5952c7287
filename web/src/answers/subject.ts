// What a sentence calls a run, and whether the sentence tells of what happened: in a chart a run may be called by its
// place or its method alone, and a reader may put it on a chip that it never ran on.
import type { Description, RunField } from "../types";
import { labelOf } from "../words/names";
import { list, phrase, phraseOr } from "../words/text";

type Chosen = Record<RunField, string>;

/** What sets two runs of one model apart in a sentence, in this order. */
const fields = ["chip", "place", "accounting"] as const;
type Field = (typeof fields)[number];

/** Places that English gives an article. */
const needsArticle = /^(European|United|Netherlands)\b/;

/** A place's name as it stands within a sentence. */
export const placeName = ({ places }: Description, id: string): string => {
  const name = labelOf(places, id);
  return needsArticle.test(name) ? phrase("withArticle", { name }) : name;
};

/** "on Ascend 910B", "in the European Union", "counted by “Nameplate”" */
const where = (description: Description, field: Field, id: string): string => {
  if (field === "place") return phraseOr(`in:${id}`, phrase("where_place", { name: placeName(description, id) }));
  const rows = field === "chip" ? description.chips : description.accountings;
  return phrase(`where_${field}`, { name: labelOf(rows, id) });
};

const differing = (a: Chosen, b: Chosen): Field[] => fields.filter((field) => a[field] !== b[field]);

const inWords = (description: Description, chosen: Chosen, found: Field[]): string =>
  fields.filter((field) => found.includes(field) && chosen[field])
    .map((field) => where(description, field, chosen[field])).join(" ");

/** What sets one of two runs of a model apart from the other; its label where nothing does that has words. */
export const apartFrom = (description: Description, run: { label: string; chosen: Chosen }, other: Chosen): string =>
  inWords(description, run.chosen, differing(run.chosen, other)) || phrase("where_label", { name: run.label });

/**
 * In which respects a run is not what is known of its model's training. A chip that only others report counts as known,
 * and is told with that condition; one that nobody names is supposed.
 */
const departures = (description: Description, { model, chip, place }: Chosen): Field[] => {
  const known = description.models.find((row) => row.id === model);
  if (!known || !chip) return [];
  const there = known.trained_in?.place;
  const within = description.places.find((row) => row.id === there)?.within;
  const isThere = !place || there === undefined || place === there || place === within;
  return [
    ...(chip === (known.hours_chip ?? known.trained_on?.chip) ? [] : ["chip" as const]),
    ...(isThere ? [] : ["place" as const]),
  ];
};

/** Letters and digits alone: "DeepSeek V3 and R1" begins as "DeepSeek-V3" does. */
const bare = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

interface Run {
  label: string;
  chosen: Chosen;
  /** the reader gave it its name */
  isGiven: boolean;
}
export interface Subject {
  /** what a sentence calls it: its model, and what sets it apart */
  name: string;
  /** the sentence is in the conditional, because this did not happen or nobody says so */
  supposed: boolean;
}

const subjectOf = (description: Description, runs: Run[], run: Run): Subject => {
  const { chosen, label } = run;
  const others = runs.filter((one) => one !== run && one.chosen.model === chosen.model);
  const departed = departures(description, chosen);
  const isElsewhere = others.some((one) => one.chosen.place !== chosen.place)
    && !description.models.find((row) => row.id === chosen.model)?.trained_in;
  const supposed = departed.length > 0 || (Boolean(chosen.chip) && isElsewhere);
  const model = chosen.model && labelOf(description.models, chosen.model);
  if (!model || run.isGiven) return { name: label, supposed };
  // Among runs of one model what they differ in says enough; a run alone is told by what it is not known to have been.
  const apart = others.length ? others.flatMap((one) => differing(one.chosen, chosen)) : departed;
  const words = inWords(description, chosen, apart);
  if (words) return { name: `${model} ${words}`, supposed };
  const name = bare(label).startsWith(bare(model)) ? label : `${model} ${phrase("where_label", { name: label })}`;
  return { name, supposed };
};

/** Each run of a comparison as sentences speak of it; two that would be called alike are told by their labels too. */
export const subjectsOf = (description: Description, runs: Run[]): Subject[] => {
  const found = runs.map((run) => subjectOf(description, runs, run));
  return found.map((one, i) => {
    const twins = found.some((other, j) => i !== j && other.name === one.name);
    return twins ? { ...one, name: `${one.name} ${phrase("where_label", { name: runs[i]!.label })}` } : one;
  });
};

/** "took" or "would take", for sentences about all of these. */
export const took = (...runs: { supposed: boolean }[]): string =>
  phrase(runs.some((run) => run.supposed) ? "wouldTake" : "took");

/** Whoever made the models of these runs, each once. */
export const makersOf = ({ models }: Description, runs: { chosen: Chosen }[]): string =>
  list([...new Set(runs.flatMap((run) => models.find((row) => row.id === run.chosen.model)?.developer ?? []))]);
