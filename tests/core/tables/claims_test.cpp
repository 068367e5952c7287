// Claims as intervals: the verdict by its definition, and rows that name what exists.
#include "core/tables/claims.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "core/numbers/numerics.hpp"

using namespace tokenwatt;

namespace {

Claim claim_of(double low, double high) {
  return {"", ClaimKind::tested, 0, {"a", false, ""}, {"", false, ""}, low, high, {}, {}};
}

}  // namespace

TEST_CASE("a claim is inside where it meets P5 to P95, and else off by the median over its nearer end") {
  CHECK(verdict_of(claim_of(5, 20), 5.5, 13, 33).verdict == Verdict::inside);
  CHECK(verdict_of(claim_of(5, 20), 20, 30, 40).verdict == Verdict::inside);
  CHECK(verdict_of(claim_of(5, 20), 20, 30, 40).factor == 0);
  CHECK(verdict_of(claim_of(5, 20), 20.1, 30, 40).verdict == Verdict::claim_low);
  CHECK(verdict_of(claim_of(5, 20), 21, 30, 40).factor == 30.0 / 20);
  CHECK(verdict_of(claim_of(0.2, 0.5), 0.6, 0.7, 0.8).factor == 0.7 / 0.5);
  CHECK(verdict_of(claim_of(5, 20), 1, 2, 4.9).verdict == Verdict::claim_high);
  CHECK(verdict_of(claim_of(5, 20), 1, 2, 4.9).factor == 5.0 / 2);
  CHECK(verdict_of(claim_of(-unbounded, 1), 0.2, 0.5, 3).verdict == Verdict::inside);
  CHECK(verdict_of(claim_of(-unbounded, 1), 1.2, 1.5, 3).verdict == Verdict::claim_low);
  CHECK(verdict_of(claim_of(1, unbounded), 2, 3, 4).verdict == Verdict::inside);
  // A point is an interval too, and what two roundings of 32 bit leave of it is still it.
  CHECK(verdict_of(claim_of(30, 30), 30.000003, 30.000003, 30.000003).verdict == Verdict::inside);
  CHECK(verdict_of(claim_of(30, 30), 33, 33, 33).verdict == Verdict::claim_low);
  // A millionth below is still the end.
  CHECK(verdict_of(claim_of(-unbounded, 999.999), 1000, 1000, 1000).verdict == Verdict::inside);
  CHECK(verdict_of(claim_of(-unbounded, 999.998), 1000, 1000, 1000).verdict == Verdict::claim_low);
  // No factor leads from nothing to something, and without a value there is no verdict.
  CHECK(verdict_of(claim_of(1, unbounded), 0, 0, 0).factor == 0);
  CHECK(verdict_of(claim_of(1, 2), NAN, NAN, NAN).verdict == Verdict::not_testable);
  CHECK(verdict_of(claim_of(1, 2), NAN, NAN, NAN).factor == 0);
}

TEST_CASE("the nearer end is the closed one where the other is open") {
  CHECK(nearer_end(claim_of(5, 20), 12.4) == 5);
  CHECK(nearer_end(claim_of(5, 20), 12.9) == 20);
  CHECK(nearer_end(claim_of(5, 20), 12.5) == 5);
  CHECK(nearer_end(claim_of(-unbounded, 1), -40) == 1);
  CHECK(nearer_end(claim_of(1, unbounded), 1e9) == 1);
}

TEST_CASE("a claim is on a scenario or a case of its own, and its interval has its ends in order") {
  const std::size_t count = scenario_texts().size() + claim_cases().size();
  for (const Claim& claim : claims()) {
    CAPTURE(claim.id);
    CHECK((claim.scenario == none || claim.scenario < count));
    CHECK(claim.low <= claim.high);
  }
}
