// A tape over tiles of draws: each draw is what the tape itself gives with that draw's inputs.
#include "core/engine/tile_program.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <vector>

using namespace tokenwatt;

namespace {

enum : int { x_at, y_at, fixed_at };

// Every operation of a tape; the third input does not vary.
Position record_all(Tape& tape) {
  const Recording recording(tape);
  const Recorded x{tape.input(x_at, 1)}, y{tape.input(y_at, 2)}, fixed{tape.input(fixed_at, 3)};
  const Recorded grown = exponential(rescale(x, 0.25)) * y + fixed;
  return choose_above(x, y, grown - 1.0, logarithm(grown) / y + omega(x)).node;
}

Tile ascending(float start, float step) {
  Tile tile;
  for (std::size_t i = 0; i < tile_size; ++i) tile.value[i] = start + step * static_cast<float>(i);
  return tile;
}

Dependencies two_inputs() {
  Dependencies varying;
  varying.set(x_at);
  varying.set(y_at);
  return varying;
}

}  // namespace

TEST_CASE("every draw of a tile is what the tape gives with that draw's inputs") {
  Tape tape;
  const Position node = record_all(tape);
  TileProgram program;
  program.prepare(tape, two_inputs());
  const Position wanted[] = {node};
  program.want(wanted);
  // x passes y half way, so that both branches are taken.
  Tile x = ascending(0.5F, 0.02F), y = ascending(3, 0), result;
  program.set_input(x_at, x);
  program.set_input(y_at, y);
  program.set_output(node, result);
  program.run();
  std::vector<double> values;
  for (std::size_t i = 0; i < tile_size; ++i) {
    CAPTURE(i);
    const double inputs[] = {static_cast<double>(x.value[i]), static_cast<double>(y.value[i]), 3};
    tape.evaluate(inputs, values);
    CHECK(static_cast<double>(result.value[i]) == doctest::Approx(values[node]).epsilon(2e-6));
  }
}

TEST_CASE("what no varying input reaches stays at its central value") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x{tape.input(x_at, 1)}, fixed{tape.input(fixed_at, 3)};
  const Position still = (fixed * fixed).node;
  const Position moving = (x * Recorded{still}).node;
  TileProgram program;
  Dependencies varying;
  varying.set(x_at);
  program.prepare(tape, varying);
  const Position wanted[] = {moving, still};
  program.want(wanted);
  Tile tile = ascending(0, 1);
  program.set_input(x_at, tile);
  program.run();
  for (std::size_t i = 0; i < tile_size; ++i) {
    CHECK(program.result(still).value[i] == 9);
    CHECK(program.result(moving).value[i] == 9 * static_cast<float>(i));
  }
}

TEST_CASE("only what the wanted nodes need is worked out") {
  Tape tape;
  const Recording recording(tape);
  const Recorded x{tape.input(x_at, 1)}, y{tape.input(y_at, 2)};
  const Position twice = (x + x).node, other = (y * y).node;
  TileProgram program;
  program.prepare(tape, two_inputs());
  const Position wanted[] = {twice};
  program.want(wanted);
  Tile tile = ascending(1, 1), untouched = ascending(-1, 0), doubled;
  program.set_input(x_at, tile);
  program.set_output(twice, doubled);
  program.set_output(other, untouched);
  program.run();
  CHECK(doubled.value[5] == 12);
  CHECK(untouched.value[5] == -1);
}

TEST_CASE("a draw counts as less or more only by more than rounding, and without a value as neither") {
  const auto order = [](const Tile& left, const Tile& right, std::size_t count = tile_size) {
    Order found;
    found.add(left, right, count);
    return std::vector<std::uint32_t>{found.less, found.more, found.without_value};
  };
  using Counts = std::vector<std::uint32_t>;
  const Tile ones = ascending(1, 0);
  Tile near = ones, far = ones;
  // A few roundings of 32 bit, 2^-22, and well beyond them.
  for (std::size_t i = 0; i < 10; ++i) near.value[i] = 1 - 0x1p-22F, far.value[i] = 1 - 0x1p-16F;
  CHECK(order(near, ones) == Counts{0, 0, 0});
  CHECK(order(far, ones) == Counts{10, 0, 0});
  // Only the first draws count, a number that fills no vector among them.
  CHECK(order(far, ones, 7) == Counts{7, 0, 0});
  CHECK(order(ones, far) == Counts{0, 10, 0});
  // Below zero the smaller number lies further out.
  const Tile minus = ascending(-1, 0), further = ascending(-1.001F, 0);
  CHECK(order(further, minus) == Counts{tile_size, 0, 0});
  // A draw without a value on either side is none of them.
  Tile missing = far, endless = ones;
  missing.value[0] = std::numeric_limits<float>::quiet_NaN();
  endless.value[1] = std::numeric_limits<float>::infinity();
  CHECK(order(missing, endless) == Counts{8, 0, 2});
  CHECK(order(missing, endless, 5) == Counts{3, 0, 2});
  // Counts add up over tiles.
  Order twice;
  twice.add(far, ones, tile_size);
  twice.add(far, ones, 3);
  CHECK(twice.less == 13);
}

TEST_CASE("quotient and difference go draw by draw") {
  const Tile top = ascending(2, 2), bottom = ascending(1, 1);
  Tile result;
  divide(top, bottom, result);
  for (const float value : result.value) CHECK(value == 2);
  compare(top, bottom, result);
  for (const float x : result.value) CHECK(x == 2);
  Tile endless = bottom;
  endless.value[0] = std::numeric_limits<float>::infinity();
  compare(top, endless, result);
  CHECK(result.value[0] != result.value[0]);
  CHECK(result.value[1] == 2);
  compare(endless, bottom, result);
  CHECK(result.value[0] - result.value[0] != 0);
  subtract(top, bottom, result);
  for (std::size_t i = 0; i < tile_size; ++i) CHECK(result.value[i] == bottom.value[i]);
}

TEST_CASE("draws are counted between two ends, both of which count") {
  // 0, 1, 2 and so on: 5, 6, 7, 8 and 9 lie from 5 to 9.
  const Tile steps = ascending(0, 1);
  CHECK(count_within(steps, 5, 9, tile_size) == 5);
  CHECK(count_within(steps, 5, 9, 7) == 2);
  CHECK(count_within(steps, 5.5F, 5.9F, tile_size) == 0);
  constexpr float beyond = std::numeric_limits<float>::infinity();
  CHECK(count_within(steps, -beyond, 2, tile_size) == 3);
  CHECK(count_within(steps, 2, beyond, tile_size) == tile_size - 2);
  Tile missing = steps;
  missing.value[6] = std::numeric_limits<float>::quiet_NaN();
  CHECK(count_within(missing, 5, 9, tile_size) == 4);
}
