// Distributions: low, central and high are exactly P5, P50 and P95, and a range that cannot be one is told why.
#include "core/numbers/range.hpp"

#include <cmath>
#include <string>

#include "core/numbers/numerics.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

struct Sample {
  Range range;
  Bounds bounds;
};

// One of each distribution, with unlike halves where it can have them.
const Sample samples[] = {
    {{119e6, 246e6, 509e6, Distribution::lognormal}, {1, 1e12}},
    {{0.56, 0.75, 0.95, Distribution::logitnormal}, {0.01, 1}},
    {{1.04, 1.2, 1.58, Distribution::shifted_lognormal}, {1, 3}},
    {{-0.2, 0.1, 0.9, Distribution::normal}, {-10, 10}},
    {{10, 15, 20, Distribution::uniform}, {0, 100}},
    {{7, 7, 7, Distribution::fixed}, {0, 100}},
};

std::string fault_of(const Range& range, Bounds bounds) {
  const char* clause = flaw(range, bounds);
  return clause == nullptr ? "" : clause;
}

}  // namespace

TEST_CASE("P5, P50 and P95 of every distribution are low, central and high") {
  for (const Sample& sample : samples) {
    const Range& range = sample.range;
    const Bounds bounds = sample.bounds;
    CAPTURE(distribution_names[range.distribution]);
    CHECK(fault_of(range, bounds) == "");
    CHECK(quantile(range, bounds, 0.05) == about(range.low));
    CHECK(quantile(range, bounds, 0.5) == about(range.central));
    CHECK(quantile(range, bounds, 0.95) == about(range.high));
  }
}

TEST_CASE("a quantile never falls as p rises, and never leaves the bounds") {
  for (const Sample& sample : samples) {
    const Range& range = sample.range;
    const Bounds bounds = sample.bounds;
    CAPTURE(distribution_names[range.distribution]);
    double before = bounds.min;
    for (int i = 1; i < 10000; ++i) {
      const double x = quantile(range, bounds, i / 10000.0);
      CAPTURE(i);
      CHECK(x >= before * (1 - 1e-15));
      CHECK(x <= bounds.max);
      before = x;
    }
  }
}

TEST_CASE("a lognormal is a straight line in ln x on each side of its centre") {
  // low 1, central 10, high 1000: slopes of ln 10 / z95 below and ln 100 / z95 above.
  const Range range{1, 10, 1000, Distribution::lognormal};
  const Bounds bounds{0, 1e9};
  const double z = inverse_normal(0.75);
  CHECK(quantile(range, bounds, 0.75) == about(10 * std::pow(100.0, z / z95)));
  CHECK(quantile(range, bounds, 0.25) == about(10 * std::pow(10.0, -z / z95)));
}

TEST_CASE("a shifted lognormal is a lognormal above the smallest allowed value") {
  // PUE − 1: 0.1, 0.2, 0.4; a factor of two on both sides.
  const Range range{1.1, 1.2, 1.4, Distribution::shifted_lognormal};
  const double z = inverse_normal(0.8);
  CHECK(quantile(range, {1, 3}, 0.8) == about(1 + 0.2 * std::pow(2.0, z / z95)));
}

TEST_CASE("a logitnormal is a straight line in the log of the odds") {
  // Odds x/(1 − x) of 0.2, 0.5 and 0.8: 1/4, 1 and 4, so slopes of ln 4 / z95.
  const Range range{0.2, 0.5, 0.8, Distribution::logitnormal};
  const double odds = std::pow(4.0, inverse_normal(0.7) / z95);
  CHECK(quantile(range, {0, 1}, 0.7) == about(odds / (1 + odds)));
  // Between 10 and 30 the same shape is stretched twentyfold.
  const Range wide{14, 20, 26, Distribution::logitnormal};
  CHECK(quantile(wide, {10, 30}, 0.7) == about(10 + 20 * odds / (1 + odds)));
}

TEST_CASE("a normal range is a straight line in x on each side of its centre") {
  const Range range{-1, 0, 3, Distribution::normal};
  const double z = inverse_normal(0.9);
  CHECK(quantile(range, {-10, 10}, 0.9) == about(3 * z / z95));
  CHECK(quantile(range, {-10, 10}, 0.1) == about(-1 * z / z95));
}

