// Runs a tape over tiles of draws: only the nodes that wanted results need, four numbers at a time.
#pragma once

#include <span>
#include <vector>

#include "core/engine/lanes.hpp"
#include "core/engine/tape.hpp"

namespace tokenwatt {

/// Quotient and difference of two tiles, and in how many of the first `count` draws the one is less than the other by
/// more than rounding.
void divide(const Tile& top, const Tile& bottom, Tile& result);
void subtract(const Tile& left, const Tile& right, Tile& result);
std::uint32_t count_less(const Tile& left, const Tile& right, std::size_t count);

/// A tape prepared for draws. Nodes that no varying input reaches are worked out once, from the tape's central values.
class Program {
 public:
  /// `varying` are the inputs that differ from draw to draw.
  void prepare(const Tape& tape, const Dependencies& varying);

  /// Chooses the nodes that run() computes: the wanted ones and what they need.
  void want(std::span<const std::int16_t> nodes);

  /// Sets the tile that holds an input's draws, which is only read. Must be set for each varying input before run().
  void set_input(int position, Tile& tile);

  /// Makes run() write a wanted node's result here. An input that is a result as it stands is copied, because its own tile
  /// is only read.
  void set_output(std::int16_t node, Tile& tile) {
    ((*tape_)[node].op == Op::input ? copied_to_ : at_)[static_cast<std::size_t>(node)] = &tile;
  }

  void run();

  /// The result of a node that run() computed, or that no varying input reaches.
  const Tile& result(std::int16_t node) const { return *at_[static_cast<std::size_t>(node)]; }

 private:
  struct Step {
    Op op;
    std::int16_t node, a, b, c, d;
    float factor;
  };

  const Tape* tape_ = nullptr;
  Dependencies varying_;
  std::vector<Tile> tiles_;
  std::vector<Tile*> at_, copied_to_;
  std::vector<std::int16_t> input_node_, wanted_inputs_;
  std::vector<Step> steps_;
};

}  // namespace tokenwatt
