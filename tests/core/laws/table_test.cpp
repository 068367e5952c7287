// Laws over every row of the table of assumptions, so that a new row is tested by being there.
#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "core/formulas/outputs.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

// Between them these runs make every row matter: given hours, a cluster and arithmetic, on sparse and dense models, in
// places with every figure, with a claim that is half believed; served under an offer and a subscription, at a speed
// that is told, with sparse, windowed and linear attention, and with drafts.
const Case states[] = {
    {"grok-4",
     "h100-sxm",
     "memphis",
     "epoch-grok4",
     {{Id::chip_count, 200000}, {Id::cost_of_capital, 0.05}},
     Route::hours},
    {"glm-5",
     "h100-sxm",
     "germany",
     "central",
     {{Id::chip_count, 10000},
      {Id::claimed_improvement, 4},
      {Id::believed_share, 0.5},
      {Id::tokens_per_task, 1e6},
      {Id::tokens_per_day, 1e12},
      {Id::monthly_tokens, 10},
      {Id::compute_growth, 3},
      {Id::efficiency_gain, 0.3},
      {Id::rebound_elasticity, 0.5},
      {Id::cache_hit_share, 0.5},
      {Id::cached_input_cost_share, 0.1},
      {Id::prompt_tokens, 2000},
      {Id::told_speed, 80}},
     Route::compute,
     {},
     "fp8",
     "glm-5-2026-02",
     "glm-lite-2026"},
    {"gpt-oss-120b",
     "h200-sxm",
     "france",
     "central",
     {{Id::chip_hours, 1e6},
      {Id::chip_count, 1000},
      {Id::training_tokens, 1e13},
      {Id::context_length, 100},
      {Id::list_price_input, 0.1},
      {Id::list_price_output, 0.5},
      {Id::tokens_per_day, 1e9},
      {Id::token_growth, -0.5},
      {Id::measured_prefill_throughput, 5000}}},
    {"qwen3.5-27b",
     "ascend-910c",
     "france",
     "central",
     {{Id::chip_count, 1000},
      {Id::training_tokens, 1e13},
      {Id::speculative_tokens, 2},
      {Id::accepted_tokens, 1},
      {Id::tokens_per_task, 1e6},
      {Id::tokens_per_day, 1e11},
      {Id::token_growth, 0.5},
      {Id::monthly_tokens, 10},
      {Id::compute_growth, 3},
      {Id::efficiency_gain, 0.3}},
     Route::compute,
     {},
     "bf16",
     "glm-5-2026-02",
     "glm-lite-2026"},
    {"",
     "a100-sxm-80gb",
     "france",
     "central",
     {{Id::chip_count, 1000}, {Id::wall_clock, 30}, {Id::training_compute, 1e24}, {Id::chip_embodied_emissions, 500}},
     Route::cluster},
};
constexpr Hardware both_hardware[] = {Hardware::rented, Hardware::owned};

// Calls visit(run, row) for every state, rented and owned, with every row at its smallest and its largest value.
template <class Visit>
void at_every_end(Visit visit) {
  for (const Case& state : states) {
    for (const Hardware hardware : both_hardware) {
      for (std::size_t i = 0; i < assumption_rows().size(); ++i) {
        const AssumptionRow& row = assumption_rows()[i];
        for (const double end : {row.bounds.min, row.bounds.max}) {
          Case run = state;
          run.hardware = hardware;
          run.set.push_back({id_at(i), end});
          CAPTURE(row.id);
          CAPTURE(end);
          CAPTURE(state.model);
          visit(evaluated(run), id_at(i));
        }
      }
    }
  }
}

bool may_be_never(Position output) {
  const std::string id = outputs()[output].id;
  // Of no gain nothing can be absorbed.
  return id == "self_hosting_break_even" || id == "serving_overtakes_training" || id == "gain_absorbed";
}

}  // namespace

TEST_CASE("every row has an id of its own, a known unit and bounds in order") {
  std::set<std::string> ids;
  for (const AssumptionRow& row : assumption_rows()) {
    CAPTURE(row.id);
    CHECK(ids.insert(row.id).second);
    CHECK(unit(row.unit).known);
    CHECK(row.bounds.min < row.bounds.max);
  }
  CHECK(ids.size() == assumption_count);
}

TEST_CASE("every row's id is that of its member") {
  CHECK(std::string(row(Id::facility_pue).id) == "facility_pue");
  for (std::size_t i = 0; i < assumption_rows().size(); ++i) {
    CHECK(find(assumption_rows(), assumption_rows()[i].id) == i);
  }
}

TEST_CASE("every default is a range without flaw, within its row's bounds and with a source") {
  for (const AssumptionRow& row : assumption_rows()) {
    if (!row.has_default) continue;
    CAPTURE(row.id);
    const Range& range = row.figure.range();
    CHECK(flaw(range, row.bounds) == nullptr);
    CHECK(range.low >= row.bounds.min);
    CHECK(range.high <= row.bounds.max);
    CHECK(row.figure.source != none);
    CHECK((range.is_fixed() || range.distribution == row.distribution));
  }
}

TEST_CASE("a row's own distribution can hold a range inside its bounds") {
  for (const AssumptionRow& row : assumption_rows()) {
    CAPTURE(row.id);
    const double width = row.bounds.max - row.bounds.min;
    const Range range{row.bounds.min + width / 4, row.bounds.min + width / 2, row.bounds.min + width * 3 / 4,
                      row.distribution};
    CHECK(flaw(range, row.bounds) == nullptr);
    for (const double p : {1e-9, 0.05, 0.5, 0.95, 1 - 1e-9}) {
      const double x = quantile(range, row.bounds, p);
      CHECK(x >= row.bounds.min);
      CHECK(x <= row.bounds.max);
    }
  }
}

