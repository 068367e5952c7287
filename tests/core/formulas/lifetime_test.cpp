// A model's whole life by core/formulas/README.md, section 7, and growth by section 10.
#include <cmath>

#include "core/formulas/elementary.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

// Training that takes 24.4 GWh, and a token of the mix that takes 1 J: a chip of 1 W that does a token a second.
Case life(double growth = 0, double days = 365) {
  return {"", "", "", "central",
          {{Id::chip_hours, 24.4e9}, {Id::chip_power, 1}, {Id::server_overhead, 1}, {Id::power_utilization, 1},
           {Id::facility_pue, 1}, {Id::serving_power_utilization, 1}, {Id::fleet_utilization, 1},
           {Id::measured_decode_throughput, 1}, {Id::measured_prefill_throughput, 1}, {Id::tokens_per_day, 1e12},
           {Id::token_growth, growth}, {Id::deployed_life, days}}};
}

Case path(double gain, double rebound) {
  return {"", "", "", "central", {{Id::efficiency_gain, gain}, {Id::rebound_elasticity, rebound}, {Id::compute_growth, 3}}};
}

}  // namespace

TEST_CASE("24.4 GWh at 1 J and 1e12 tokens a day: serving passes training after 87.8 days") {
  CHECK(central(life(), "serving_overtakes_training") == about(24.4e9 * 3600 / 1e12));
  CHECK(central(life(), "serving_overtakes_training") == about(87.8, 1e-3));
  CHECK(central(life(), "lifetime_energy") == about(24.4 + 1e12 * 365 / 3600 / 1e9));
  CHECK(central(life(), "training_energy_per_token") == about(24.4e9 * 3600 / (1e12 * 365)));
}

TEST_CASE("growing use passes training earlier, shrinking use later, by the closed forms") {
  for (const double growth : {-0.5, -1e-6, 1e-6, 0.05, 1.0, 10.0}) {
    CAPTURE(growth);
    const double rate = std::log(1 + growth) / 365.25;
    CHECK(central(life(growth), "serving_overtakes_training") == about(std::log1p(rate * 87.84) / rate, 1e-7));
    CHECK(central(life(growth), "lifetime_energy") == about(24.4 + 1e12 * std::expm1(rate * 365) / rate / 3600e9, 1e-7));
  }
}

TEST_CASE("a model replaced before never gets there") {
  CHECK(result(evaluated(life(0, 87.9)), "serving_overtakes_training").present);
  CHECK_FALSE(result(evaluated(life(0, 87.8)), "serving_overtakes_training").present);
  // At a tenth of the tokens, falling to a tenth each year, 878.4 days of the first day's use never add up.
  Case fading = life(-0.9, 3653);
  fading.set.push_back({Id::tokens_per_day, 1e11});
  CHECK_FALSE(result(evaluated(fading), "serving_overtakes_training").present);
}

TEST_CASE("ratios of exponential and logarithm meet their series without a step") {
  for (const double x : {-0.9, -0.1000001, -0.0999999, -1e-9, 0.0, 1e-9, 0.0999999, 0.1000001, 5.0}) {
    CAPTURE(x);
    CHECK(exponential_ratio(Plain<double>{x}).base == about(x == 0 ? 1 : std::expm1(x) / x, 1e-7));
    CHECK(logarithm_ratio(Plain<double>{x}).base == about(x == 0 ? 1 : std::log1p(x) / x, 1e-7));
  }
}

TEST_CASE("the IEA's path: 415 TWh growing 14.7 % a year are 945 TWh in 2030") {
  CHECK(central(path(0, 0), "growth_energy") == about(945, 1e-3));
  CHECK(std::pow(945.0 / 415, 1.0 / 6) - 1 == about(0.147, 2e-3));
}

TEST_CASE("without rebound the gain is kept, at 1 it is eaten exactly, above it backfires") {
  CHECK(central(path(0.15, 0), "growth_energy") == about(415 * std::pow(1.147 * 0.85, 6)));
  CHECK(central(path(0.15, 0), "gain_eaten") == 0);
  CHECK(central(path(0.3, 1), "growth_energy") == about(central(path(0.3, 1), "growth_energy_without_gain")));
  CHECK(central(path(0.3, 1), "gain_eaten") == about(1));
  // 1 − (1 − 0.7^−0.3) / 0.3 = 1.376.
  CHECK(central(path(0.3, 1.3), "gain_eaten") == about(1 - (1 - std::pow(0.7, -0.3)) / 0.3, 1e-7));
  CHECK(central(path(0.3, 1.3), "growth_energy") > central(path(0.3, 1.3), "growth_energy_without_gain"));
}

TEST_CASE("without a gain nothing divides by zero: the part eaten is the rebound") {
  CHECK(central(path(0, 0.4), "gain_eaten") == about(0.4));
}

TEST_CASE("series run from 2024 to 2035 and pass through their outputs") {
  const Evaluation run = evaluated(path(0.15, 0.5));
  const auto series = [&](const char* id) { return run.series(find(outputs(), id)); };
  CHECK(series("growth_energy").size() == 12);
  CHECK(series("growth_energy").front() == about(415));
  CHECK(series("growth_energy")[2030 - 2024] == about(central(run, "growth_energy")));
  CHECK(series("growth_energy_without_gain").back() == about(415 * std::pow(1.147, 11)));
  CHECK(series("gain_eaten")[1] == about(central(run, "gain_eaten")));
  CHECK(series("facility_energy").empty());
}

TEST_CASE("frontier runs grow by compute and shrink by efficiency: 4 · 0.7 − 1") {
  CHECK(central(path(0.3, 0), "run_energy_growth") == about(4 * 0.7 - 1));
}
