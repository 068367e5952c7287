// What a frame shows that the calculator works out: a card, or a chapter by itself.
import { resultOf } from "../answers/result";
import { pause } from "../tasks/idle";
import type { Store } from "../store/store";
import { language } from "../words/format";
import { useLanguage } from "../words/text";
import { Card } from "../embed/card";
import { announceHeight } from "../embed/height";
import type { BringToLife } from "./carry_over";

const viewOf = async (store: Store) => {
  const asked = new URLSearchParams(location.search);
  const chapter = asked.get("chapter"), chart = asked.get("chart") ?? undefined;
  if (chapter) {
    const [{ Alone }] = await Promise.all([import("../embed/alone"), store.core.whole()]);
    return new Alone(store, chapter, chart);
  }
  const controls = Number(asked.get("controls")) > 0 ? await import("../embed/card_controls") : undefined;
  const count = Math.min(Number(asked.get("controls")), controls?.most ?? 0);
  // What such a comparison is about, and where the figures of sliders come from.
  if (controls || !resultOf(store).isEnergy) await store.readTexts("notes");
  await useLanguage(language()); // what a card says besides
  return new Card(store, await controls?.cardControls(count));
};

export const bringToLife: BringToLife = async (store, replace) => {
  const view = await viewOf(store);
  await pause();
  await replace(view);
  announceHeight();
};