TEST_CASE("a row with another's default has its figure, unit, bounds, scope and distribution") {
  for (const AssumptionRow& row : assumption_rows()) {
    if (row.default_of == none) continue;
    CAPTURE(row.id);
    const AssumptionRow& other = assumption_rows()[static_cast<std::size_t>(row.default_of)];
    CHECK(row.has_default);
    CHECK(row.figure.range() == other.figure.range());
    CHECK(row.figure.source == other.figure.source);
    CHECK(row.figure.grade == other.figure.grade);
    CHECK(std::string(row.unit) == other.unit);
    CHECK(row.bounds == other.bounds);
    CHECK(row.scope == other.scope);
    CHECK(row.per == other.per);
    CHECK(row.distribution == other.distribution);
    CHECK(other.default_of == none);
  }
  CHECK(assumption_rows()[position(Id::path_efficiency_gain)].default_of == position(Id::efficiency_gain));
  CHECK(assumption_rows()[position(Id::path_rebound_elasticity)].default_of == position(Id::rebound_elasticity));
}

TEST_CASE("a fallback is another row in the same unit and has none of its own") {
  for (const AssumptionRow& row : assumption_rows()) {
    if (row.fallback == none) continue;
    CAPTURE(row.id);
    const AssumptionRow& other = assumption_rows()[static_cast<std::size_t>(row.fallback)];
    CHECK(&other != &row);
    CHECK(unit(other.unit).scale == unit(row.unit).scale);
    CHECK(other.fallback == none);
  }
}

TEST_CASE("what is drawn per entry says which, and what is drawn per run does not") {
  for (const AssumptionRow& row : assumption_rows()) {
    CAPTURE(row.id);
    CHECK((row.scope == Scope::entry) == (row.per != Per::nothing && row.per != Per::place));
    if (row.per == Per::place) CHECK(row.scope == Scope::world);
  }
}

TEST_CASE("every output is finite at both ends of every row") {
  int present = 0;
  at_every_end([&](const Evaluation& run, Id) {
    for (const Position at : run.unsolved()) CHECK(may_be_never(at));
    for (const Result& one : run.results()) {
      if (one.present) ++present;
      if (one.present) CHECK(std::isfinite(one.central));
    }
  });
  // Most outputs are present, so that the law does not hold for want of results.
  const int evaluations = static_cast<int>(std::size(states) * 2 * 2 * assumption_rows().size());
  CHECK(present > evaluations * static_cast<int>(outputs().size()) * 2 / 3);
}

TEST_CASE("every intermediate result fits a 32-bit number at both ends of every row") {
  at_every_end([](const Evaluation& run, Id) {
    for (Position i = 0; i < run.tape().size(); ++i) {
      const double size = std::abs(run.tape()[i].value);
      bool given = true;
      for (std::size_t at = 0; at < run.inputs().size(); ++at) {
        given = given && (run.inputs()[at].present || !run.tape().dependencies(i).test(at));
      }
      // The constant for "never" is infinite on purpose; formulas choose it and do not calculate with it.
      const Op op = run.tape()[i].op;
      const bool is_never = size == never && (op == Op::constant || op == Op::choose || op == Op::rescale);
      if (!given || size == 0 || is_never) continue;
      CAPTURE(size);
      CAPTURE(i);
      CHECK(size > 1e-30);
      CHECK(size < 1e30);
    }
  });
}

TEST_CASE("every row moves an output of some run") {
  for (std::size_t i = 0; i < assumption_rows().size(); ++i) {
    const AssumptionRow& row = assumption_rows()[i];
    bool moves = false;
    for (const Case& state : states) {
      for (const Hardware hardware : both_hardware) {
        Case low = state, high = state;
        low.hardware = high.hardware = hardware;
        low.set.push_back({id_at(i), row.bounds.min});
        high.set.push_back({id_at(i), row.bounds.max});
        const Evaluation least = evaluated(low), most = evaluated(high);
        for (std::size_t k = 0; k < outputs().size(); ++k) {
          const Result &a = least.results()[k], &b = most.results()[k];
          // A speed that no chip gives takes results away.
          moves = moves || (a.present && b.present && a.central != b.central) ||
                  (id_at(i) == Id::target_user_speed && a.present && !b.present);
        }
      }
    }
    CAPTURE(row.id);
    CHECK(moves);
  }
}

TEST_CASE("every output has an id of its own and a known unit") {
  std::set<std::string> ids;
  for (const Output& output : outputs()) {
    CAPTURE(output.id);
    CHECK(ids.insert(output.id).second);
    CHECK(unit(output.unit).known);
    CHECK(unit(output.unit).scale == output.scale);
  }
}

TEST_CASE("every output is there in some run") {
  for (std::size_t k = 0; k < outputs().size(); ++k) {
    CAPTURE(outputs()[k].id);
    CHECK(std::any_of(std::begin(states), std::end(states),
                      [&](const Case& run) { return evaluated(run).results()[k].present; }));
  }
}

TEST_CASE("a row that an output does not depend on leaves its bits alone") {
  const Evaluation before = evaluated(states[1]);
  for (std::size_t i = 0; i < assumption_rows().size(); ++i) {
    Case changed = states[1];
    changed.set.push_back({id_at(i), assumption_rows()[i].bounds.max});
    const Evaluation after = evaluated(changed);
    // With reported arithmetic, a measured throughput or another number of servers it is another formula.
    if (after.choices() != before.choices()) continue;
    for (std::size_t k = 0; k < outputs().size(); ++k) {
      const Result& result = before.results()[k];
      if (!result.present || before.tape().dependencies(result.node).test(i)) continue;
      CAPTURE(assumption_rows()[i].id);
      CAPTURE(outputs()[k].id);
      CHECK(after.results()[k].central == result.central);
    }
  }
}
