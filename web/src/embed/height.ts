// Tells the page around the frame how tall the card is, in each of the conventions that host pages listen for, and
// WordPress, whose frames may open no page, where a link leads.

import { sandboxed } from "../share/hand_over";

/** A frame that is narrower has not been laid out yet, and its height means nothing. */
const leastWidth = 100;

export const announceHeight = (element: Element = document.documentElement): void => {
  if (window.parent === window) return;
  const post = (message: unknown) => window.parent.postMessage(message, "*"); // a height is no secret
  const pym = new URLSearchParams(location.search).get("childId");
  const secret = /[?&#]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  // What is still being worked out has a height that nothing should be fitted to, nor any code written with.
  const undrawn = () => [...element.querySelectorAll("[aria-busy=true], tokenwatt-plot:empty")]
    .some((one) => one.getClientRects().length);
  let last = 0, owed = false;
  const send = (force = false) => {
    // Not scrollHeight, which cannot shrink.
    const { width, height: exact } = element.getBoundingClientRect();
    const height = Math.ceil(exact);
    owed ||= force;
    if (width < leastWidth || (!owed && height === last) || undrawn()) return;
    owed = false;
    last = height;
    post({ type: "tokenwatt:height", height });
    post({ sentinel: "amp", type: "embed-size", height });
    post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
    if (secret) post({ message: "height", value: height, secret });
    if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  };
  new ResizeObserver(() => send()).observe(element);
  new MutationObserver(() => {
    if (owed) send();
  }).observe(element, { childList: true, subtree: true, attributeFilter: ["aria-busy"] });
  addEventListener("message", (event) => {
    const { source, data } = event;
    if (source === window.parent && (data?.type === "tokenwatt:ping" || data?.message === "ready")) send(true);
  });
  addEventListener("load", () => send(true));
  // A frame that its host has clipped is observed by nobody, and its load may be over.
  send(true);
  if (secret)
    document.addEventListener("click", (event) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>("a[target=_blank]");
      if (!link) return;
      post({ message: "link", value: link.href, secret });
      if (sandboxed()) event.preventDefault();
    });
};
