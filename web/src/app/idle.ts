// A quiet moment, for what nobody waits for.

/** Calls when nothing else happens, within two seconds. */
export const whenIdle = (task: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 50);
};
