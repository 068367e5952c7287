// Pastes what the page offers, with the address of the site whose port is given: a link and an element, and the
// script behind both.
const site = `http://localhost:${new URLSearchParams(location.search).get("site")}/`;
window.site = site;
document.documentElement.append(
  ...document.createRange().createContextualFragment(`
  <a data-tokenwatt href="${site}embed/?v=1&amp;s=same-run-h100-vs-910b">Electricity to train two models</a>
  <tokenwatt-embed src="${site}embed/?chapter=why" title="Why they differ"></tokenwatt-embed>`).children,
);
document.documentElement.append(Object.assign(document.createElement("script"), { src: `${site}embed.js` }));
