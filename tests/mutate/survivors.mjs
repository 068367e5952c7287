// Changes that no test can notice, each with the reason.
import { readFileSync } from "node:fs";

export const survivors = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));

const isOf = ({ source, was, is }) => (one) => one.source === source && one.was === was && one.is === is;

export const reasonFor = (mutant) => survivors.find(isOf(mutant))?.reason;
