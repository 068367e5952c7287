// Does jobs side by side, so many at once, each as soon as what it needs has ended well.

/**
 * Jobs in the order in which they are wanted, each with a name, the names of the jobs that it needs, and its work,
 * which resolves to whether it went well. What needs a job that did not is skipped, and counts as gone badly too.
 * Resolves, when all have ended, to whether each went well, by name.
 */
export function schedule(jobs, atOnce) {
  const wentWell = new Map();
  const waiting = [...jobs];
  let running = 0;

  return new Promise((resolve, reject) => {
    const begin = (job) => {
      running++;
      job.work().then((well) => {
        running--;
        wentWell.set(job.name, well);
        proceed();
      }).catch(reject);
    };
    const proceed = () => {
      for (const job of [...waiting]) {
        const needs = job.needs ?? [];
        const isLost = needs.some((name) => wentWell.get(name) === false);
        const isReady = needs.every((name) => wentWell.get(name)) && running < atOnce;
        if (!isLost && !isReady) continue;
        waiting.splice(waiting.indexOf(job), 1);
        if (isReady) {
          begin(job);
        } else {
          job.skip?.();
          wentWell.set(job.name, false);
          // It may have been needed by one that came before it.
          return proceed();
        }
      }
      if (running > 0) return;
      if (waiting.length > 0) reject(new Error(`nothing leads to ${waiting.map(({ name }) => name).join(", ")}`));
      else resolve(wentWell);
    };
    proceed();
  });
}
