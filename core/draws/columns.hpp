// Which draw an assumption has in a run, and its column of values.
#pragma once

#include <vector>

#include "core/draws/sobol.hpp"
#include "core/run/evaluation.hpp"

namespace tokenwatt {

/// The dimension of the design for each assumption of each run. Runs that share a cause share its dimension: a world
/// row for all (or all in one place), an entry row for all with the same entry, a run row for twins only. `unlinked`
/// rows are each run's own. A draw belongs to (id, scope key), not to the value.
using Dimensions = std::array<int, static_cast<std::size_t>(assumption_count)>;
std::vector<Dimensions> assign_dimensions(std::span<const Evaluation* const> runs, const Dependencies& unlinked);

/// Where a column takes its points from, and what it makes of them.
struct ColumnSource {
  Range range;
  Bounds bounds;
  int dimension;
  bool operator==(const ColumnSource& other) const = default;
};

/// Fills a column of whole tiles with draws of a range in the catalogue's unit, from point `first` of the design on.
void fill_column(const ColumnSource& source, std::uint32_t seed, std::uint32_t first, std::span<Tile> column);

}  // namespace tokenwatt
