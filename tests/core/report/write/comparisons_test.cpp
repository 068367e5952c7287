// Runs compared draw by draw: shared causes cancel, own ones do not, and the factors of a ratio multiply to it.
#include <cmath>

#include "core/analysis/decomposition.hpp"
#include "tests/core/reports.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

const Case on_h100{"glm-5", "h100-sxm", "france", "central", {}, Route::compute};
const Case on_910b{"glm-5", "ascend-910b", "france", "central", {}, Route::compute};

Dependencies only(Id id) {
  Dependencies mask;
  mask.set(position(id));
  return mask;
}

// The comparison of a report with this run and output.
Json comparison(const Json& report, const char* run, const char* output) {
  for (const Json& one : report["comparisons"]) {
    if (one["run"] == run && one["output"] == output) return one;
  }
  return {};
}

// P5 of the baseline's output in a comparison.
double baseline_p5(const Json& report, const Json& comparison) {
  for (const Json& run : report["runs"]) {
    if (run["id"] == comparison["baseline"])
      return run["outputs"][comparison["output"].get<std::string>()]["p5"].get<double>();
  }
  return 0;
}

}  // namespace

TEST_CASE("what both runs share cancels in their ratio") {
  const Varied pue{Id::facility_pue, {1.04, 1.2, 1.58, Distribution::shifted_lognormal}};
  const auto a = fixed_but(on_h100, {pue}), b = fixed_but(on_910b, {pue});
  const double straight = central(*b, "facility_energy") / central(*a, "facility_energy");
  const Watched linked = compared(Watch::Kind::ratio, *b, *a, "facility_energy");
  // Two roundings to 32 bit remain.
  CHECK(linked.statistics.p5 == about(straight, 3e-7));
  CHECK(linked.statistics.p95 == about(straight, 3e-7));
  // Unlinked, each building has its own PUE and the ratio is as open as theirs is.
  const Watched unlinked = compared(Watch::Kind::ratio, *b, *a, "facility_energy", {65536, 1}, only(Id::facility_pue));
  CHECK(unlinked.statistics.p95 / unlinked.statistics.p5 > 1.3);
  CHECK(unlinked.statistics.p50 == about(straight, 0.01));
}

TEST_CASE("a difference keeps what both runs share: it scales with it") {
  const Varied pue{Id::facility_pue, {1.04, 1.2, 1.58, Distribution::shifted_lognormal}};
  const auto a = fixed_but(on_h100, {pue}), b = fixed_but(on_910b, {pue});
  const Statistics difference = compared(Watch::Kind::difference, *b, *a, "facility_energy").statistics;
  const double machines = central(*b, "it_energy") - central(*a, "it_energy");
  CHECK(difference.p5 == about(1.04 * machines, 1e-3));
  CHECK(difference.p50 == about(1.2 * machines, 1e-3));
  CHECK(difference.p95 == about(1.58 * machines, 1e-3));
  // The other way round it is the same below zero, with P5 and P95 exchanged.
  const Statistics reversed = compared(Watch::Kind::difference, *a, *b, "facility_energy").statistics;
  CHECK(reversed.p5 == about(-1.58 * machines, 1e-3));
  CHECK(reversed.p95 == about(-1.04 * machines, 1e-3));
}

TEST_CASE("twins differ by exactly nothing") {
  const Json run = {{"model", "glm-5"}, {"chip", "ascend-910b"}, {"place", "china"}, {"accounting", "epoch-grok4"}};
  const Json report = sampled_report({{"runs", {run, run}}, {"details", {"decomposition"}}});
  CHECK(report["comparisons"].size() > 10);
  for (const Json& one : report["comparisons"]) {
    CAPTURE(one["output"].get<std::string>());
    for (const char* percentile : {"central", "p5", "p50", "p95"}) {
      if (one.contains("ratio")) CHECK(one["ratio"][percentile] == 1.0);
      CHECK(one["difference"][percentile] == 0.0);
    }
    CHECK(one["probability_less"] == 0.0);
  }
  // A ratio of one has no shares.
  const Json energy = comparison(report, "b", "facility_energy");
  for (const Json& factor : energy["decomposition"]) {
    CHECK(factor["ratio"] == 1.0);
    CHECK(factor["share"].is_null());
  }
}

