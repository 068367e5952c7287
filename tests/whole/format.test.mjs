// The C++ is laid out as .clang-format says, and no line of it or of CMake's is wider than 120 columns.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((name) => name && existsSync(new URL(name, root)));
const cpp = files.filter((name) => /\.(cpp|hpp)$/.test(name));
const most = 120;

// Other versions lay out a few lines otherwise.
const version = 14;
const formatter = [`clang-format-${version}`, "clang-format"].find((name) => {
  const { stdout } = spawnSync(name, ["--version"], { encoding: "utf8" });
  return stdout?.includes(`version ${version}.`);
});

const lacking = !formatter && `it needs clang-format ${version}, which Debian 12 has as clang-format-${version}`;

test("the C++ is as clang-format leaves it", { skip: lacking }, () => {
  const { stderr, status } = spawnSync(formatter, ["--dry-run", "-Werror", ...cpp], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const places = [...new Set(stderr.match(/^\S+?:\d+/gm))];
  assert.equal(
    status,
    0,
    `${places.join("\n")}\n` +
      `mend with: ${formatter} -i ${[...new Set(places.map((one) => one.replace(/:\d+$/, "")))].join(" ")}`,
  );
});

test(`no line of C++ or CMake is wider than ${most} columns`, () => {
  const names = [...cpp, ...files.filter((name) => /(\.cmake|CMakeLists\.txt)$/.test(name))];
  const wide = names.flatMap((name) =>
    readFileSync(new URL(name, root), "utf8")
      .split("\n")
      .flatMap((line, at) => ([...line].length > most ? [`${name}:${at + 1}`] : [])),
  );
  assert.deepEqual(wide, []);
});
