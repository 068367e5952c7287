// Works out what changed since the last update, runs the tapes over tiles, and fills the histograms.
#include "core/draws/sampler.hpp"

#include <algorithm>
#include <tuple>

#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

/// Tiles worked on before their results are summed up, so that they are still in the processor's cache.
constexpr std::size_t block = 16;
static_assert(Sampler::piece % (block * tile_size) == 0, "a block lies within one piece");

// All of an operation but its value, which moves with every input.
auto operation(const Node& node) { return std::tie(node.op, node.a, node.b, node.c, node.d, node.datum); }

bool same_tape(const std::vector<Node>& left, std::span<const Node> right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const Node& a, const Node& b) { return operation(a) == operation(b); });
}

bool is_within(const Watch& watch, double value) { return value >= watch.low && value <= watch.high; }

std::size_t tiles_for(std::uint32_t draws) { return (draws + tile_size - 1) / tile_size; }

}  // namespace

void Sampler::update(std::span<const Evaluation* const> runs, const Dependencies& unlinked,
                     std::span<const Watch> watches, const Sampling& sampling) {
  begin(runs, unlinked, watches, sampling);
  while (!advance()) {
  }
}

void Sampler::begin(std::span<const Evaluation* const> runs, const Dependencies& unlinked,
                    std::span<const Watch> watches, const Sampling& sampling) {
  // In pieces nothing is kept, so everything is worked out each time.
  bool afresh = !complete_ || !(sampling == sampling_) || sampling.draws > piece;
  next_ = 0;
  complete_ = false;
  sampling_ = sampling;
  runs_.resize(runs.size());

  bool same_watches = watches.size() == watches_.size();
  for (std::size_t i = 0; same_watches && i < watches.size(); ++i) same_watches = watches[i] == watches_[i].watch;
  if (!same_watches) {
    afresh = true;
    watches_.clear();
    for (const Watch& watch : watches) {
      watches_.emplace_back();
      watches_.back().watch = watch;
    }
  }

  const std::vector<DrawDimensions> dimensions = assign_dimensions(runs, unlinked);
  for (std::size_t i = 0; i < runs.size(); ++i) note_changes(runs_[i], *runs[i], dimensions[i], afresh);
  for (RunState& run : runs_) note_affected(run, afresh);
  for (WatchState& watch : watches_) prepare(watch, afresh);
}

bool Sampler::advance() {
  if (complete_) return true;
  const std::uint32_t start = next_ % piece, first = next_ - start;
  if (start == 0) fill_piece(first);
  work_block(first, start);
  next_ += static_cast<std::uint32_t>(block * tile_size);
  if (next_ < sampling_.draws) return false;
  bool again = false;
  for (WatchState& watch : watches_) again |= !finish(watch);
  complete_ = !again;
  next_ = 0;
  return complete_;
}

void Sampler::note_changes(RunState& state, const Evaluation& evaluation, const DrawDimensions& dimensions,
                           bool afresh) {
  const Tape& tape = evaluation.tape();
  const bool all = afresh || !same_tape(state.nodes, tape.nodes());
  state.evaluation = &evaluation;
  state.nodes.assign(tape.nodes().begin(), tape.nodes().end());
  state.columns.resize(evaluation.results().size());
  for (KeptColumn& column : state.columns) column.wanted = false;
  // The inputs that some watched result can depend on: no other is drawn.
  Dependencies needed;
  each_watched(state, [&](ResultRef result) {
    if (result.is_input) {
      needed.set(result.index);
    } else {
      needed |= tape.dependencies(evaluation.results()[result.index].node);
      state.columns[result.index].wanted = true;
    }
  });
  state.inputs.choose(evaluation, dimensions, needed);
  state.changed = state.inputs.changed();
  if (all) state.changed.set();
}

template <class Use>
void Sampler::each_watched(const RunState& state, Use use) const {
  for (const WatchState& one : watches_) {
    if (&runs_[one.watch.run] == &state) use(one.watch.result);
    if (one.watch.kind == Watch::Kind::value) continue;
    if (&runs_[one.watch.baseline] == &state) use(one.watch.of_baseline());
  }
}

void Sampler::note_affected(RunState& state, bool afresh) {
  std::vector<Position> nodes;
  for (Position i = 0; i < state.columns.size(); ++i) {
    KeptColumn& column = state.columns[i];
    const ResultRef result{false, i};
    const Position node = state.evaluation->results()[i].node;
    for (column.holder = 0; column.holder < i; ++column.holder) {
      if (state.columns[column.holder].wanted && state.evaluation->results()[column.holder].node == node) break;
    }
    column.affected = column.wanted && column.holder == i && depends(state, result, state.inputs.mask()) &&
                      (afresh || depends(state, result, state.changed));
    if (column.affected) nodes.push_back(node);
  }
  state.program.prepare(state.evaluation->tape(), state.inputs.mask());
  state.program.want(nodes);
}

void Sampler::prepare(WatchState& state, bool afresh) {
  const auto involves = [&](const auto& mask_of) {
    const bool own = depends(runs_[state.watch.run], state.watch.result, mask_of(runs_[state.watch.run]));
    if (own || state.watch.kind == Watch::Kind::value) return own;
    return depends(runs_[state.watch.baseline], state.watch.of_baseline(), mask_of(runs_[state.watch.baseline]));
  };
  state.affected = afresh || involves([](const RunState& run) -> const Dependencies& { return run.changed; });
  if (!state.affected) return;
  state.constant = !involves([](const RunState& run) -> const Dependencies& { return run.inputs.mask(); });
  const double own = runs_[state.watch.run].evaluation->central(state.watch.result);
  state.center = own;
  state.order = {};
  bool less = false;
  if (state.watch.kind != Watch::Kind::value) {
    const double other = runs_[state.watch.baseline].evaluation->central(state.watch.of_baseline());
    state.center = state.watch.kind == Watch::Kind::ratio ? own / other : own - other;
    less = own < other - magnitude(other) * static_cast<double>(lane_rounding);
  }
  state.within_count = 0;
  if (state.constant) {
    state.watched = {Statistics::constant(state.center, sampling_.draws), less ? 1.0 : 0.0,
                     is_within(state.watch, state.center) ? 1.0 : 0.0};
    return;
  }
  if (!state.histogram) state.histogram = std::make_unique<Histogram>();
  state.histogram->reset(state.center);
}

