// Evaluates and samples the runs of a request.
#include "core/report/work/computation.hpp"

#include <algorithm>
#include <span>

namespace tokenwatt {

void Computation::evaluate() {
  problems_.clear();
  runs_.clear();
  for (const RunRequest& run : request_.runs) runs_.push_back(evaluate_run(run, request_, problems_));
}

void Computation::forget() {
  sampler_ = Sampler();
  watches_.clear();
  runs_.clear();
  problems_.clear();
}

const EvaluatedRun& Computation::run_named(const std::string& id) const {
  return *std::find_if(runs_.begin(), runs_.end(), [&](const EvaluatedRun& run) { return run.id == id; });
}

std::size_t Computation::baseline() const {
  return position_where(runs_, [&](const EvaluatedRun& run) { return run.id == request_.baseline; });
}

// Runs at fault have no place in the sampler.
Watch Computation::in_sampler(Watch watch) const {
  const auto count_before = [&](std::size_t run) {
    std::size_t count = 0;
    for (const EvaluatedRun& one : std::span(runs_).first(run)) count += one.evaluation ? 1 : 0;
    return count;
  };
  watch.run = count_before(watch.run);
  watch.baseline = count_before(watch.baseline);
  return watch;
}

std::vector<Watch> Computation::plan(const Extent& extent) const {
  std::vector<Watch> watches;
  for (std::size_t run = 0; run < runs_.size(); ++run) {
    if (!runs_[run].evaluation) continue;
    for (const Position output : request_.outputs) {
      if (!runs_[run].evaluation->results()[output].present) continue;
      watches.push_back({Watch::Kind::value, run, 0, {false, output}});
    }
  }
  const std::size_t base = baseline();
  for (std::size_t run = 0; run < runs_.size(); ++run) {
    if (run == base) continue;
    for (const Position output : request_.outputs) {
      if (!both_have(runs_[run], runs_[base], output)) continue;
      watches.push_back({Watch::Kind::ratio, run, base, {false, output}});
      if (extent.differences) watches.push_back({Watch::Kind::difference, run, base, {false, output}});
    }
  }
  return watches;
}

std::vector<const Evaluation*> Computation::evaluations() const {
  std::vector<const Evaluation*> list;
  for (const EvaluatedRun& run : runs_) {
    if (run.evaluation) list.push_back(run.evaluation.get());
  }
  return list;
}

std::vector<DrawDimensions> Computation::dimensions() const {
  const std::vector<DrawDimensions> sound = assign_dimensions(evaluations(), request_.unlinked);
  std::vector<DrawDimensions> list(runs_.size());
  std::size_t next = 0;
  for (std::size_t run = 0; run < runs_.size(); ++run) {
    if (runs_[run].evaluation) list[run] = sound[next++];
  }
  return list;
}

void Computation::begin(const Extent& extent) {
  watches_.clear();
  if (!has_draws()) return;
  for (const Watch& watch : plan(extent)) watches_.push_back(in_sampler(watch));
  sampler_.begin(evaluations(), request_.unlinked, watches_, request_.sampling);
}

void Computation::sample(const Extent& extent) {
  begin(extent);
  while (!advance()) {
  }
}

// The position of a watch, with runs counted as in runs(), among those of the sampler, or `none`.
Position Computation::sampled(const Watch& watch) const {
  const bool pair = watch.kind != Watch::Kind::value;
  if (!runs_[watch.run].evaluation || (pair && !runs_[watch.baseline].evaluation)) return none;
  const Watch wanted = in_sampler(watch);
  return position_where(watches_, [&](const Watch& one) { return one == wanted; });
}

const Watched* Computation::find(const Watch& watch) const {
  const Position found = sampled(watch);
  return found == none ? nullptr : &sampler_.watched(found);
}

std::vector<double> Computation::quantiles(std::size_t run, Position output, unsigned n) const {
  return sampler_.quantiles(sampled({Watch::Kind::value, run, 0, {false, output}}), n);
}

bool both_have(const EvaluatedRun& run, const EvaluatedRun& other, Position output) {
  const auto has = [&](const EvaluatedRun& one) { return one.evaluation && one.evaluation->results()[output].present; };
  return has(run) && has(other);
}

}  // namespace tokenwatt
