// Why two runs differ, for products and for sums: factors that multiply to the whole, by the logarithmic mean's laws.
#include <cmath>
#include <utility>

#include "core/analysis/decomposition.hpp"
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Json decomposed(Json request, const char* output, int draws = 0) {
  request["outputs"] = {output};
  request["details"] = {"decomposition"};
  request["draws"] = draws;
  const Json report = report_of(std::string_view(request.dump()));
  REQUIRE_FALSE(report["comparisons"].empty());
  return report["comparisons"][0];
}

double factor(const Json& comparison, const char* name, const char* key = "ratio") {
  for (const Json& one : comparison["decomposition"]) {
    if (one["factor"] == name) return one[key].get<double>();
  }
  return NAN;
}

double product(const Json& comparison) {
  double ratio = 1;
  for (const Json& one : comparison["decomposition"]) ratio *= one["ratio"].get<double>();
  return ratio;
}

// GLM-5 on owned H100, twice, with these values set in the second run.
Json owned(Json set, Json both = Json::object()) {
  const Json run = {
      {"model", "glm-5"}, {"chip", "h100-sxm"}, {"place", "germany"}, {"route", "compute"}, {"hardware", "owned"}};
  Json second = run;
  second["set"] = std::move(set);
  return {{"runs", {run, second}}, {"shared", std::move(both)}};
}

}  // namespace

TEST_CASE("the logarithmic mean lies between the geometric and the arithmetic one, and is x for two equal x") {
  CHECK(logarithmic_mean(3, 3) == 3);
  CHECK(logarithmic_mean(8, 2) == about(6 / std::log(4)));
  CHECK(logarithmic_mean(2, 8) == about(logarithmic_mean(8, 2)));
  CHECK(logarithmic_mean(5, 0) == 0);
  CHECK(logarithmic_mean(0, 5) == 0);
  for (const double apart : {1e-12, 1e-9, 0.9e-5, 1.1e-5, 1e-3, 0.5, 9.0}) {
    CAPTURE(apart);
    const double x = 7 * (1 + apart), y = 7, mean = logarithmic_mean(x, y);
    CHECK(mean >= std::sqrt(x * y) * (1 - 1e-11));
    CHECK(mean <= (x + y) / 2 * (1 + 1e-11));
  }
  // Both forms agree where one takes over from the other.
  CHECK(logarithmic_mean(1 + 0.99e-5, 1) == about(logarithmic_mean(1 + 1.01e-5, 1) - 0.01e-5, 1e-10));
}

TEST_CASE("the factors multiply to the ratio and their shares add up to one, for every output of every scenario") {
  std::size_t seen = 0;
  for (const ScenarioText& scenario : scenario_texts()) {
    CAPTURE(scenario.id);
    const Json request = {{"scenario", scenario.id}, {"details", {"decomposition"}}, {"draws", 512}};
    const Json report = report_of(std::string_view(request.dump()));
    for (const Json& one : report["comparisons"]) {
      CHECK(one.contains("decomposition") == is_decomposed(find(outputs(), one["output"].get<std::string>())));
      if (!one.contains("decomposition")) continue;
      CAPTURE(one["run"].get<std::string>());
      CAPTURE(one["output"].get<std::string>());
      const double total = one["ratio"]["central"].get<double>();
      CHECK(product(one) == about(total, 1e-12));
      double share = 0;
      for (const Json& part : one["decomposition"]) {
        CAPTURE(part["factor"].get<std::string>());
        if (!part["share"].is_null()) share += part["share"].get<double>();
        CHECK(part["p5"].get<double>() <= part["p50"].get<double>());
        CHECK(part["p50"].get<double>() <= part["p95"].get<double>());
      }
      if (std::abs(total - 1) > 1e-9) CHECK(share == about(1, 1e-9));
      ++seen;
    }
  }
  CHECK(seen > 60);
}

TEST_CASE("Grok 4 against GLM-5: 4.29 by arithmetic, less 0.50 by the chip and 1.22 by utilization") {
  const Json h100{{"chip_peak_compute", 989}, {"chip_power", 700}};
  const Json ascend{{"chip_peak_compute", 313},
                    {"chip_power", 365},
                    {"model_flops_utilization", 0.298},
                    {"sparse_efficiency", 0.567}};
  const Json one = decomposed(
      {{"scenario", "grok4-vs-glm5"}, {"runs", {{{"id", "a"}, {"set", h100}}, {{"id", "b"}, {"set", ascend}}}}},
      "facility_energy");
  // GLM-5 over Grok 4 here, so the signs turn round.
  CHECK(std::log(factor(one, "training_compute")) == about(-std::log(5e26 / 6.84e24), 1e-9));
  CHECK(std::log(factor(one, "training_compute")) == about(-4.29, 0.002));
  CHECK(std::log(factor(one, "chip_efficiency")) == about(std::log((989.0 / 700) / (313.0 / 365)), 1e-9));
  CHECK(std::log(factor(one, "chip_efficiency")) == about(0.50, 0.01));
  CHECK(std::log(factor(one, "utilization")) == about(1.22, 0.01));
  for (const char* same : {"power_utilization", "server_overhead", "facility_pue"}) CHECK(factor(one, same) == 1);
}

