// The types of inline.js: the package with its three files inside.
import type { LoadOptions, Tokenwatt } from "./tokenwatt.js";

export type * from "./tokenwatt.js";

/** As load() of the package, without reading anything. */
export function load(options?: LoadOptions): Promise<Tokenwatt>;
/** What load() needs, unpacked. */
export function inside(): Promise<{ wasm: ArrayBuffer; texts: object; prose: object; record: object }>;
