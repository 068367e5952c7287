// Which draw an assumption has in a run, and its column of values.
#pragma once

#include <array>
#include <vector>

#include "core/draws/sobol.hpp"
#include "core/engine/tile_program.hpp"
#include "core/run/evaluation.hpp"

namespace tokenwatt {

/// The row whose draw a row has: its own, or the one whose default it has.
Position drawn_as(Position row);

/// The dimension of the design for each assumption of each run. Runs that share a cause share its dimension: a world
/// row has one cause (or one for each place), an entry row that of the entry, a run row that of the job, which is a
/// model on a chip. `unlinked` rows are each run's own. A draw belongs to (assumption, cause): not to the value, nor to
/// the route, the accounting or the other runs, so that a run has the same draws wherever it is asked for. A row that
/// has another's default has its draw too, unless it is unlinked.
using DrawDimensions = std::array<DrawDimension, assumption_count>;
std::vector<DrawDimensions> assign_dimensions(std::span<const Evaluation* const> runs, const Dependencies& unlinked);

/// Where a column takes its points from, and what it makes of them.
struct ColumnSource {
  Range range;
  Bounds bounds;
  DrawDimension dimension;
  bool operator==(const ColumnSource& other) const = default;
};

/// Fills a column of whole tiles with draws of a range in the catalogue's unit, from point `first` of the design on.
void fill_column(const ColumnSource& source, std::uint32_t seed, std::uint32_t first, std::span<Tile> column);

/// The inputs of one run that differ from draw to draw and that some result needs, each with a column of its draws.
class VaryingInputs {
 public:
  /// Finds them among the `needed` inputs of a run. Columns keep the draws that they were filled with before.
  void choose(const Evaluation& run, const DrawDimensions& dimensions, const Dependencies& needed);

  /// The inputs that vary, as a mask and as a list in the order of the table.
  const Dependencies& mask() const { return mask_; }
  std::span<const Position> positions() const { return positions_; }

  /// The inputs, varying or not, whose range, bounds or dimension are not what they were at the choose() before.
  const Dependencies& changed() const { return changed_; }

  /// Fills the columns of those that are in `which` with so many tiles of draws, from point `first` of the design on.
  void fill(const Dependencies& which, std::uint32_t seed, std::uint32_t first, std::size_t tiles);

  /// A tile of an input's column.
  Tile& tile(Position input, std::size_t at) { return columns_[input][at]; }

  /// Lets a program's next run() read this tile of every column.
  void connect(TileProgram& program, std::size_t at);

 private:
  Dependencies mask_, changed_;
  std::vector<Position> positions_;
  std::array<ColumnSource, assumption_count> sources_{};
  std::array<std::vector<Tile>, assumption_count> columns_;
};

}  // namespace tokenwatt
