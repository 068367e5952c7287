// The tape: shared operations, exact slopes, dependencies, and evaluation with other inputs.
#include "core/engine/tape.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

#include "core/numbers/numerics.hpp"
#include "core/numbers/quantity.hpp"

using namespace tokenwatt;

namespace {

// Uses every operation; written once for both numbers, like the formulas.
template <class Number>
Number every_operation(Number x, Number y, Number z) {
  const Number grown = exponential(rescale(x, 0.1)) * y;
  const Number shrunk = logarithm(z + 2.0) / (x - 0.25);
  return choose_above(y, 1.5, grown - shrunk, 3.0 * shrunk) + x * x / y + omega(rescale(x, 0.5)) * y;
}

Recorded given(Tape& tape, Position at, double value) { return {tape.input(at, value)}; }

std::array<double, most_inputs> slopes_of(Recorded result) {
  std::array<double, most_inputs> slopes{};
  slopes.fill(12345);
  Recording::tape().gradient(result.node, slopes);
  return slopes;
}

}  // namespace

TEST_CASE("recording gives the value that plain numbers give") {
  Tape tape;
  const Recording recording(tape);
  const Recorded result = every_operation(given(tape, 0, 1.25), given(tape, 1, 2.0), given(tape, 2, 5.0));
  CHECK(tape[result.node].value == every_operation(1.25, 2.0, 5.0));
  // e^0.125 · 2 − ln 7 / 1 + 1.25² / 2, by libm, and twice the w with w + ln w = 0.625.
  const double known = 2 * std::exp(0.125) - std::log(7.0) + 0.78125;
  const double w = (tape[result.node].value - known) / 2;
  CHECK(w + std::log(w) == doctest::Approx(0.625).epsilon(1e-13));
}

TEST_CASE("the same operation on the same operands is one node") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x = given(tape, 0, 2), y = given(tape, 1, 3);
  const Recorded first = x * y + 1.0;
  const auto size = tape.size();
  CHECK((x * y + 1.0).node == first.node);
  CHECK(tape.input(0, 2) == x.node);
  CHECK(tape.size() == size);
  // The order of factors does not change the bits, but the printed working shows it as the formula has it.
  CHECK((y * x).node != (x * y).node);
  CHECK((x - y).node != (x + y).node);
  CHECK(tape.constant(1) != tape.constant(2));
  CHECK(rescale(x, 3600).node != rescale(x, 1000).node);
}

TEST_CASE("a change of unit by one records nothing") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x = given(tape, 0, 2);
  CHECK(rescale(x, 1).node == x.node);
}

TEST_CASE("slopes agree with central differences on a formula of every operation") {
  const double points[][3] = {{1.25, 2.0, 5.0}, {1.25, 1.0, 5.0}, {-3.0, 1.6, 0.1}, {40.0, 1e-3, 1e6}};
  for (const auto& point : points) {
    Tape tape;
    const Recording recording(tape);
    const Recorded result =
        every_operation(given(tape, 0, point[0]), given(tape, 1, point[1]), given(tape, 2, point[2]));
    const auto slopes = slopes_of(result);
    for (std::size_t i = 0; i < 3; ++i) {
      const auto moved = [&](double by) {
        double at[3] = {point[0], point[1], point[2]};
        at[i] += by;
        return every_operation(at[0], at[1], at[2]);
      };
      const double h = 1e-5 * std::abs(point[i]);
      CAPTURE(point[0]);
      CAPTURE(i);
      const double difference = (moved(h) - moved(-h)) / (2 * h);
      CHECK(std::abs(slopes[i] - difference) <= 1e-8 * std::abs(difference) + 1e-9);
    }
    CHECK(slopes[3] == 0);
  }
}

TEST_CASE("slopes by hand: x y / (x + z)") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x = given(tape, 0, 2), y = given(tape, 5, 3), z = given(tape, 9, 4);
  // At 2, 3, 4: y z / (x+z)² = 12/36, x / (x+z) = 2/6, −x y / (x+z)² = −6/36.
  const auto slopes = slopes_of(x * y / (x + z));
  CHECK(slopes[0] == doctest::Approx(12.0 / 36).epsilon(1e-15));
  CHECK(slopes[5] == doctest::Approx(2.0 / 6).epsilon(1e-15));
  CHECK(slopes[9] == doctest::Approx(-6.0 / 36).epsilon(1e-15));
}

TEST_CASE("a node used twice gets both slopes") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x = given(tape, 0, 3);
  const Recorded square = x * x;
  // (x²)² + x²: 4x³ + 2x = 108 + 6.
  CHECK(slopes_of(square * square + square)[0] == 114);
}

TEST_CASE("a choice takes slopes through the chosen branch only, and none through its condition") {
  Tape tape;
  const Recording recording(tape);
  const Recorded condition = given(tape, 0, 2), limit = given(tape, 1, 1), yes = given(tape, 2, 10),
                 no = given(tape, 3, 20);
  const auto above = slopes_of(choose_above(condition, limit, yes, no));
  CHECK(above[0] == 0);
  CHECK(above[1] == 0);
  CHECK(above[2] == 1);
  CHECK(above[3] == 0);
  const auto below = slopes_of(choose_above(limit, condition, yes, no));
  CHECK(below[2] == 0);
  CHECK(below[3] == 1);
}

