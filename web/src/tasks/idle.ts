// Quiet moments for work that nobody waits for, and pauses within work that takes long.

/** Calls the task after a paint, when nothing else happens, and within a second at the latest. */
export const whenIdle = (task: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
};

/** Calls the task as the next but for what the browser has to do for its reader. */
export const soon = (task: () => void): void => void setTimeout(task);

/** A pause between two heavy steps, in which the browser can react to the reader. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
