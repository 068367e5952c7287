// The changelog of figures: what the history of data/ says was changed, from commit to commit.
import { spawnSync } from "node:child_process";

import { figureRows } from "./rows.mjs";

const needed = ["assumptions", "outputs", "sources", "currencies"];
const keyOf = ({ file, table, row, path }) => [file, table, row, path].join(" ");
const rangeOf = ({ p5, p50, p95, unit }) => ({ p5, p50, p95, unit });
const same = (a, b) => JSON.stringify(rangeOf(a)) === JSON.stringify(rangeOf(b));

/** What has become of each figure between two states of the data files: changed ones, and how many came and went. */
export function difference(before, after) {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  const changed = [...now].filter(([key, row]) => old.has(key) && !same(old.get(key), row)).map(([key, row]) => {
    const { file, table, row: id, figure, case: of, source, grade } = row;
    return { file, table, row: id, figure, case: of, from: rangeOf(old.get(key)), to: rangeOf(row), source, grade };
  });
  const count = (some, others) => [...some.keys()].filter((key) => !others.has(key)).length;
  return { changed, added: count(now, old), removed: count(old, now) };
}

const git = (root, args, input) => {
  const { status, stdout } = spawnSync("git", ["-C", root, ...args], { input, maxBuffer: 1 << 30 });
  return status === 0 ? stdout : undefined;
};

/** The texts of objects such as "HEAD:data/chips.json", in their order; undefined for those that are not there. */
function objects(root, names) {
  const out = git(root, ["cat-file", "--batch"], names.map((name) => `${name}\n`).join(""));
  let at = 0;
  return names.map(() => {
    const end = out.indexOf("\n", at);
    const [, kind, size] = out.subarray(at, end).toString().split(" ");
    at = end + 1;
    if (kind !== "blob") return undefined;
    const text = out.subarray(at, at + Number(size)).toString();
    at += Number(size) + 1;
    return text;
  });
}

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The data files as a commit has them, by name; nothing where they were not yet tables as today. */
function filesAt(root, commit) {
  const listed = git(root, ["ls-tree", "--name-only", commit, "data/"])?.toString().split("\n") ?? [];
  const names = listed.filter((path) => /^data\/\w+\.json$/.test(path));
  const contents = objects(root, names.map((path) => `${commit}:${path}`)).map(parsed);
  const files = Object.fromEntries(names.map((path, i) => [path.slice(5, -5), contents[i]])
    .filter(([, content]) => content !== undefined));
  return needed.every((name) => Array.isArray(files[name]?.[name])) ? files : undefined;
}

/** Commits that touched the data files, oldest first; none where there is no history. */
export function commits(root) {
  const log = git(root, ["log", "--first-parent", "--reverse", "--format=%h%x09%cs%x09%s", "--", "data/*.json"]);
  return (log?.toString() ?? "").split("\n").filter(Boolean).map((line) => {
    const [commit, date, subject] = line.split("\t");
    return { commit, date, subject };
  });
}

/** Whether the history goes back to its beginning, and its commits that moved figures, newest first. */
export function changelog(root) {
  const whole = git(root, ["rev-parse", "--is-shallow-repository"])?.toString().trim() === "false";
  let before;
  const changes = [];
  for (const { commit, date, subject } of commits(root)) {
    const files = filesAt(root, commit);
    const after = files && figureRows(files);
    if (before && after) {
      const found = difference(before, after);
      if (found.changed.length + found.added + found.removed) changes.push({ commit, date, subject, ...found });
    }
    before = after ?? before;
  }
  return { whole, changes: changes.reverse() };
}

/** A line for each figure that changed. */
export const changeRows = ({ changes }) => changes.flatMap(({ commit, date, subject, changed }) =>
  changed.map(({ from, to, source, grade, ...where }) => ({
    date, commit, ...where, unit: to.unit, p5_before: from.p5, p50_before: from.p50, p95_before: from.p95,
    p5: to.p5, p50: to.p50, p95: to.p95, grade, source, subject,
  })));
