// What the document starts with. Its first screen already stands in it, written at build time; this draws that screen's
// chart and brings the page to life: at once where a link or a language asks for another, else when its reader can be
// expected to.
import "../style/all.css";
import { carryOver } from "./carry_over";
import { expected } from "./expected";
import { drawFirstScreen, firstScreen } from "./first_screen";
import { wantedLanguage } from "../words/wanted_language";

const root = document.querySelector<HTMLElement>("#app")!;
const { dataset } = document.documentElement;
const embedded = dataset.layout === "embed" || new URLSearchParams(location.search).has("embed");
if (embedded) dataset.layout = "embed";

const isPlain = (): boolean => location.hash.length < 2 && !location.search.includes("=");
const asWritten = (): boolean => !embedded && isPlain() && wantedLanguage() === "en";

/** Not awaited at the top level, because modules that import this one would then wait for it to end. */
const begin = async (): Promise<void> => {
  const replace = carryOver(root);
  const drawn = asWritten(), reader = expected();
  if (drawn) {
    drawFirstScreen();
    await reader;
  }
  try {
    await (await import("./live")).enliven(embedded, replace, reader);
  } catch (error) {
    if (!drawn) drawFirstScreen();
    const note = document.createElement("p");
    note.className = "notice";
    const reason = error instanceof Error ? error.message : String(error);
    note.textContent = firstScreen().failed.replace("{reason}", () => reason);
    root.prepend(note);
  }
  delete dataset.linked;
};

void begin();
