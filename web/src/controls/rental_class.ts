// Which kind of rent counts, for all chips of the page: one kind, so that like is set against like.
import type { TemplateResult } from "lit";
import { change, everyRun } from "../store/state";
import type { Store } from "../store/store";
import { phrase } from "../words/text";
import { radios } from "./radios";

/** The kind that counts: the reader's, or the one that the core takes unasked. */
export const rentalClass = (store: Store): string => store.state.rental_class ?? usual(store);

const usual = (store: Store): string => store.description.rental_classes[0]!;

export const rentalClasses = (store: Store, name: string): TemplateResult => radios({
  name, legend: phrase("field_rental_class"), chosen: rentalClass(store),
  rows: store.description.rental_classes.map((id) => ({ id, label: phrase(`rental_class:${id}`) })),
  choose: (id) => store.apply(change(store.state, everyRun, "rental_class", id === usual(store) ? undefined : id)),
});
