// The sentences of the chapters below the first screen, in German.
import type { later as en } from "../en/later";
import type { Names } from "../names";
import { claims } from "./claims";
import { claimNames } from "./claims_data";
import { controls } from "./controls";
import { grid } from "./grid";
import { growth } from "./growth";
import { hardware } from "./hardware";
import { method } from "./method";
import { rest } from "./rest";
import { tokens } from "./tokens";
import { why } from "./why";

export const later: Record<keyof typeof en, string> = { ...controls, ...rest, ...why, ...hardware, ...tokens, ...grid, ...growth, ...claims, ...method };

/** What the claims are called, which only these chapters speak of. */
export const names: Names = { claims: claimNames };
