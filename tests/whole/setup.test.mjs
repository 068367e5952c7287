// The set-up on machines of other kinds: it looks before it installs, and asks in the words of the system.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const shell = (script) => execFileSync("bash", ["-c", `set -euo pipefail; . tests/setup/machine.sh; ${script}`],
  { cwd: root, encoding: "utf8" }).trim();

/** A folder for the PATH with what every system has, and these programs, each with what it does. */
function machine(programs) {
  const folder = mkdtempSync(join(tmpdir(), "tokenwatt-machine-"));
  folders.push(folder);
  for (const name of "bash awk sed tr grep cat cp cmp mkdir mktemp rm dirname env".split(" "))
    symlinkSync(shell(`command -v ${name}`), join(folder, name));
  for (const [name, does] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${does}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

function dev(programs, ...args) {
  const { status, stdout, stderr } = spawnSync("bash", ["dev", ...args],
    { cwd: root, encoding: "utf8", env: { PATH: machine(programs), HOME: tmpdir() } });
  return { status, printed: stdout + stderr };
}

test("versions are compared by their numbers", () => {
  for (const [floor, version, comesTo] of [
    ["20.0", "20.19.2", true], ["20.0", "18.20.4+dfsg-1~deb12u3", false], ["20.0", "100.1", true],
    ["3.25", "3.25.1", true], ["3.25", "3.22.1-1ubuntu1", false], ["3.25", "4.0", true], ["3.9", "3.10", true],
    ["1.0", "1:1.2-3", true],
  ])
    assert.equal(shell(`at_least ${floor} '${version}' && echo yes || echo no`), comesTo ? "yes" : "no", version);
});

const install = {
  dnf: /sudo dnf install .*nodejs.* ninja-build /,
  pacman: /sudo pacman -S .*nodejs.* ninja /,
  zypper: /sudo zypper install .*nodejs-default.* ninja /,
  brew: /brew install .*node.* ninja /,
};
for (const [manager, expected] of Object.entries(install)) {
  test(`with ${manager}, it prints the command that installs what is missing`, () => {
    const { status, printed } = dev({ [manager]: "echo was called; exit 1" }, "serve");
    assert.equal(status, 1, printed);
    assert.match(printed, expected);
    assert.doesNotMatch(printed, /was called/);
  });
}

test("without any of them, it names what Debian calls it", () => {
  assert.match(dev({}, "serve").printed, /what these Debian packages hold.* nodejs .*cmake/);
});

test("where apt has not all of it, that is said and nothing is installed", () => {
  const apt = {
    "apt-get": '[[ $1 == update ]] || echo "was called to $*"',
    "apt-cache": 'case $2 in cmake | nodejs | npm) echo "  Candidate: 22.0";; *) echo "  Candidate: (none)";; esac',
    sudo: '"$@"',
  };
  const { status, printed } = dev(apt, "build");
  assert.equal(status, 1, printed);
  assert.match(printed, /lack .*emscripten.*; nothing was installed/);
  assert.doesNotMatch(printed, /was called/);
});

test("the tests of the data ask for Node and npm alone", () => {
  const { printed } = dev({ dnf: "" }, "test", "--only", "data");
  assert.match(printed, /dnf install nodejs( nodejs-npm)?\n/);
  assert.match(printed, /^0 passed, 1 failed$/m);
});

test("every package that is asked for has its name on every system", () => {
  const tasks = "native wasm clang coverage chromium engines bare consumers";
  const needed = shell(`for task in ${tasks}; do needed_for $task; done`);
  const named = shell('echo "$names"').split("\n").slice(1).map((line) => line.split(/\s+/));
  assert.ok(named.every((row) => row.length === 5));
  for (const name of new Set([...needed.split(/\s+/), "nodejs", "npm"]))
    assert.ok(named.some(([debian]) => debian === name), name);
});

test("every command tells its help", () => {
  const commands = [...new Set([...dev({}, "help").printed.matchAll(/^\.\/dev (\w+)/gm)].map(([, name]) => name))];
  assert.ok(commands.length > 9);
  for (const command of commands) {
    const { status, printed } = dev({}, command, "--help");
    assert.equal(status, 0);
    assert.match(printed, new RegExp(`^\\./dev ${command} `));
    assert.doesNotMatch(printed, new RegExp(`^\\./dev (?!${command} )`, "m"));
  }
});

/** Runs a script with the set-up's functions in a folder of its own. */
const inFolder = (script) => {
  const folder = mkdtempSync(join(tmpdir(), "tokenwatt-folder-"));
  folders.push(folder);
  const text = `set -euo pipefail; die() { echo "dev: $*" >&2; exit 1; }; . ${root}tests/setup/machine.sh; ${script}`;
  return { folder, args: ["-c", text], how: { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH } } };
};

test("what was configured in another folder is forgotten, and what was in this one is kept", () => {
  const { folder, args, how } = inFolder("forget_moved");
  for (const [name, home] of [["native", "/somewhere/else"], ["wasm", folder]]) {
    mkdirSync(join(folder, "build", name, "CMakeFiles"), { recursive: true });
    writeFileSync(join(folder, "build", name, "CMakeCache.txt"), `CMAKE_HOME_DIRECTORY:INTERNAL=${home}\n`);
  }
  assert.equal(spawnSync("bash", args, how).status, 0);
  for (const part of ["CMakeCache.txt", "CMakeFiles"]) {
    assert.ok(!existsSync(join(folder, "build/native", part)), part);
    assert.ok(existsSync(join(folder, "build/wasm", part)), part);
  }
});

test("of two runs in one folder the second says so, until the first is over", async () => {
  const { args, how } = inFolder("take_turn; echo begun; read -r _ || true; end_turn");
  const first = spawn("bash", args, how);
  await new Promise((resolve) => first.stdout.once("data", resolve));
  const second = spawnSync("bash", args, { ...how, input: "" });
  assert.equal(second.status, 1);
  assert.match(second.stderr, new RegExp(`another run is at work in this folder \\(process ${first.pid}\\)`));
  first.stdin.end();
  await new Promise((resolve) => first.once("exit", resolve));
  assert.equal(spawnSync("bash", args, { ...how, input: "" }).status, 0);
  // One that was killed leaves its mark behind, which holds nobody up.
  const killed = spawn("bash", args, how);
  await new Promise((resolve) => killed.stdout.once("data", resolve));
  killed.kill("SIGKILL");
  await new Promise((resolve) => killed.once("exit", resolve));
  assert.equal(spawnSync("bash", args, { ...how, input: "" }).status, 0);
});
