// The sentences of what stands below the first screen besides the chapters, in English: of the controls and of what
// closes the page. They travel with it.
import { closing } from "./closing";
import { controls } from "./controls";

export const sentences = { ...controls, ...closing };
