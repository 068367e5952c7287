// embed.js, a plain script for the page of the host: turns <a data-tokenwatt href> and <tokenwatt-embed src> into
// frames that fit their height, also those that come later. It frames pages of its own site alone.

(() => {
  if (customElements.get("tokenwatt-embed")) return;
  // As a module it has no current script, so that it looks for itself.
  const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  const home = (script as HTMLScriptElement | null)?.src ?? "";

  /** The page to frame, if it is one of ours: whatever else stands in a link is not for us to open on others' pages. */
  const pageOf = (text: string | null): URL | undefined => {
    try {
      const url = new URL(text || "./embed/", home);
      return /^https?:$/.test(url.protocol) && url.origin === new URL(home).origin ? url : undefined;
    } catch {
      return undefined;
    }
  };

  const frames = new Set<HTMLIFrameElement>();
  const least = 100, most = 20_000;

  // One for all frames, and for as long as the page lives.
  addEventListener("message", ({ source, origin, data }) => {
    for (const frame of frames) {
      if (!frame.isConnected) frames.delete(frame);
      const height = data?.type === "tokenwatt:height" && Number.isFinite(data.height) ? data.height : 0;
      if (source === frame.contentWindow && origin === new URL(home).origin && height >= least)
        frame.style.height = `${Math.min(height, most)}px`;
    }
  });

  const frameOf = (page: URL, title: string): HTMLIFrameElement => {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.loading = "lazy";
    frame.allow = "clipboard-write";
    frame.style.cssText = "border:0;display:block;width:100%;height:660px";
    frame.onload = () => frame.contentWindow?.postMessage({ type: "tokenwatt:ping" }, page.origin);
    frame.src = page.href;
    frames.add(frame);
    return frame;
  };

  const found = (root: Document | Element): void => {
    for (const link of root.querySelectorAll<HTMLAnchorElement>("a[data-tokenwatt]")) {
      const page = pageOf(link.getAttribute("href"));
      if (page) link.replaceWith(frameOf(page, link.textContent!.trim()));
    }
  };

  const observed = ["src", "title", "theme", "lang", "controls"] as const;

  customElements.define("tokenwatt-embed", class extends HTMLElement {
    static observedAttributes = observed;
    private frame: HTMLIFrameElement | undefined;

    get src(): string {
      return this.getAttribute("src") ?? "";
    }
    set src(text: string) {
      this.setAttribute("src", text);
    }

    connectedCallback(): void {
      // Frameworks may have set the property before this class was known.
      if (Object.hasOwn(this, "src")) {
        const { src } = this;
        delete (this as { src?: string }).src;
        this.src = src;
      }
      this.show();
    }
    disconnectedCallback(): void {
      if (this.frame) frames.delete(this.frame);
    }
    attributeChangedCallback(): void {
      if (this.isConnected) this.show();
    }

    private show(): void {
      const page = pageOf(this.src), title = this.title || "Tokenwatt";
      for (const name of ["theme", "lang", "controls"]) {
        const chosen = this.getAttribute(name);
        if (page && chosen) page.searchParams.set(name, chosen);
      }
      if (!page) {
        this.replaceChildren();
        this.frame = undefined;
      } else if (this.frame) {
        this.frame.title = title;
        if (this.frame.src !== page.href) this.frame.src = page.href;
        frames.add(this.frame);
      } else this.replaceChildren(this.frame = frameOf(page, title));
    }
  });

  found(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) found(node.parentElement ?? node);
  }).observe(document, { childList: true, subtree: true });
})();
