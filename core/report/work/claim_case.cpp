// Evaluates and samples the runs of claims.
#include "core/report/work/claim_case.hpp"

#include <algorithm>

namespace tokenwatt {
namespace {

// Whether an input is a figure of ours that rests on no source: a row's or a scenario's. A reader's own value is none,
// and what stands in for another assumption is that one's.
bool is_unsourced_default(const Input& input, Position id) {
  if (!input.present || input.grade != Grade::assumed || input.from > Layer::scenario) return false;
  return input.row.catalogue != Catalogue::assumptions || input.row.index == none || input.row.index == id;
}

// What a default is tried at: its own range, or what its assumption is tried at where it has none.
Bounds ends_of(const Input& input, Position id) {
  if (!input.range.is_fixed()) return {input.range.low, input.range.high};
  const Bounds& tried = assumption_rows()[id].tried;
  return tried.min < tried.max ? tried : Bounds{input.range.central, input.range.central};
}

}  // namespace

ClaimCase::ClaimCase(Request request) : request_(std::move(request)) {
  Problems ignored;
  for (const RunRequest& run : request_.runs) {
    runs_.push_back(evaluate_run(run, request_, ignored));
    if (runs_.back().evaluation) evaluations_.push_back(runs_.back().evaluation.get());
  }
}

std::optional<ClaimSides> ClaimCase::sides(const ClaimSide& result, const ClaimSide& over) const {
  const auto side = [&](const ClaimSide& claimed) -> Side {
    for (const EvaluatedRun& run : runs_) {
      if (run.id != claimed.run || !run.evaluation) continue;
      const ResultRef ref{claimed.is_input,
                          claimed.is_input ? find(assumption_rows(), claimed.id) : find(outputs(), claimed.id)};
      if (run.evaluation->has(ref)) return {run.evaluation.get(), ref, false};
    }
    return {};
  };
  const ClaimSides sides{side(result), side(over)};
  const bool has_bottom = over.run[0] == 0 || sides.bottom.run != nullptr;
  return sides.top.run != nullptr && has_bottom ? std::optional(sides) : std::nullopt;
}

Position ClaimCase::at(const Side& side) const {
  return position_where(evaluations_, [&](const Evaluation* one) { return one == side.run; });
}

Watch ClaimCase::watch(const ClaimSides& sides) const {
  const auto& [top, bottom] = sides;
  if (bottom.run == nullptr) return {Watch::Kind::value, at(top), 0, top.result};
  return {Watch::Kind::ratio, at(top), at(bottom), top.result, bottom.result};
}

void ClaimCase::sample(std::span<const Watch> watches, Sampler& sampler) const {
  sampler.update(evaluations_, request_.unlinked, watches, request_.sampling);
}

Solution ClaimCase::solve(const ClaimNeed& need, ClaimSides sides, double target) const {
  const Position named = position_where(runs_, [&](const EvaluatedRun& one) { return one.id == need.run; });
  if (named == none || !runs_[named].evaluation) return {};
  const Evaluation& owner = *runs_[named].evaluation;
  const std::vector<DrawDimensions> dimensions = assign_dimensions(evaluations_, request_.unlinked);
  const Position run = at({&owner, {}, false}), id = position(need.id);
  for (Side* side : {&sides.top, &sides.bottom})
    side->moves = side->run != nullptr && dimensions[at(*side)][id] == dimensions[run][id];
  return solve_ratio(sides.top, sides.bottom, owner, need.id, target);
}

std::vector<TriedDefault> ClaimCase::tried_defaults() const {
  std::vector<TriedDefault> list;
  for (const Evaluation* run : evaluations_) {
    for (Position id = 0; id < run->inputs().size(); ++id) {
      const Input& input = run->inputs()[id];
      const auto known = [&](const TriedDefault& one) { return one.id == id && one.row == input.row; };
      if (!is_unsourced_default(input, id) || std::any_of(list.begin(), list.end(), known)) continue;
      const Bounds ends = ends_of(input, id);
      if (ends.min < input.range.central) list.push_back({id, input.row, TriedDefault::End::low, ends.min});
      if (ends.max > input.range.central) list.push_back({id, input.row, TriedDefault::End::high, ends.max});
    }
  }
  return list;
}

bool ClaimCase::rests_on(const ClaimSides& sides, const TriedDefault& tried) const {
  const auto rests = [&](const Side& side) {
    if (side.run == nullptr) return false;
    const Evaluation& run = *side.run;
    if (run.inputs()[tried.id].row != tried.row) return false;
    if (side.result.is_input) return side.result.index == tried.id;
    return run.tape().dependencies(run.results()[side.result.index].node).test(tried.id);
  };
  return rests(sides.top) || rests(sides.bottom);
}

Request ClaimCase::with(const TriedDefault& tried) const {
  Request request = request_;
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    const Evaluation* run = runs_[i].evaluation.get();
    if (run == nullptr || run->inputs()[tried.id].row != tried.row) continue;
    request.runs[i].set.push_back({id_at(tried.id), Layer::scenario, Range::fixed_at(tried.value)});
  }
  return request;
}

}  // namespace tokenwatt
