// The fixed Sobol' design from which all draws come: the same points every time, so results move smoothly and repeat.
#pragma once

#include <cstdint>
#include <span>

#include "core/engine/lanes.hpp"
#include "core/tables/assumptions.hpp"

namespace tokenwatt {

/// The most runs of one request.
inline constexpr std::size_t most_runs = 4;

/// What a draw belongs to besides its assumption: `of_the_world`, or a number for a chip, a model, a place and the
/// like.
using Cause = std::uint32_t;
inline constexpr Cause of_the_world = 0;

/// A coordinate of the design: an assumption's position in the table, and the cause of its draw. A second sample's
/// positions come after those of the table.
struct DrawDimension {
  Position row = 0;
  Cause cause = of_the_world;
  bool operator==(const DrawDimension& other) const = default;
};

/// Rows that the design has: one for each assumption, and as many for a second, independent sample of them.
/// core/draws/joe_kuo.inc has directions for 256.
inline constexpr std::size_t design_rows = 2 * assumption_count;

/// One coordinate of the design under a seed: point n is a whole number of 2^32, moved by a digital shift. Rows of one
/// cause are Sobol' dimensions; another cause goes through the points of each tile in an order of its own, so that
/// there are as many coordinates as there are causes, and none depends on which others are in use. Sobol' (1967);
/// directions of Joe and Kuo (2008); the points come in Gray-code order (Antonov and Saleev 1979).
class SobolSequence {
 public:
  SobolSequence(DrawDimension dimension, std::uint32_t seed);

  /// The next tile_size points, from point 0 on.
  void next(std::span<std::uint32_t, tile_size> points);

  /// Starts again at point `index`, a multiple of tile_size.
  void seek(std::uint32_t index);

 private:
  std::uint32_t direction_[32];
  Cause cause_;
  std::uint32_t shift_;
  std::uint32_t index_ = 0;
  std::uint32_t point_ = 0;
};

/// Standard normal quantiles of a tile of points.
void normal_tile(std::span<const std::uint32_t, tile_size> points, Tile& tile);

/// A tile of points as numbers above 0 and below 1.
void uniform_tile(std::span<const std::uint32_t, tile_size> points, Tile& tile);

}  // namespace tokenwatt
