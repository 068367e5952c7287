// <tokenwatt-take>: what a chart can be taken away as, under the chart: a picture, its data, and code that embeds it.
import "../style/below.css";
import { html, nothing, type TemplateResult } from "lit";
import { changedLine } from "../answers/changed";
import { button } from "../button";
import { LightElement } from "../element";
import type { Store } from "../store/store";
import type { Table } from "../charts/data_table";
import { date } from "../words/format";
import { phrase } from "../words/text";
import { frameHeight } from "./frame_height";
import { copy, download, notHanded, type Handed } from "./hand_over";
import "./embed_preview";
import type { Theme } from "./embed_preview";
import { cardHeight, frameCode, linkTo, previewAddress, scriptCode, shortLinkTo } from "./link";
import { liveOrFrozen } from "./live_or_frozen";
import { margins, pictureOf, pngOf } from "./picture";
import { tableCsv, tableJson } from "./tables";

/** The width at which newsletters show pictures, in pixels; the chart is drawn at half of it and doubled. */
const newsletter = 1456;

const textOf = (within: Element, selector: string): string =>
  within.querySelector(selector)?.textContent?.replace(/[ \n]+/g, " ").trim() ?? "";

export const codeBox = (id: string, label: string, text: string, rows: number): TemplateResult => html`
  <label class="visually-hidden" for=${id}>${label}</label><textarea class="code" id=${id} rows=${rows} readonly
    .value=${text} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>`;

export class Take extends LightElement {
  static override properties = {
    table: { attribute: false }, store: { attribute: false }, outcome: { state: true }, left: { state: true },
    frozen: { state: true }, theme: { state: true }, measured: { state: true },
  };
  declare table: Table;
  declare store: Store;
  /** of the last press, and whether that was to copy */
  declare outcome: { handed: Handed; copied: boolean } | undefined;
  /** a text that could not be handed over */
  declare left: string | undefined;
  declare frozen: boolean | undefined;
  declare theme: Theme | undefined;
  /** the embed's height, once its preview has told it */
  declare measured: number | undefined;

  private get figure(): Element {
    return this.closest("figure")!;
  }
  private get chapter(): string {
    const section = this.closest("section[id]");
    return section?.closest("section.chapter[id]")?.id ?? section?.id ?? "";
  }
  private get caption() {
    const { figure, store } = this;
    const day = date(store.report.version.data);
    return {
      title: textOf(figure, ".title"), subtitle: textOf(figure, ".subtitle"), source: textOf(figure, ".source-line p"),
      changed: changedLine(store),
      from: phrase("pictureFrom", { name: phrase("name"), date: day, address: shortLinkTo(store, this.chapter) }),
    };
  }
  /** of a picture that shows the chart as large as it is here */
  private get width(): number {
    return Math.round(this.figure.getBoundingClientRect().width) + margins;
  }
  private name(kind: string): string {
    return `tokenwatt-${this.figure.id}.${kind}`;
  }

  private hand(name: string, content: Blob | null, text?: string): void {
    const handed = content ? download(name, content) : notHanded();
    this.outcome = { handed, copied: false };
    this.left = handed === "done" ? undefined : text;
  }
  private async png(scale: number, width: number): Promise<void> {
    this.hand(this.name("png"), await pngOf(pictureOf(this.figure, this.caption, width), scale));
  }
  private svg(): void {
    const { svg } = pictureOf(this.figure, this.caption, this.width);
    this.hand(this.name("svg"), new Blob([svg], { type: "image/svg+xml" }), svg);
  }
  private data(kind: "csv" | "json"): void {
    const { caption, chapter, store, table } = this;
    const about = {
      title: caption.title || caption.subtitle, source: caption.source, link: linkTo(store, chapter),
      data: store.report.version.data, changed: caption.changed,
    };
    const text = kind === "csv" ? tableCsv(table, caption.changed) : tableJson(table, about);
    this.hand(this.name(kind), new Blob([text], { type: kind === "csv" ? "text/csv" : "application/json" }), text);
  }
  private async copy(text: string): Promise<void> {
    this.outcome = { handed: await copy(text), copied: true };
    this.left = undefined;
  }

  private picture(): TemplateResult {
    const { width } = this;
    const newsletterWidth = newsletter.toLocaleString("en");
    return html`<div class="buttons">
      ${button(phrase("png2"), () => void this.png(2, width))}
      ${button(phrase("png1456", { width: newsletterWidth }), () => void this.png(2, newsletter / 2))}
      ${button("SVG", () => this.svg())}</div>`;
  }

  private code(): TemplateResult {
    const { caption, chapter, store, frozen = false, theme = "auto", measured } = this;
    const { id } = this.figure;
    const common = { title: caption.title || caption.subtitle, frozen, theme };
    // The first chart is embedded as the card, which says its answer too.
    const shown = id === "headline" ? { ...common, height: measured ?? cardHeight(store) }
      : { ...common, chapter, chart: id, height: measured ?? frameHeight(this.figure) };
    const boxes = [["frame", frameCode(store, shown), 4], ["script", scriptCode(store, shown), 3]] as const;
    const keeps = liveOrFrozen(store, `${id}-keeps`, frozen, (chosen) => { this.frozen = chosen; });
    return html`${keeps}${boxes.map(([kind, text, rows]) => html`<div><p>${phrase(`embed_${kind}`)}</p>
      ${codeBox(`${id}-${kind}`, phrase(`embed_${kind}`), text, rows)}
      ${button(phrase("copyCode"), () => void this.copy(text))}</div>`)}${this.preview(shown)}`;
  }

  private preview(shown: Parameters<typeof previewAddress>[1]): unknown {
    const address = previewAddress(this.store, shown);
    return address ? html`<tokenwatt-preview .address=${address} .name=${this.figure.id} .theme=${shown.theme}
      .label=${phrase("previewOf", { title: shown.title })} .measured=${(height: number) => { this.measured = height; }}
      .chooseTheme=${(theme: Theme) => { this.theme = theme; }}></tokenwatt-preview>` : nothing;
  }

  protected override render(): unknown {
    const { outcome, left } = this;
    const outcomeText = outcome && outcome.handed !== "done" ? phrase(outcome.handed)
      : outcome?.copied ? phrase("copied") : nothing;
    const part = (label: string, content: unknown) => html`<div><p><b>${label}</b></p>${content}</div>`;
    return html`<div class="take">
      ${part(phrase("take_picture"), this.picture())}
      ${part(phrase("take_data"), html`<div class="buttons">${
        button("CSV", () => this.data("csv"))}${button("JSON", () => this.data("json"))}</div>`)}
      ${part(phrase("take_embed"), this.code())}
      ${left === undefined ? nothing : codeBox(`${this.figure.id}-left`, phrase("leftText"), left, 6)}
      <p class="outcome" role="status">${outcomeText}</p>
    </div>`;
  }
}

customElements.define("tokenwatt-take", Take);