TEST_CASE("a uniform range ends an eighteenth of its width outside low and high") {
  // 10 … 20 as P5 … P95: the whole range is 10/0.9 wide, from 10 − 10/18 to 20 + 10/18.
  const Range range{10, 15, 20, Distribution::uniform};
  CHECK(quantile(range, {0, 100}, 1e-12) == about(10 - 10.0 / 18, 1e-11));
  CHECK(quantile(range, {0, 100}, 1 - 1e-12) == about(20 + 10.0 / 18, 1e-11));
  CHECK(quantile(range, {0, 100}, 0.25) == about(10 - 10.0 / 18 + 0.25 * 10 / 0.9));
}

TEST_CASE("draws are clipped to the bounds") {
  CHECK(quantile({10, 15, 20, Distribution::uniform}, {10, 20}, 1e-6) == 10);
  CHECK(quantile({10, 15, 20, Distribution::uniform}, {10, 20}, 1 - 1e-6) == 20);
  CHECK(quantile({1, 2, 4, Distribution::lognormal}, {0.5, 5}, 1e-9) == 0.5);
  CHECK(quantile({1, 2, 4, Distribution::lognormal}, {0.5, 5}, 1 - 1e-9) == 5);
}

TEST_CASE("a figure whose centre is at one end still has P5, P50 and P95") {
  // Half of the draws are then the centre itself.
  const Range range{313, 313, 400, Distribution::lognormal};
  CHECK(quantile(range, {1, 1e5}, 0.01) == about(313));
  CHECK(quantile(range, {1, 1e5}, 0.5) == about(313));
  CHECK(quantile(range, {1, 1e5}, 0.95) == about(400));
}

TEST_CASE("equal low and high are a fixed value, at a bound too") {
  for (const Distribution distribution :
       {Distribution::lognormal, Distribution::logitnormal, Distribution::shifted_lognormal, Distribution::normal,
        Distribution::uniform}) {
    const Range range{1, 1, 1, distribution};
    CHECK(range.is_fixed());
    CHECK(fault_of(range, {1, 1}) == "");
    CHECK(quantile(range, {1, 1}, 0.999) == 1);
  }
  CHECK(quantile(Range::fixed_at(0), {0, 1}, 0.3) == 0);
}

TEST_CASE("every flaw of a range has its clause") {
  const Bounds bounds{1, 3};
  const auto of = [](double low, double central, double high, Distribution distribution) {
    return Range{low, central, high, distribution};
  };
  using enum Distribution;
  CHECK(fault_of(of(1.5, 1.4, 1.6, normal), bounds) == "low must not exceed central");
  CHECK(fault_of(of(1.4, 1.6, 1.5, normal), bounds) == "central must not exceed high");
  CHECK(fault_of(of(not_a_number, 1.6, 2, normal), bounds) == "low must not exceed central");
  CHECK(fault_of(of(1, not_a_number, 2, normal), bounds) == "low must not exceed central");
  CHECK(fault_of(of(1, 1.5, not_a_number, normal), bounds) == "central must not exceed high");
  CHECK(fault_of(of(0, 1.5, 2, lognormal), {0, 3}) == "a lognormal range must lie above zero");
  CHECK(fault_of(of(1, 1.5, 2, shifted_lognormal), bounds) ==
        "a shifted-lognormal range must lie above the smallest allowed value");
  const std::string inside = "a logitnormal range must lie inside the allowed values";
  CHECK(fault_of(of(1, 1.5, 2, logitnormal), bounds) == inside);
  CHECK(fault_of(of(1.5, 2, 3, logitnormal), bounds) == inside);
  CHECK(fault_of(of(1, 1.5, 2, fixed), bounds) == "a fixed value has equal low and high");
}

TEST_CASE("a flaw is told of the distribution's own needs only") {
  // Zero and the bounds are no trouble to those that do not take logarithms there.
  CHECK(fault_of({0, 1, 2, Distribution::normal}, {0, 2}) == "");
  CHECK(fault_of({0, 1, 2, Distribution::uniform}, {0, 2}) == "");
  CHECK(fault_of({1, 1.5, 3, Distribution::lognormal}, {1, 3}) == "");
}
