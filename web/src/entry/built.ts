// What the build works out once for all readers.
import { reproduce } from "tokenwatt/published.js";
import { useReproductions } from "../answers/reproduction";
import { judgeRead } from "../chapters/bill/read";
import { draws, Store } from "../store/store";
import type { Read, Reproduced, Tokenwatt } from "../types";

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

/** The three claims of the front page, as long as the reader changes nothing. */
export const readAtFirst = (core: Tokenwatt): Read[] => judgeRead(new Store(core)).map(({ computed, ...one }) => {
  const { central, p5, p95 } = computed ?? {};
  if (central === undefined || p5 === undefined || p95 === undefined) return one;
  return { ...one, computed: { central: short(central), p5: short(p5), p95: short(p95) } };
});
