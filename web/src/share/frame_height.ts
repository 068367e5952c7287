// How high a frame around one chart has to be, measured out of sight.
import { render } from "lit";
import type { Plot } from "../charts/plot";

/** The width of most articles, in pixels. */
const article = 640;
/** The foot of the frame, with the way to the page. */
const foot = 48;

export const frameHeight = (figure: Element): number => {
  const stage = document.createElement("main"), copy = figure.cloneNode(true) as Element;
  stage.className = "alone single";
  stage.style.cssText = `position:absolute;left:-9999px;top:0;width:${article}px`;
  copy.querySelectorAll("tokenwatt-take, table").forEach((one) => one.remove());
  const plots = [...figure.querySelectorAll<Plot>("tokenwatt-plot")];
  const rooms = [...copy.querySelectorAll("tokenwatt-plot")].map((one) => {
    const room = document.createElement("div");
    room.className = one.className;
    one.replaceWith(room);
    return room;
  });
  stage.append(copy);
  document.body.append(stage);
  try {
    const widths = rooms.map((room) => room.getBoundingClientRect().width);
    rooms.forEach((room, i) => render(plots[i]!.draw!(Math.round(widths[i]!)), room));
    return Math.ceil(stage.getBoundingClientRect().height) + foot;
  } finally {
    stage.remove();
  }
};
