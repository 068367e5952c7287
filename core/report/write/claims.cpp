// Works out the claims: each on its own scenario with the request's shared values, all claims of a scenario on the same
// draws.
#include "core/tables/claims.hpp"

#include <algorithm>

#include "core/analysis/solve.hpp"
#include "core/numbers/numerics.hpp"
#include "core/report/read/reader.hpp"
#include "core/report/write/write.hpp"

namespace tokenwatt {
namespace {

const ScenarioText& text_of_claim(const Claim& claim) {
  const std::size_t count = scenario_texts().size();
  return claim.scenario < count ? scenario_texts()[claim.scenario] : claim_cases()[claim.scenario - count];
}

// A claim's scenario under the reader's assumptions: shared values, and those of its runs where it is the request's
// own.
Request request_of(const ScenarioText& text, const Request& readers) {
  Problems ignored;
  Request request = *read_scenario(text, ignored);
  for (const Override& value : readers.shared) {
    if (value.layer == Layer::shared) request.shared.push_back(value);
  }
  if (readers.scenario != text.id) return request;
  for (RunRequest& run : request.runs) {
    const auto same =
        std::find_if(readers.runs.begin(), readers.runs.end(), [&](const RunRequest& one) { return one.id == run.id; });
    if (same != readers.runs.end()) run.set = same->set;
  }
  return request;
}

class Scenario {
 public:
  Scenario(const ScenarioText& text, const Request& readers) {
    const Request request = request_of(text, readers);
    Problems ignored;
    for (const RunRequest& run : request.runs) {
      runs_.push_back(evaluate_run(run, request, ignored));
      evaluations_.push_back(runs_.back().evaluation.get());
    }
    unlinked_ = readers.unlinked;
  }

  // The side of an expression; without a run where the claim has none, or where its result is absent.
  Side side(const ClaimSide& claimed) const {
    for (const EvaluatedRun& run : runs_) {
      if (run.id != claimed.run || !run.evaluation) continue;
      const ResultRef result{claimed.is_input,
                             claimed.is_input ? find(assumption_rows(), claimed.id) : find(outputs(), claimed.id)};
      if (run.evaluation->has(result)) return {run.evaluation.get(), result, false};
    }
    return {};
  }

  Watch watch(const Side& top, const Side& bottom) const {
    if (bottom.run == nullptr) return {Watch::Kind::value, at(top), 0, top.result};
    return {Watch::Kind::ratio, at(top), at(bottom), top.result, bottom.result};
  }

  void sample(std::span<const Watch> watches, const Sampling& sampling, Sampler& sampler) const {
    sampler.update(evaluations_, unlinked_, watches, sampling);
  }

  // The value of an assumption at which the expression reaches the target; it moves in every run that shares it.
  Solution solve(const ClaimNeed& need, Side top, Side bottom, double target) const {
    const Position run = position_where(runs_, [&](const EvaluatedRun& one) { return one.id == need.run; });
    if (run == none || !runs_[run].evaluation) return {};
    const std::vector<DrawDimensions> dimensions = assign_dimensions(evaluations_, unlinked_);
    const auto moves = [&](const Side& side) {
      const Position id = position(need.id);
      return side.run != nullptr && dimensions[at(side)][id] == dimensions[run][id];
    };
    top.moves = moves(top);
    bottom.moves = moves(bottom);
    return solve_ratio(top, bottom, *runs_[run].evaluation, need.id, target);
  }

  bool is_whole() const {
    return std::all_of(evaluations_.begin(), evaluations_.end(), [](const Evaluation* one) { return one != nullptr; });
  }

 private:
  Position at(const Side& side) const {
    return position_where(evaluations_, [&](const Evaluation* one) { return one == side.run; });
  }

