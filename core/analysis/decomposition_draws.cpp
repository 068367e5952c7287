// The draws of a decomposition: both tapes over tiles, and the factors of each draw in 64 bit.
#include <algorithm>
#include <array>

#include "core/analysis/decomposition.hpp"

namespace tokenwatt {
namespace {

// One run's share of the work: the columns that its nodes need, a tile at a time.
class Player {
 public:
  Player(const Evaluation& run, const Dimensions& dimensions, const std::vector<std::int16_t>& nodes)
      : run_(run), dimensions_(dimensions), nodes_(nodes) {
    Dependencies needed, varying;
    for (const std::int16_t node : nodes) needed |= run.tape().dependencies(node);
    for (std::size_t at = 0; at < run.inputs().size(); ++at) {
      if (!needed.test(at) || !run.inputs()[at].present || run.inputs()[at].range.is_fixed()) continue;
      varying.set(at);
      inputs_.push_back(at);
    }
    program_.prepare(run.tape(), varying);
    program_.want(nodes);
    tiles_.resize(inputs_.size());
    for (std::size_t i = 0; i < inputs_.size(); ++i) program_.set_input(static_cast<int>(inputs_[i]), tiles_[i]);
  }

  void play(std::uint32_t first, std::uint32_t seed) {
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      const std::size_t at = inputs_[i];
      const ColumnSource source{run_.inputs()[at].range, assumption_rows()[at].bounds, dimensions_[at]};
      fill_column(source, seed, first, {&tiles_[i], 1});
    }
    program_.run();
  }

  void take(std::size_t draw, std::vector<double>& values) const {
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      values[i] = static_cast<double>(program_.result(nodes_[i]).value[draw]);
  }

 private:
  const Evaluation& run_;
  const Dimensions& dimensions_;
  const std::vector<std::int16_t>& nodes_;
  std::vector<std::size_t> inputs_;
  std::vector<Tile> tiles_;
  Program program_;
};

}  // namespace

std::vector<Statistics> Decomposition::sampled(const Dimensions& run, const Dimensions& baseline,
                                               const Sampling& sampling) const {
  const std::vector<std::int16_t> own_nodes = nodes_of(*run_), other_nodes = nodes_of(*baseline_);
  Player own(*run_, run, own_nodes), other(*baseline_, baseline, other_nodes);
  const std::vector<Contribution> centers = central();
  std::vector<Histogram> histograms(centers.size());
  for (std::size_t i = 0; i < centers.size(); ++i) histograms[i].reset(centers[i].ratio);
  std::vector<double> own_values(own_nodes.size()), other_values(other_nodes.size()), ratios(centers.size());
  std::vector<Tile> tiles(centers.size());
  const auto fill = [&](const std::vector<Histogram*>& targets) {
    for (std::uint32_t first = 0; first < sampling.draws; first += tile_size) {
      own.play(first, sampling.seed);
      other.play(first, sampling.seed);
      const std::size_t count = std::min<std::size_t>(tile_size, sampling.draws - first);
      for (std::size_t draw = 0; draw < count; ++draw) {
        own.take(draw, own_values);
        other.take(draw, other_values);
        work(own_values, other_values, ratios);
        for (std::size_t i = 0; i < ratios.size(); ++i) tiles[i].value[draw] = static_cast<float>(ratios[i]);
      }
      for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i] != nullptr) targets[i]->add({tiles[i].value, count});
      }
    }
  };
  std::vector<Histogram*> targets;
  for (Histogram& histogram : histograms) targets.push_back(&histogram);
  fill(targets);
  // What is wider than a histogram's fine bins is drawn once more for coarse ones.
  bool again = false;
  for (Histogram*& target : targets) {
    if (target->too_narrow()) {
      target->widen();
      again = true;
    } else {
      target = nullptr;
    }
  }
  if (again) fill(targets);
  std::vector<Statistics> list;
  for (const Histogram& histogram : histograms) list.push_back(histogram.statistics());
  return list;
}

}  // namespace tokenwatt
