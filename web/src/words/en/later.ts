// The sentences of the chapters below the first screen, in English; they travel with those chapters.
import { claims } from "./claims";
import { controls } from "./controls";
import { grid } from "./grid";
import { growth } from "./growth";
import { hardware } from "./hardware";
import { rest } from "./rest";
import { tokens } from "./tokens";
import { why } from "./why";
import { method } from "./method";

export const later = { ...controls, ...rest, ...why, ...hardware, ...tokens, ...grid, ...growth, ...claims, ...method };
