// <tokenwatt-plot>: draws its chart at the width it really has, so that text never scales.
import { LitElement, type SVGTemplateResult } from "lit";

export class Plot extends LitElement {
  static override properties = { draw: { attribute: false }, width: { state: true } };
  /** absent on the written first screen until its chart is drawn */
  declare draw: ((width: number) => SVGTemplateResult | unknown) | undefined;
  declare width: number;
  private readonly observer = new ResizeObserver(([entry]) => {
    if (entry) this.width = Math.round(entry.contentRect.width);
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.width = Math.round(this.getBoundingClientRect().width);
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override render(): unknown {
    return this.width > 0 ? this.draw?.(this.width) : undefined;
  }
}

customElements.define("tokenwatt-plot", Plot);
