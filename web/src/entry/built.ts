// What the build works out once for all readers.
import { reproduce } from "tokenwatt/published.js";
import { ask } from "../answers/ask";
import { energy } from "../answers/headline";
import { useReproductions } from "../answers/reproduction";
import { useRead } from "../chapters/bill/read";
import { useBills } from "../chapters/hardware/bills";
import { campRuns, useCamps } from "../chapters/hardware/measures";
import { useQueries } from "../chapters/serving/query";
import { draws, Store } from "../store/store";
import type { Bill, CampClaim, PrintedQuery, Read, Reproduced, Tokenwatt, Verdict } from "../types";

const short = (value: number): number => Number(value.toPrecision(6));

/** What the model makes of the published record, which no reader changes. */
export const reproductions = (core: Tokenwatt): Reproduced[] => {
  const rows = core.describe().published ?? [];
  const asked = rows.map((row) => ({ ...row, request: { ...row.request, draws } }));
  const found = reproduce(core, asked).filter(({ ratio }) => Number.isFinite(ratio));
  const kept = found.map(({ id, kind, basis, output, published, central, p5, p95, ratio, inside }): Reproduced => ({
    id, kind, basis, output, published, central: short(central), p5: short(p5), p95: short(p95), ratio: short(ratio),
    ...(inside === undefined ? {} : { inside }),
  }));
  useReproductions(kept);
  return kept;
};

/** What others put the training of a model at. */
export const bills = (core: Tokenwatt): Bill[] => {
  const rows = core.describe().published.flatMap(({ published: { unit, central, source }, request, basis }): Bill[] => {
    const model = request.runs?.[0]?.model;
    return unit === "USD" && basis !== "rejected" && model ? [{ model, central, unit, source }] : [];
  });
  useBills(rows);
  return rows;
};

/** Both camps of the dispute on what an Ascend chip costs, as their claims put it. */
export const camps = (core: Tokenwatt): CampClaim[] => {
  const { claims, sources } = core.describe();
  const rows = Object.keys(campRuns).flatMap((id): CampClaim[] => {
    const claim = claims.find((row) => row.id === id);
    const [low, high] = claim?.claimed ?? [];
    const publisher = sources.find((row) => row.id === claim?.articles[0])?.publisher;
    return publisher && typeof low === "number" && typeof high === "number"
      ? [{ id, by: publisher.split(", ").at(-1)!, claimed: [low, high] }] : [];
  });
  useCamps(rows);
  return rows;
};

/** What two companies say of a query of their own: measured over a fleet, and told by a chief executive. */
export const queries = (core: Tokenwatt): PrintedQuery[] => {
  const methods = core.describe().query_methods;
  const rows = ["google-2025", "openai-2025"].map((id): PrintedQuery => {
    const energy = methods.find((row) => row.id === id)?.examples[0]?.printed.energy;
    if (!energy) throw new Error(`No energy is printed by ${id}`);
    return { id, central: energy.central, unit: "Wh" };
  });
  useQueries(rows);
  return rows;
};

const ids = ["grok4-energy", "glm5-energy", "gap-energy"];

/** The three claims of the front page, as the core judges them. */
const judgeRead = (store: Store): Read[] => {
  const question = {
    scenario: store.state.scenario, outputs: [energy], details: ["claims" as const], claims: ids, draws,
  };
  const found: Verdict[] = ask(store, question).claims ?? [];
  return ids.flatMap((id): Read[] => {
    const claim = store.description.claims.find((row) => row.id === id);
    const verdict = found.find((row) => row.id === id);
    const [low, high] = claim?.claimed ?? [];
    if (!claim || !verdict || typeof low !== "number" || typeof high !== "number") return [];
    const unit = store.description.outputs.find((row) => row.id === claim.expression?.output)?.unit;
    const { central, p5, p95 } = verdict.computed ?? {};
    const { word, kind } = verdict.judgement, stated = claim.reading?.stated;
    return [{
      id, claimed: [low, high], kind: kind ?? claim.kind, ...(claim.expression?.over || !unit ? {} : { unit }),
      ...(stated === undefined ? {} : { stated }), ...(word ? { word } : {}),
      ...(central === undefined || p5 === undefined || p95 === undefined ? {} : { computed: { central, p5, p95 } }),
    }];
  });
};

/** The same with as many digits as are told, for the page to show. */
export const readAtFirst = (core: Tokenwatt): Read[] => {
  const rows = judgeRead(new Store(core)).map(({ computed, ...one }): Read => {
    const { central, p5, p95 } = computed ?? {};
    if (central === undefined || p5 === undefined || p95 === undefined) return one;
    return { ...one, computed: { central: short(central), p5: short(p5), p95: short(p95) } };
  });
  useRead(rows);
  return rows;
};
