// How many tokens somebody used, from a file of a tool or a seller: ccusage's JSON, the JSONL of Claude Code and of
// Codex, and CSV as OpenAI and OpenRouter export it. Messages that are replayed in a file are counted once.

export interface Usage {
  /** what kind of file it was */
  kind: "ccusage" | "claude-code" | "codex" | "csv";
  /** tokens read anew, read from a cache, and written */
  input: number;
  cached: number;
  output: number;
  /** how many days the file covers, at least one */
  days: number;
  /** how often a model was asked, where the file tells */
  requests?: number;
}

type Json = Record<string, unknown>;
const day = 86_400_000;
const daysOfMonth = 365.25 / 12;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objectIn = (json: Json, key: string): Json => (isObject(json[key]) ? (json[key] as Json) : {});
/** A count of tokens; nothing where there is none, or something else. */
const count = (value: unknown): number => {
  const number = typeof value === "string" && value.trim() ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number > 0 ? number : 0;
};
/** In milliseconds; a number is of seconds, as exports have it. */
const timeOf = (value: unknown): number => {
  const number = typeof value === "number" ? value : Number(value);
  if (Number.isFinite(number) && number > 0) return number < 1e11 ? number * 1000 : number;
  return typeof value === "string" ? Date.parse(value) : NaN;
};

class Sum {
  input = 0;
  cached = 0;
  output = 0;
  requests = 0;
  private first = Infinity;
  private last = -Infinity;
  private readonly seen = new Set<string>();

  /** False where a message of this id was added before. */
  isNew(id: string): boolean {
    if (this.seen.has(id)) return false;
    this.seen.add(id);
    return true;
  }
  add(input: number, cached: number, output: number, time: number): void {
    this.input += input;
    this.cached += cached;
    this.output += output;
    if (!Number.isFinite(time)) return;
    this.first = Math.min(this.first, time);
    this.last = Math.max(this.last, time);
  }
  usage(kind: Usage["kind"], days?: number): Usage | undefined {
    const { input, cached, output, requests } = this;
    if (input + cached + output === 0) return undefined;
    // From the first day to the last, both counted.
    const span = Number.isFinite(this.first) ? Math.floor(this.last / day) - Math.floor(this.first / day) + 1 : 1;
    return { kind, input, cached, output, days: days ?? span, ...(requests ? { requests } : {}) };
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** ccusage --json: rows by day, week, month or session. What is written into a cache is read anew. */
const ofCcusage = (json: Json): Usage | undefined => {
  const kinds: [key: string, days: number | undefined][] = [["daily", undefined], ["weekly", 7],
    ["monthly", daysOfMonth], ["sessions", undefined], ["blocks", undefined]];
  for (const [key, each] of kinds) {
    const rows = json[key];
    if (!Array.isArray(rows)) continue;
    const sum = new Sum();
    for (const row of rows.filter(isObject)) {
      const tokens = isObject(row.tokenCounts) ? row.tokenCounts : row;
      const written = count(tokens.cacheCreationTokens ?? tokens.cacheCreationInputTokens);
      sum.add(count(tokens.inputTokens) + written, count(tokens.cacheReadTokens ?? tokens.cacheReadInputTokens),
        count(tokens.outputTokens), timeOf(row.date ?? row.lastActivity ?? row.startTime));
    }
    return sum.usage("ccusage", each === undefined ? undefined : each * rows.length);
  }
  return undefined;
};

/** Claude Code: one line for each block of an answer, so that a message of one request stands in several. */
const ofClaudeCode = (lines: Json[]): Usage | undefined => {
  const sum = new Sum();
  for (const line of lines) {
    const message = objectIn(line, "message"), usage = objectIn(message, "usage");
    if (!Object.keys(usage).length || !sum.isNew(`${String(message.id)} ${String(line.requestId)}`)) continue;
    sum.requests++;
    sum.add(count(usage.input_tokens) + count(usage.cache_creation_input_tokens), count(usage.cache_read_input_tokens),
      count(usage.output_tokens), timeOf(line.timestamp));
  }
  return sum.usage("claude-code");
};

/** Codex: running totals of a session, which are told again without having grown. */
const ofCodex = (lines: Json[]): Usage | undefined => {
  const sum = new Sum();
  let before = { input: 0, cached: 0, output: 0 };
  for (const line of lines) {
    const payload = objectIn(line, "payload");
    if (payload.type !== "token_count") continue;
    const total = objectIn(objectIn(payload, "info"), "total_token_usage");
    const now = {
      input: count(total.input_tokens), cached: count(total.cached_input_tokens), output: count(total.output_tokens),
    };
    if (now.input + now.output <= before.input + before.output) {
      // A smaller total begins another session in the same file.
      if (now.input + now.output < before.input + before.output && now.input < before.input / 2) before = now;
      continue;
    }
    sum.requests++;
    const cached = now.cached - before.cached;
    sum.add(now.input - before.input - cached, cached, now.output - before.output, timeOf(line.timestamp));
    before = now;
  }
  return sum.usage("codex");
};

/** The cells of CSV, in which one may be quoted. */
const rowsOf = (text: string): string[][] => text.split(/\r?\n/).filter((line) => line.trim()).map((line) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));

const columns = {
  input: ["tokens_prompt", "input_tokens", "n_context_tokens_total", "prompt_tokens"],
  output: ["tokens_completion", "output_tokens", "n_generated_tokens_total", "completion_tokens"],
  cached: ["tokens_cached", "input_cached_tokens", "n_cached_context_tokens_total", "cached_tokens",
    "native_tokens_cached"],
  time: ["created_at", "start_time", "timestamp", "date"],
  requests: ["num_model_requests", "n_requests", "requests"],
  id: ["generation_id", "id"],
} as const;

/** CSV of a seller, in which what was cached is a part of what was read. */
const ofCsv = (text: string): Usage | undefined => {
  const [head = [], ...rows] = rowsOf(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const at = (key: keyof typeof columns) =>
    columns[key].map((name) => names.indexOf(name)).find((place) => place >= 0) ?? -1;
  const places = { input: at("input"), output: at("output"), cached: at("cached"), time: at("time"),
    requests: at("requests"), id: at("id") };
  if (places.input < 0 || places.output < 0) return undefined;
  const sum = new Sum();
  for (const row of rows) {
    const id = places.id < 0 ? "" : row[places.id] ?? "";
    if (id && !sum.isNew(id)) continue;
    const input = count(row[places.input]), cached = Math.min(input, count(row[places.cached]));
    sum.requests += places.requests < 0 ? 1 : count(row[places.requests]);
    sum.add(input - cached, cached, count(row[places.output]), timeOf(row[places.time]));
  }
  return sum.usage("csv");
};

/** What a file tells of use, or undefined where it is none of these. */
export const readUsage = (text: string): Usage | undefined => {
  const json = parsed(text);
  if (isObject(json)) return ofCcusage(json) ?? ofClaudeCode([json]) ?? ofCodex([json]);
  const lines = text.split("\n").map(parsed).filter(isObject);
  if (lines.length) return ofClaudeCode(lines) ?? ofCodex(lines);
  return ofCsv(text);
};