TEST_CASE("equal sides of a comparison take the second branch") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x = given(tape, 0, 1), y = given(tape, 1, 1);
  CHECK(tape[choose_above(x, y, 10.0, 20.0).node].value == 20);
}

TEST_CASE("dependencies go through every branch of a choice and through its condition") {
  Tape tape;
  const Recording recording(tape);
  const Recorded a = given(tape, 10, 2), b = given(tape, 20, 1), c = given(tape, 30, 5), d = given(tape, 127, 6);
  const Recorded unused = given(tape, 40, 1);
  const Dependencies& found = tape.dependencies((choose_above(a, b, c, d) * 2.0).node);
  CHECK(found.count() == 4);
  for (const std::size_t at : {10u, 20u, 30u, 127u}) CHECK(found.test(at));
  CHECK(tape.dependencies(unused.node).count() == 1);
  CHECK(tape.dependencies(tape.constant(3)).none());
  CHECK(tape.dependencies(exponential(a).node).count() == 1);
}

TEST_CASE("evaluating with other inputs gives the bits that recording them gives") {
  Tape tape;
  const Recording recording(tape);
  const Recorded result = every_operation(given(tape, 0, 1.25), given(tape, 1, 2.0), given(tape, 2, 5.0));
  const double others[][3] = {{1.25, 2.0, 5.0}, {7.5, 1.0, 0.3}, {-2.0, 99.0, 1e5}, {0.5, 1.5, 3.0}};
  std::vector<double> values;
  for (const auto& other : others) {
    tape.evaluate(other, values);
    REQUIRE(values.size() == static_cast<std::size_t>(tape.size()));
    Tape again;
    const Recording anew(again);
    const Recorded expected =
        every_operation(given(again, 0, other[0]), given(again, 1, other[1]), given(again, 2, other[2]));
    CAPTURE(other[0]);
    CHECK(values[static_cast<std::size_t>(result.node)] == again[expected.node].value);
  }
}

TEST_CASE("a missing value in the branch not taken spreads neither to the result nor to its slopes") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x = given(tape, 0, 2), y = given(tape, 1, 3), lacking = given(tape, 2, not_a_number);
  const Recorded result = choose_above(x, 1.0, x * y, lacking * y);
  CHECK(tape[result.node].value == 6);
  const auto slopes = slopes_of(result);
  CHECK(slopes[0] == 3);
  CHECK(slopes[1] == 2);
  CHECK(slopes[2] == 0);
  // The tape still knows that with other values the result would depend on it.
  CHECK(tape.dependencies(result.node).test(2));
}

TEST_CASE("a missing value in a comparison takes the second branch") {
  Tape tape;
  const Recording recording(tape);
  const Recorded lacking = given(tape, 0, not_a_number), one = given(tape, 1, 1);
  CHECK(tape[choose_above(lacking, one, 10.0, 20.0).node].value == 20);
  CHECK(tape[choose_above(one, lacking, 10.0, 20.0).node].value == 20);
}

TEST_CASE("a node that a result does not use has no part in its slopes, infinite or not") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x = given(tape, 0, 0), y = given(tape, 1, 3);
  const Recorded infinite = y / x;
  const Recorded result = x * x + y;
  CHECK(std::isinf(tape[infinite.node].value));
  const auto slopes = slopes_of(result);
  CHECK(slopes[0] == 0);
  CHECK(slopes[1] == 1);
}

TEST_CASE("the slope of an input by itself is one") {
  Tape tape;
  const Recording recording(tape);
  const auto slopes = slopes_of(given(tape, 7, 0.5));
  CHECK(slopes[7] == 1);
  CHECK(slopes[0] == 0);
}

TEST_CASE("a result keeps the first name it is given") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x = given(tape, 0, 2);
  named(x * 2.0, "double", "1", 1);
  named(x * 2.0, "twice", "1", 1);
  REQUIRE(tape.steps().size() == 1);
  CHECK(std::string(tape.steps()[0].name) == "double");
  CHECK(tape.steps()[0].node == (x * 2.0).node);
}

TEST_CASE("a quantity of recorded numbers is a quantity: units scale on the way in and out") {
  Tape tape;
  const Recording recording(tape);
  const auto power = of<"kW">(given(tape, 0, 2));
  const auto time = of<"hour">(given(tape, 1, 3));
  // 2 kW for 3 hours: 6 kWh.
  const Recorded energy = (power * time).in<"kWh">();
  CHECK(tape[energy.node].value == doctest::Approx(6).epsilon(1e-15));
  // d/d(kW) = 3 hours, in kWh for each kW.
  CHECK(slopes_of(energy)[0] == doctest::Approx(3).epsilon(1e-15));
}
