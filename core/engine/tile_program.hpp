// Runs a tape over tiles of draws: only the nodes that wanted results need, four numbers at a time.
#pragma once

#include <span>
#include <vector>

#include "core/engine/lanes.hpp"
#include "core/engine/tape.hpp"

namespace tokenwatt {

/// Quotient and difference of two tiles.
void divide(const Tile& top, const Tile& bottom, Tile& result);
/// The quotient of two results, which has no value where either has none: a number over infinity is no zero here.
void compare(const Tile& top, const Tile& bottom, Tile& result);
void subtract(const Tile& left, const Tile& right, Tile& result);
/// In how many of the first `count` draws a number lies from `low` to `high`, both ends counted.
std::uint32_t count_within(const Tile& tile, float low, float high, std::size_t count);

/// In how many draws one result is less than another by more than rounding, or more; else they are alike, or one of
/// them has no finite value.
struct Order {
  std::uint32_t less = 0;
  std::uint32_t more = 0;
  std::uint32_t without_value = 0;
  /// Adds the first `count` draws of two tiles.
  void add(const Tile& left, const Tile& right, std::size_t count);
};

/// A tape prepared for draws. Nodes that no varying input reaches are worked out once, from the tape's central values.
class TileProgram {
 public:
  /// `varying` are the inputs that differ from draw to draw.
  void prepare(const Tape& tape, const Dependencies& varying);

  /// Chooses the nodes that run() computes: the wanted ones and what they need. Once after each prepare().
  void want(std::span<const Position> nodes);

  /// Sets the tile that holds an input's draws, which is only read. Must be set for each varying input before run().
  void set_input(Position input, Tile& tile);

  /// Makes run() write a wanted node's result here. An input that is a result as it stands is copied, because its own
  /// tile is only read.
  void set_output(Position node, Tile& tile) { ((*tape_)[node].op == Op::input ? copied_to_ : at_)[node] = &tile; }

  void run();

  /// The result of a node that run() computed, or that no varying input reaches.
  const Tile& result(Position node) const { return *at_[node]; }

 private:
  bool varies(Position node) const { return (tape_->dependencies(node) & varying_).any(); }

  /// An operation of the tape that run() works out.
  struct Instruction {
    Op op;
    Position node, a, b, c, d;
    float factor;
  };

  const Tape* tape_ = nullptr;
  Dependencies varying_;
  // One for each node that is needed and no varying input.
  std::vector<Tile> tiles_;
  std::vector<Tile*> at_, copied_to_;
  std::vector<Position> input_node_, wanted_inputs_;
  std::vector<Instruction> instructions_;
};

}  // namespace tokenwatt
