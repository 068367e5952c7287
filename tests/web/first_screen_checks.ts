// What has to be true of the first screen's sentences in any state: direction, factor, range, the conditional for what
// did not happen, and the model's name where a run is called by its place. Each fault found is one line of text.
import { amount, comparison, rangeOf, ratioOf, showsValue, type Tongue } from "./said.ts";

type Row = Record<string, any>;
/** The state as the core has it, asked by the test itself. */
export interface Facts {
  description: Row;
  report: Row;
  /** each run's choices, by id */
  chosen: Record<string, Row>;
  baseline: string;
  /** the second run of the pair over the same run on the first one's chip; absent where that cannot be */
  chipAlone?: Row;
  /** what the methods that differ make of the baseline's hours, least first; alike ones count once */
  ways: number[];
}
export interface Sentences {
  answer: string;
  gap: string;
  perOperation: string;
  sameRun: string;
  covers: string;
  sure: string[];
}

const energy = "facility_energy";
const verbs = { en: ["took", "would take"], de: ["brauchte", "bräuchte"] } as const;

const of = (rows: Row[], id: string): Row | undefined => rows.find((row) => row.id === id);
const isOne = (ratio: number): boolean => Math.abs(Math.log(ratio)) < 0.005;

/** The two runs that the sentences are about: the baseline and what differs from it most. */
export const pairOf = ({ report, baseline }: Facts): [string, string] | undefined => {
  const far = (run: string) => Math.abs(Math.log(ratioIn(report, run, energy)?.central ?? 1));
  const others = report.runs.map((run: Row) => run.id).filter((id: string) => id !== baseline);
  const other = others.sort((x: string, y: string) => far(y) - far(x))[0];
  return other === undefined ? undefined : [baseline, other];
};

export const ratioIn = (report: Row, run: string, output: string): Row | undefined =>
  report.comparisons.find((row: Row) => row.run === run && row.output === output)?.ratio;

/** Whether this is what somebody says took place: the chip that is known or reported, and the place. */
const happened = ({ description }: Facts, { model, chip, place }: Row): boolean => {
  const known = of(description.models, model);
  if (!known) return true;
  if (chip !== (known.hours_chip ?? known.trained_on?.chip)) return false;
  const where = known.trained_in?.place;
  return !where || !place || place === where || of(description.places, where)?.within === place;
};

/** A model that nobody places cannot have been trained in two places. */
const bothHappened = (facts: Facts, a: Row, b: Row): boolean =>
  happened(facts, a) && happened(facts, b)
  && !(a.model === b.model && a.place !== b.place && !of(facts.description.models, a.model)?.trained_in);

/** The name that a sentence may use for a choice: in another language it may be bent. */
const label = (facts: Facts, list: string, id: string): string => of(facts.description[list], id)?.label ?? id;

/** What a sentence that compares two runs has to name: both models, or the one and what sets the runs apart. */
const names = (facts: Facts, a: Row, b: Row): string[] => {
  if (a.model !== b.model) return [label(facts, "models", a.model), label(facts, "models", b.model)];
  const apart = [["chip", "chips"], ["accounting", "accountings"]] as const;
  return [label(facts, "models", a.model), ...apart.flatMap(([field, list]) =>
    a[field] === b[field] ? [] : [label(facts, list, a[field]), label(facts, list, b[field])])];
};

const same = (shown: number | undefined, value: number, tolerance?: number): boolean =>
  shown !== undefined && (isOne(value) ? shown === 1 : shown !== 1 && showsValue(shown, value, tolerance)
    && shown < 1 === value < 1);

/** Faults of "13 times less" where the report has this ratio. */
const comparing = (what: string, text: string, ratio: number, tongue: Tongue): string[] => {
  const rough = /^(roughly|rund) /.test(text) ? 0.12 : undefined;
  return same(ratioOf(text, tongue), ratio, rough) ? [] : [`${what}: “${text}” of ${ratio}`];
};

/** Faults of the range in brackets after it; where all draws are one there is none. */
const ranging = (what: string, text: string | undefined, ratio: Row, tongue: Tongue): string[] => {
  if (isOne(ratio.p95 / ratio.p5)) return text ? [`${what}: a range “${text}” where all draws are one`] : [];
  const shown = text && rangeOf(text, tongue);
  return shown && showsValue(shown[0], ratio.p5) && showsValue(shown[1], ratio.p95) ? []
    : [`${what}: “${text}” of ${ratio.p5} to ${ratio.p95}`];
};

const inBrackets = /\((?:90\s?% of outcomes|90\s?% der Ergebnisse): ([^)]+)\)/;

