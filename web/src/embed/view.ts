// view.js, a module for a host's page: <tokenwatt-view state="v=1&s=two-camps" lang="de" theme="dark" controls="2"> is
// the card itself and no frame. It stands in a shadow, so that its style and the host's leave each other alone.
import { load, type Tokenwatt } from "tokenwatt";
import { source } from "virtual:core-source";
import { resultOf } from "../answers/result";
import { shortLinkTo } from "../share/link";
import { readAddress } from "../store/url";
import { Store } from "../store/store";
import style from "../style/all.css?inline";
import { languages } from "../words/format";
import { useLanguage } from "../words/text";
import { Card } from "./card";

/** What is said of the document is said of the element. */
const scoped = style.replace(/(^|[},])\s*(?::root|html|body)(?=[\s{,:[])/g, "$1:host");

/** One core for all views of a page. */
let shared: Promise<Tokenwatt> | undefined;
const core = (): Promise<Tokenwatt> => shared ??= source().then(load).catch((error) => {
  shared = undefined;
  throw error;
});

/** What a strict host has to allow; its own console says which of it is lacking. */
const needs = `script-src ${new URL(import.meta.url).origin} 'wasm-unsafe-eval'; ` +
  `connect-src ${new URL(import.meta.url).origin}; style-src 'unsafe-inline'`;

const attributes = ["state", "theme", "lang", "controls"] as const;

class View extends HTMLElement {
  static observedAttributes = attributes;
  private readonly shadow = this.attachShadow({ mode: "open" });
  /** counts what was asked for, so that only the last is shown */
  private asked = 0;

  connectedCallback(): void {
    void this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.show();
  }

  private attribute(name: (typeof attributes)[number]): string {
    return this.getAttribute(name) ?? "";
  }

  private async show(): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    try {
      const [found] = await Promise.all([core(), this.speak()]);
      const store = new Store(found, readAddress("", `#${this.attribute("state")}`, found.describe()).state);
      const count = Number(this.attribute("controls"));
      // What such a comparison is about, and where the figures of sliders come from.
      if (count > 0 || !resultOf(store).isEnergy) await store.readTexts("notes");
      const controls = count > 0 ? await import("./card_controls") : undefined;
      const card = new Card(store, await controls?.cardControls(Math.min(count, controls.most)));
      await this.speak(); // the words of what has come besides
      if (turn === this.asked) this.replace(card, store);
    } catch (error) {
      if (turn === this.asked) this.fail(error);
    }
  }

  private speak(): Promise<void> {
    return useLanguage(languages.find((one) => one === this.attribute("lang")) ?? "en");
  }

  private replace(card: Card, store: Store): void {
    const theme = this.attribute("theme");
    this.style.colorScheme = theme === "light" || theme === "dark" ? theme : "";
    this.style.display = "block";
    const sheet = Object.assign(document.createElement("style"), { textContent: scoped });
    const room = document.createElement("div");
    room.setAttribute("part", "card");
    room.append(card);
    this.shadow.replaceChildren(sheet, room);
    const dispatch = (kind: string) => this.dispatchEvent(new CustomEvent(`tokenwatt-${kind}`, {
      bubbles: true, composed: true, detail: { address: shortLinkTo(store, "") },
    }));
    store.addEventListener("change", () => dispatch("change"));
    void card.updateComplete.then(() => dispatch("ready"));
  }

  /** What the host wrote inside stays visible below the reason. */
  private fail(error: unknown): void {
    const reason = document.createElement("p");
    reason.setAttribute("part", "reason");
    reason.textContent = `Tokenwatt could not start: ${error instanceof Error ? error.message : String(error)} ` +
      `A page with a content security policy has to allow ${needs}.`;
    this.shadow.replaceChildren(reason, document.createElement("slot"));
  }
}

if (!customElements.get("tokenwatt-view")) customElements.define("tokenwatt-view", View);
