// What the runs come to in money, carbon, water and homes, while the assumptions are moved.
import { meaning } from "../bill/meaning";
import type { Chapter } from "../chapter";

export const chapter: Chapter = { draw: (store, ui) => meaning(store, ui, true) };
