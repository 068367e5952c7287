// The states that the reader went through, for undo and redo; a drag is one step.
import type { State } from "./state";

/** How many states are kept. */
const longest = 200;

export class History {
  private states: State[];
  private at = 0;
  /** what the last change touched */
  private touching = "";

  constructor(state: State) {
    this.states = [state];
  }

  get state(): State {
    return this.states[this.at]!;
  }
  get canUndo(): boolean {
    return this.at > 0;
  }
  get canRedo(): boolean {
    return this.at < this.states.length - 1;
  }

  /** A further change to what was touched last replaces its step. */
  push(state: State, touched = ""): void {
    this.states.length = this.at + 1;
    if (touched && touched === this.touching && this.at > 0) this.states[this.at] = state;
    else this.at = this.states.push(state) - 1;
    if (this.states.length > longest) {
      this.states.shift();
      this.at--;
    }
    this.touching = touched;
  }

  /** The next change is a new step. */
  settle(): void {
    this.touching = "";
  }

  step(steps: -1 | 1): void {
    this.at = Math.min(Math.max(this.at + steps, 0), this.states.length - 1);
    this.settle();
  }
}