const answerFaults = (facts: Facts, text: string, tongue: Tongue, [a, b]: [string, string]): string[] => {
  const [base, other] = [facts.chosen[a]!, facts.chosen[b]!];
  const e = ratioIn(facts.report, b, energy), c = ratioIn(facts.report, b, "training_compute");
  const verb = verbs[tongue][bothHappened(facts, base, other) ? 0 : 1];
  const wrong = verbs[tongue].find((one) => one !== verb)!;
  const faults = [
    ...(text.includes(verb) && !text.includes(wrong) ? [] : [`verb: “${text}” should have “${verb}”`]),
    ...names(facts, base, other).filter((name) => e && !text.includes(name)).map((name) => `“${text}” lacks ${name}`),
  ];
  if (!e) return faults;
  const found = [...text.matchAll(new RegExp(comparison(tongue), "g"))].map(([whole]) => whole);
  faults.push(...comparing("electricity", found[0] ?? "", e.central, tongue));
  if (!c) return faults;
  if (isOne(c.central)) {
    const isNamed = /for the same computing$|bei gleicher Rechenarbeit$/.test(text);
    if (!isNamed) faults.push(`“${text}” of runs that compute as much`);
    return faults;
  }
  faults.push(...comparing("computing", found[1] ?? "", c.central, tongue));
  const joined = /, (and|but|with)|, (aber)| (und) |, (bei) /.exec(text.slice(text.indexOf(found[0]!)))
    ?.slice(1).find(Boolean);
  const alongside = e.central < 1 === c.central < 1;
  const wanted = isOne(e.central) ? ["with", "bei"] : alongside ? ["and", "und"] : ["but", "aber"];
  if (!wanted.includes(joined ?? "")) faults.push(`“${text}” joins by “${joined}”`);
  return faults;
};

const gapFaults = ({ report }: Facts, text: string, tongue: Tongue, [, b]: [string, string]): string[] => {
  const e = ratioIn(report, b, energy)?.central, ratio = ratioIn(report, b, "training_compute");
  if (!e || !ratio || isOne(e) || isOne(ratio.central)) return [];
  const c = ratio.central, per = e / c;
  const kind = isOne(per) || (per > 1 !== c > 1 && e > 1 === c > 1) ? /nicht am sparsamen Chip|not the thrift/
    : per > 1 === c > 1 ? /^Part of|^Ein Teil/ : /not the size|nicht die Größe/;
  return [
    ...(kind.test(text) ? [] : [`“${text}” where energy is ${e} and computing ${c}`]),
    ...ranging("computing", inBrackets.exec(text)?.[1], ratio, tongue),
  ];
};

const perOperationFaults = (facts: Facts, text: string, tongue: Tongue, [a, b]: [string, string]): string[] => {
  const { report, chosen, description } = facts;
  const ratio = ratioIn(report, b, "energy_per_compute"), c = ratioIn(report, b, "training_compute");
  if (!ratio || !c || isOne(c.central)) return text ? [`“${text}” without a figure`] : [];
  const verb = verbs[tongue][bothHappened(facts, chosen[a]!, chosen[b]!) ? 0 : 1];
  const model = of(description.models, chosen[b]!.model);
  const disputed = ["reported", "claimed", "assumed"].includes(model?.trained_on?.grade);
  const onIt = disputed && chosen[a]!.model !== chosen[b]!.model && chosen[b]!.chip === model?.trained_on?.chip;
  const found = new RegExp(comparison(tongue)).exec(text.replace(inBrackets, ""))?.[0] ?? "";
  return [
    ...(text.includes(verb) ? [] : [`verb: “${text}” should have “${verb}”`]),
    ...(isOne(ratio.central) || text.includes(model?.label) ? [] : [`“${text}” lacks ${model?.label}`]),
    ...(/as others report|wie andere berichten/.test(text) === onIt ? [] : [`“${text}”: as others report: ${onIt}`]),
    ...comparing("per operation", found, ratio.central, tongue),
    ...ranging("per operation", inBrackets.exec(text)?.[1], ratio, tongue),
  ];
};

const sameRunFaults = (facts: Facts, text: string, tongue: Tongue, [a, b]: [string, string]): string[] => {
  const { report, chosen, chipAlone, description } = facts;
  if (!text) return [];
  if (!chipAlone) return [`“${text}” without such a run`];
  const first = text.split(/(?<=\)\.|[a-zß0-9]\.) (?=The rest|Der Rest)/)[0]!;
  const chips = [chosen[a]!.chip, chosen[b]!.chip].map((id) => of(description.chips, id)!.label);
  const use = /(\d+)\s?% (?:of their peak|ihrer Spitze)/.exec(text)?.[1];
  const implied = report.runs.map((run: Row) => run.outputs.implied_utilization?.central * 100);
  return [
    ...chips.filter((chip) => !first.includes(chip)).map((chip) => `“${first}” lacks ${chip}`),
    ...comparing("the same run", new RegExp(comparison(tongue)).exec(first.replace(inBrackets, ""))?.[0] ?? "",
      chipAlone.central, tongue),
    ...ranging("the same run", inBrackets.exec(first)?.[1], chipAlone, tongue),
    ...(use && !implied.some((one: number) => showsValue(Number(use), one)) ? [`“${text}” of ${implied}`] : []),
  ];
};

