// Exponential, logarithm, omega and the inverse normal against libm and published quantiles, at the bounds that
// numerics.hpp states.
#include "core/numbers/numerics.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>

using namespace tokenwatt;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// The reference is libm in long double where that is x87's. Elsewhere it is double, or a logl that is only as good
// (musl's), and may be wrong by half a unit in the last place itself.
constexpr bool has_finer_libm = std::numeric_limits<long double>::digits == 64;
constexpr long double bound = 4e-16L + (has_finer_libm ? 0 : 1.2e-16L);
long double reference_exponential(double x) {
  return has_finer_libm ? std::exp(static_cast<long double>(x)) : static_cast<long double>(std::exp(x));
}
long double reference_logarithm(double x) {
  return has_finer_libm ? std::log(static_cast<long double>(x)) : static_cast<long double>(std::log(x));
}

long double relative_error(double value, long double reference) { return std::abs((value - reference) / reference); }

// The share of the standard normal distribution below z, for z < 0 without cancellation.
double normal_share(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

}  // namespace

TEST_CASE("the exponential is within its stated bound of libm over its whole range") {
  long double worst = 0;
  double at = 0;
  // A step that is no multiple of ln 2, so that every part of the reduced interval is met.
  for (double x = -700; x <= 700; x += 0.0137) {
    const long double error = relative_error(exponential(x), reference_exponential(x));
    if (error > worst) worst = error, at = x;
  }
  CAPTURE(at);
  CHECK(static_cast<double>(worst) < static_cast<double>(bound));
}

TEST_CASE("the exponential is within its bound near zero, where draws of narrow ranges fall") {
  for (double x = 1e-18; x < 1; x *= 1.07) {
    CAPTURE(x);
    CHECK(relative_error(exponential(x), reference_exponential(x)) < bound);
    CHECK(relative_error(exponential(-x), reference_exponential(-x)) < bound);
  }
}

TEST_CASE("the exponential's exact cases and held ends") {
  CHECK(exponential(0) == 1);
  CHECK(exponential(-0.0) == 1);
  CHECK(exponential(-709) == exponential(-708));
  CHECK(exponential(-infinity) == exponential(-708));
  CHECK(exponential(-1e300) >= std::numeric_limits<double>::min());
  CHECK(exponential(710) == exponential(709));
  CHECK(exponential(infinity) == exponential(709));
  CHECK(exponential(1e300) < infinity);
  CHECK(std::isnan(exponential(not_a_number)));
}

TEST_CASE("the exponential never falls, also across the steps of its reduction") {
  // Steps of a few units in the last place around odd multiples of ln(2)/2, where k jumps.
  for (int k = -20; k <= 20; ++k) {
    const double edge = (k + 0.5) * 0.6931471805599453;
    double before = exponential(edge - 1e-12);
    for (int i = -99; i <= 100; ++i) {
      CAPTURE(k);
      CAPTURE(i);
      const double next = exponential(edge + i * 1e-14);
      // Neighbours may differ by rounding, but not by more than the bound.
      CHECK(next >= before * (1 - 4e-16));
      before = next;
    }
  }
}

TEST_CASE("the logarithm is within its stated bound of libm over all normal numbers") {
  long double worst = 0;
  double at = 0;
  for (double x = std::numeric_limits<double>::min(); x < 1e308; x *= 1.0173) {
    const long double reference = reference_logarithm(x);
    const long double absolute = std::abs(logarithm(x) - reference);
    const long double error = std::min(absolute, absolute / std::abs(reference));
    if (error > worst) worst = error, at = x;
  }
  CAPTURE(at);
  CHECK(static_cast<double>(worst) < static_cast<double>(bound));
}

TEST_CASE("the logarithm near one keeps its relative accuracy") {
  for (double distance = 1e-15; distance < 0.5; distance *= 1.05) {
    for (const double x : {1 + distance, 1 - distance}) {
      CAPTURE(x);
      CHECK(relative_error(logarithm(x), reference_logarithm(x)) < bound);
    }
  }
}

TEST_CASE("the logarithm's exact cases, and what has none") {
  CHECK(logarithm(1) == 0);
  for (const double x : {0.0, -0.0, -1.0, -1e300, -infinity, not_a_number}) {
    CAPTURE(x);
    CHECK(std::isnan(logarithm(x)));
  }
  // ln(1e308) = 308 ln 10.
  CHECK(logarithm(1e308) == doctest::Approx(308 * 2.302585092994046).epsilon(1e-15));
  // The smallest normal number is 2^-1022.
  CHECK(logarithm(std::numeric_limits<double>::min()) == doctest::Approx(-1022 * 0.6931471805599453).epsilon(1e-15));
}

