// The words of the living page, which cards do without. German has them in one file with those of the answer.
import { page } from "./en/page";
import type { Words } from "./text";

export const pageWords: Words = { en: { sentences: page }, de: async () => ({ sentences: {} }) };
