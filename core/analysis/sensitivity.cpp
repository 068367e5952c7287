// Evaluates tapes with inputs moved one at a time.
#include "core/analysis/sensitivity.hpp"

#include <algorithm>

#include "core/analysis/ranking.hpp"
#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

/// Indices settle with fewer draws than percentiles; more than this many would only cost time.
constexpr std::uint32_t most_index_draws = 16384;

using Column = std::vector<Tile>;

std::span<const float> flat(const Column& column) { return {column.front().value, column.size() * tile_size}; }

// One node of a run with two independent samples of the inputs that move it.
class TwoSamples {
 public:
  TwoSamples(const Evaluation& evaluation, Position node, const Sampling& sampling)
      : node_(node), tiles_(std::max<std::size_t>(1, std::min(sampling.draws, most_index_draws) / tile_size)) {
    for (const std::size_t sample : {0U, 1U}) {
      DrawDimensions dimensions;
      for (Position at = 0; at < assumption_count; ++at) {
        dimensions[at] = {drawn_as(at) + sample * assumption_count, of_the_world};
      }
      samples_[sample].choose(evaluation, dimensions, evaluation.tape().dependencies(node));
      samples_[sample].fill(moving(), sampling.seed, 0, tiles_);
    }
    program_.prepare(evaluation.tape(), moving());
    const Position wanted[] = {node};
    program_.want(wanted);
  }

  const Dependencies& moving() const { return samples_[0].mask(); }
  std::span<const Position> positions() const { return samples_[0].positions(); }

  // The node's draws with inputs of a sample, but those that have the draw of `other` from the other sample.
  Column run(std::size_t sample, Position other) {
    Column results(tiles_);
    for (std::size_t tile = 0; tile < tiles_; ++tile) {
      samples_[sample].connect(program_, tile);
      for (const Position at : positions()) {
        if (other == drawn_as(at)) program_.set_input(at, samples_[1 - sample].tile(at, tile));
      }
      program_.set_output(node_, results[tile]);
      program_.run();
    }
    return results;
  }

 private:
  Position node_;
  std::size_t tiles_;
  VaryingInputs samples_[2];
  TileProgram program_;
};

}  // namespace

std::vector<Swing> tornado(const Evaluation& evaluation, Position output) {
  const Position node = evaluation.results()[output].node;
  std::vector<double> inputs = evaluation.central_inputs();
  std::vector<double> values;
  std::vector<Swing> swings;
  // The result with those inputs at one end of their ranges that have one draw.
  const auto result_at = [&](Position draw, double Range::*end) {
    for (Position at = 0; at < inputs.size(); ++at) {
      if (drawn_as(at) == draw && evaluation.inputs()[at].present) inputs[at] = evaluation.inputs()[at].range.*end;
    }
    evaluation.tape().evaluate(inputs, values);
    inputs = evaluation.central_inputs();
    return values[node];
  };
  Dependencies seen;
  for (Position at = 0; at < inputs.size(); ++at) {
    const bool moves = !evaluation.inputs()[at].range.is_fixed() && evaluation.tape().dependencies(node).test(at);
    if (!moves || seen.test(drawn_as(at))) continue;
    seen.set(drawn_as(at));
    const Swing swing{id_at(at), result_at(drawn_as(at), &Range::low), result_at(drawn_as(at), &Range::high)};
    if (swing.low == swing.high) continue;
    insert_by_size(swings, swing, [](const Swing& one) { return magnitude(one.high - one.low); });
  }
  return swings;
}

Index sobol_index(std::span<const float> a, std::span<const float> b, std::span<const float> one_from_b) {
  const auto count = static_cast<double>(a.size());
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) + static_cast<double>(b[i]);
  const double mean = sum / (2 * count);
  double variance = 0, first = 0, total = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double fa = static_cast<double>(a[i]) - mean;
    const double fb = static_cast<double>(b[i]) - mean;
    const double fab = static_cast<double>(one_from_b[i]) - mean;
    variance += fa * fa + fb * fb;
    first += fb * (fab - fa);
    total += (fa - fab) * (fa - fab);
  }
  variance /= 2 * count;
  // Shares of the whole, which estimates of few draws may miss on either side.
  const auto share = [](double estimate) { return estimate < 0 ? 0 : estimate > 1 ? 1 : estimate; };
  return {share(first / count / variance), share(total / (2 * count) / variance)};
}

std::vector<SobolIndex> sobol_indices(const Evaluation& evaluation, Position output, const Sampling& sampling) {
  const Position node = evaluation.results()[output].node;
  std::vector<SobolIndex> list;
  TwoSamples samples(evaluation, node, sampling);
  if (samples.moving().none()) return list;
  const Column a = samples.run(0, none);
  const Column b = samples.run(1, none);
  Dependencies seen;
  for (const Position at : samples.positions()) {
    if (seen.test(drawn_as(at))) continue;
    seen.set(drawn_as(at));
    const Column mixed = samples.run(0, drawn_as(at));
    const SobolIndex one{id_at(at), sobol_index(flat(a), flat(b), flat(mixed))};
    if (one.index.total > 0) insert_by_size(list, one, [](const SobolIndex& each) { return each.index.total; });
  }
  return list;
}

}  // namespace tokenwatt
