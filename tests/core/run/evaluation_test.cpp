// A run evaluated: the published accountings, absences, grades, elasticities and routes.
#include "core/run/evaluation.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

const Absence* absence(const Evaluation& run, Id id) {
  for (const Absence& one : run.absences()) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

bool needs(const Absence& absence, const char* output) {
  return std::find(absence.outputs.begin(), absence.outputs.end(), find(outputs(), output)) != absence.outputs.end();
}

double elasticity(const Evaluation& run, const char* output, Id id) {
  return run.elasticities(find(outputs(), output))[position(id)];
}

// Runs of unlike kinds: given hours, arithmetic with a half-believed claim, a cluster with interest, owned and rented.
const Case kinds[] = {
    grok4,
    {"glm-5",
     "ascend-910b",
     "germany",
     "central",
     {{Id::claimed_improvement, 3},
      {Id::believed_share, 0.4},
      {Id::attention_share, 0.1},
      {Id::chip_count, 5e4},
      {Id::context_length, 5000}},
     Route::compute,
     Hardware::owned},
    {"glm-5",
     "h100-sxm",
     "france",
     "central",
     {{Id::chip_count, 1e4},
      {Id::wall_clock, 20},
      {Id::availability, 0.9},
      {Id::cost_of_capital, 0.08},
      {Id::other_operations, 0.2},
      {Id::cluster_utilization, 0.7},
      {Id::context_length, 5000}},
     Route::cluster,
     Hardware::owned},
    {"llama-3.1-405b",
     "h100-sxm",
     "norway",
     "epoch-cost",
     {{Id::cost_of_capital, 0.004}},
     Route::hours,
     Hardware::rented},
};

}  // namespace

TEST_CASE("the same 246 million H100-hours under every published accounting") {
  const double watts = chip_figure("h100-sxm", Id::chip_power);
  // Each accounting's own factors: server over chip, average over rated power, building over machines.
  const struct {
    const char* id;
    double overhead, utilization, pue, published_gwh;
  } rows[] = {
      {"epoch-grok4", 2.03, 0.75, 1.2, 314.6},     {"epoch-database", 1.82, 1, 1.077, 337.5},
      {"epoch-cost", 1.8214, 0.75, 1.25, 294.0},   {"epoch-cost-hyperscaler", 1.8214, 0.75, 1.1, 258.8},
      {"epoch-chatgpt", 1.8214, 0.70, 1.2, 263.5}, {"green-algorithms", 1, 1, 1.56, 268.6},
      {"ml-co2-impact", 1, 1, 1, 172.2},           {"nameplate", 1, 1, 1, 172.2},
      {"aiinframap", 1.3, 1, 1.3, 291.0},          {"knowyourcompute", 1.72, 1, 1.25, 370.2},
      {"inferencex", 1730 / watts, 1, 1, 425.6},
  };
  CHECK(std::size(rows) + 1 == accountings().size());
  for (const auto& one : rows) {
    CAPTURE(one.id);
    Case run = grok4;
    run.accounting = one.id;
    const double gwh = central(run, "facility_energy");
    CHECK(gwh == about(246e6 * watts * one.overhead * one.utilization * one.pue / 1e9));
    // All-in watts are the same whatever the chip is rated.
    const bool is_all_in = one.overhead == 1730 / watts;
    CHECK(std::abs(gwh * (is_all_in ? 1 : 700 / watts) - one.published_gwh) <= 0.05 + 1e-9);
  }
}

TEST_CASE("InferenceX's watts hold the building: the machines use what the building uses") {
  Case run = grok4;
  run.accounting = "inferencex";
  CHECK(central(run, "it_energy") == central(run, "facility_energy"));
}

TEST_CASE("an output whose input nobody gives is absent, and the input says which outputs wait for it") {
  const Evaluation run = evaluated(grok4);
  CHECK_FALSE(result(run, "wall_clock").present);
  CHECK_FALSE(result(run, "peak_power").present);
  CHECK_FALSE(result(run, "cluster_capital").present);
  const Absence* count = absence(run, Id::chip_count);
  REQUIRE(count != nullptr);
  // No entry is asked for the size of a cluster: it is the reader's to give.
  CHECK_FALSE(count->no_figure);
  for (const char* output : {"wall_clock", "peak_power", "cluster_capital"}) CHECK(needs(*count, output));
  CHECK_FALSE(needs(*count, "facility_energy"));
}

