// Which runs share a draw, and columns of draws by the quantile functions of core/formulas/README.md, section 0,
// in 32 bit.
#include "core/draws/columns.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace tokenwatt {
namespace {

// The cause that these words name: their hash FNV-1a (Fowler, Noll and Vo 1991). Words are ids and not positions, so
// that a new row of a catalogue moves no draw of the others.
Cause cause_named(std::initializer_list<std::string_view> words) {
  Cause hash = 0x811c9dc5;
  const auto add = [&](char letter) { hash = (hash ^ static_cast<unsigned char>(letter)) * 0x01000193; };
  for (const std::string_view word : words) {
    for (const char letter : word) add(letter);
    add(0);
  }
  return hash == of_the_world ? 1 : hash;
}

template <class Row>
const char* id_in(std::span<const Row> rows, Position index) {
  return index == none ? "" : rows[index].id;
}

// Training or serving a model on a chip, wherever and however counted. Also the cause of what an entry would decide
// that a run does not name: nothing else tells such runs apart.
Cause job_of(const Selection& run) {
  return cause_named({"job", id_in(models(), run.model), id_in(chips(), run.chip)});
}

template <class Row>
Cause entry_of(const char* kind, std::span<const Row> rows, Position index, const Selection& run) {
  return index == none ? job_of(run) : cause_named({kind, rows[index].id});
}

// The place that has the figure of an assumption, which may be one around the run's.
Position place_of(Id id, Position place) {
  const auto has = [&](Position at) {
    const std::span<const Setting> sets = places()[at].sets;
    return std::any_of(sets.begin(), sets.end(), [&](const Setting& one) { return one.id == id; });
  };
  for (Position at = place; at != none; at = places()[at].within) {
    if (has(at)) return at;
  }
  return place;
}

Cause cause_of(Position at, const Selection& run) {
  const AssumptionRow& row = assumption_rows()[at];
  if (row.scope == Scope::run) return job_of(run);
  switch (row.per) {
    case Per::nothing: return of_the_world;
    case Per::chip: return entry_of("chip", chips(), run.chip, run);
    case Per::model: return entry_of("model", models(), run.model, run);
    case Per::place: return cause_named({"place", id_in(places(), place_of(id_at(at), run.place))});
    case Per::model_chip: return job_of(run);
    case Per::offer: return entry_of("offer", offers(), run.offer, run);
    case Per::subscription: return entry_of("subscription", subscriptions(), run.subscription, run);
  }
  __builtin_unreachable();
}

// The run itself, told apart by all that it names.
Cause run_itself(const Evaluation& evaluation) {
  const Selection& run = evaluation.selection();
  return cause_named({"run", id_in(models(), run.model), id_in(chips(), run.chip), id_in(places(), run.place),
                      id_in(accountings(), run.accounting), id_in(formats(), run.format), id_in(offers(), run.offer),
                      id_in(subscriptions(), run.subscription), route_names[evaluation.choices().route]});
}

// The curve of one half of a two-piece distribution: value = shape(slope * z).
struct Curve {
  float center{}, slope_low{}, slope_high{}, min{}, width{};
  float clip_low{}, clip_high{};
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
  const Curve curve{.slope_low = width,
                    .slope_high = width,
                    .clip_low = static_cast<float>(bounds.min),
                    .clip_high = static_cast<float>(bounds.max)};
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
  for (std::size_t run = 0; run < runs.size(); ++run) {
    Cause own = run_itself(*runs[run]);
    for (std::size_t before = 0; before < run; ++before) {
      // Of runs that name the same each later one has a number of its own.
      if (run_itself(*runs[before]) == run_itself(*runs[run])) ++own;
    }
    for (Position at = 0; at < assumption_count; ++at) {
      const Position as = unlinked.test(at) ? at : drawn_as(at);
      dimensions[run][at] = {as, unlinked.test(as) ? own : cause_of(as, runs[run]->selection())};
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
