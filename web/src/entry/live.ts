// Brings the calculator: the core, the state that the address asks for, and what is the page's own or the frame's.
import { load } from "tokenwatt";
import { source } from "virtual:core-source";
import { read, show } from "../page/read_address";
import { pause } from "../tasks/idle";
import { styleIsWhole } from "../style/whole";
import { Store } from "../store/store";
import { plainly } from "../link_text";
import { frontPage, pages, pageWith, placeIn } from "../pages";
import { standAt } from "../store/place";
import { firstLanguage } from "../words/language";
import type { Replace } from "./carry_over";

/** Which page of the site the document is; the offline file is the one that its address names. */
const stand = (): void => {
  const { page, root } = document.documentElement.dataset;
  const own = pages.find((one) => one.id === page);
  standAt({ page: own ?? pageWith(placeIn(plainly(location.hash))) ?? frontPage, root });
};

/** Works out what the address asks for and shows it in place of the written screen. */
export const enliven = async (embedded: boolean, replace: Replace, reader: Promise<void>): Promise<void> => {
  stand();
  const [core, { bringToLife }, wordless] = await Promise.all([
    source().then(load), embedded ? import("./living_frame") : import("./living_page"), firstLanguage(),
  ]);
  await pause();
  let described = core.describe();
  let reading = read(described);
  // What the tables do not list may be a claim's own comparison, and those come with the notes.
  if (reading.badScenario) {
    await core.addTexts("prose").then(() => {
      described = core.describe();
      reading = read(described);
    }, () => undefined);
  }
  await pause();
  const store = await Store.prepared(core, reading.state, described);
  show(store, reading);
  if (wordless) store.failed("languageFailed", wordless);
  if (!styleIsWhole("--first-style")) store.failed("styleFailed", "");
  await bringToLife(store, replace, reader);
};
