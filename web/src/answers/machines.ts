// Chips by how they are sold: in servers, or as machines of one's own, which no data centre is built of.
import type { Chip } from "../types";
import type { Store } from "../store/store";

const isSoldAlone = ({ server_chips }: Chip): boolean => server_chips === 1;

/** Machines that are sold one by one. */
export const ownMachines = (store: Store): Chip[] => store.description.chips.filter(isSoldAlone);

/** What stands in data centres. */
export const serverChips = (store: Store): Chip[] => store.description.chips.filter((chip) => !isSoldAlone(chip));
