// The sentences of what stands below the first screen besides the chapters, in German.
import type { sentences as english } from "../en/below";
import { closing } from "./closing";
import { controls } from "./controls";

export const sentences: Record<keyof typeof english, string> = { ...controls, ...closing };
