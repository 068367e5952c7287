// Evaluates and samples the runs of a request.
#include "core/report/work/computation.hpp"

#include <algorithm>

namespace tokenwatt {

void Computation::evaluate() {
  problems_.clear();
  runs_.clear();
  for (const RunRequest& run : request_.runs) runs_.push_back(evaluate_run(run, request_, problems_));
}

std::size_t Computation::baseline() const {
  const auto found =
      std::find_if(runs_.begin(), runs_.end(), [&](const EvaluatedRun& run) { return run.id == request_.baseline; });
  return static_cast<std::size_t>(found - runs_.begin());
}

// Runs at fault have no place in the sampler.
Watch Computation::in_sampler(Watch watch) const {
  const auto count_before = [&](std::size_t run) {
    return static_cast<std::size_t>(std::count_if(runs_.begin(), runs_.begin() + static_cast<std::ptrdiff_t>(run),
                                                  [](const EvaluatedRun& one) { return one.evaluation != nullptr; }));
  };
  watch.run = count_before(watch.run);
  watch.baseline = count_before(watch.baseline);
  return watch;
}

std::vector<Watch> Computation::plan(const Extent& extent) const {
  std::vector<Watch> watches;
  for (std::size_t run = 0; run < runs_.size(); ++run) {
    if (!runs_[run].evaluation) continue;
    for (const int output : request_.outputs) {
      if (!runs_[run].evaluation->results()[static_cast<std::size_t>(output)].present) continue;
      watches.push_back({Watch::Kind::value, run, 0, {false, output}});
    }
  }
  const std::size_t base = baseline();
  for (std::size_t run = 0; run < runs_.size(); ++run) {
    if (run == base) continue;
    for (const int output : request_.outputs) {
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

std::vector<Dimensions> Computation::dimensions() const {
  const std::vector<Dimensions> sound = assign_dimensions(evaluations(), request_.unlinked);
  std::vector<Dimensions> list(runs_.size());
  std::size_t next = 0;
  for (std::size_t run = 0; run < runs_.size(); ++run) {
    if (runs_[run].evaluation) list[run] = sound[next++];
  }
  return list;
}

void Computation::sample(const Extent& extent) {
  watches_.clear();
  if (!has_draws()) return;
  for (const Watch& watch : plan(extent)) watches_.push_back(in_sampler(watch));
  sampler_.update(evaluations(), request_.unlinked, watches_, request_.sampling);
}

const Watched* Computation::find(Watch watch) const {
  const bool pair = watch.kind != Watch::Kind::value;
  if (!runs_[watch.run].evaluation || (pair && !runs_[watch.baseline].evaluation)) return nullptr;
  const Watch wanted = in_sampler(watch);
  const auto found = std::find(watches_.begin(), watches_.end(), wanted);
  return found == watches_.end() ? nullptr : &sampler_.watched(static_cast<std::size_t>(found - watches_.begin()));
}

std::vector<double> Computation::quantiles(std::size_t run, int output, int n) const {
  const Watch wanted = in_sampler({Watch::Kind::value, run, 0, {false, output}});
  const auto found = std::find(watches_.begin(), watches_.end(), wanted);
  return sampler_.quantiles(static_cast<std::size_t>(found - watches_.begin()), n);
}

bool both_have(const EvaluatedRun& run, const EvaluatedRun& other, int output) {
  const auto has = [&](const EvaluatedRun& one) {
    return one.evaluation && one.evaluation->results()[static_cast<std::size_t>(output)].present;
  };
  return has(run) && has(other);
}

}  // namespace tokenwatt