TEST_CASE("each missing input is told once, with all its outputs") {
  for (const Case& kind : {Case{}, grok4, glm5_on_910b, Case{"glm-5", "ascend-950", "world"}}) {
    const Evaluation run = evaluated(kind);
    CAPTURE(kind.chip);
    std::vector<Id> ids;
    for (const Absence& one : run.absences()) {
      ids.push_back(one.id);
      CHECK_FALSE(run.inputs()[position(one.id)].present);
      CHECK_FALSE(one.outputs.empty());
      for (const Position at : one.outputs) CHECK_FALSE(run.results()[at].present);
    }
    std::sort(ids.begin(), ids.end());
    CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    // Every absent output is named by the absence of some input.
    for (std::size_t i = 0; i < outputs().size(); ++i) {
      if (run.results()[i].present) continue;
      const auto waits = [&](const Absence& one) { return needs(one, outputs()[i].id); };
      CHECK(std::any_of(run.absences().begin(), run.absences().end(), waits));
    }
  }
}

TEST_CASE("what a chosen entry should have said is a missing figure, what nobody was asked is a missing input") {
  // The Ascend 950's row has no 16-bit peak; a run without chip has nobody to ask.
  REQUIRE(absence(evaluated({"glm-5", "ascend-950"}), Id::chip_peak_compute) != nullptr);
  CHECK(absence(evaluated({"glm-5", "ascend-950"}), Id::chip_peak_compute)->no_figure);
  CHECK_FALSE(absence(evaluated({"glm-5"}), Id::chip_peak_compute)->no_figure);
  // InferenceX has no watts for the 910B.
  const Evaluation refused = evaluated({"glm-5", "ascend-910b", "china", "inferencex"});
  REQUIRE(absence(refused, Id::server_overhead) != nullptr);
  CHECK(absence(refused, Id::server_overhead)->no_figure);
  CHECK(result(refused, "chip_hours").present);
  CHECK_FALSE(result(refused, "facility_energy").present);
}

TEST_CASE("a run of nothing has no output at all that needs an input, and fails at none") {
  const Evaluation run = evaluated({});
  CHECK(run.unsolved().empty());
  CHECK_FALSE(result(run, "facility_energy").present);
}

TEST_CASE("an output's grade is the weakest of the inputs that move it") {
  const auto graded = [](Grade hours, Grade price) {
    const Selection selection = selected(grok4);
    std::vector<Override> overrides;
    for (const Id id : {Id::chip_power, Id::server_overhead, Id::power_utilization, Id::facility_pue}) {
      overrides.push_back({id, Layer::scenario, Range::fixed_at(2), none, Grade::measured});
    }
    overrides.push_back({Id::chip_hours, Layer::scenario, Range::fixed_at(1e6), none, hours});
    overrides.push_back({Id::electricity_price, Layer::scenario, Range::fixed_at(0.1), none, price});
    const Inputs inputs = inputs_of(selection, overrides);
    const Evaluation run(selection, inputs, choose(inputs, nullptr, nullptr));
    return std::pair{run.grade(find(outputs(), "facility_energy")), run.grade(find(outputs(), "electricity_cost"))};
  };
  CHECK(graded(Grade::measured, Grade::measured) == std::pair{Grade::measured, Grade::measured});
  CHECK(graded(Grade::disclosed, Grade::claimed) == std::pair{Grade::disclosed, Grade::claimed});
  CHECK(graded(Grade::claimed, Grade::vendor) == std::pair{Grade::claimed, Grade::claimed});
  CHECK(graded(Grade::assumed, Grade::measured) == std::pair{Grade::assumed, Grade::assumed});
  // A chip's efficiency rests on its data sheet alone, whatever the run's hours rest on.
  CHECK(evaluated(grok4).grade(find(outputs(), "chip_efficiency")) == Grade::vendor);
  CHECK(evaluated(grok4).grade(find(outputs(), "facility_energy")) == Grade::estimated);
}

TEST_CASE("energy is in proportion to hours and to each factor: an elasticity of exactly one") {
  const Evaluation run = evaluated(grok4);
  for (const Id id : {Id::chip_hours, Id::chip_power, Id::server_overhead, Id::power_utilization, Id::facility_pue}) {
    CAPTURE(row(id).id);
    CHECK(elasticity(run, "facility_energy", id) == about(1, 1e-14));
  }
  CHECK(elasticity(run, "it_energy", Id::facility_pue) == 0);
  CHECK(elasticity(run, "household_years", Id::household_electricity) == about(-1, 1e-14));
  CHECK(elasticity(evaluated(glm5_on_910b), "facility_energy", Id::model_flops_utilization) == about(-1, 1e-14));
}