TEST_CASE("a factor of one term of a sum enters with that term's weight") {
  // Chips at twice the price: hardware doubles and electricity stays.
  const Json request = owned({{"chip_price", 66000}}, {{"chip_price", 33000}});
  const Json one = decomposed(request, "owned_cost");
  const Json report = report_of(Json(request));
  const auto terms = [&](std::size_t run) {
    const double whole = central(report["runs"][run], "owned_cost"),
                 electricity = central(report["runs"][run], "electricity_cost");
    return std::pair{whole - electricity, whole};
  };
  const auto [hardware, whole] = terms(1);
  const auto [hardware_before, whole_before] = terms(0);
  const double weight = ((hardware - hardware_before) / std::log(hardware / hardware_before)) /
                        ((whole - whole_before) / std::log(whole / whole_before));
  CHECK(factor(one, "chip_price") == about(std::pow(2, weight), 1e-9));
  CHECK(factor(one, "chip_price", "share") == about(1, 1e-9));
  for (const char* same : {"training_compute", "annuity", "other_operations", "electricity_price"})
    CHECK(factor(one, same) == about(1));
}

TEST_CASE("what both terms of a sum have in common moves the whole alike") {
  // Half the utilization takes twice the hours: hardware and electricity double, and so does their sum.
  const Json one =
      decomposed(owned({{"model_flops_utilization", 0.1}}, {{"model_flops_utilization", 0.2}}), "owned_cost");
  CHECK(factor(one, "utilization") == about(2, 1e-9));
  CHECK(one["ratio"]["central"].get<double>() == about(2, 1e-9));
}

TEST_CASE("a term that only one run has is told as a difference, and the product still holds") {
  Case paid{"glm-5", "h100-sxm", "germany", "central", {}, Route::compute, Hardware::owned};
  Case free = paid;
  free.set = {{Id::electricity_price, 0}};
  const Evaluation run = evaluated(free), baseline = evaluated(paid);
  double ratio = 1, difference = 0, of_electricity = 1;
  for (const Contribution& one : Decomposition(find(outputs(), "owned_cost"), run, baseline).central()) {
    CAPTURE(one.name);
    ratio *= one.ratio;
    if (one.difference) difference = *one.difference, of_electricity = one.ratio;
    // Nothing else differs between the two.
    if (!one.difference) CHECK(one.ratio == about(1));
  }
  const double total = central(run, "owned_cost") / central(baseline, "owned_cost");
  CHECK(ratio == about(total, 1e-12));
  CHECK(of_electricity == about(total, 1e-12));
  CHECK(difference == about(-central(baseline, "electricity_cost"), 1e-12));
}

TEST_CASE("rent and grid are factors of their own") {
  const Json runs = {{{"model", "glm-5"}, {"chip", "h100-sxm"}, {"place", "germany"}, {"route", "compute"}},
                     {{"model", "glm-5"}, {"chip", "ascend-910b"}, {"place", "china"}, {"route", "compute"}}};
  const Json rented = decomposed({{"runs", runs}}, "rented_cost");
  CHECK(factor(rented, "chip_rent") == about(0.46 / 2.7));
  CHECK(factor(rented, "chip_peak_compute") == about(989.0 / 313));
  const Json emissions = decomposed({{"runs", runs}}, "emissions");
  CHECK(factor(emissions, "grid_intensity") == about(485.0 / 342));
}

TEST_CASE("the draws of a factor are those of its parts") {
  // Only the second run's price of electricity varies; its factor in a product varies by the same factor.
  const Json range = {{"low", 0.1}, {"central", 0.2}, {"high", 0.4}, {"distribution", "lognormal"}};
  const Json one =
      decomposed(owned({{"electricity_price", range}}, {{"electricity_price", 0.2}}), "electricity_cost", 16384);
  CHECK(factor(one, "electricity_price", "p5") == about(0.5, 2e-3));
  CHECK(factor(one, "electricity_price", "p50") == about(1, 2e-3));
  CHECK(factor(one, "electricity_price", "p95") == about(2, 2e-3));
}
