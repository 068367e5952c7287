// Judgements by their definition: words at their thresholds, arithmetic without a share, and how far off a claim is.
#include "core/analysis/judgement.hpp"

#include "core/numbers/numerics.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

Claim claim_of(double low, double high) {
  return {"", ClaimKind::tested, 0, {"a", false, ""}, {"", false, ""}, low, high, {}, {}};
}

Watched drawn(double p5, double p50, double p95, double within) {
  return {{p50, p5, p5, p50, p95, p95, 0, 1000}, 0, within};
}

}  // namespace

TEST_CASE("the words begin at nine tenths, 0.66, 0.34 and above a tenth") {
  CHECK(word_of(1) == Word::supported);
  CHECK(word_of(0.9) == Word::supported);
  CHECK(word_of(0.8999) == Word::likely);
  CHECK(word_of(0.66) == Word::likely);
  CHECK(word_of(0.6599) == Word::undecided);
  CHECK(word_of(0.34) == Word::undecided);
  CHECK(word_of(0.3399) == Word::unlikely);
  CHECK(word_of(0.1001) == Word::unlikely);
  CHECK(word_of(0.1) == Word::contradicted);
  CHECK(word_of(0) == Word::contradicted);
}

TEST_CASE("a share of draws has its word") {
  const auto judged = judge(claim_of(5, 20), drawn(4, 10, 30, 0.73));
  REQUIRE(judged);
  CHECK(judged->word == Word::likely);
  CHECK(judged->probability == 0.73);
}

TEST_CASE("a range without width is arithmetic: it holds or it does not, and no share of draws is said") {
  // 100 over 3, where thirty is claimed, as 25 to 35; 200 over 3 is not.
  const auto holds = judge(claim_of(25, 35), drawn(100.0 / 3, 100.0 / 3, 100.0 / 3, 1));
  const auto fails = judge(claim_of(25, 35), drawn(200.0 / 3, 200.0 / 3, 200.0 / 3, 0));
  REQUIRE((holds && fails));
  CHECK(holds->word == Word::supported);
  CHECK(fails->word == Word::contradicted);
  CHECK_FALSE(holds->probability);
  CHECK_FALSE(fails->probability);
  // What a rounding of 32 bit leaves of an end is still the end.
  CHECK(judge(claim_of(2, 2), drawn(2.0000001, 2.0000001, 2.0000001, 0))->word == Word::supported);
}

TEST_CASE("without a value or without a figure that is named there is no judgement") {
  CHECK_FALSE(judge(claim_of(1, 2), drawn(not_a_number, not_a_number, not_a_number, 0)));
  CHECK_FALSE(judge(claim_of(-unbounded, unbounded), drawn(1, 2, 3, 1)));
}

TEST_CASE("draws are counted up to the ends, and a rounding beyond them") {
  const Watch both = counted({}, claim_of(5, 20)), below = counted({}, claim_of(-unbounded, 1));
  CHECK(both.low == about(5, 2e-6));
  CHECK(both.low < 5);
  CHECK(both.high > 20);
  CHECK(below.low == -unbounded);
  CHECK(below.high > 1);
}

TEST_CASE("a rounding is a millionth of the end, and what lies on it is still within") {
  const Claim claim = claim_of(1000, 2000);
  const Watch watch = counted({}, claim);
  CHECK(watch.low == 999.999);
  CHECK(watch.high == 2000.002);
  CHECK(judge(claim, drawn(999.999, 999.999, 999.999, 0))->word == Word::supported);
  CHECK(judge(claim, drawn(2000.002, 2000.002, 2000.002, 0))->word == Word::supported);
  CHECK(judge(claim, drawn(999.998, 999.998, 999.998, 1))->word == Word::contradicted);
  CHECK_FALSE(judge(claim, drawn(1000, 1000, 1000.001, 0.5))->probability);
  CHECK(*factor_from_claim(claim, 2000.002) == 1);
  CHECK(*factor_from_claim(claim, 999.999) == 1);
  CHECK(*factor_from_range(claim, 2000.002, 3000) == 1);
  CHECK(*factor_from_range(claim, 500, 999.999) == 1);
}

TEST_CASE("how far off: our middle over the claim, and the claim over the end of our range") {
  const Claim claim = claim_of(0.3, 0.4);
  // 0.456 to 1.07 with 0.711 in the middle: 1.78 times as high, and the claim lies 0.877 of the way below.
  CHECK(*factor_from_claim(claim, 0.711) == about(0.711 / 0.4));
  CHECK(*factor_from_range(claim, 0.456, 1.07) == about(0.4 / 0.456));
  CHECK(*factor_from_claim(claim, 0.35) == 1);
  CHECK(*factor_from_range(claim, 0.35, 1.07) == 1);
  CHECK(*factor_from_claim(claim, 0.2) == about(0.2 / 0.3));
  CHECK(*factor_from_range(claim, 0.1, 0.2) == about(0.3 / 0.2));
  // No factor leads from nothing to something.
  CHECK_FALSE(factor_from_claim(claim_of(1, unbounded), 0));
  CHECK_FALSE(factor_from_range(claim_of(1, unbounded), -1, 0));
}
