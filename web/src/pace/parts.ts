// Which parts of the page an update draws: all of them, or those that asked. Those below the first screen come one at a
// time, and what the reader does not see waits for a quiet moment, during a drag for its end.
import { noChange, nothing } from "lit";
import { soon, whenIdle } from "../tasks/idle";
import { near } from "./near";
import { attempt, share, type Answers } from "../tasks/attempt";
import type { Store } from "../store/store";
import type { Ui } from "../store/ui";

export interface Part {
  /** of its element in the document */
  id: string;
  /** Visible wherever the reader is, and so drawn whenever everything is. */
  always?: boolean;
  draw(store: Store, ui: Ui): unknown;
}

export class Parts {
  /** what the next update draws again; undefined is everything */
  private asked: Set<string> | undefined = new Set();
  private drawing: Set<string> | undefined;
  private readonly drawn = new Set<string>();
  /** what the core has told to the part that is coming; undefined where all must be drawn at once */
  private answers: Answers | undefined;
  /** what a part that comes is to look like, once that took a task to find out */
  private ready: { value: unknown } | undefined;
  private readonly waiting = new Set<string>();
  /** how many of those below the first screen are in the document */
  private here = 0;

  constructor(private readonly below: readonly Part[], private readonly update: () => Promise<unknown>) {}

  /** Adds the parts below the first screen to the document, each in quiet moments of its own. */
  come = (): void => {
    const next = this.below.findIndex(({ id }) => !this.drawn.has(id));
    if (next < 0) return;
    if (this.here <= next) this.answers = new Map();
    this.here = next + 1;
    void this.update().then(() => (this.drawn.size > next ? whenIdle : soon)(this.come));
  };

  /** Whether all of them are in the document. */
  get areHere(): boolean {
    return this.drawn.size === this.below.length;
  }

  /** Draws one part again, or all. */
  async draw(part?: string): Promise<void> {
    this.ready = undefined;
    if (part === undefined) this.asked = undefined;
    else this.asked?.add(part);
    await this.update();
  }

  /** Draws all at once, out of sight or not, as for paper. */
  whole(): Promise<void> {
    this.here = this.below.length;
    this.answers = undefined;
    this.drawn.clear();
    return this.draw();
  }

  /** An update begins: what was asked for until now is drawn in it. */
  begin(): void {
    this.drawing = this.asked;
    this.asked = new Set();
  }

  /** What is drawn whenever everything is. */
  always(draw: () => unknown): unknown {
    return this.drawing ? noChange : draw();
  }

  /** The parts below the first screen, as far as they have come. */
  list(store: Store, ui: Ui): unknown[] {
    return this.below.map((part, i) => {
      if (i >= this.here) return nothing;
      ui.part = part.id;
      const result = !this.drawn.has(part.id) ? this.first(part, store, ui)
        : this.due(part, store, ui) ? part.draw(store, ui) : noChange;
      ui.part = undefined;
      return result;
    });
  }

  /** A part that comes; nothing as long as the core has not told all that it asks. */
  private first(part: Part, store: Store, ui: Ui): unknown {
    const draw = () => part.draw(store, ui), start = performance.now();
    const done = this.ready ?? (this.answers ? attempt(this.answers, draw) : { value: draw() });
    const isLate = this.answers && !this.ready && performance.now() - start > share;
    this.ready = isLate ? done : undefined;
    if (!done || isLate) return nothing;
    this.drawn.add(part.id);
    return done.value;
  }

  private due({ id, always }: Part, store: Store, ui: Ui): boolean {
    if (this.drawing) return this.drawing.has(id);
    if (always || near(ui, id, store.moving)) return true;
    if (!store.moving) this.drawLater(id);
    return false;
  }

  private drawLater(id: string): void {
    this.waiting.add(id);
    if (this.waiting.size === 1) whenIdle(this.next);
  }

  private next = (): void => {
    const [id] = this.waiting;
    if (id === undefined) return;
    this.waiting.delete(id);
    void this.draw(id).then(() => (this.waiting.size ? whenIdle(this.next) : undefined));
  };
}
