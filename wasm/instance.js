// Instances of the core's Wasm: of the whole, or of the first of two parts, to which the rest is linked when it comes.
import createCore from "./core.js";

const lacking = () => {
  throw new Error("a part of it has not come yet");
};
const each = new Proxy({}, { get: () => lacking });
/** What the first part calls in place of the rest's functions, by the names of an older wasm-split and a newer. */
const placeholders = { placeholder: each, "placeholder.deferred": each };

/** `bringRest` fetches and compiles the second part; without it there is but one. */
export function instances(module, bringRest) {
  let latest, given, rest, coming;
  const link = () => WebAssembly.instantiate(rest, { ...given, primary: latest.exports });

  const create = () => new Promise((resolve, reject) => {
    createCore({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, { ...imports, ...placeholders }).then((instance) => {
          latest = instance;
          given = imports;
          done(instance, module);
        }, reject);
        return {};
      },
    }).then(resolve, reject);
  });

  const bring = async () => {
    rest = await bringRest();
    await link();
  };

  return {
    async make() {
      const core = await create();
      if (rest) await link();
      return core;
    },
    /** Resolves when nothing is lacking; after a failure it can be asked again. */
    async whole() {
      if (bringRest) {
        coming ??= bring().catch((error) => {
          coming = undefined;
          throw error;
        });
      }
      await coming;
    },
  };
}
