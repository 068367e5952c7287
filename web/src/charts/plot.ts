// <tokenwatt-plot>: draws its chart at the width it really has, so that text never scales.
import { html, type SVGTemplateResult, type TemplateResult } from "lit";
import { LightElement } from "../element";
import { whenIdle } from "../tasks/idle";

export interface Drawing {
  height: number;
  marks: SVGTemplateResult;
  /** what lies over the marks, such as a button for each row */
  over?: TemplateResult;
}

/** A drawing of this width, with all its numbers in one sentence for those who do not see it. */
export const picture = (label: string, width: number, { height, marks, over }: Drawing): TemplateResult => html`
  <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${label}>${marks}</svg>
  ${over ?? ""}`;

type Draw = (width: number) => TemplateResult;

/** A chart that is drawn anew at every width it gets; `kind` says what its style should know of it. */
export const plot = (label: string, draw: (width: number) => Drawing, kind = ""): TemplateResult => {
  const drawn: Draw = (width) => picture(label, width, draw(width));
  return html`<tokenwatt-plot class="plot ${kind}" .draw=${drawn}></tokenwatt-plot>`;
};

export class Plot extends LightElement {
  static override properties = { draw: { attribute: false }, width: { state: true } };
  /** absent on the written first screen until its chart is drawn */
  declare draw: Draw | undefined;
  declare width: number;
  private readonly observer = new ResizeObserver(() => {
    // Those that come into sight with the page are drawn at once, and the others when there is time.
    if (this.width > 0 || this.getBoundingClientRect().top < innerHeight) this.measure();
    else whenIdle(this.measure);
  });
  private readonly measure = (): void => {
    this.width = Math.round(this.getBoundingClientRect().width);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.measure();
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
