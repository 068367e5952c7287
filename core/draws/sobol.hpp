// The fixed Sobol' design from which all draws come: the same points every time, so results move smoothly and repeat.
#pragma once

#include <cstdint>
#include <span>

#include "core/engine/lanes.hpp"
#include "core/tables/assumptions.hpp"

namespace tokenwatt {

/// The most runs of one request.
inline constexpr std::size_t most_runs = 4;

/// A dimension for each assumption of each run, should none be shared. core/draws/joe_kuo.inc has directions for 400.
inline constexpr std::size_t design_dimensions = assumption_count * most_runs;

/// One dimension of the design under a seed: point n is a whole number of 2^32, moved by a digital shift.
/// Sobol' (1967); directions of Joe and Kuo (2008); the points come in Gray-code order (Antonov and Saleev 1979).
class SobolSequence {
 public:
  SobolSequence(Position dimension, std::uint32_t seed);

  /// The next tile_size points, from point 0 on.
  void next(std::span<std::uint32_t, tile_size> points);

  /// Starts again at point `index`, a multiple of tile_size.
  void seek(std::uint32_t index);

 private:
  std::uint32_t direction_[32];
  std::uint32_t shift_;
  std::uint32_t index_ = 0;
  std::uint32_t point_ = 0;
};

/// Standard normal quantiles of a tile of points.
void normal_tile(std::span<const std::uint32_t, tile_size> points, Tile& tile);

/// A tile of points as numbers above 0 and below 1.
void uniform_tile(std::span<const std::uint32_t, tile_size> points, Tile& tile);

}  // namespace tokenwatt