TEST_CASE("the probability that one is less is that of two lognormals' closed form") {
  // Two models' hours, drawn apart: P(b < a) = Phi((ln a - ln b) / sqrt(sa^2 + sb^2)).
  const Case by_hours{"glm-5", "h100-sxm", "france", "central", {}, Route::hours};
  Case another = by_hours;
  another.model = "deepseek-v3";
  const double expected =
      0.5 * std::erfc(-std::log(100.0 / 130) / std::hypot(sigma_of(1.5), sigma_of(2)) / std::sqrt(2.0));
  const auto a = fixed_but(by_hours, {{Id::chip_hours, spread(100e6, 1.5)}});
  const auto b = fixed_but(another, {{Id::chip_hours, spread(130e6, 2)}});
  const Evaluation* const runs[] = {a.get(), b.get()};
  const ResultRef hours = output_ref("chip_hours");
  const Watch watches[] = {{Watch::Kind::ratio, 1, 0, hours}, {Watch::Kind::ratio, 0, 1, hours}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {65536, 1});
  CHECK(std::abs(sampler.watched(0).less - expected) < 0.002);
  // One of the two is less in every draw.
  CHECK(sampler.watched(0).less + sampler.watched(1).less == about(1));
  // And where the ratio is the same in every draw, it is certain.
  const auto less = fixed_but(by_hours, {{Id::chip_hours, Range::fixed_at(99)}}),
             more = fixed_but(by_hours, {{Id::chip_hours, Range::fixed_at(100)}});
  CHECK(compared(Watch::Kind::ratio, *less, *more, "chip_hours").less == 1);
  CHECK(compared(Watch::Kind::ratio, *more, *less, "chip_hours").less == 0);
}

TEST_CASE("of two negative results the smaller is less, fixed or drawn, and draws without a value do not count") {
  // A token sold for less than it costs: margins of 1 - 2/1 and 1 - 3/1, and one that rises above nothing.
  const auto selling = [](double cost, Json price) {
    return Json{{"model", "glm-5"},
                {"chip", "h100-sxm"},
                {"place", "france"},
                {"set",
                 {{"measured_decode_throughput", 1e6 / 3600 / cost},
                  {"chip_rent", 1},
                  {"fleet_utilization", 1},
                  {"input_output_ratio", 0.01},
                  {"measured_prefill_throughput", 1e6},
                  {"list_price_output", price},
                  {"list_price_input", 1}}}};
  };
  const auto compared = [&](const Json& base, const Json& run) {
    return comparison(sampled_report({{"runs", {base, run}}, {"outputs", {"gross_margin"}}}), "b", "gross_margin");
  };
  const Json three_over_two = compared(selling(2, 1), selling(3, 1));
  CHECK(three_over_two["ratio"]["central"].get<double>() == about(2, 0.02));
  CHECK(three_over_two["probability_less"] == 1.0);
  CHECK(compared(selling(3, 1), selling(2, 1))["probability_less"] == 0.0);
  const Json open = {{"low", 0.9}, {"central", 1}, {"high", 1.1}};
  CHECK(compared(selling(2, open), selling(3, open))["probability_less"] == 1.0);
  CHECK(compared(selling(3, open), selling(2, open))["probability_less"] == 0.0);
}

