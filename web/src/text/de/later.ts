// The sentences of the chapters below the first screen, in German; English stands in for what is not here.
import type { later as en } from "../en/later";
import { rest } from "./rest";

export const later: Partial<Record<keyof typeof en, string>> = { ...rest };
