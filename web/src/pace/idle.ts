// Quiet moments, for what nobody waits for, and pauses in what somebody does.

/** Calls when nothing else happens, after a paint, within a second. */
export const whenIdle = (task: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
};

/** Between two heavy steps, so that the browser can answer the reader. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
