// What the document starts with. Its first screen already stands in it, written at build time; this draws that screen's
// chart and brings the page to life: at once where a link or a language asks for another, else when its reader can be
// expected to.
import "../style/all.css";
import { carryOver } from "./carry_over";
import { expected } from "./expected";
import { pause } from "../tasks/idle";
import { drawFirstScreen } from "../charts/first_screen";
import { isTop, pageWith, pages, placeIn } from "../pages";
import { written } from "../words/en/written";
import { wantedLanguage } from "../words/wanted_language";

const root = document.querySelector<HTMLElement>("#app")!;
const { dataset } = document.documentElement;
const embedded = dataset.layout === "embed" || new URLSearchParams(location.search).has("embed");
if (embedded) dataset.layout = "embed";

/** A link made when everything was on one page leads to where its place has gone. */
const elsewhere = (): string | undefined => {
  const { page, root } = dataset;
  if (embedded || root === undefined) return undefined;
  const own = pages.find((one) => one.id === page), anchor = placeIn(location.hash);
  const wanted = anchor ? pageWith(anchor, own) : own;
  if (!wanted || wanted === own) return undefined;
  const parts = location.hash.slice(1).split("&").slice(isTop(wanted, anchor) ? 1 : 0);
  // Only the page of a comparison starts from it.
  if (dataset.scenario && !parts.some((part) => part.startsWith("s="))) parts.push("v=1", `s=${dataset.scenario}`);
  const rest = [...new Set(parts)].join("&");
  return root + wanted.path + location.search + (rest && `#${rest}`);
};

/** The document's first script has marked what asks for another than the default answer. */
const asks = dataset.linked !== undefined;
const isPlain = (): boolean => location.hash.length < 2 && !asks;
/** Only the front page is written whole, with its chart. */
const isWhole = (): boolean => document.getElementById("first-screen") !== null;
const asWritten = (): boolean => !embedded && isPlain() && isWhole() && wantedLanguage() === "en";

/** Not awaited at the top level, because modules that import this one would then wait for it to end. */
const begin = async (): Promise<void> => {
  const replace = carryOver(root);
  const drawn = asWritten(), reader = expected();
  if (drawn) {
    await pause();
    drawFirstScreen();
    await reader;
  }
  const live = async () => (await import("./live")).enliven(embedded, replace, reader);
  try {
    await (embedded ? (await import("../embed/begin")).begin(root, live) : live());
  } catch (error) {
    await fail(error instanceof Error ? error.message : String(error), drawn);
  }
  delete dataset.linked;
};

/** Says why there is no calculator. A frame that was to show something else shows the way to it and no other answer. */
const fail = async (reason: string, drawn: boolean): Promise<void> => {
  const note = document.createElement("p");
  note.className = "notice";
  note.append(`${written.loadFailed.replace("{reason}", () => reason.replace(/\.$/, ""))} `);
  if (embedded && !isPlain()) {
    const state = `${location.search}&${location.hash}`.replace(/[?#]/g, "");
    const way = { href: `${import.meta.env.VITE_ADDRESS}#${state}`, target: "_blank", textContent: written.cardGo };
    note.append(Object.assign(document.createElement("a"), way));
    root.replaceChildren();
  } else {
    note.append(written.loadFailedBelow);
    if (!drawn && isWhole()) drawFirstScreen();
  }
  root.prepend(note);
  // What tells a frame's height may be missing too.
  if (embedded) await import("../embed/height").then((one) => one.announceHeight(), () => undefined);
};

// The document's first script looks for it, to say that nothing has come.
document.getElementById("not-come")?.remove();

const moved = elsewhere();
if (moved === undefined) void begin();
else location.replace(moved || "./");
