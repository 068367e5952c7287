// Whether the compiler or the core's tests notice a change of the core.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** `build` holds the core's library and its tests. Gives "compiler", "tests", "others" or "survived". */
export function fatesIn(build) {
  const folder = join(build, "mutate");
  const flags = [
    // With assertions of the library a step beyond an end is noticed.
    "-std=c++20", "-O0", "-ffp-contract=off", "-w", "-D_GLIBCXX_ASSERTIONS",
    "-I", folder, "-I", ".", "-I", join(build, "generated"), "-isystem", join(build, "packages"),
    "-DDOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS", "-DDOCTEST_CONFIG_SUPER_FAST_ASSERTS",
    "-DJSON_USE_IMPLICIT_CONVERSIONS=0",
  ];
  const library = join(build, "libtokenwatt_core.a"), program = join(folder, "mutant");
  const casesFolder = join(build, "tests", "core", "CMakeFiles", "tokenwatt_cases.dir");
  const cases = readdirSync(casesFolder, { recursive: true }).filter((name) => name.endsWith(".o"))
    .map((name) => join(casesFolder, name));

  /** Compiled once; what stands in a header that is changed has to be compiled anew. */
  const objects = new Map();
  function object(source) {
    if (!objects.has(source)) {
      const made = join(folder, `${source.replaceAll("/", "-")}.o`);
      mkdirSync(folder, { recursive: true });
      execFileSync("g++", [...flags, "-c", source, "-o", made]);
      objects.set(source, made);
    }
    return objects.get(source);
  }

  const isPassed = (timeout) => spawnSync(program, ["--abort-after=1"], { timeout }).status === 0;

  // A header is compiled with those who include it; the linker then leaves the library's own.
  return ({ source, test, users, text }) => {
    const copy = join(folder, source);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
    const parts = users ? [test, ...users] : [copy, object(test)];
    const shared = ["tests/core/main.cpp", "tests/core/json.cpp"].map(object);
    const own = spawnSync("g++", [...flags, ...parts, ...shared, library, "-o", program]);
    if (own.status !== 0) return "compiler";
    if (!isPassed(60_000)) return "tests";
    if (text === readFileSync(source, "utf8")) return "survived";
    // Its own tests did not notice; others may, which are compiled already. What they have of a header stays as it was.
    spawnSync("g++", [...flags, ...(users ?? [copy]), ...cases, library, "-o", program]);
    if (users) writeFileSync(copy, readFileSync(source));
    return isPassed(200_000) ? "survived" : "others";
  };
}
