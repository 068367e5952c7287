// A model's whole life by core/formulas/README.md, section 7.
#include "core/formulas/lifetime.hpp"

#include <cmath>

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

// Training that takes 24.4 GWh, and a token of the mix that takes 1 J: a chip of 1 W that does a token a second.
Case life(double growth = 0, double days = 365) {
  return {"",
          "",
          "",
          "central",
          {{Id::chip_hours, 24.4e9},
           {Id::chip_power, 1},
           {Id::server_overhead, 1},
           {Id::power_utilization, 1},
           {Id::facility_pue, 1},
           {Id::serving_power_utilization, 1},
           {Id::fleet_utilization, 1},
           {Id::measured_decode_throughput, 1},
           {Id::measured_prefill_throughput, 1},
           {Id::tokens_per_day, 1e12},
           {Id::token_growth, growth},
           {Id::deployed_life, days}}};
}

}  // namespace

TEST_CASE("24.4 GWh at 1 J and 1e12 tokens a day: serving passes training after 87.8 days") {
  CHECK(central(worked(life()), "serving_overtakes_training") == about(24.4e9 * 3600 / 1e12));
  CHECK(central(worked(life()), "serving_overtakes_training") == about(87.8, 1e-3));
  CHECK(central(worked(life()), "lifetime_energy") == about(24.4 + 1e12 * 365 / 3600 / 1e9));
  CHECK(central(worked(life()), "training_energy_per_token") == about(24.4e9 * 3600 / (1e12 * 365)));
}

TEST_CASE("growing use passes training earlier, shrinking use later, by the closed forms") {
  for (const double growth : {-0.5, -1e-6, 1e-6, 0.05, 1.0, 10.0}) {
    CAPTURE(growth);
    const double rate = std::log(1 + growth) / 365.25;
    CHECK(central(worked(life(growth)), "serving_overtakes_training") == about(std::log1p(rate * 87.84) / rate, 1e-7));
    CHECK(central(worked(life(growth)), "lifetime_energy") ==
          about(24.4 + 1e12 * std::expm1(rate * 365) / rate / 3600e9, 1e-7));
  }
}

TEST_CASE("a model replaced before never gets there") {
  CHECK(result(evaluated(worked(life(0, 87.9))), "serving_overtakes_training").present);
  CHECK_FALSE(result(evaluated(worked(life(0, 87.8))), "serving_overtakes_training").present);
  // Falling to a tenth each year, use adds up to 158.6 days of the first day's: 175.7, 351 or 878 are never reached.
  for (const double tokens : {5e11, 2.5e11, 1e11}) {
    CAPTURE(tokens);
    Case fading = life(-0.9, 3653);
    fading.set.push_back({Id::tokens_per_day, tokens});
    CHECK_FALSE(result(evaluated(worked(fading)), "serving_overtakes_training").present);
  }
}
