// The chapters below the first screen, in reading order; the page fetches them after the first paint.
import { addSentences } from "../text/text";
import { later } from "../text/en/later";
import type { Chapter } from "./chapter";
import { method } from "./method/method";

addSentences(later);

export const chapters: Chapter[] = [method];
