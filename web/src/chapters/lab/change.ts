// Every assumption, run by run and for all runs together, with what the reader has changed.
import { assumptions } from "../../controls/assumptions";
import type { Chapter } from "../chapter";

export const chapter: Chapter = { draw: assumptions };
