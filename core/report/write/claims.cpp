// Works out and writes the claims, scenario by scenario.
#include "core/report/write/claims.hpp"

#include <algorithm>

#include "core/analysis/judgement.hpp"
#include "core/numbers/numerics.hpp"
#include "core/report/read/reader.hpp"
#include "core/report/work/claim_case.hpp"
#include "core/report/write/write.hpp"
#include "core/tables/claims.hpp"

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
  request.sampling = readers.sampling;
  request.unlinked = readers.unlinked;
  if (readers.rental_class) request.rental_class = readers.rental_class;
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

Json end_json(double end) { return is_finite(end) ? Json(end) : Json(); }
Json factor_json(std::optional<double> factor) { return factor ? Json(*factor) : Json(); }

Json interval_json(const Claim& claim) {
  Json ends = Json::array();
  append(ends, end_json(claim.low));
  append(ends, end_json(claim.high));
  return ends;
}

void add_verdict(Json& json, const Stand& stand) {
  add_member(json, "verdict", verdict_names[stand.verdict]);
  add_member(json, "factor", stand.factor > 0 ? Json(stand.factor) : Json());
}

void add_judgement(Json& json, const Judged& judged) {
  add_member(json, "word", word_names[judged.word]);
  if (judged.probability) add_member(json, "probability", *judged.probability);
}

}  // namespace

// What is worked out for one claim, and then written.
struct Tested {
  const Claim* claim;
  ClaimSides sides;
  std::optional<Judged> judged;
  Json flips = Json::array();
};

namespace {

// The judgement on sides of a case, all of whose draws are worked out for it.
std::optional<Judged> judge_alone(const Claim& claim, const ClaimCase& runs, const ClaimSides& sides) {
  const Watch watch = counted(runs.watch(sides), claim);
  Sampler sampler;
  runs.sample({&watch, 1}, sampler);
  return judge(claim, sampler.watched(0));
}

void note_flip(Tested& tested, const std::optional<Judged>& judged, Json flip) {
  if (!judged || judged->word == tested.judged->word) return;
  add_judgement(flip, *judged);
  append(tested.flips, std::move(flip));
}

void try_alternatives(Tested& tested, const ClaimCase& runs) {
  for (const ClaimAlternative& alternative : tested.claim->alternatives) {
    Request request = runs.request();
    apply_changes(request, alternative.changes);
    const ClaimCase changed(std::move(request));
    const bool measures_other = alternative.result.run[0] != 0;
    const auto sides = changed.sides(measures_other ? alternative.result : tested.claim->result,
                                     measures_other ? alternative.over : tested.claim->over);
    if (!sides) continue;
    Json flip;
    add_member(flip, "alternative", alternative.id);
    note_flip(tested, judge_alone(*tested.claim, changed, *sides), std::move(flip));
  }
}

Json default_json(const TriedDefault& tried) {
  Json json;
  add_member(json, "id", assumption_rows()[tried.id].id);
  if (tried.row.index != none) add_member(json, "row", row_json(tried.row));
  add_member(json, "value", tried.value);
  return json;
}

std::string id_of_default(const TriedDefault& tried) {
  const char* end = tried.end == TriedDefault::End::low ? "low" : "high";
  const char* owner = tried.row.catalogue == Catalogue::assumptions ? "" : id_of(tried.row);
  return join({owner, owner[0] == 0 ? "" : ".", assumption_rows()[tried.id].id, ".", end});
}

// One end of what a default without a source is tried at, for all claims of the case that rest on it.
void try_default(const TriedDefault& tried, std::vector<Tested>& all, const ClaimCase& runs, Sampler& sampler) {
  std::vector<Tested*> moved;
  for (Tested& tested : all) {
    if (tested.judged && runs.rests_on(tested.sides, tried)) moved.push_back(&tested);
  }
  if (moved.empty()) return;
  const ClaimCase changed(runs.with(tried));
  std::vector<Watch> watches;
  std::vector<Tested*> sampled;
  for (Tested* tested : moved) {
    const auto sides = changed.sides(tested->claim->result, tested->claim->over);
    if (!sides) continue;
    watches.push_back(counted(changed.watch(*sides), *tested->claim));
    sampled.push_back(tested);
  }
  changed.sample(watches, sampler);
  for (std::size_t k = 0; k < sampled.size(); ++k) {
    Json flip;
    add_member(flip, "alternative", id_of_default(tried));
    add_member(flip, "default", default_json(tried));
    note_flip(*sampled[k], judge(*sampled[k]->claim, sampler.watched(k)), std::move(flip));
  }
}

Json judgement_json(const Tested& tested, const Statistics& statistics) {
  const Claim& claim = *tested.claim;
  const bool exact = tested.judged && !tested.judged->probability;
  Json json;
  add_member(json, "kind", exact ? "exact" : claim_kind_names[claim.kind]);
  if (tested.judged) add_judgement(json, *tested.judged);
  if (has_reading(claim)) {
    Json reading, distance;
    add_member(reading, "low", end_json(claim.low));
    add_member(reading, "high", end_json(claim.high));
    add_member(json, "reading", std::move(reading));
    add_member(distance, "median", factor_json(factor_from_claim(claim, statistics.p50)));
    add_member(distance, "edge", factor_json(factor_from_range(claim, statistics.p5, statistics.p95)));
    add_member(json, "distance", std::move(distance));
  }
  if (tested.judged) add_member(json, "flips_if", tested.flips);
  return json;
}

Json needs_json(const Claim& claim, const ClaimCase& runs, const ClaimSides& sides, double central) {
  Json list = Json::array();
  for (const ClaimNeed& need : claim.needs) {
    const Solution solution = runs.solve(need, sides, nearer_end(claim, central));
    Json json;
    add_member(json, "run", need.run);
    add_member(json, "id", row(need.id).id);
    add_member(json, "value", solution.value ? Json(*solution.value) : Json());
    add_member(json, "in_range", plausibility_names[solution.plausibility]);
    append(list, std::move(json));
  }
  return list;
}

Json claim_json(const Tested& tested, const ClaimCase& runs, const Watched* watched) {
  const Claim& claim = *tested.claim;
  const auto& [top, bottom] = tested.sides;
  const double central =
      top.run->central(top.result) / (bottom.run == nullptr ? 1 : bottom.run->central(bottom.result));
  const Statistics statistics = watched == nullptr ? Statistics::constant(central, 1) : watched->statistics;
  Json json, computed;
  add_member(json, "id", claim.id);
  add_verdict(json, verdict_of(claim, statistics.p5, statistics.p50, statistics.p95));
  add_member(json, "judgement", judgement_json(tested, statistics));
  add_member(computed, "central", central);
  add_member(computed, "p5", statistics.p5);
  add_member(computed, "p50", statistics.p50);
  add_member(computed, "p95", statistics.p95);
  add_member(json, "computed", std::move(computed));
  if (!has_reading(claim)) return json;
  add_member(json, "claimed", interval_json(claim));
  add_member(json, "would_need", needs_json(claim, runs, tested.sides, central));
  return json;
}

// A claim for which nothing can be computed, by nature or under these assumptions.
Json unworked_json(const Claim& claim) {
  Json json, judgement;
  add_member(json, "id", claim.id);
  add_verdict(json, {Verdict::not_testable, 0});
  add_member(judgement, "kind", claim_kind_names[claim.kind]);
  add_member(json, "judgement", std::move(judgement));
  return json;
}

}  // namespace

