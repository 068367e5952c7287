// Roots of functions whose roots are known, and the points at which they are looked for.
#include "core/analysis/root.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <vector>

using namespace tokenwatt;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// Where the scan looks at a function that is nowhere zero.
std::vector<double> looked_at(Bounds bounds) {
  std::vector<double> points;
  const auto note = [&](double x) { return points.push_back(x), 1.0; };
  CHECK_FALSE(find_root(note, bounds, 0).has_value());
  return points;
}

template <class Function>
double root_near(Function function, Bounds bounds, double start) {
  const auto root = find_root(function, bounds, start);
  REQUIRE(root.has_value());
  return *root;
}

}  // namespace

TEST_CASE("a root is found to the last bits, rising or falling") {
  const auto square = [](double x) { return x * x - 2; };
  CHECK(std::abs(*bisect(square, 1, 2) - std::sqrt(2.0)) < 1e-15);
  CHECK(std::abs(*bisect([&](double x) { return -square(x); }, 1, 2) - std::sqrt(2.0)) < 1e-15);
  CHECK(std::abs(*bisect([](double x) { return x - 1e-14; }, -1, 2) - 1e-14) < 1e-28);
  CHECK(*bisect([](double x) { return x - 0.75; }, 0, 1) == 0.75);
}

TEST_CASE("a bracket is halved until nothing lies between its ends, and the lower one is the root") {
  for (int i = 1; i < 20; ++i) {
    const double place = i / 20.0;
    int times = 0;
    const auto step = [&](double x) { return ++times, x < place ? -1e-9 : 1.0; };
    CHECK(*bisect(step, 0, 1) == std::nextafter(place, 0.0));
    // 53 bits below a half, and four or five more of a twentieth.
    CHECK(times < 62);
  }
}

TEST_CASE("what lies on zero but for rounding is zero, by the width of the bracket") {
  // Is nowhere exactly zero, and leaves less than a millionth on one side.
  const auto step_at = [](double place) { return [=](double x) { return x < place ? -1e-9 : 1.0; }; };
  CHECK(*bisect(step_at(-1e-13), -1500, 1501) == 0);
  CHECK(*bisect(step_at(1e-13), -1000, 2000) == 0);
  CHECK(*bisect(step_at(-1e-13), -1, 2) == doctest::Approx(-1e-13).scale(0));
  // 1e-15 of 1024 is 1.024e-12.
  CHECK(*bisect(step_at(1.02e-12), 0, 1024) == 0);
  CHECK(*bisect(step_at(1.03e-12), 0, 1024) == doctest::Approx(1.03e-12).scale(0));
  // What is as far off as that share is not on zero any more.
  CHECK(*bisect(step_at(std::nextafter(1e-15, 1.0)), 0, 1) == 1e-15);
}

TEST_CASE("a jump over zero is no root, and a step that leaves a millionth on one side is one") {
  const auto jump = [](double low, double high) { return [=](double x) { return x < 0.3 ? low : high; }; };
  CHECK_FALSE(bisect(jump(-1, 1), 0, 1).has_value());
  CHECK_FALSE(bisect(jump(-1, 2e-6), 0, 1).has_value());
  CHECK_FALSE(bisect(jump(-2e-6, 1), 0, 1).has_value());
  CHECK(*bisect(jump(-1, 1e-6), 0, 1) == std::nextafter(0.3, 0.0));
  CHECK(bisect(jump(-1e-6, 1), 0, 1).has_value());
  // The millionth is one of the larger end, which may be far from one.
  CHECK_FALSE(bisect(jump(-1e-4, 2e-10), 0, 1).has_value());
  CHECK(bisect(jump(-1e9, 100), 0, 1).has_value());
}

TEST_CASE("513 points from bound to bound, by steps, or by factors where two powers of ten are not enough") {
  const auto steps = looked_at({1, 100});
  REQUIRE(steps.size() == 513);
  CHECK(steps.front() == 1);
  CHECK(steps.back() == 100);
  CHECK(steps[256] == 50.5);
  CHECK(steps[1] == 1 + 99.0 / 512);
  CHECK(looked_at({-50, 100})[256] == 25);
  CHECK(looked_at({0, 1000})[256] == 500);
  // The middle of factors is the root of the product.
  const auto factors = looked_at({0.5, 5000});
  REQUIRE(factors.size() == 513);
  CHECK(factors.back() == 5000);
  CHECK(std::abs(factors[256] - 50) < 1e-12);
  CHECK(std::abs(factors[1] - 0.5 * std::pow(10, 4.0 / 512)) < 1e-14);
  CHECK(std::abs(looked_at({1, 121})[256] - 11) < 1e-13);
  CHECK(std::abs(looked_at({0.0001, 1})[256] - 0.01) < 1e-15);
}

TEST_CASE("of several roots the nearest to the start, and of two as near the lower one") {
  const auto both = [](double x) { return (x - 1) * (x - 3); };
  CHECK(root_near(both, {0, 5}, 0) == doctest::Approx(1));
  CHECK(root_near(both, {0, 5}, 4) == doctest::Approx(3));
  CHECK(root_near([](double x) { return (x - 1) * (x + 3); }, {-4, 4}, -4) == doctest::Approx(-3));
  CHECK(root_near([](double x) { return (x + 1) * (x + 3); }, {-4, 4}, 0) == doctest::Approx(-1));
  CHECK(root_near([](double x) { return (x - 1) * (x - 3); }, {0, 4}, 2) == 1);
}

TEST_CASE("roots in the first and the last step, on a point and on a bound") {
  CHECK(root_near([](double x) { return x - 0.001; }, {0, 5}, 3) == doctest::Approx(0.001));
  CHECK(root_near([](double x) { return x - 4.999; }, {0, 5}, 3) == doctest::Approx(4.999));
  CHECK(root_near([](double x) { return x - 2; }, {0, 4}, 4) == 2);
  CHECK(root_near([](double x) { return x; }, {0, 4}, 3) == 0);
  CHECK(root_near([](double x) { return 4 - x; }, {0, 4}, 3) == 4);
}

TEST_CASE("a root on a point is not looked for again") {
  for (const double sign : {1.0, -1.0}) {
    int times = 0;
    const auto counted = [&](double x) { return ++times, sign * (x - 2); };
    CHECK(root_near(counted, {0, 4}, 0) == 2);
    CHECK(times == 513);
  }
}

TEST_CASE("no root lies where the function has no value or no end") {
  const auto ends = [](double low, double high) {
    return find_root([=](double x) { return x < 0.3 ? low : high; }, {0, 1}, 0);
  };
  for (const double end : {infinity, -infinity}) {
    CHECK_FALSE(ends(end, -std::copysign(1, end)).has_value());
    CHECK_FALSE(ends(-std::copysign(1, end), end).has_value());
  }
  CHECK_FALSE(ends(NAN, 1).has_value());
  CHECK_FALSE(ends(-1, NAN).has_value());
  CHECK_FALSE(find_root([](double) { return 1.0; }, {0, 1}, 0).has_value());
}
