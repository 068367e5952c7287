// Works out what changed since the last update, runs the tapes over tiles, and fills the histograms.
#include "core/draws/sampler.hpp"

#include <algorithm>

namespace tokenwatt {
namespace {

/// Tiles worked on before their results are summed up, so that they are still in the processor's cache.
constexpr std::size_t block = 16;

bool same_tape(const std::vector<Node>& left, const Tape& right) {
  if (left.size() != static_cast<std::size_t>(right.size())) return false;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const Node& a = left[i];
    const Node& b = right[static_cast<std::int16_t>(i)];
    if (a.op != b.op || a.a != b.a || a.b != b.b || a.c != b.c || a.d != b.d || a.datum != b.datum) return false;
  }
  return true;
}

std::size_t tiles_for(std::uint32_t draws) { return (draws + tile_size - 1) / tile_size; }

}  // namespace

void Sampler::update(std::span<const Evaluation* const> runs, const Dependencies& unlinked,
                     std::span<const Watch> watches, const Sampling& sampling) {
  // In pieces nothing is kept, so everything is worked out each time.
  bool afresh =
      !(sampling == sampling_) || sampling.draws > piece || runs.size() != runs_.size() || unlinked != unlinked_;
  sampling_ = sampling;
  unlinked_ = unlinked;
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

  const std::vector<Dimensions> dimensions = assign_dimensions(runs, unlinked);
  for (std::size_t i = 0; i < runs.size(); ++i) note_changes(runs_[i], *runs[i], dimensions[i], afresh);
  for (RunState& run : runs_) note_affected(run, afresh);
  for (WatchState& watch : watches_) prepare(watch, afresh);

  work_pieces();
  bool again = false;
  for (WatchState& watch : watches_) again |= !finish(watch);
  if (!again) return;
  work_pieces();
  for (WatchState& watch : watches_) finish(watch);
}

void Sampler::note_changes(RunState& state, const Evaluation& evaluation, const Dimensions& dimensions, bool afresh) {
  const Tape& tape = evaluation.tape();
  const bool all = afresh || !same_tape(state.nodes, tape);
  state.evaluation = &evaluation;
  state.nodes.assign(tape.nodes().begin(), tape.nodes().end());
  state.outputs.resize(evaluation.results().size());
  for (Output& output : state.outputs) output.wanted = false;
  for (const WatchState& watch : watches_) {
    const auto want = [&](std::size_t run, ResultRef result) {
      if (&runs_[run] == &state && !result.is_input)
        state.outputs[static_cast<std::size_t>(result.index)].wanted = true;
    };
    want(watch.watch.run, watch.watch.result);
    if (watch.watch.kind != Watch::Kind::value) want(watch.watch.baseline, watch.watch.of_baseline());
  }
  const Dependencies needed = needed_by_watches(state);
  state.varying.reset();
  state.changed.reset();
  for (std::size_t at = 0; at < evaluation.inputs().size(); ++at) {
    const Input& input = evaluation.inputs()[at];
    const ColumnSource source{input.present ? input.range : Range{}, assumption_rows()[at].bounds, dimensions[at]};
    if (input.present && !input.range.is_fixed() && needed.test(at)) state.varying.set(at);
    if (all || !(source == state.sources[at])) state.changed.set(at);
    state.sources[at] = source;
  }
}

// The inputs that some watched result can depend on: no other is drawn.
Dependencies Sampler::needed_by_watches(const RunState& state) const {
  Dependencies needed;
  const auto add = [&](std::size_t run, ResultRef result) {
    if (&runs_[run] != &state) return;
    const auto index = static_cast<std::size_t>(result.index);
    if (result.is_input) needed.set(index);
    if (!result.is_input) needed |= state.evaluation->tape().dependencies(state.evaluation->results()[index].node);
  };
  for (const WatchState& watch : watches_) {
    add(watch.watch.run, watch.watch.result);
    if (watch.watch.kind != Watch::Kind::value) add(watch.watch.baseline, watch.watch.of_baseline());
  }
  return needed;
}

void Sampler::note_affected(RunState& state, bool afresh) {
  std::vector<std::int16_t> nodes;
  for (std::size_t i = 0; i < state.outputs.size(); ++i) {
    Output& output = state.outputs[i];
    const ResultRef result{false, static_cast<int>(i)};
    const std::int16_t node = state.evaluation->results()[i].node;
    for (output.holder = 0; output.holder < i; ++output.holder) {
      if (state.outputs[output.holder].wanted && state.evaluation->results()[output.holder].node == node) break;
    }
    output.affected = output.wanted && output.holder == i && depends(state, result, state.varying) &&
                      (afresh || depends(state, result, state.changed));
    if (output.affected) nodes.push_back(node);
  }
  state.program.prepare(state.evaluation->tape(), state.varying);
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
  state.constant = !involves([](const RunState& run) -> const Dependencies& { return run.varying; });
  const double own = runs_[state.watch.run].evaluation->central(state.watch.result);
  double center = own;
  if (state.watch.kind != Watch::Kind::value) {
    const double other = runs_[state.watch.baseline].evaluation->central(state.watch.of_baseline());
    const bool ratio = state.watch.kind == Watch::Kind::ratio;
    center = ratio ? own / other : own - other;
  }
  state.less_count = 0;
  if (state.constant) {
    state.watched = {Statistics::constant(center, sampling_.draws),
                     state.watch.kind == Watch::Kind::ratio && center < 1 ? 1.0 : 0.0};
    return;
  }
  if (!state.histogram) state.histogram = std::make_unique<Histogram>();
  state.histogram->reset(center);
}

