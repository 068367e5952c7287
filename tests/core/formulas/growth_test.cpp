// Growth of data centres and what rebound eats of a gain, by core/formulas/README.md, section 10.
#include "core/formulas/growth.hpp"

#include <cmath>

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

Case path(double gain, double rebound) {
  return {
      "", "", "", "central", {{Id::efficiency_gain, gain}, {Id::rebound_elasticity, rebound}, {Id::compute_growth, 3}}};
}

}  // namespace

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