TEST_CASE("logarithm undoes exponential") {
  for (double x = -700; x < 700; x += 0.713) {
    CAPTURE(x);
    CHECK(std::abs(logarithm(exponential(x)) - x) < 4e-16 * (1 + std::abs(x)));
  }
}

TEST_CASE("omega solves w + ln w = x to its stated bound") {
  for (double x = -700; x < 700; x += 0.37) {
    CAPTURE(x);
    const double w = omega(x);
    // An error e in w shows in the sum as e (1 + 1 / w).
    const double miss = x < 0 ? w * std::exp(w - x) - 1 : (w + std::log(w) - x) / (1 + w);
    CHECK(std::abs(miss) < 1e-15 * (1 + std::max(0.0, -x)));
  }
  for (double x = 1e3; x < 1e300; x *= 31) CHECK(std::abs(omega(x) / (x - std::log(omega(x))) - 1) < 1e-15);
}

TEST_CASE("omega's known values and held ends") {
  CHECK(omega(1) == 1);
  // The omega constant, w e^w = 1, and e + ln e.
  CHECK(omega(0) == doctest::Approx(0.5671432904097838730).epsilon(1e-15));
  CHECK(omega(2.718281828459045 + 1) == doctest::Approx(2.718281828459045).epsilon(1e-15));
  CHECK(omega(-infinity) == omega(-708));
  CHECK(omega(infinity) == omega(1e300));
  CHECK(std::isnan(omega(not_a_number)));
}

TEST_CASE("the inverse normal gives published quantiles") {
  // Quantiles of the double nearest to each p, worked out to 25 digits from the continued fraction of the normal tail.
  const struct {
    double p, z;
  } rows[] = {
      {0.5, 0},
      {0.4, -0.2533471031357997413246},
      {0.25, -0.6744897501960817432022},
      {0.1, -1.2815515655446004353345},
      {0.05, -1.6448536269514726879521},
      {0.025, -1.9599639845400542117795},
      {0.01, -2.3263478740408410930750},
      {0.001, -3.0902323061678135353580},
      {1e-6, -4.7534243088228989573388},
      {1e-9, -5.9978070150076868614456},
      {1e-15, -7.9413453261709967713301},
      {1e-20, -9.2623400897984075795720},
      {1e-100, -21.273453560965324294179},
      {1e-300, -37.047096299361199236547},
  };
  for (const auto& row : rows) {
    CAPTURE(row.p);
    CHECK(std::abs(inverse_normal(row.p) - row.z) <= 1e-15 * std::abs(row.z));
  }
  // The textbook's two: P97.5 and P95.
  CHECK(inverse_normal(0.975) == doctest::Approx(1.959963984540054).epsilon(1e-15));
  CHECK(inverse_normal(0.95) == doctest::Approx(1.6448536269514722).epsilon(1e-15));
}

TEST_CASE("the inverse normal is antisymmetric about one half") {
  // Multiples of 2^-20, whose complement is exact too.
  for (int i = 1; i < 1 << 20; i += 511) {
    const double p = i / 1048576.0;
    CAPTURE(p);
    CHECK(inverse_normal(1 - p) == -inverse_normal(p));
  }
}

TEST_CASE("the inverse normal is undone by the normal distribution") {
  // An error e in z shows in p as about z^2 e, so the tolerance grows with it.
  const auto check = [](double p) {
    CAPTURE(p);
    const double z = inverse_normal(p);
    CHECK(std::abs(normal_share(z) / p - 1) < 1e-14 * (1 + z * z / 10));
  };
  for (double p = 1e-300; p < 1e-3; p *= 7.3) check(p);
  for (double p = 1e-3; p < 1; p += 0.00137) check(p);
}

TEST_CASE("the inverse normal rises, also where its three pieces meet") {
  // The pieces meet at p = 0.075 and 0.925, and at p = exp(-25).
  for (const double meeting : {0.075, 0.925, std::exp(-25.0)}) {
    double before = inverse_normal(meeting * (1 - 1e-10));
    for (int i = -99; i <= 100; ++i) {
      const double next = inverse_normal(meeting * (1 + i * 1e-12));
      CAPTURE(meeting);
      CAPTURE(i);
      CHECK(next >= before - 4e-16 * std::abs(before));
      before = next;
    }
  }
}

TEST_CASE("there is no quantile outside 0 < p < 1") {
  for (const double p : {0.0, 1.0, -0.1, 1.1, infinity, -infinity, not_a_number}) {
    CAPTURE(p);
    CHECK(std::isnan(inverse_normal(p)));
  }
}
