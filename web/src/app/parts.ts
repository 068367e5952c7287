// Which parts of the page an update draws: all of them, or those that asked. What the reader does not see waits for a quiet
// moment, and during a drag for its end.
import { noChange } from "lit";
import { whenIdle } from "./idle";
import { near } from "./near";
import type { Store } from "./store";
import type { Ui } from "./ui";

export class Parts {
  /** what the next update draws again; undefined is everything */
  private asked: Set<string> | undefined;
  private drawing: Set<string> | undefined;
  private readonly drawn = new Set<string>();
  private readonly waiting = new Set<string>();

  constructor(private readonly update: () => Promise<unknown>) {}

  /** Draws one part again, or all. */
  async draw(part?: string): Promise<void> {
    if (part === undefined) this.asked = undefined;
    else this.asked?.add(part);
    await this.update();
  }

  /** Draws all at once, out of sight or not, as for paper. */
  whole(): Promise<void> {
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

  /** A part with the element of this id. */
  one(store: Store, ui: Ui, id: string, draw: () => unknown): unknown {
    if (this.drawing && !this.drawing.has(id)) return noChange;
    ui.part = id;
    const outOfSight = this.drawn.has(id) && !near(ui, id);
    if (outOfSight && !store.moving && !this.drawing) this.drawLater(id);
    const result = outOfSight && (store.moving || !this.drawing) ? noChange : draw();
    this.drawn.add(id);
    ui.part = undefined;
    return result;
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
