// Which runs share a draw, and columns of draws by the quantile functions of core/formulas/README.md, section 0,
// in 32 bit.
#include "core/draws/columns.hpp"

namespace tokenwatt {
namespace {

bool are_twins(const Evaluation& left, const Evaluation& right) {
  const Selection& a = left.selection();
  const Selection& b = right.selection();
  return a.model == b.model && a.chip == b.chip && a.place == b.place && a.accounting == b.accounting &&
         left.choices().route == right.choices().route;
}

bool share_draw(const AssumptionRow& row, const Evaluation& left, const Evaluation& right) {
  const Selection& a = left.selection();
  const Selection& b = right.selection();
  if (row.scope == Scope::run) return are_twins(left, right);
  switch (row.per) {
    case Per::nothing: return true;
    case Per::chip: return a.chip == b.chip;
    case Per::model: return a.model == b.model;
    case Per::place: return a.place == b.place;
    case Per::model_chip: return a.model == b.model && a.chip == b.chip;
    case Per::offer: return a.offer == b.offer;
    case Per::subscription: return a.subscription == b.subscription;
  }
  __builtin_unreachable();
}

// The curve of one half of a two-piece distribution: value = shape(slope * z).
struct Curve {
  float center, slope_low, slope_high, min, width;
  float clip_low, clip_high;
};

Curve curve_of(const Range& range, Bounds bounds) {
  const double low = transformed(range.distribution, bounds, range.low);
  const double central = transformed(range.distribution, bounds, range.central);
  const double high = transformed(range.distribution, bounds, range.high);
  double center = central;
  if (range.distribution == Distribution::lognormal) center = range.central;
  if (range.distribution == Distribution::shifted_lognormal) center = range.central - bounds.min;
  return {static_cast<float>(center),
          static_cast<float>((central - low) / z95),
          static_cast<float>((high - central) / z95),
          static_cast<float>(bounds.min),
          static_cast<float>(bounds.max - bounds.min),
          static_cast<float>(bounds.min),
          static_cast<float>(bounds.max)};
}

template <class Shape>
void shape_tile(Tile& tile, const Curve& curve, Shape shape) {
  for (std::size_t i = 0; i < tile_size; i += lane_count) {
    Lanes z;
    __builtin_memcpy(&z, &tile.value[i], sizeof z);
    const Lanes slope = z < lanes(0) ? lanes(curve.slope_low) : lanes(curve.slope_high);
    Lanes x = shape(slope * z);
    x = x < lanes(curve.clip_low) ? lanes(curve.clip_low) : x;
    x = x > lanes(curve.clip_high) ? lanes(curve.clip_high) : x;
    __builtin_memcpy(&tile.value[i], &x, sizeof x);
  }
}

void shape_normal(Tile& tile, Distribution distribution, const Curve& c) {
  switch (distribution) {
    case Distribution::lognormal: shape_tile(tile, c, [&](Lanes g) { return exponential(g) * c.center; }); break;
    case Distribution::shifted_lognormal:
      shape_tile(tile, c, [&](Lanes g) { return exponential(g) * c.center + c.min; });
      break;
    case Distribution::logitnormal:
      shape_tile(tile, c, [&](Lanes g) { return c.width / (exponential(-(g + c.center)) + 1.0F) + c.min; });
      break;
    default: shape_tile(tile, c, [&](Lanes g) { return g + c.center; }); break;
  }
}

void shape_uniform(Tile& tile, const Range& range, Bounds bounds) {
  const double margin = (range.high - range.low) / 18;
  // Both sides have one slope, because the number is uniform and not normal. It is clipped like the others.
  const auto width = static_cast<float>(range.high - range.low + 2 * margin);
  const Curve curve{0, width, width, 0, 0, static_cast<float>(bounds.min), static_cast<float>(bounds.max)};
  const auto start = static_cast<float>(range.low - margin);
  shape_tile(tile, curve, [&](Lanes u) { return u + start; });
}

}  // namespace

Position drawn_as(Position row) {
  const Position other = assumption_rows()[row].default_of;
  return other == none ? row : other;
}

std::vector<DrawDimensions> assign_dimensions(std::span<const Evaluation* const> runs, const Dependencies& unlinked) {
  std::vector<DrawDimensions> dimensions(runs.size());
  for (Position at = 0; at < assumption_count; ++at) {
    std::size_t own = 0;
    for (std::size_t run = 0; run < runs.size(); ++run) {
      Position slot = none;
      for (std::size_t earlier = 0; earlier < run && slot == none; ++earlier) {
        const bool shared = !unlinked.test(at) && share_draw(assumption_rows()[at], *runs[earlier], *runs[run]);
        if (shared) slot = dimensions[earlier][at];
      }
      // The first draws of all rows get the lowest, best dimensions of the design.
      dimensions[run][at] = slot != none ? slot : own++ * assumption_count + at;
    }
  }
  for (DrawDimensions& run : dimensions) {
    const DrawDimensions own = run;
    for (Position at = 0; at < assumption_count; ++at) {
      if (!unlinked.test(at)) run[at] = own[drawn_as(at)];
    }
  }
  return dimensions;
}

void fill_column(const ColumnSource& source, std::uint32_t seed, std::uint32_t first, std::span<Tile> column) {
  SobolSequence sequence(source.dimension, seed);
  sequence.seek(first);
  const Curve curve = curve_of(source.range, source.bounds);
  std::uint32_t points[tile_size];
  for (Tile& tile : column) {
    sequence.next(points);
    if (source.range.distribution == Distribution::uniform) {
      uniform_tile(points, tile);
      shape_uniform(tile, source.range, source.bounds);
    } else {
      normal_tile(points, tile);
      shape_normal(tile, source.range.distribution, curve);
    }
  }
}

void VaryingInputs::choose(const Evaluation& run, const DrawDimensions& dimensions, const Dependencies& needed) {
  mask_.reset();
  changed_.reset();
  positions_.clear();
  for (Position at = 0; at < run.inputs().size(); ++at) {
    const Input& input = run.inputs()[at];
    const ColumnSource source{input.present ? input.range : Range{}, assumption_rows()[at].bounds, dimensions[at]};
    if (!(source == sources_[at])) changed_.set(at);
    sources_[at] = source;
    if (!needed.test(at) || !input.present || input.range.is_fixed()) continue;
    mask_.set(at);
    positions_.push_back(at);
  }
}

void VaryingInputs::fill(const Dependencies& which, std::uint32_t seed, std::uint32_t first, std::size_t tiles) {
  for (const Position at : positions_) {
    if (!which.test(at)) continue;
    columns_[at].resize(tiles);
    fill_column(sources_[at], seed, first, columns_[at]);
  }
}

void VaryingInputs::connect(TileProgram& program, std::size_t at) {
  for (const Position input : positions_) program.set_input(input, columns_[input][at]);
}

}  // namespace tokenwatt
