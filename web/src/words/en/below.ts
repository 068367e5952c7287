// The sentences of what stands below the first screen besides the chapters, in English: of changes, of
// the controls and of what closes the page. They travel with it.
import { changes } from "./changes";
import { closing } from "./closing";
import { controls } from "./controls";

export const sentences = { ...changes, ...controls, ...closing };
