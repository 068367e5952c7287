// The words of the living page, which cards do without. They are there once this is imported.
import { page } from "./en/page";
import { addWords } from "./text";

addWords({ en: { sentences: page }, de: async () => ({ sentences: (await import("./de/page")).page }) });
