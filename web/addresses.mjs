// Where the page is published and where its source lies: url.json, or what the environment says instead.
import { readFileSync } from "node:fs";

const given = JSON.parse(readFileSync(new URL("url.json", import.meta.url), "utf8"));

const published = process.env.TOKENWATT_URL ?? given.url;
/** Ends with a slash. */
export const address = published.endsWith("/") ? published : `${published}/`;
/** Ends without one, and with /issues it leads to the issues. */
export const repository = (process.env.TOKENWATT_REPOSITORY ?? given.repository).replace(/\/$/, "");
