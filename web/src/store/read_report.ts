// Which outputs and inputs a step of a drag is drawn with: those alone are asked of the core at the next one. What is
// read and was not asked for is had all the same, from a whole report, so that nobody has to know beforehand.
import type { Description, Report, Request, RunReport } from "../types";

const parts = ["outputs", "inputs"] as const;
type Part = (typeof parts)[number];

export class ReadReport {
  private readonly read: Record<Part, Set<string>> = { outputs: new Set(), inputs: new Set() };
  /** Nothing is left out until something has been drawn. */
  private isKnown = false;
  private readonly ids: Record<Part, Set<string>>;

  constructor({ outputs, assumptions }: Pick<Description, "outputs" | "assumptions">) {
    const idsOf = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
    this.ids = { outputs: idsOf(outputs), inputs: idsOf(assumptions) };
  }

  /** The request for no more than what was read. */
  narrowed(request: Request): Request {
    if (!this.isKnown) return request;
    const { outputs, inputs } = this.read;
    return { ...request, ...(request.outputs ? {} : { outputs: [...outputs] }), inputs: [...inputs] };
  }

  /** What comes next may be drawn otherwise. */
  forget(): void {
    for (const part of parts) this.read[part].clear();
    this.isKnown = false;
  }

  /** The report of a narrowed request, which notes what is read of it; `whole` gives that of the request itself. */
  watched(report: Report, whole: () => Report): Report {
    let isWhole = !this.isKnown;
    this.isKnown = true;
    const watched: Report = { ...report };
    const complete = (): void => {
      if (isWhole) return;
      isWhole = true;
      const { runs, comparisons, problems } = whole();
      for (const run of report.runs) for (const part of parts)
        Object.assign(run[part], runs.find((one) => one.id === run.id)?.[part], { ...run[part] });
      Object.assign(watched, { comparisons, problems });
    };
    const asked = { outputs: new Set(this.read.outputs), inputs: new Set(this.read.inputs) };
    const watch = (run: RunReport, part: Part) => new Proxy(run[part], {
      get: (values, id) => {
        if (typeof id === "string" && this.ids[part].has(id)) {
          if (!(id in values) && !asked[part].has(id)) complete();
          this.read[part].add(id);
        }
        return Reflect.get(values, id) as unknown;
      },
      ownKeys: (values) => {
        complete();
        return Reflect.ownKeys(values);
      },
    });
    watched.runs = report.runs.map((run) =>
      ({ ...run, outputs: watch(run, "outputs"), inputs: watch(run, "inputs") }) as RunReport);
    return watched;
  }
}
