// The core in programs of others: installed, as a folder, and fetched, without flags of ours or doctest.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
const consumer = join(project, "tests/consumers/native");
const folder = mkdtempSync(join(tmpdir(), "tokenwatt-consumers-"));
const installed = join(folder, "installed");
const run = (command, ...args) => execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const version = /tokenwatt VERSION ([\d.]+)/.exec(readFileSync(join(project, "CMakeLists.txt"), "utf8"))[1];
// The number of the consumer's own header, and how a report begins.
const answer = /^3 \{"claims":\n$/;

/** The lines that the consumer prints, built in a folder of that name. */
function built(how, ...options) {
  const build = join(folder, how);
  run("cmake", "-S", consumer, "-B", build, "-G", "Ninja", `-DHOW=${how}`, "-DCMAKE_BUILD_TYPE=Release", ...options);
  run("cmake", "--build", build);
  return run(join(build, "consumer"));
}

describe("a program in C++", { timeout: 900_000 }, () => {
  after(() => rmSync(folder, { recursive: true }));

  test("the library is installed with its header and the command", () => {
    run("cmake", "--install", join(project, "build/native"), "--prefix", installed);
    const headers = readdirSync(join(installed, "include"), { recursive: true });
    assert.deepEqual(headers, ["tokenwatt", "tokenwatt/tokenwatt.hpp"]);
    assert.equal(JSON.parse(run(join(installed, "bin/tokenwatt"), "describe")).version.model, version);
  });
  test("it finds what is installed", () => {
    assert.match(built("find_package", `-DCMAKE_PREFIX_PATH=${installed}`), answer);
  });
  test("pkg-config finds what is installed", () => {
    const files = run("find", installed, "-name", "tokenwatt.pc").trim();
    const flags = run("env", `PKG_CONFIG_PATH=${join(files, "..")}`, "pkg-config", "--cflags", "--libs",
      `--define-variable=prefix=${installed}`, "tokenwatt");
    const program = join(folder, "by-pkg-config");
    run("g++", "-std=c++20", join(consumer, "main.cpp"), "-o", program, ...flags.trim().split(/\s+/));
    assert.match(run(program), answer);
  });
  test("it takes the folder in", () => {
    assert.match(built("add_subdirectory", `-DTOKENWATT=${project}`, "-DTOKENWATT_UNITY=ON"), answer);
  });
  test("it fetches the repository", () => {
    assert.match(built("fetch_content", `-DTOKENWATT=file://${project}`, "-DTOKENWATT_UNITY=ON"), answer);
  });
});
