// Lighthouse gives full marks for accessibility, best practices and SEO, to the page and to a comparison's own page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { audits } from "./lighthouse.mjs";

// The first path shows the written page; the second asks for a place and so shows the living one.
for (const path of ["", "p/same-run-h100-vs-910b/#bill"])
  test(`100 of 100 for /${path}`, { timeout: 240_000 }, () => audits(async (audit) => {
    const { categories, audits: found } = await audit(path, ["accessibility", "best-practices", "seo"]);
    for (const { id, score, auditRefs } of Object.values(categories)) {
      const faults = auditRefs.filter((ref) => ref.weight > 0 && (found[ref.id].score ?? 1) < 1).map((ref) => ref.id);
      assert.equal(Math.round(score * 100), 100, `${id}: ${faults.join(", ")}`);
    }
  }));
