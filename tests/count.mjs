// Counts what doctest, ctest, node --test and Playwright say at their ends, in one log of any of them.

const summaries = [
  [/^\[doctest\] test cases: +\d+ \| +(\d+) passed \| +(\d+) failed/, ([passed, failed]) => [passed, failed]],
  [/% tests passed, (\d+) tests failed out of (\d+)/, ([failed, all]) => [all - failed, failed]],
  [/^[ℹ#] pass (\d+)$/, ([passed]) => [passed, 0]],
  [/^[ℹ#] (?:fail|cancelled) (\d+)$/, ([failed]) => [0, failed]],
  [/^ {2}(\d+) passed(?: \(.*\))?$/, ([passed]) => [passed, 0]],
  [/^ {2}(\d+) (?:failed|flaky|interrupted|did not run)$/, ([failed]) => [0, failed]],
];

/** How many cases a log counts as passed and as failed. */
export function count(log) {
  let passed = 0, failed = 0;
  for (const line of log.split("\n")) {
    for (const [summary, meaning] of summaries) {
      const found = line.match(summary);
      if (!found) continue;
      const [well, badly] = meaning(found.slice(1).map(Number));
      passed += well;
      failed += badly;
    }
  }
  return { passed, failed };
}
