// <tokenwatt-preview>: what an embed will look like on a host's page, at the widths and in the themes that there are.
// It is the embed itself, which tells how high it is.
import { html, nothing } from "lit";
import { Hearing, LightElement } from "../element";
import { phrase, type Key } from "../words/text";

/** A phone's column, an article's and a wide page's, in pixels. */
const widths = ["320", "640", "1000"] as const;
const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const least = 100, most = 5000;

class Preview extends LightElement {
  static override properties = {
    address: {}, name: {}, label: {}, width: { state: true }, height: { state: true }, theme: { attribute: false },
    chooseTheme: { attribute: false }, measured: { attribute: false },
  };
  /** of the embed on this site, without a theme */
  declare address: string;
  /** keeps the fields of several previews apart */
  declare name: string;
  /** what the frame is called */
  declare label: string;
  declare theme: Theme;
  declare chooseTheme: (theme: Theme) => void;
  /** is told how high the embed is at the width of most articles */
  declare measured: (height: number) => void;
  declare width: (typeof widths)[number] | undefined;
  declare height: number | undefined;

  constructor() {
    super();
    new Hearing(this, () => window, "message", this.hear);
  }

  private hear = (event: Event): void => {
    const { source, origin, data } = event as MessageEvent;
    const height = data?.type === "tokenwatt:height" && Number.isFinite(data.height) ? Number(data.height) : 0;
    if (source !== this.querySelector("iframe")?.contentWindow || origin !== location.origin) return;
    if (height < least || height > most) return;
    this.height = height;
    if ((this.width ?? "640") === "640") this.measured(height);
  };

  protected override render(): unknown {
    const { address, name, label, theme, width = "640", height = 480 } = this;
    const choose = (id: string, text: string, options: readonly string[], chosen: string, use: (to: string) => void) =>
      html`<span><label for="${name}-${id}">${text}</label> <select class="picker" id="${name}-${id}"
        @change=${(event: Event) => use((event.target as HTMLSelectElement).value)}>${options.map((one) => html`
          <option value=${one} ?selected=${one === chosen}>${phrase(`preview_${one}` as Key)}</option>`)}
      </select></span>`;
    return html`
      <div class="choosers">
        ${choose("theme", phrase("previewTheme"), themes, theme, (to) => this.chooseTheme(to as Theme))}
        ${choose("width", phrase("previewWidth"), widths, width, (to) => { this.width = to as never; })}
      </div>
      <div class="preview">${address ? html`<iframe title=${label}
        src=${`${address}${theme === "auto" ? "" : `&theme=${theme}`}`}
        .style=${`width:${width}px;height:${height}px`}></iframe>` : nothing}</div>`;
  }
}

customElements.define("tokenwatt-preview", Preview);