void Sampler::work_pieces() {
  for (std::uint32_t first = 0; first < sampling_.draws; first += piece) {
    work_piece(first, tiles_for(std::min(piece, sampling_.draws - first)));
  }
}

void Sampler::work_piece(std::uint32_t first, std::size_t tiles) {
  const bool in_pieces = sampling_.draws > piece;
  for (RunState& run : runs_) {
    for (std::size_t at = 0; at < run.sources.size(); ++at) {
      if (!run.varying.test(at) || (!in_pieces && !run.changed.test(at))) continue;
      run.inputs[at].resize(tiles);
      fill_column(run.sources[at], sampling_.seed, first, run.inputs[at]);
    }
    for (Output& output : run.outputs) {
      if (output.affected) output.column.resize(tiles);
    }
  }
  for (std::size_t tile = 0; tile < tiles; tile += block) {
    const std::size_t count = std::min(block, tiles - tile);
    run_block(tile, count);
    const auto start = static_cast<std::uint32_t>(tile * tile_size);
    const auto draws = std::min(static_cast<std::uint32_t>(count * tile_size), sampling_.draws - first - start);
    for (WatchState& watch : watches_) {
      if (watch.affected && !watch.constant) add_block(watch, tile, count, draws);
    }
  }
}

void Sampler::run_block(std::size_t first_tile, std::size_t tiles) {
  for (RunState& run : runs_) {
    const bool idle =
        std::none_of(run.outputs.begin(), run.outputs.end(), [](const Output& one) { return one.affected; });
    if (idle) continue;
    for (std::size_t tile = first_tile; tile < first_tile + tiles; ++tile) {
      for (std::size_t at = 0; at < run.inputs.size(); ++at) {
        if (run.varying.test(at)) run.program.set_input(static_cast<int>(at), run.inputs[at][tile]);
      }
      for (std::size_t i = 0; i < run.outputs.size(); ++i) {
        if (run.outputs[i].affected)
          run.program.set_output(run.evaluation->results()[i].node, run.outputs[i].column[tile]);
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
    if (state.watch.kind == Watch::Kind::value) {
      state.histogram->add({own.value, count});
      continue;
    }
    const Tile& other = tile_of(baseline, state.watch.of_baseline(), tile, other_spare);
    if (state.watch.kind == Watch::Kind::ratio) {
      divide(own, other, combined);
      state.less_count += count_less(own, other, count);
    } else {
      subtract(own, other, combined);
    }
    state.histogram->add({combined.value, count});
  }
}

bool Sampler::finish(WatchState& state) {
  if (!state.affected || state.constant) return true;
  if (state.histogram->too_narrow()) {
    state.histogram->widen();
    state.less_count = 0;
    if (sampling_.draws > piece) return false;
    add_block(state, 0, tiles_for(sampling_.draws), sampling_.draws);
  }
  state.watched.statistics = state.histogram->statistics();
  state.watched.less = static_cast<double>(state.less_count) / sampling_.draws;
  state.affected = false;
  return true;
}

std::vector<double> Sampler::quantiles(std::size_t watch, int n) const {
  const WatchState& state = watches_[watch];
  std::vector<double> shares, values(static_cast<std::size_t>(n), state.watched.statistics.p50);
  for (int i = 0; i < n; ++i) shares.push_back((i + 0.5) / n);
  if (!state.constant) state.histogram->quantiles(shares, values);
  return values;
}

bool Sampler::depends(const RunState& run, ResultRef result, const Dependencies& on) const {
  if (result.is_input) return on.test(static_cast<std::size_t>(result.index));
  const Result& one = run.evaluation->results()[static_cast<std::size_t>(result.index)];
  return (run.evaluation->tape().dependencies(one.node) & on).any();
}

const Tile& Sampler::tile_of(RunState& run, ResultRef result, std::size_t tile, Tile& spare) const {
  const auto index = static_cast<std::size_t>(result.index);
  if (depends(run, result, run.varying))
    return result.is_input ? run.inputs[index][tile] : run.outputs[run.outputs[index].holder].column[tile];
  for (float& value : spare.value) value = static_cast<float>(run.evaluation->central(result));
  return spare;
}

}  // namespace tokenwatt
