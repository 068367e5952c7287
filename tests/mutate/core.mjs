// Whether the compiler or the core's tests notice a change of the core.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** How long tests may take, in ms; what takes longer no longer ends. */
const ofOneFile = 60_000, ofAll = 200_000;

const optimized = "-O2";

/** What every test includes and no change touches, read once. */
const common = "#include <doctest/doctest.h>\n#include <nlohmann/json.hpp>\n";

/** Runs a command to its end; false where it fails or takes longer. */
const succeeds = (command, args, timeout) => new Promise((resolve) => {
  const child = spawn(command, args, { stdio: "ignore", timeout, killSignal: "SIGKILL" });
  child.on("error", () => resolve(false));
  child.on("close", (status) => resolve(status === 0));
});

/**
 * So many places side by side, each a function that gives what becomes of a change: "compiler", "tests", "others" or
 * "survived". `build` holds the core's library and its tests.
 */
export async function placesFor(build, count) {
  const folder = join(build, "mutate"), prefix = join(folder, "common.hpp");
  const flags = [
    // With assertions of the library a step beyond an end is noticed.
    "-std=c++20", "-O0", "-ffp-contract=off", "-w", "-D_GLIBCXX_ASSERTIONS",
    "-I", ".", "-I", join(build, "generated"), "-isystem", join(build, "packages"),
    "-DDOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS", "-DDOCTEST_CONFIG_SUPER_FAST_ASSERTS",
    "-DJSON_USE_IMPLICIT_CONVERSIONS=0",
  ];
  const library = join(build, "libtokenwatt_core.a");
  const allCases = readFileSync(join(build, "tests", "core", "cases.txt"), "utf8").trimEnd().split("\n");

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(prefix, common);
  if (!await succeeds("g++", [...flags, "-x", "c++-header", prefix, "-o", `${prefix}.gch`]))
    throw new Error("What every test includes does not compile");

  /** The object of a source, compiled with these flags too; undefined where it does not compile. */
  const compile = async (source, into, more = []) => {
    const isQuick = more.includes(optimized);
    const made = join(into, `${source.replaceAll("/", "-")}${isQuick ? "-quick" : ""}.o`);
    // What is read once was read for the flags of all.
    const ahead = isQuick || /main\.cpp$/.test(source) ? [] : ["-include", prefix];
    return await succeeds("g++", [...flags, ...more, ...ahead, "-c", source, "-o", made]) ? made : undefined;
  };

  /** What no change touches is compiled once for all places. */
  const unchanged = new Map();
  const object = (source) => {
    if (!unchanged.has(source)) unchanged.set(source, compile(source, folder));
    return unchanged.get(source);
  };
  const entry = await Promise.all(["tests/core/main.cpp", "tests/core/json.cpp"].map(object));

  const place = (own) => {
    const program = join(own, "mutant");
    const pass = async (objects, timeout) => {
      if (!await succeeds("g++", [...objects, library, "-o", program])) throw new Error(`${program} does not link`);
      return succeeds(program, ["--abort-after=1"], timeout);
    };

    return async ({ source, test, users, text, isKnown }) => {
      const copy = join(own, source), first = ["-iquote", own];
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, text);
      try {
        const changed = users ? [] : [await compile(copy, own)];
        const cases = await (users ? compile(test, own, first) : object(test));
        if (!cases || changed.includes(undefined)) return "compiler";
        if (!await pass([...changed, cases, ...entry], ofOneFile)) return "tests";
        // All tests take minutes where none of them fails, as none does where there is a reason that none can.
        if (isKnown || text === readFileSync(source, "utf8")) return "survived";
        // What stands in a header is also part of those that include it; the linker then leaves the library's own.
        for (const user of users ?? []) changed.push(await compile(user, own, first));
        if (changed.includes(undefined)) return "compiler";
        if (users && !await pass([...changed, cases, ...entry], ofOneFile)) return "tests";
        // Its own tests did not notice; others may, which are compiled already. Draws take long where nothing is
        // optimized.
        const quick = users ? changed : [await compile(copy, own, [optimized])];
        return await pass([...quick, ...allCases], ofAll) ? "survived" : "others";
      } finally {
        // Else a later change of another file would be compiled with this one.
        rmSync(copy);
      }
    };
  };
  return Array.from({ length: count }, (_, i) => {
    const own = join(folder, String(i));
    mkdirSync(own);
    return place(own);
  });
}
