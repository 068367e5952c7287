// The two commands on a machine that has nothing: fresh Debian systems, as root and as a user with sudo.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { System } from "./system.mjs";

const hour = 3_600_000;

for (const [suite, port] of [["bookworm", 8112], ["trixie", 8113]]) {
  describe(`Debian ${suite}`, { timeout: 2 * hour }, () => {
    const system = new System(suite);
    before(() => system.create());
    after(() => system.remove());

    test("every command tells its help, and nothing is installed", () => {
      const already = system.packages();
      for (const command of ["serve", "test", "data", "build"])
        assert.match(system.dev("reader", command, "--help"), new RegExp(`^\\./dev ${command}`));
      assert.deepEqual(system.packages(), already);
    });

    test("as root, the tests of the data take Node and no compiler", () => {
      const printed = system.dev("root", "test", "--only", "data");
      assert.match(printed, /^[1-9]\d* passed, 0 failed\n$/m);
      const unneeded = ["g++", "clang", "cmake", "ninja-build", "emscripten", "chromium", "chromium-headless-shell"];
      assert.deepEqual(system.packages().filter((name) => unneeded.includes(name)), []);
      system.chroot("root", "chown", "-R", "reader:", "/home/reader/tokenwatt");
    });

    test("a second time nothing is installed", () => {
      assert.doesNotMatch(system.dev("reader", "test", "--only", "data"), /Installing|Taking/);
    });

    test("as a user with sudo, the page is built and served", async () => {
      const server = system.startDev("reader", "serve", "--port", String(port));
      let printed = "";
      const ends = new Promise((_, reject) => { server.on("close", () => reject(new Error(printed))); });
      const serves = new Promise((resolve) => {
        for (const stream of [server.stdout, server.stderr]) {
          stream.on("data", (text) => {
            printed += text;
            if (printed.includes(`localhost:${port}`)) resolve();
          });
        }
      });
      try {
        await Promise.race([serves, ends]);
        const page = await fetch(`http://localhost:${port}/`);
        assert.equal(page.status, 200);
        assert.match(await page.text(), /<title>[^<]*Tokenwatt/);
      } finally {
        ends.catch(() => {});
        // Nothing that it started outlives it.
        const closed = new Promise((resolve) => { server.on("close", resolve); });
        server.kill();
        await closed;
      }
      console.log(`packages: ${system.packages().length}`);
    });
  });
}
