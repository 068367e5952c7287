// What the tests of draws share: how many seeds a build has time for, columns, order statistics, and runs sampled by
// hand.
#pragma once

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "core/draws/sampler.hpp"
#include "core/report/read/reader.hpp"
#include "core/report/work/computation.hpp"
#include "tests/core/runs.hpp"

namespace tokenwatt {

#ifdef __wasm__
inline constexpr bool fast_build = false;
#else
/// Sanitizers are linked in, or not: the same compiled tests run with both.
extern "C" [[gnu::weak]] void __asan_init();
inline const bool fast_build = __asan_init == nullptr;
#endif

/// Where sampling errors are averaged over seeds: the whole evidence natively, a part of it where the same code runs
/// slower.
inline const std::uint32_t many_seeds = fast_build ? 48U : 8U;

/// The first `draws` of a column, a whole number of tiles.
inline std::vector<float> column_of(const ColumnSource& source, std::uint32_t seed, std::size_t draws) {
  std::vector<Tile> tiles(draws / tile_size);
  fill_column(source, seed, 0, tiles);
  std::vector<float> values;
  for (const Tile& tile : tiles) values.insert(values.end(), std::begin(tile.value), std::end(tile.value));
  return values;
}

/// The smallest number that at least this share of the sorted numbers does not exceed.
template <class Number>
double order_statistic(const std::vector<Number>& sorted, double share) {
  const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
  return static_cast<double>(sorted[rank == 0 ? 0 : rank - 1]);
}

inline double relative_error(double value, double expected) { return std::abs(value / expected - 1); }

/// A lognormal range whose P95 is `factor` times its center, and its center as many times its P5.
inline Range spread(double center, double factor) {
  return {center / factor, center, center * factor, Distribution::lognormal};
}

/// The standard deviation of the logarithm of such a range.
inline double sigma_of(double factor) { return std::log(factor) / z95; }

/// One assumption's range in a run that is otherwise fixed.
struct Varied {
  Id id;
  Range range;
};

/// A run of the catalogues in which nothing varies but what is named.
inline std::unique_ptr<Evaluation> fixed_but(const Case& run, const std::vector<Varied>& varied) {
  Inputs inputs = inputs_of(run);
  for (Input& input : inputs) {
    if (input.present) input.range = Range::fixed_at(input.range.central);
  }
  for (const Varied& one : varied) {
    inputs[position(one.id)].present = true;
    inputs[position(one.id)].range = one.range;
  }
  const Choices choices = choose(inputs, run.route ? &*run.route : nullptr, run.hardware ? &*run.hardware : nullptr);
  return std::unique_ptr<Evaluation>(new Evaluation(selected(run), inputs, choices));
}

inline ResultRef output_ref(const char* id) { return {false, find(outputs(), id)}; }

/// What the draws of an output of one run come to.
inline Statistics sampled(const Evaluation& run, const char* output, const Sampling& sampling = {65536, 1}) {
  const Evaluation* const runs[] = {&run};
  const Watch watches[] = {{Watch::Kind::value, 0, 0, output_ref(output)}};
  Sampler sampler;
  sampler.update(runs, {}, watches, sampling);
  return sampler.watched(0).statistics;
}

/// What the draws of the ratio or difference of two runs come to: the first over, or less, the second.
inline Watched compared(Watch::Kind kind, const Evaluation& run, const Evaluation& baseline, const char* output,
                        const Sampling& sampling = {65536, 1}, const Dependencies& unlinked = {}) {
  const Evaluation* const runs[] = {&run, &baseline};
  const Watch watches[] = {{kind, 0, 1, output_ref(output)}};
  Sampler sampler;
  sampler.update(runs, unlinked, watches, sampling);
  return sampler.watched(0);
}

/// A scenario of the catalogue as a computation, evaluated.
inline Computation computed_scenario(const char* id) {
  Problems problems;
  Computation computation(*read_request(parse_json(join({"{\"scenario\":\"", id, "\"}"})), problems));
  CHECK(problems.empty());
  computation.evaluate();
  return computation;
}

}  // namespace tokenwatt
