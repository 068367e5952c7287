// Exponentials, logarithms and their ratios on quantities, plain and recorded.
#include "core/formulas/elementary.hpp"

#include <cmath>

#include "core/engine/tape.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

TEST_CASE("exponential and logarithm undo each other") {
  for (const double x : {-3.0, 0.0, 0.5, 20.0}) {
    CAPTURE(x);
    CHECK(exponential_of(Plain<double>{x}).base == about(std::exp(x)));
    CHECK(logarithm_of(exponential_of(Plain<double>{x})).base == doctest::Approx(x).epsilon(1e-15));
  }
}

TEST_CASE("ratios of exponential and logarithm meet their series without a step") {
  for (const double x : {-0.9, -0.1000001, -0.0999999, -1e-9, 0.0, 1e-9, 0.0999999, 0.1000001, 5.0}) {
    CAPTURE(x);
    CHECK(exponential_ratio(Plain<double>{x}).base == about(x == 0 ? 1 : std::expm1(x) / x, 1.5e-8));
    CHECK(logarithm_ratio(Plain<double>{x}).base == about(x == 0 ? 1 : std::log1p(x) / x, 2e-8));
  }
}

TEST_CASE("a recorded ratio has the value of a plain one, and its slope on both sides of the series' limit") {
  for (const double x : {0.05, 2.0}) {
    CAPTURE(x);
    Tape tape;
    const Recording recording(tape);
    const Plain<Recorded> input{{tape.input(0, x)}};
    const Plain<Recorded> ratio = exponential_ratio(input);
    CHECK(tape[ratio.base.node].value == exponential_ratio(Plain<double>{x}).base);
    std::vector<double> slopes(most_inputs);
    tape.gradient(ratio.base.node, slopes);
    // The derivative of (e^x - 1) / x is (e^x (x - 1) + 1) / x^2.
    CHECK(slopes[0] == about((std::exp(x) * (x - 1) + 1) / (x * x), 1e-5));
  }
}
