// What every chapter must stand, whatever it is about.
import { chapters } from "../../web/src/chapters/list.ts";
import { checkChapter } from "./chapter_checks.ts";

for (const { id, load } of chapters) if (load) checkChapter(id);
