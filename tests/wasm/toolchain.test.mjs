// The toolchain file finds an active emsdk before the system's Emscripten, and says what to do where there is neither;
// the workflows use the versions that the presets name as tested.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const toolchain = fileURLToPath(new URL("../../wasm/emscripten.cmake", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-"));
after(() => rmSync(folder, { recursive: true }));

// A stand-in for Emscripten: it has only the file by which its root is found, and that file prints where it is.
function emscripten(name) {
  const root = join(folder, name);
  mkdirSync(join(root, "cmake/Modules/Platform"), { recursive: true });
  const saying = 'message(STATUS "chosen: ${TOKENWATT_EMSCRIPTEN_ROOT}")\n';
  writeFileSync(join(root, "cmake/Modules/Platform/Emscripten.cmake"), saying);
  return root;
}

// Reads the toolchain file as configuring would, in an environment of its own.
const cmake = execFileSync("sh", ["-c", "command -v cmake"], { encoding: "utf8" }).trim();
function configure(variables) {
  const script = join(folder, "script.cmake");
  writeFileSync(script, `cmake_minimum_required(VERSION 3.25)\ninclude("${toolchain}")\n`);
  const env = { PATH: process.env.PATH, ...variables };
  const { stdout, stderr, status } = spawnSync(cmake, ["-P", script], { env, encoding: "utf8" });
  return { chosen: /chosen: (.*)/.exec(stdout)?.[1], status, stderr };
}

test("an active emsdk is preferred, also as a link", () => {
  const real = emscripten("somewhere");
  mkdirSync(join(folder, "emsdk/upstream"), { recursive: true });
  symlinkSync(real, join(folder, "emsdk/upstream/emscripten"));
  assert.equal(configure({ EMSDK: join(folder, "emsdk") }).chosen, join(folder, "emsdk/upstream/emscripten"));
});

test("EMSCRIPTEN_ROOT is taken where there is no emsdk", () => {
  const root = emscripten("root");
  assert.equal(configure({ EMSCRIPTEN_ROOT: root }).chosen, root);
});

test("an emsdk that is not there is passed over", () => {
  const root = emscripten("other");
  assert.equal(configure({ EMSDK: join(folder, "none"), EMSCRIPTEN_ROOT: root }).chosen, root);
});

test("without any it says what to do", () => {
  const { status, stderr } = configure({ PATH: folder });
  assert.notEqual(status, 0);
  assert.match(stderr, /emsdk_env\.sh/);
});

test("the workflows use an Emscripten and the versions of Node that are named as tested", () => {
  const root = new URL("../../", import.meta.url);
  const { configurePresets } = JSON.parse(readFileSync(new URL("CMakePresets.json", root), "utf8"));
  const { description } = configurePresets.find(({ name }) => name === "wasm");
  const [, emscripten, node] = /Emscripten ([\d., ofDebian]+ and [\d.]+), and Node (.*)$/.exec(description);
  const numbers = (text) => text.match(/\d+(?:\.\d+)*/g);

  const kept = new URL(".github/workflows/", root);
  const workflows = readdirSync(kept).map((name) => readFileSync(new URL(name, kept), "utf8")).join("\n");
  const pinned = (pattern) => [...new Set([...workflows.matchAll(pattern)].map(([, version]) => version))].sort();
  const isNamed = (pinned, named) => pinned.length > 0 && pinned.every((version) => numbers(named).includes(version));
  const [nodes, emscriptens] = [pinned(/^ +node-version: (.*)$/gm), pinned(/^ +version: (.*)$/gm)];
  assert.ok(isNamed(nodes, node), `${nodes} of ${node}`);
  assert.ok(isNamed(emscriptens, emscripten), `${emscriptens} of ${emscripten}`);
});
