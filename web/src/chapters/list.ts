// The chapters below the first screen, in reading order; the page fetches them after the first paint.
import { addSentences } from "../words/text";
import { later } from "../words/en/later";
import type { Chapter } from "./chapter";
import { method } from "./method/method";
import { claims } from "./claims/claims";
import { grid } from "./grid/grid";
import { growth } from "./growth/growth";
import { hardware } from "./hardware/hardware";
import { tokens } from "./tokens/tokens";
import { why } from "./why/why";

addSentences(later);

export const chapters: Chapter[] = [why, hardware, tokens, grid, growth, claims, method];
