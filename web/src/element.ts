// What the page's own elements share: they draw into the light DOM, where the page's style and its links reach them.
import { LitElement, type ReactiveController, type ReactiveElement } from "lit";

export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Listens to an event of another object for as long as the element is on the page. */
export class Hearing implements ReactiveController {
  constructor(
    host: ReactiveElement,
    private readonly target: () => EventTarget | undefined,
    private readonly type: string,
    private readonly heard: (event: Event) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.target()?.addEventListener(this.type, this.heard);
  }

  hostDisconnected(): void {
    this.target()?.removeEventListener(this.type, this.heard);
  }
}