TEST_CASE("ratio, difference and probability tell the same story in every scenario") {
  for (const ScenarioText& scenario : scenario_texts()) {
    CAPTURE(scenario.id);
    const Json report = sampled_report({{"scenario", scenario.id}});
    CHECK(report["comparisons"].empty() == (report["runs"].size() == 1));
    for (const Json& one : report["comparisons"]) {
      CAPTURE(one.dump());
      const Json& difference = one["difference"];
      if (!one.contains("probability_less")) {
        CHECK(difference["p50"].is_null());  // no draw has a value
        continue;
      }
      const double less = one["probability_less"].get<double>();
      if (one["difference"].contains("exact") && difference["central"] == 0.0) CHECK(less == 0);
      if (difference["p50"].get<double>() < 0 && !difference.contains("exact")) CHECK(less >= 0.499);
      if (difference["p50"].get<double>() > 0) CHECK(less <= 0.501);
      if (!one.contains("ratio")) continue;
      const double ratio = one["ratio"]["p50"].get<double>();
      CHECK(one["ratio"]["p5"].get<double>() <= ratio);
      CHECK(ratio <= one["ratio"]["p95"].get<double>());
      // Where the baseline can be negative or zero, a ratio below one does not mean a smaller result.
      if (!(baseline_p5(report, one) > 0)) continue;
      if (ratio < 1 && !one["ratio"].contains("exact")) CHECK(less >= 0.499);
      if (ratio > 1) CHECK(less <= 0.501);
      if (one["ratio"].contains("exact")) CHECK(less == (ratio < 1 - 1e-6 ? 1 : 0));
    }
  }
}

TEST_CASE("where nobody knows the arithmetic, hours and the chip's power stand in for it") {
  // Two clusters without a model: 1e6 hours at 700 W against 3e6 at 400 W, and other servers.
  const auto cluster = [](const char* chip, double hours, double watts, double overhead) {
    return Json{{"chip", chip},
                {"place", "france"},
                {"set", {{"chip_hours", hours}, {"chip_power", watts}, {"server_overhead", overhead}}}};
  };
  const Json report =
      sampled_report({{"runs", {cluster("h100-sxm", 1e6, 700, 1.8), cluster("ascend-910b", 3e6, 400, 1.5)}},
                      {"outputs", {"facility_energy"}},
                      {"details", {"decomposition"}}});
  const Json factors = comparison(report, "b", "facility_energy")["decomposition"];
  const struct {
    const char* name;
    double ratio;
  } expected[] = {{"chip_hours", 3},
                  {"chip_power", 400.0 / 700},
                  {"power_utilization", 1},
                  {"server_overhead", 1.5 / 1.8},
                  {"facility_pue", 1}};
  REQUIRE(factors.size() == std::size(expected));
  for (std::size_t i = 0; i < factors.size(); ++i) {
    CAPTURE(expected[i].name);
    CHECK(factors[i]["factor"] == expected[i].name);
    CHECK(factors[i]["ratio"].get<double>() == about(expected[i].ratio));
    CHECK(factors[i]["share"].get<double>() ==
          about(std::log(expected[i].ratio) / std::log(3 * 400.0 / 700 * 1.5 / 1.8), 1e-9).scale(1e-9));
  }
}

TEST_CASE("a factor that lowers what it belongs to enters upside down, in its draws too") {
  // Half the utilization is twice the electricity.
  const Json report = sampled_report({{"runs",
                                       {{{"model", "glm-5"},
                                         {"chip", "h100-sxm"},
                                         {"place", "france"},
                                         {"route", "compute"},
                                         {"set", {{"model_flops_utilization", 0.4}}}},
                                        {{"model", "glm-5"},
                                         {"chip", "h100-sxm"},
                                         {"place", "germany"},
                                         {"route", "compute"},
                                         {"set", {{"model_flops_utilization", 0.2}}}}}},
                                      {"details", {"decomposition"}}});
  const Json energy = comparison(report, "b", "facility_energy");
  for (const Json& factor : energy["decomposition"]) {
    const bool utilization = factor["factor"] == "utilization";
    if (utilization) CHECK(factor["ratio"].get<double>() == about(2));
    if (utilization) CHECK(factor["share"].get<double>() == about(1));
    if (factor["factor"] == "training_compute") CHECK(factor["p95"].get<double>() == about(1, 1e-6));
  }
}

TEST_CASE("an output that is named twice is wanted once") {
  const Json once = {{"scenario", "grok4-vs-glm5"}, {"outputs", {"facility_energy"}}};
  Json twice = once;
  twice["outputs"] = {"facility_energy", "facility_energy"};
  CHECK(report_of(twice) == report_of(once));
}