TEST_CASE("the shares of a sum are its elasticities") {
  // Owned cost is hardware and electricity; the price of electricity moves it by electricity's share.
  Case kind = grok4;
  kind.hardware = Hardware::owned;
  const Evaluation run = evaluated(kind);
  const double share = central(run, "electricity_share");
  CHECK(elasticity(run, "owned_cost", Id::electricity_price) == about(share));
  CHECK(elasticity(run, "owned_cost", Id::chip_price) == about(1 - share));
}

// At a context of 4,096 half a prompt is just as long as GLM-5's sparse attention reaches, a kink without a slope;
// these runs stay off it.
TEST_CASE("elasticities agree with finite differences on every output of unlike runs") {
  std::vector<double> up, down;
  for (const Case& kind : kinds) {
    const Evaluation run = evaluated(kind);
    std::vector<double> at(most_inputs, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < run.inputs().size(); ++i) at[i] = run.inputs()[i].range.central;
    for (std::size_t i = 0; i < run.inputs().size(); ++i) {
      if (!run.inputs()[i].present || at[i] == 0) continue;
      const double x = at[i], h = 1e-5;
      at[i] = x * (1 + h), run.tape().evaluate(at, up);
      at[i] = x * (1 - h), run.tape().evaluate(at, down);
      at[i] = x;
      for (std::size_t k = 0; k < outputs().size(); ++k) {
        const Result& one = run.results()[k];
        if (!one.present || one.central == 0) continue;
        const auto node = static_cast<std::size_t>(one.node);
        const double difference = (up[node] - down[node]) / (2 * h * one.central);
        CAPTURE(kind.model);
        CAPTURE(assumption_rows()[i].id);
        CAPTURE(outputs()[k].id);
        CHECK(std::abs(run.elasticities(k)[i] - difference) <= 1e-6 * std::max(1.0, std::abs(difference)));
      }
    }
  }
}

TEST_CASE("the other routes say what they would have given, where their givens are there") {
  const RouteHours grok = evaluated(grok4).route_hours();
  CHECK(*grok.hours == about(246e6));
  CHECK_FALSE(grok.cluster.has_value());
  // Nobody disclosed Grok 4's parameters, so whether it is sparse is not known.
  CHECK_FALSE(grok.compute.has_value());

  const RouteHours cluster = evaluated(worked(kinds[2])).route_hours();
  CHECK_FALSE(cluster.hours.has_value());
  // 10,000 chips · 20 days · 24 h · 0.9.
  CHECK(*cluster.cluster == about(1e4 * 20 * 24 * 0.9));
  CHECK(*cluster.compute == about(6.84e24 / (989e12 * 0.342 * 0.855 * 3600)));

  // DeepSeek's hours ran on H800; for a run on H100 they are no hours of its own.
  CHECK(*evaluated({"deepseek-v3", "h800", "china", "central", {}, Route::compute}).route_hours().hours ==
        about(2664000));
  CHECK_FALSE(
      evaluated({"deepseek-v3", "h100-sxm", "china", "central", {}, Route::compute}).route_hours().hours.has_value());
}

TEST_CASE("published: the compute route finds disclosed hours within the range of its utilization") {
  const struct {
    const char *model, *chip;
  } rows[] = {
      {"llama-3.1-405b", "h100-sxm"}, {"deepseek-v3", "h800"}, {"llama-2-70b", "a100-sxm-80gb"}, {"gpt-3", "v100"}};
  for (const auto& one : rows) {
    CAPTURE(one.model);
    const Evaluation run = evaluated({one.model, one.chip, "", "central", {}, Route::compute});
    const double computed = *run.route_hours().compute, disclosed = *run.route_hours().hours;
    // From the worst utilization to the best; a sparse model's factor has its own range.
    double worst = 1, best = 1;
    const auto widen = [&](Id id) {
      const Range range = input(run.inputs(), id).range;
      worst *= range.low / range.central, best *= range.high / range.central;
    };
    widen(Id::model_flops_utilization);
    if (elasticity(run, "effective_compute", Id::sparse_efficiency) != 0) widen(Id::sparse_efficiency);
    CHECK(computed / best < disclosed);
    CHECK(disclosed < computed / worst);
  }
}