// The wanted claims of one scenario. They are tried under each other choice one at a time, and under each default.
struct ClaimsWork::Group {
  ClaimCase runs;
  std::vector<Tested> all;
  /// Of the draws that decide all of them, and of what is tried.
  Sampler sampler, tried_sampler;
  bool has_draws;
  std::vector<TriedDefault> defaults;
  std::size_t next_claim = 0, next_default = 0;

  Group(const std::vector<Position>& members, const Request& readers)
      : runs(request_of(text_of_claim(claims()[members.front()]), readers)), has_draws(readers.sampling.draws > 0) {
    std::vector<Watch> watches;
    for (const Position i : members) {
      const Claim& claim = claims()[i];
      const auto sides = runs.sides(claim.result, claim.over);
      if (!sides) continue;
      all.push_back({&claim, *sides, {}});
      watches.push_back(counted(runs.watch(*sides), claim));
    }
    if (!has_draws) return;
    runs.sample(watches, sampler);
    for (std::size_t k = 0; k < all.size(); ++k) {
      if (all[k].claim->kind == ClaimKind::tested) all[k].judged = judge(*all[k].claim, sampler.watched(k));
    }
    defaults = runs.tried_defaults();
  }

  bool advance() {
    if (has_draws && next_claim < all.size()) {
      Tested& tested = all[next_claim++];
      if (tested.judged) try_alternatives(tested, runs);
      return false;
    }
    if (next_default == defaults.size()) return true;
    try_default(defaults[next_default++], all, runs, tried_sampler);
    return false;
  }

  void write(std::vector<Json>& reports) const {
    for (std::size_t k = 0; k < all.size(); ++k) {
      const auto at = static_cast<std::size_t>(all[k].claim - claims().data());
      reports[at] = claim_json(all[k], runs, has_draws ? &sampler.watched(k) : nullptr);
    }
  }
};

ClaimsWork::ClaimsWork(const Request& readers) : readers_(readers) {
  for (const Claim& claim : claims()) reports_.push_back(unworked_json(claim));
}

ClaimsWork::~ClaimsWork() = default;

bool ClaimsWork::advance() {
  if (group_) {
    if (!group_->advance()) return false;
    group_->write(reports_);
    group_.reset();
    return false;
  }
  const std::size_t count = scenario_texts().size() + claim_cases().size();
  while (scenario_ < count) {
    std::vector<Position> members;
    for (const Position i : readers_.claims) {
      if (claims()[i].scenario == scenario_) members.push_back(i);
    }
    ++scenario_;
    if (members.empty()) continue;
    group_ = std::make_unique<Group>(members, readers_);
    return false;
  }
  return true;
}

Json ClaimsWork::collect() {
  std::vector<Position> wanted = readers_.claims;
  std::sort(wanted.begin(), wanted.end());
  Json list = Json::array();
  for (const Position i : wanted) append(list, std::move(reports_[i]));
  return list;
}

}  // namespace tokenwatt