void Sampler::fill_piece(std::uint32_t first) {
  const bool in_pieces = sampling_.draws > piece;
  const std::size_t tiles = tiles_for(std::min(piece, sampling_.draws - first));
  for (RunState& run : runs_) {
    run.inputs.fill(in_pieces ? run.inputs.mask() : run.changed, sampling_.seed, first, tiles);
    for (KeptColumn& column : run.columns) {
      if (column.affected) column.tiles.resize(tiles);
    }
  }
}

// The block that starts so many draws behind the first one of its piece.
void Sampler::work_block(std::uint32_t first, std::uint32_t start) {
  const auto most = static_cast<std::uint32_t>(block * tile_size);
  const std::uint32_t draws = std::min(most, sampling_.draws - first - start);
  const std::size_t tile = start / tile_size, count = tiles_for(draws);
  run_block(tile, count);
  for (WatchState& watch : watches_) {
    if (watch.affected && !watch.constant) add_block(watch, tile, count, draws);
  }
}

void Sampler::run_block(std::size_t first_tile, std::size_t tiles) {
  for (RunState& run : runs_) {
    const bool idle =
        std::none_of(run.columns.begin(), run.columns.end(), [](const KeptColumn& one) { return one.affected; });
    if (idle) continue;
    for (std::size_t tile = first_tile; tile < first_tile + tiles; ++tile) {
      run.inputs.connect(run.program, tile);
      for (Position i = 0; i < run.columns.size(); ++i) {
        KeptColumn& column = run.columns[i];
        if (column.affected) run.program.set_output(run.evaluation->results()[i].node, column.tiles[tile]);
      }
      run.program.run();
    }
  }
}

void Sampler::add_block(WatchState& state, std::size_t first_tile, std::size_t tiles, std::uint32_t draws) {
  RunState& run = runs_[state.watch.run];
  RunState& baseline = runs_[state.watch.baseline];
  Tile own_spare, other_spare, combined;
  for (std::size_t tile = first_tile; tile < first_tile + tiles; ++tile) {
    const auto count = std::min(draws, static_cast<std::uint32_t>(tile_size));
    draws -= count;
    const Tile& own = tile_of(run, state.watch.result, tile, own_spare);
    const auto add = [&](const Tile& values) {
      state.histogram->add({values.value, count});
      if (is_finite(state.watch.low) || is_finite(state.watch.high)) {
        const auto low = static_cast<float>(state.watch.low), high = static_cast<float>(state.watch.high);
        state.within_count += count_within(values, low, high, count);
      }
    };
    if (state.watch.kind == Watch::Kind::value) {
      add(own);
      continue;
    }
    const Tile& other = tile_of(baseline, state.watch.of_baseline(), tile, other_spare);
    state.order.add(own, other, count);
    (state.watch.kind == Watch::Kind::ratio ? compare : subtract)(own, other, combined);
    add(combined);
  }
}

bool Sampler::finish(WatchState& state) {
  if (!state.affected || state.constant) return true;
  if (state.histogram->too_narrow()) {
    state.histogram->widen();
    state.order = {};
    state.within_count = 0;
    if (sampling_.draws > piece) return false;
    add_block(state, 0, tiles_for(sampling_.draws), sampling_.draws);
  }
  state.watched.statistics = state.histogram->statistics();
  // Draws that have no value on one side say nothing about which is less.
  const std::uint32_t compared = sampling_.draws - state.order.without_value;
  state.watched.less = compared == 0 ? not_a_number : static_cast<double>(state.order.less) / compared;
  // Where two runs are alike in every draw, what their difference spreads by is rounding.
  const bool alike = state.order.less + state.order.more == 0 && compared == sampling_.draws;
  if (alike && state.watch.kind == Watch::Kind::difference) {
    state.watched.statistics = Statistics::constant(state.center, sampling_.draws);
  }
  state.watched.within = static_cast<double>(state.within_count) / sampling_.draws;
  if (state.watched.statistics.exact) state.watched.within = is_within(state.watch, state.center) ? 1 : 0;
  state.affected = false;
  return true;
}

std::vector<double> Sampler::quantiles(std::size_t watch, unsigned n) const {
  const WatchState& state = watches_[watch];
  std::vector<double> shares, values(n, state.watched.statistics.p50);
  for (unsigned i = 0; i < n; ++i) shares.push_back((i + 0.5) / n);
  if (!state.constant) state.histogram->quantiles(shares, values);
  return values;
}

bool Sampler::depends(const RunState& run, ResultRef result, const Dependencies& on) const {
  if (result.is_input) return on.test(result.index);
  const Result& one = run.evaluation->results()[result.index];
  return (run.evaluation->tape().dependencies(one.node) & on).any();
}

const Tile& Sampler::tile_of(RunState& run, ResultRef result, std::size_t tile, Tile& spare) const {
  if (depends(run, result, run.inputs.mask())) {
    if (result.is_input) return run.inputs.tile(result.index, tile);
    return run.columns[run.columns[result.index].holder].tiles[tile];
  }
  for (float& value : spare.value) value = static_cast<float>(run.evaluation->central(result));
  return spare;
}

}  // namespace tokenwatt
