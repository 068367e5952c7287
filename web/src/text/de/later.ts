import { later as en } from "../en/later";
export const later: Record<keyof typeof en, string> = en;
