// The sentences of this chapter, the lab, in German.
import type { sentences as english } from "./en";

export const sentences: Record<keyof typeof english, string> = {
  labKicker: "Das Labor: {count} Annahmen verstellen, einen Lauf kopieren, rückwärts fragen.",
};
