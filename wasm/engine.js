// The Wasm as it is now. After a trap its memory is in an unknown state: what was open in it is lost, and later calls
// get another instance.
import { messageOf, problemOf } from "./flatten.js";

const stop = "The calculation stopped";

/** `instantiate` makes another instance. */
export function startEngine(first, instantiate) {
  let core = first;
  let open = new Set();
  let coming;
  const forgotten = globalThis.FinalizationRegistry && new FinalizationRegistry((handle) => engine.close(handle));

  const stopped = (error) => {
    core = undefined;
    open = new Set();
    coming = instantiate().then((fresh) => { core = fresh; }, () => {});
    return problemOf(`${stop}: ${messageOf(error)}`);
  };

  const engine = {
    get openSessions() { return open.size; },
    holds: (handle) => open.has(handle),
    /** Resolves when no other instance is on its way. */
    ready: async () => coming,

    call(use, otherwise) {
      if (!core) return otherwise(problemOf(stop));
      try {
        return use(core);
      } catch (error) {
        return otherwise(stopped(error));
      }
    },

    open(flat, otherwise) {
      return engine.call((core) => {
        const handle = { id: core.open(...flat) };
        open.add(handle);
        return handle;
      }, otherwise);
    },
    close(handle) {
      if (open.delete(handle)) engine.call((core) => core.close(handle.id), () => {});
    },
    /** Closes the session of this handle once nobody holds `session` any more. */
    freeWith: (session, handle) => forgotten?.register(session, handle),
  };
  return engine;
}
