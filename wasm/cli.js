#!/usr/bin/env node
// The command tokenwatt: answers as JSON on stdout, requests as flags or as JSON on stdin. It ends with 0 where there
// is an answer, with 1 where the request is refused, and with 2 where the command itself is wrong.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { homepage, version } from "./about.js";
import { check, checkClaim, describe, estimate, explain } from "./answers.js";
import { load } from "./tokenwatt.js";

const help = `tokenwatt ${version}: what AI models take to train and to serve, with ranges, grades and sources.
${homepage}

tokenwatt estimate [RUN] [--output ID]...   results, with the figures that each rests on
tokenwatt explain OUTPUT [RUN]              the formula of a result, and every figure that moves it
tokenwatt check OUTPUT NUMBER [RUN]         a number that somebody gives, held against ours
tokenwatt check CLAIM                       a claim of the articles, held against our figures
tokenwatt describe [TABLE [ID]]             what there is: chips, models, places, assumptions, outputs, claims, sources
tokenwatt mcp                               the same as tools over MCP, on stdin and stdout

RUN is any of --scenario ID --model ID --chip ID --place ID --accounting ID --format ID --offer ID
  --set ASSUMPTION=VALUE, where a value is 1.2 or 1.1~1.2~1.4, percentiles 5, 50 and 95
or - to read a whole request as JSON from stdin. Without any it is the first scenario.
`;

class Misuse extends Error {}

const fields = ["model", "chip", "place", "accounting", "format", "offer"];
const text = { type: "string" }, texts = { type: "string", multiple: true };
const options = {
  help: { type: "boolean", short: "h" }, version: { type: "boolean" }, scenario: text, set: texts, output: texts,
  ...Object.fromEntries(fields.map((field) => [field, text])),
};

function valueOf(written) {
  const [low, central, high] = written.split("~").map((part) => (part.trim() ? Number(part) : NaN));
  const value = written.includes("~") ? { low, central, high } : low;
  if (![low, ...(written.includes("~") ? [central, high] : [])].every(Number.isFinite))
    throw new Misuse(`"${written}" is no number and no range such as 1.1~1.2~1.4`);
  return value;
}

function setting(written) {
  const at = written.indexOf("=");
  if (at < 1) throw new Misuse(`--set takes ASSUMPTION=VALUE, not "${written}"`);
  return [written.slice(0, at), valueOf(written.slice(at + 1))];
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch ({ message }) {
    throw new Misuse(`stdin holds no JSON: ${message}`);
  }
}

/** The request that the flags, or stdin, ask for; `rest` are the words that no command has taken. */
function requestOf(values, rest) {
  if (rest.length > 1 || (rest.length === 1 && rest[0] !== "-")) throw new Misuse(`What is "${rest.at(-1)}"?`);
  const base = rest.length ? parsed(readFileSync(0, "utf8")) : {};
  const { scenario, set, output } = values;
  const run = Object.fromEntries(fields.filter((field) => values[field]).map((field) => [field, values[field]]));
  if (set) run.set = Object.fromEntries(set.map(setting));
  return {
    ...base, ...(scenario ? { scenario } : {}), ...(output ? { outputs: output } : {}),
    ...(Object.keys(run).length ? { runs: [{ id: "a", ...run }] } : {}),
  };
}

const number = (word) => {
  const value = valueOf(word);
  if (typeof value !== "number") throw new Misuse("check takes one number");
  return value;
};

const needed = (word, what) => word ?? (() => { throw new Misuse(`Which ${what}?`); })();

const commands = {
  estimate: (core, words, values) => estimate(core, requestOf(values, words)),
  explain: (core, [id, ...rest], values) => explain(core, requestOf(values, rest), needed(id, "output")),
  describe: (core, [table, id, ...rest], values) => {
    requestOf(values, rest);
    return describe(core, table, id);
  },
  check: (core, [id, word, ...rest], values) => (word === undefined || word === "-"
    ? checkClaim(core, needed(id, "claim"))
    : check(core, requestOf(values, rest), id, number(word))),
};

async function main(args) {
  const { values, positionals: [command, ...words] } = parseArgs({ args, options, allowPositionals: true });
  if (values.version) return void console.log(version);
  if (values.help || command === "help") return void process.stdout.write(help);
  if (command === "mcp") return (await import("./mcp.js")).serve();
  if (!Object.hasOwn(commands, command ?? ""))
    throw new Misuse(command ? `There is no ${command}` : "What is to be done?");
  const core = await load();
  const { refused, ...answer } = commands[command](core, words, values);
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  if (refused) process.exitCode = 1;
}

// Whoever reads may stop reading, as head does.
process.stdout.on("error", ({ code }) => process.exit(code === "EPIPE" ? 0 : 1));

main(process.argv.slice(2)).catch((error) => {
  const isMisuse = error instanceof Misuse || String(error.code).startsWith("ERR_PARSE_ARGS");
  process.stderr.write(isMisuse ? `tokenwatt: ${error.message}\n\n${help}` : `tokenwatt: ${error.message}\n`);
  process.exitCode = 2;
});