const waysFaults = ({ ways }: Facts, lines: string[], tongue: Tongue): string[] => {
  const line = lines.find((text) => /^(Divided|Strittig)/.test(text));
  if (!line) return ways.length < 2 ? [] : ["the ways of counting are not told"];
  const counts = { en: "one two three four five six seven eight nine ten eleven twelve",
    de: "eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf" }[tongue].split(" ");
  const shown = counts.findIndex((count) => new RegExp(`[.] ${count} `, "i").test(line)) + 1;
  const ends = [...line.matchAll(/(?:from|von|to|bis) ([\d.,]*\d)/g)].map(([, end]) => amount(end!, tongue));
  return [
    ...(shown === ways.length ? [] : [`“${line}” of ${ways.length} ways`]),
    ...(ends.length === 2 && showsValue(ends[0]!, ways[0]!) && showsValue(ends[1]!, ways.at(-1)!)
      ? [] : [`“${line}” of ${ways}`]),
  ];
};

const sureFaults = (facts: Facts, text: string, tongue: Tongue, [a, b]: [string, string]): string[] => {
  const found = facts.report.comparisons.find((row: Row) => row.run === b && row.output === energy);
  if (!found?.ratio || found.probability_less === undefined) return [];
  const { ratio, probability_less: less } = found;
  const [title = "", rest = ""] = /^(.*?(?:less|more|weniger|mehr|as much as .*?|so viel wie .*?)\.)(?: (.*))?$/s
    .exec(text)?.slice(1) ?? [];
  if (isOne(ratio.p5) && isOne(ratio.p95)) {
    return /(as much as|so viel wie)/.test(title) ? [] : [`“${title}” of runs that are alike`];
  }
  const verb = verbs[tongue][bothHappened(facts, facts.chosen[a]!, facts.chosen[b]!) ? 0 : 1];
  const share = Math.max(less, 1 - less);
  const way = tongue === "en" ? (less >= 0.5 ? "less" : "more") : less >= 0.5 ? "weniger" : "mehr";
  const every = /^(In every draw|In jeder Ziehung)/.test(title);
  const almost = /(more than 49|mehr als 49)/.test(title);
  const counted = /(\d+) (?:of|von) 50/.exec(title)?.[1];
  const faults = [
    ...(title.includes(` ${verb}`) ? [] : [`verb: “${title}” should have “${verb}”`]),
    ...(title.includes(way) ? [] : [`“${title}” where ${less} of draws have less`]),
    ...(every === (share === 1) ? [] : [`“${title}” at a share of ${share}`]),
    ...(almost && !(share < 1 && share > 0.98) ? [`“${title}” at a share of ${share}`] : []),
    ...(counted && !almost && Math.abs(Number(counted) - share * 50) > 0.51
      ? [`“${title}” at a share of ${share}`] : []),
  ];
  if (/decide|entscheiden/.test(title) !== share < 0.65 && Math.abs(share - 0.655) > 0.01)
    faults.push(`“${title}” at a share of ${share}`);
  if (isOne(ratio.p95 / ratio.p5)) {
    if (!/same factor|denselben Faktor/.test(rest)) faults.push(`“${rest}” of a fixed factor`);
    return faults;
  }
  const range = /(?:draws lie at|Ziehungen liegen bei) (.+?)\. (?:Not varied|Nicht verändert)/.exec(rest)?.[1];
  return [...faults, ...ranging("draws", range, ratio, tongue)];
};

const general = (text: string): string[] => [
  ...(/undefined|NaN|\{|\}|Infinity/.test(text) ? [`“${text}” has a hole`] : []),
  ...(/\d{5,}|\de[+-]?\d/.test(text) ? [`“${text}” has a bare number`] : []),
];

/** All that is wrong with what the first screen says in this state. */
export const faultsOf = (facts: Facts, shown: Sentences, tongue: Tongue): string[] => {
  const both = pairOf(facts);
  const faults = Object.values(shown).flat().flatMap(general);
  if (!both) return faults;
  return [
    ...faults,
    ...answerFaults(facts, shown.answer, tongue, both), ...gapFaults(facts, shown.gap, tongue, both),
    ...perOperationFaults(facts, shown.perOperation, tongue, both),
    ...sameRunFaults(facts, shown.sameRun, tongue, both),
    ...sureFaults(facts, shown.sure[0] ?? "", tongue, both), ...waysFaults(facts, shown.sure, tongue),
  ];
};
