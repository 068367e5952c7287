// The sentences of what stands below the first screen besides the chapters, in German.
import type { sentences as english } from "../en/below";
import { changes } from "./changes";
import { closing } from "./closing";
import { controls } from "./controls";

export const sentences: Record<keyof typeof english, string> = { ...changes, ...controls, ...closing };
