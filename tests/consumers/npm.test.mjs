// The package in the bundlers, frameworks and runners of tests that others use, as its README says it works in them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { load } from "../../build/package/tokenwatt.js";
import { serve } from "../../web/serve.mjs";

const project = fileURLToPath(new URL("../../", import.meta.url));
const here = join(project, "tests/consumers/npm");
const root = mkdtempSync(join(project, "build/consumers-"));
const require = createRequire(join(here, "package.json"));
/** The program of a package. */
function tool(name, program = name) {
  const folder = join(here, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[program]);
}
const bring = (name) => import(pathToFileURL(require.resolve(name)));
const run = (cwd, command, ...args) => execFileSync(command, args, {
  cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 26,
  env: { ...process.env, NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1" },
});

// Its entry for modules, which in version 5 is not the one for require().
const vite = (version) => import(pathToFileURL(join(here, `node_modules/vite${version}/dist/node/index.js`)).href);

/** What every consumer prints. */
const expected = (await load()).estimate({ draws: 0 }).runs[0].outputs.facility_energy.central;
const work = (from) => `import { load } from "${from}";
const print = (value) => { globalThis.document ? (document.title = String(value)) : console.log(value); };
load().then((core) => core.estimate({ draws: 0 }).runs[0].outputs.facility_energy.central)
  .then(print, (error) => print(error.stack));`;

/** A project of somebody else's with these files, beside which the tools and the package are installed. */
function folder(files) {
  const made = mkdtempSync(join(root, "project-"));
  for (const [name, text] of Object.entries({ "package.json": '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), text);
  }
  symlinkSync(join(here, "node_modules"), join(made, "node_modules"));
  return made;
}

const page = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>';
const written = (from) => ({ "index.html": page, "main.js": work(from) });

let browser;
before(async () => {
  const installed = join(here, "node_modules/tokenwatt");
  rmSync(installed, { recursive: true, force: true });
  cpSync(join(project, "build/package"), installed, { recursive: true });
  const { chromium } = createRequire(join(project, "tests/package.json"))("@playwright/test");
  const executablePath = process.env.CHROMIUM || run(project, "which", "chromium").trim();
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});
after(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

/** What a page makes of itself, and what went wrong on it. */
async function shown(address) {
  const tab = await browser.newPage();
  const faults = [];
  tab.on("pageerror", ({ message }) => faults.push(message));
  await tab.goto(address);
  await tab.waitForFunction(() => document.title !== "", undefined, { timeout: 60_000 });
  const title = await tab.title();
  await tab.close();
  return { title, faults };
}

async function shows(made) {
  const server = await serve(made);
  try {
    const address = `http://localhost:${server.address().port}/`;
    assert.deepEqual(await shown(address), { title: String(expected), faults: [] });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const seconds = 1000;

for (const version of [5, 6, 7, 8])
  describe(`Vite ${version}`, { timeout: 300 * seconds }, () => {
    for (const from of ["tokenwatt", "tokenwatt/inline"]) {
      test(`${from}, built`, async () => {
        const { build } = await vite(version);
        const made = folder(written(from));
        const warned = [];
        const customLogger = { info() {}, warn: (text) => warned.push(text), warnOnce: (text) => warned.push(text),
          error: (text) => warned.push(text), clearScreen() {}, hasErrorLogged: () => false, hasWarned: false };
        await build({ root: made, customLogger, build: { target: "es2022", chunkSizeWarningLimit: 5000 } });
        assert.deepEqual(warned, []);
        await shows(join(made, "dist"));
      });
      test(`${from}, in development`, async () => {
        const { createServer } = await vite(version);
        const made = folder(written(from));
        const exclude = from === "tokenwatt" && version < 8 ? ["tokenwatt"] : [];
        const server = await createServer({
          root: made, logLevel: "silent", optimizeDeps: { exclude }, cacheDir: join(made, "cache"),
          server: { host: "127.0.0.1", fs: { allow: [project] } },
        });
        try {
          await server.listen();
          const { port } = server.httpServer.address();
          assert.equal((await shown(`http://127.0.0.1:${port}/`)).title, String(expected));
        } finally {
          await server.close();
        }
      });
    }
  });

describe("webpack", { timeout: 300 * seconds }, () => {
  const build = async (made, more) => {
    const { default: webpack } = await bring("webpack");
    const stats = await new Promise((resolve, reject) => {
      webpack({ context: made, mode: "production", entry: "./main.js", performance: { hints: false },
        output: { path: join(made, "dist") }, ...more }, (error, done) => (error ? reject(error) : resolve(done)));
    });
    assert.deepEqual(stats.toJson().warnings.concat(stats.toJson().errors).map(({ message }) => message), []);
  };
  test("for browsers, without a warning", async () => {
    const made = folder(written("tokenwatt"));
    await build(made, {});
    writeFileSync(join(made, "dist/index.html"), page);
    await shows(join(made, "dist"));
  });
  for (const from of ["tokenwatt", "tokenwatt/inline"])
    test(`${from} for Node, without a warning`, async () => {
      const made = folder(written(from));
      await build(made, { target: "node" });
      writeFileSync(join(made, "dist/package.json"), "{}");
      assert.equal(run(made, process.execPath, "dist/main.js").trim(), String(expected));
    });
});

const library = 'export { load } from "tokenwatt/inline"; export const mine = 1;';
const useLibrary = `const library = require("./dist/library.cjs");
  library.load().then((core) => console.log(Object.keys(library).sort().join(),
    core.estimate({ draws: 0 }).runs[0].outputs.facility_energy.central));`;
const useSays = `load,mine ${expected}`;

describe("libraries for others", { timeout: 300 * seconds }, () => {
  test("Rollup, to CommonJS", async () => {
    const [{ rollup }, { nodeResolve }] = await Promise.all([bring("rollup"), bring("@rollup/plugin-node-resolve")]);
    const made = folder({ "library.js": library });
    const bundle = await rollup({ input: join(made, "library.js"), plugins: [nodeResolve()], onwarn: (one) => {
      throw new Error(one.message);
    } });
    await bundle.write({ file: join(made, "dist/library.cjs"), format: "cjs", inlineDynamicImports: true });
    assert.equal(run(made, process.execPath, "--eval", useLibrary).trim(), useSays);
  });
  test("esbuild, to CommonJS and to one script beside RequireJS", async () => {
    const esbuild = await bring("esbuild");
    const made = folder({ "library.js": library });
    const options = { entryPoints: [join(made, "library.js")], bundle: true, absWorkingDir: made, logLevel: "silent" };
    const { warnings } = await esbuild.build({ ...options, format: "cjs", outfile: join(made, "dist/library.cjs") });
    assert.deepEqual(warnings, []);
    assert.equal(run(made, process.execPath, "--eval", useLibrary).trim(), useSays);
    await esbuild.build({ ...options, format: "iife", globalName: "library", outfile: join(made, "dist/library.js") });
    cpSync(require.resolve("requirejs/require.js"), join(made, "dist/require.js"));
    writeFileSync(join(made, "dist/index.html"), `<!doctype html><link rel="icon" href="data:,">
      <script src="require.js"></script><script src="library.js"></script><script>
      library.load().then((core) => core.estimate({ draws: 0 }).runs[0].outputs.facility_energy.central)
        .then((value) => { document.title = String(value); });</script>`);
    await shows(join(made, "dist"));
  });
});

test("Parcel", { timeout: 300 * seconds }, async () => {
  const made = folder(written("tokenwatt/inline"));
  run(made, process.execPath, tool("parcel"), "build", "index.html", "--cache-dir", "cache",
    "--no-autoinstall", "--dist-dir", "dist", "--public-url", "./");
  await shows(join(made, "dist"));
});

test("Next, on the server and on the client", { timeout: 600 * seconds }, async () => {
  const value = "load().then((core) => core.estimate({ draws: 0 }).runs[0].outputs.facility_energy.central)";
  const made = folder({
    "next.config.mjs": `export default { output: "export", turbopack: { root: ${JSON.stringify(project)} } };`,
    "app/layout.jsx": "export default ({ children }) => <html lang=\"en\"><body>{children}</body></html>;",
    "app/page.jsx": `import { load } from "tokenwatt/inline";
      import { Client } from "./client";
      export default async function Page() { return <p>server {await ${value}} <Client /></p>; }`,
    "app/client.jsx": `"use client";
      import { useEffect } from "react";
      import { load } from "tokenwatt/inline";
      export function Client() {
        useEffect(() => { ${value}.then((one) => { document.title = String(one); }); }, []);
        return null;
      }`,
  });
  run(made, process.execPath, tool("next"), "build");
  assert.ok(readFileSync(join(made, "out/index.html"), "utf8").includes(String(expected)));
  await shows(join(made, "out"));
});

describe("runners of tests", { timeout: 300 * seconds }, () => {
  const assertion = `import { load } from "tokenwatt";
    test("it runs", async () => {
      expect((await load()).estimate({ draws: 0 }).runs[0].outputs.facility_energy.central).toBe(${expected});
    });`;
  test("Vitest", () => {
    const made = folder({ "it.test.js": `import { expect, test } from "vitest";\n${assertion}` });
    run(made, process.execPath, tool("vitest"), "run");
  });
  test("Jest, with its modules", () => {
    const made = folder({ "it.test.js": assertion, "jest.config.js": "export default { transform: {} };" });
    run(made, process.execPath, "--experimental-vm-modules", tool("jest"));
  });
});

test("TypeScript 5, whichever way it resolves modules", { timeout: 300 * seconds }, () => {
  const made = folder({ "main.ts": `import { load, type ChipId } from "tokenwatt";
    import { load as inside } from "tokenwatt/inline";
    const chip: ChipId = "h100-sxm";
    export const energy: number | undefined =
      (await load()).estimate({ runs: [{ chip }] }).runs[0]?.outputs.facility_energy?.central;
    export { inside };` });
  for (const [module, resolution] of [["node16", "node16"], ["nodenext", "nodenext"], ["esnext", "bundler"]])
    run(made, process.execPath, tool("typescript", "tsc"), "--noEmit", "--strict", "--target", "es2022",
      "--module", module, "--moduleResolution", resolution, "--lib", "es2022,dom", "main.ts");
});

test("the tools over MCP, as a client sees them", { timeout: 120 * seconds }, async () => {
  const [{ Client }, { StdioClientTransport }] = await Promise.all([
    bring("@modelcontextprotocol/sdk/client/index.js"), bring("@modelcontextprotocol/sdk/client/stdio.js"),
  ]);
  const client = new Client({ name: "test", version: "1" });
  const cli = join(here, "node_modules/tokenwatt/cli.js");
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, "mcp"] }));
  try {
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map(({ name }) => name), ["estimate", "explain", "describe", "check"]);
    const { content, isError } = await client.callTool({ name: "estimate", arguments: { request: { draws: 0 } } });
    const energy = JSON.parse(content[0].text).results.find(({ output }) => output === "facility_energy");
    assert.deepEqual([isError, energy.central], [false, expected]);
  } finally {
    await client.close();
  }
});

test("the table of the package's README names what is tried here", () => {
  const readme = readFileSync(join(project, "wasm/README.md"), "utf8");
  const { dependencies } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  assert.ok(readme.includes(`@modelcontextprotocol/sdk@${dependencies["@modelcontextprotocol/sdk"]}`));
  for (const name of ["Vite 8, webpack 5", "Vite 5 to 7", "Rollup, esbuild", "Parcel, Next", "Jest"])
    assert.ok(readme.includes(`| ${name} |`), name);
  assert.ok(readdirSync(here).includes("package-lock.json"));
});
