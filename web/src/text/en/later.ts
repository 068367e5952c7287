// The sentences of the chapters below the first screen, in English; they travel with those chapters.
import { method } from "./method";

export const later = { ...method };
