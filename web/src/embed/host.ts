// embed.js, for the page of the host: turns <a data-tokenwatt href> and <tokenwatt-embed src> into a frame that fits
// its height.
const frame = (place: Element, address: string, title: string): void => {
  const url = new URL(address, import.meta.url);
  const made = document.createElement("iframe");
  made.src = url.href;
  made.title = title;
  made.loading = "lazy";
  made.allow = "clipboard-write";
  made.style.cssText = "border:0;display:block;width:100%;height:660px";
  addEventListener("message", ({ source, data }) => {
    if (source === made.contentWindow && data?.type === "tokenwatt:height" && data.height > 0)
      made.style.height = `${Math.min(data.height, 9000)}px`;
  });
  made.onload = () => made.contentWindow?.postMessage({ type: "tokenwatt:ping" }, "*");
  place.replaceWith(made);
};

const links = document.querySelectorAll<HTMLAnchorElement>("a[data-tokenwatt]");
for (const link of links) frame(link, link.href, link.textContent!);

customElements.get("tokenwatt-embed") ?? customElements.define("tokenwatt-embed", class extends HTMLElement {
  connectedCallback() {
    const inside = document.createElement("span");
    this.replaceChildren(inside);
    frame(inside, this.getAttribute("src") ?? "./embed/", this.getAttribute("title") ?? "Tokenwatt");
  }
});
