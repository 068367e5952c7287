// Keeps the address in step with the state; a frame never writes its own.
import { readAddress, writeAddress, type Reading } from "./app/url";
import type { Store } from "./app/store";
import { say } from "./text/text";
import type { Description } from "./types";

const writtenAfter = 300;

export const read = (description: Description): Reading => readAddress(location.search, location.hash, description);

export const noticesOf = (reading: Reading): string[] => [
  ...(reading.badScenario ? [say("badScenario")] : []),
  ...(reading.unknown.length ? [say("badLink", { parts: reading.unknown.map((key) => key.slice(0, 40)).slice(0, 5).join(", ") })] : []),
];

export const keepAddress = (store: Store): void => {
  let timer = 0;
  store.addEventListener("change", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const state = writeAddress(store.state, store.description);
      try {
        history.replaceState(null, "", state ? `#${state}` : location.pathname);
      } catch {
        // Some hosts forbid it; the page works without.
      }
    }, writtenAfter);
  });
  addEventListener("hashchange", () => {
    if (location.hash && !location.hash.includes("=")) return; // a place on the page, not a state
    const reading = read(store.description);
    store.notices = noticesOf(reading);
    store.load(reading.state);
  });
};
