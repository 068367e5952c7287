// The draws of a decomposition: both tapes over tiles, and the factors of each draw in 64 bit.
#include <algorithm>

#include "core/analysis/decomposition.hpp"

namespace tokenwatt {
namespace {

// The draws of one run's nodes, a tile at a time.
class NodeDraws {
 public:
  NodeDraws(const Evaluation& run, const DrawDimensions& dimensions, const std::vector<Position>& nodes)
      : nodes_(nodes) {
    Dependencies needed;
    for (const Position node : nodes) needed |= run.tape().dependencies(node);
    inputs_.choose(run, dimensions, needed);
    program_.prepare(run.tape(), inputs_.mask());
    program_.want(nodes);
  }

  // Works out the tile of draws that begins with this one.
  void work(std::uint32_t first, std::uint32_t seed) {
    inputs_.fill(inputs_.mask(), seed, first, 1);
    inputs_.connect(program_, 0);
    program_.run();
  }

  // The values of the nodes in one draw of the tile.
  void read(std::size_t draw, std::vector<double>& values) const {
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      values[i] = static_cast<double>(program_.result(nodes_[i]).value[draw]);
    }
  }

 private:
  const std::vector<Position>& nodes_;
  VaryingInputs inputs_;
  TileProgram program_;
};

}  // namespace

std::vector<Statistics> Decomposition::sampled(const DrawDimensions& run, const DrawDimensions& baseline,
                                               const Sampling& sampling) const {
  const std::vector<Position> own_nodes = nodes_of(*run_), other_nodes = nodes_of(*baseline_);
  NodeDraws own(*run_, run, own_nodes), other(*baseline_, baseline, other_nodes);
  const std::vector<Contribution> centers = central();
  std::vector<Histogram> histograms(centers.size());
  for (std::size_t i = 0; i < centers.size(); ++i) histograms[i].reset(centers[i].ratio);
  std::vector<double> own_values(own_nodes.size()), other_values(other_nodes.size()), ratios(centers.size());
  std::vector<Tile> tiles(centers.size());
  const auto fill = [&](const std::vector<Histogram*>& targets) {
    for (std::uint32_t first = 0; first < sampling.draws; first += tile_size) {
      own.work(first, sampling.seed);
      other.work(first, sampling.seed);
      const std::size_t count = std::min<std::size_t>(tile_size, sampling.draws - first);
      for (std::size_t draw = 0; draw < count; ++draw) {
        own.read(draw, own_values);
        other.read(draw, other_values);
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
