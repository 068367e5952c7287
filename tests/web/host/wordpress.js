// What WordPress does with a frame of oEmbed: it waits for a message with its secret, then shows the frame, takes its
// height, and follows its links.
window.followed = [];
const frame = document.querySelector("iframe");
const site = new URLSearchParams(location.search).get("site");
frame.src = `http://localhost:${site}/embed/#?secret=Ab3`;
addEventListener("message", ({ source, data }) => {
  if (source !== frame.contentWindow || !data || data.secret !== "Ab3") return;
  frame.removeAttribute("style");
  if (data.message === "height") frame.height = data.value;
  if (data.message === "link") window.followed.push(data.value);
});
