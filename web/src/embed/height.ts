// Tells the page around the frame how tall the card is, in each of the conventions that host pages listen for.

export const announceHeight = (element: Element = document.documentElement): void => {
  if (window.parent === window) return;
  const post = (message: unknown) => window.parent.postMessage(message, "*"); // a height is no secret
  const pym = new URLSearchParams(location.search).get("childId");
  const secret = /[?&#]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  let last = 0;
  const send = (force = false) => {
    // Not scrollHeight, which cannot shrink.
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (!force && height === last) return;
    last = height;
    post({ type: "tokenwatt:height", height });
    post({ sentinel: "amp", type: "embed-size", height });
    post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
    if (secret) post({ message: "height", value: height, secret });
    if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  };
  new ResizeObserver(() => send()).observe(element);
  addEventListener("message", (event) => {
    const { source, data } = event;
    if (source === window.parent && (data?.type === "tokenwatt:ping" || data?.message === "ready")) send(true);
  });
  addEventListener("load", () => send(true));
};
