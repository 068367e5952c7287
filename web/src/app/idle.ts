// A quiet moment, for what nobody waits for.

/** Calls when nothing else happens, after a paint, within a second. */
export const whenIdle = (task: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
};
