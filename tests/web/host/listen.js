// Frames the card of the site whose port is given, listens as hosts do, notes which conventions it heard, and gives
// the frame the height it asks for.
window.heard = [];
const site = new URLSearchParams(location.search).get("site");
const chapter = new URLSearchParams(location.search).get("chapter") ?? "";
document.querySelector("iframe").src = `http://localhost:${site}/embed/?childId=one&chapter=${chapter}#secret=abc`;
addEventListener("message", ({ data }) => {
  const frame = document.querySelector("iframe");
  if (data.type === "tokenwatt:height") {
    window.heard.push(data.type);
    frame.style.height = `${data.height}px`;
  }
  if (data.sentinel === "amp" && data.type === "embed-size") window.heard.push("amp");
  if (data.message === "height" && data.secret === "abc") window.heard.push("wordpress");
  if (typeof data === "string" && data.startsWith("{") && JSON.parse(data).context === "iframe.resize")
    window.heard.push("iframe.resize");
  if (typeof data === "string" && data.startsWith("pymxPYMxonexPYMxheight")) window.heard.push("pym");
});
