// The misses that the page tells of: energy where the hours were given, hours where only the size was. They come built.
import { reproduced } from "../../answers/reproduction";
import { energy } from "../../answers/headline";
import type { Reproduced } from "../../types";

export interface Given {
  /** computed over published, each sorted */
  hours: number[];
  size: number[];
  /** of those given the size, how many published figures lie in our 90 % range */
  inside: number;
}

const isEnergy = ({ output }: Reproduced): boolean => output === energy || output === "it_energy";
const known = ["metered", "assumed_power"];
const ratios = (rows: Reproduced[]): number[] => rows.map((row) => row.ratio).sort((a, b) => a - b);

/** Rated power is left out: agreeing with it checks arithmetic alone. */
export const given = (): Given => {
  const rows = reproduced();
  const size = rows.filter((row) => row.kind === "chip_hours" && row.basis === "disclosed");
  const hours = rows.filter((row) => row.kind === "from_hours" && isEnergy(row) && known.includes(row.basis));
  return { hours: ratios(hours), size: ratios(size), inside: size.filter((row) => row.inside).length };
};
