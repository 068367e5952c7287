// What an address says: the state, how it is shown, and what of it cannot be taken.
import { inNotice } from "../link_text";
import { useChoices } from "../store/choices";
import type { Store } from "../store/store";
import { readAddress, type Reading } from "../store/url";
import { list, phrase } from "../words/text";
import type { Description } from "../types";
import { problemText } from "../words/problem";
import { quantity, useCurrency } from "../words/units";
import { date } from "../words/format";
import { output, runViews } from "../answers/view";
import { energy } from "../answers/headline";

/** A preset's page starts from its own scenario. */
export const homeScenario = (): string | undefined => document.documentElement.dataset.scenario;

export const read = (description: Description, hash = location.hash): Reading =>
  readAddress(location.search, hash, description, homeScenario());

/** The notice for a link made with older data, with the headline of that time if the link holds it. */
const oldData = (reading: Reading, store: Store): string[] => {
  const { data, headline } = reading;
  const now = store.description.version.data;
  if (!data || data === now) return [];
  const runs = runViews(store).flatMap((run) => {
    const value = output(run, energy), then = headline[run.id];
    const text = (amount: number) => `${run.label} ${quantity(amount, value!.unit)}`;
    return value && then ? [{ then: text(then), now: text(value.central) }] : [];
  });
  const [then, at] = [list(runs.map((run) => run.then)), list(runs.map((run) => run.now))];
  const change = !runs.length ? "" : then === at ? phrase("oldSame") : phrase("oldHeadline", { then, now: at });
  return [`${phrase("oldData", { then: date(data), now: date(now) })} ${change}`.trim()];
};

/** The first few. */
const shortList = (keys: string[]): string => keys.slice(0, 5).map(inNotice).join(", ");

const noticesOf = (reading: Reading, store: Store): string[] => [
  ...(reading.badScenario ? [phrase("badScenario")] : []),
  ...(reading.unknown.length ? [phrase("badLink", { parts: shortList(reading.unknown) })] : []),
  ...oldData(reading, store),
];

/** How many refused values of a link are told; more of them say nothing new. */
const most = 5;

/** Shows what an address says besides the state, and tells what of it could not be taken. */
export const show = (store: Store, reading: Reading): void => {
  useCurrency(store.description.currencies, reading.currency);
  useChoices(reading.choices);
  const refused = store.refusals.slice(0, most).map(({ message }) =>
    phrase("refusedLink", { message: problemText(store.description, message) }));
  store.notices = [...noticesOf(reading, store), ...refused];
};
