// A term that was tried and left out: the bytes that a step sends to its experts and back, over the bandwidth of the
// chips' links. Pairs left out are predicted worse with it than by rounds of exchange alone.
import { readFileSync } from "node:fs";
import { rowsOf } from "./native.mjs";

const file = JSON.parse(readFileSync(new URL("links.json", import.meta.url), "utf8"));
export const { bytes, sources, links, hidden_sizes: sizes } = file;

const linkOf = new Map(links.map((row) => [row.chip, row]));
const sizeOf = new Map(sizes.map((row) => [row.model, row.hidden_size]));
const expertsOf = new Map(rowsOf("models").map(({ id, sets }) => [id, sets.experts_per_token?.central ?? 0]));

/** The chips of a server, between which the links are; those of a supernode are linked to more. */
const server = 8;

/** Seconds that a row's step spends on its exchange if links and then the network carry it at full speed. */
function exchanging({ model, chip, chips, batch = 0, drafted = 0, isSparse, layers }) {
  if (!isSparse || chips === 1) return 0;
  const { link, network, supernode } = linkOf.get(chip);
  const tokens = (batch * (1 + drafted)) / chips;
  const sent = layers * tokens * expertsOf.get(model) * sizeOf.get(model) * (bytes.sent + bytes.returned);
  const far = supernode || !network ? 0 : Math.max(1 - server / chips, 0);
  return ((sent * (1 - 1 / chips) * (1 - far)) / link + (sent * far) / (network ?? link)) / 1e9;
}

/** Measured rows whose step takes this too, at a share of full speed. */
export const linked = (measured, share) => measured.map((row) => ({ ...row, linked: exchanging(row) / share }));

/** The root of the mean square of ln(worked out / measured), pairs weighed alike. */
export function spread(missed) {
  const weights = missed.reduce((sum, { weight }) => sum + weight, 0);
  return Math.sqrt(missed.reduce((sum, { weight, ratio }) => sum + weight * Math.log(ratio) ** 2, 0) / weights);
}