  std::vector<EvaluatedRun> runs_;
  std::vector<const Evaluation*> evaluations_;
  Dependencies unlinked_;
};

Json end_json(double end) { return is_finite(end) ? Json(end) : Json(); }

void put_verdict(Json& json, const Judgement& judgement) {
  put(json, "verdict", verdict_names[judgement.verdict]);
  put(json, "factor", judgement.factor > 0 ? Json(judgement.factor) : Json());
}

Json needs_json(const Claim& claim, const Scenario& scenario, const Side& top, const Side& bottom, double central) {
  Json list = Json::array();
  for (const ClaimNeed& need : claim.needs) {
    const Solution solution = scenario.solve(need, top, bottom, nearer_end(claim, central));
    Json json;
    put(json, "run", need.run);
    put(json, "id", row(need.id).id);
    put(json, "value", solution.value ? Json(*solution.value) : Json());
    put(json, "in_range", plausibility_names[solution.plausibility]);
    append(list, std::move(json));
  }
  return list;
}

Json claim_json(const Claim& claim, const Scenario& scenario, const Side& top, const Side& bottom,
                const Watched* watched) {
  const double central =
      top.run->central(top.result) / (bottom.run == nullptr ? 1 : bottom.run->central(bottom.result));
  Statistics statistics = Statistics::constant(central, 1);
  if (watched != nullptr) statistics = watched->statistics;
  Json json, computed, claimed = Json::array();
  put(json, "id", claim.id);
  put_verdict(json, verdict_of(claim, statistics.p5, statistics.p50, statistics.p95));
  append(claimed, end_json(claim.low));
  append(claimed, end_json(claim.high));
  put(json, "claimed", std::move(claimed));
  put(computed, "central", central);
  put(computed, "p5", statistics.p5);
  put(computed, "p50", statistics.p50);
  put(computed, "p95", statistics.p95);
  put(json, "computed", std::move(computed));
  put(json, "would_need", needs_json(claim, scenario, top, bottom, central));
  return json;
}

// A claim for which nothing can be computed, by nature or under these assumptions.
Json untestable_json(const Claim& claim) {
  Json json;
  put(json, "id", claim.id);
  put_verdict(json, {Verdict::not_testable, 0});
  return json;
}

// Works out the claims that are tested on one scenario. The reports are in the order of the claims.
void add_claims(Position scenario_at, const Request& request, std::vector<Json>& reports) {
  std::vector<std::size_t> members;
  for (std::size_t i = 0; i < claims().size(); ++i) {
    if (claims()[i].scenario == scenario_at) members.push_back(i);
  }
  if (members.empty()) return;
  const Scenario scenario(text_of_claim(claims()[members.front()]), request);
  if (!scenario.is_whole()) return;
  std::vector<Watch> watches;
  std::vector<std::size_t> testable;
  for (const std::size_t i : members) {
    const Side top = scenario.side(claims()[i].result), bottom = scenario.side(claims()[i].over);
    if (top.run == nullptr || (bottom.run == nullptr && claims()[i].over.run[0] != 0)) continue;
    testable.push_back(i);
    watches.push_back(scenario.watch(top, bottom));
  }
  Sampler sampler;
  const bool has_draws = request.sampling.draws > 0;
  if (has_draws) scenario.sample(watches, request.sampling, sampler);
  for (std::size_t k = 0; k < testable.size(); ++k) {
    const Claim& claim = claims()[testable[k]];
    reports[testable[k]] = claim_json(claim, scenario, scenario.side(claim.result), scenario.side(claim.over),
                                      has_draws ? &sampler.watched(k) : nullptr);
  }
}

}  // namespace

Json claims_json(const Computation& computation) {
  std::vector<Json> reports;
  for (const Claim& claim : claims()) reports.push_back(untestable_json(claim));
  const std::size_t count = scenario_texts().size() + claim_cases().size();
  for (Position at = 0; at < count; ++at) add_claims(at, computation.request(), reports);
  Json list = Json::array();
  for (Json& report : reports) append(list, std::move(report));
  return list;
}

}  // namespace tokenwatt
