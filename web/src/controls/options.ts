// What there is to choose from, field by field, in groups.
import { runsHere, scenarioOf, type RunView } from "../answers/view";
import type { Store } from "../store/store";
import { hardware, routes, type RunField } from "../types";
import { phrase, type Key } from "../words/text";
import type { SelectGroup, SelectOption } from "./select";

const by = <Row extends SelectOption>(rows: Row[], kind: (row: Row) => string): SelectGroup[] =>
  [...new Set(rows.map(kind))].sort().map((label) => ({ label, rows: rows.filter((row) => kind(row) === label) }));

/** The rows that stand for themselves, and those of a kind under its name. */
const apart = <Row extends SelectOption>(rows: Row[], isOther: (row: Row) => boolean, label: string): SelectGroup[] =>
  [{ label: "", rows: rows.filter((row) => !isOther(row)) }, { label, rows: rows.filter(isOther) }];

/** The option of leaving a choice open, unless the run's comparison makes it. */
const optional = (store: Store, run: RunView, field: RunField): SelectOption[] => {
  const own = runsHere(store, scenarioOf(store)).find((row) => row.id === run.id);
  return own?.[field] ? [] : [{ id: "", label: phrase(`no_${field}` as Key) }];
};

export const optionsOf = (store: Store, run: RunView, field: RunField): SelectGroup[] => {
  const { chips, models, places, accountings, formats, offers, subscriptions } = store.description;
  switch (field) {
    case "model": return by(models, (row) => row.developer);
    case "chip": return by(chips, (row) => row.vendor);
    case "place": return apart(places, (row) => row.home === true, phrase("homes"));
    case "accounting": return [{ label: "", rows: accountings }];
    case "route": return [{ label: "", rows: routes.map((id) => ({ id, label: phrase(`route:${id}`) })) }];
    case "hardware": return [{ label: "", rows: hardware.map((id) => ({ id, label: phrase(`hardware:${id}`) })) }];
    case "format": return [{ label: "", rows: [...optional(store, run, field), ...formats] }];
    case "offer": {
      const [makers, hosts] = apart(offers, (row) => row.host !== undefined, phrase("hosts"));
      return [{ label: "", rows: [...optional(store, run, field), ...makers!.rows] }, hosts!];
    }
    case "subscription": return [{ label: "", rows: [...optional(store, run, field), ...subscriptions] }];
  }
};
