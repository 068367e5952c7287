// Emissions, water, homes and imports: by hand, the check values of Grok 4, and sums over runs.
#include "core/formulas/footprint.hpp"

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

// A run of 1,000 kWh at the machines and 1,250 kWh at the building, times `size`.
Assumptions<double> run_of(double size) {
  return assume({{Id::chip_hours, 1000 * size},
                 {Id::chip_power, 1000},
                 {Id::server_overhead, 1},
                 {Id::power_utilization, 1},
                 {Id::facility_pue, 1.25},
                 {Id::grid_intensity, 400},
                 {Id::on_site_water, 2},
                 {Id::off_site_water, 3},
                 {Id::chip_embodied_emissions, 876.6},
                 {Id::hardware_lifetime, 4},
                 {Id::cluster_utilization, 0.5},
                 {Id::household_electricity, 2.5},
                 {Id::national_consumption, 0.5},
                 {Id::import_dependency, 0.6},
                 {Id::electricity_import_share, -0.1}});
}

}  // namespace

TEST_CASE("emissions by hand") {
  // 1,250 kWh · 400 g = 500 kg.
  CHECK(emissions(run_of(1)).in<"kgCO2e">() == about(500));
}

TEST_CASE("embodied emissions are the run's part of the chip's hours in use") {
  // 876.6 kg over 8,766 h · 4 years · 0.5 in use = 0.05 kg an hour, for 1,000 hours: 50 kg.
  CHECK(embodied_emissions(run_of(1)).in<"kgCO2e">() == about(50));
}

TEST_CASE("cooling water follows the machines and generation water the building") {
  // 1,000 kWh · 2 L + 1,250 kWh · 3 L = 5,750 L.
  CHECK(water(run_of(1)).in<"L">() == about(5750));
}

TEST_CASE("homes and the country's year by hand") {
  // 1,250 kWh over 2,500 kWh a year: half a home for a year. 1.25 MWh of 0.5 TWh: 2.5e-6.
  CHECK(household_years(run_of(1)).in<"household-year">() == about(0.5));
  CHECK(consumption_share(run_of(1)).in<"1">() == about(1.25e6 / 0.5e12));
}

TEST_CASE("imports by hand; an exporter's are negative") {
  CHECK(imported_energy(run_of(1)).in<"kWh">() == about(750));
  CHECK(imported_electricity(run_of(1)).in<"kWh">() == about(-125));
}

TEST_CASE("two runs emit and use water as their sum does") {
  for (const double other : {0.001, 1.0, 41.5}) {
    CAPTURE(other);
    const auto one = run_of(1), two = run_of(other), both = run_of(1 + other);
    CHECK((emissions(one) + emissions(two)).in<"kgCO2e">() == about(emissions(both).in<"kgCO2e">()));
    CHECK((water(one) + water(two)).in<"L">() == about(water(both).in<"L">()));
    CHECK((embodied_emissions(one) + embodied_emissions(two)).in<"kgCO2e">() ==
          about(embodied_emissions(both).in<"kgCO2e">()));
    CHECK((household_years(one) + household_years(two)).in<"household-year">() ==
          about(household_years(both).in<"household-year">()));
  }
}

TEST_CASE("check value: Grok 4's electricity emitted 154.2 kt") {
  // 314.6 GWh · 490 g/kWh: Memphis burns gas on site.
  CHECK(central(worked(grok4), "emissions") == about(246e6 * 700 * 2.03 * 0.75 * 1.2 / 1000 * 490 / 1e6));
  CHECK(central(worked(grok4), "emissions") == about(154.2e3, 5e-4));
}

TEST_CASE("check value: Grok 4 used 754 million litres of water") {
  // 1.8 L for each kWh of the building are 1.8 · 1.2 = 2.16 for each of the machines:
  // 262.2 GWh · 2.16 + 314.6 GWh · 0.598 = 566.3 + 188.1 ML.
  CHECK(central(worked(grok4), "water") == about(262.2 * 2.16 + 314.6 * 0.598, 3e-4));
  CHECK(central(worked(grok4), "water") == about(754, 1e-3));
}

TEST_CASE("check value: Grok 4 used as much as 29,200 US homes in a year, or 87,400 in the European Union") {
  // 314.6 GWh / 10.791 MWh; 314.6 GWh / 3.6 MWh.
  CHECK(central(worked(grok4), "household_years") == about(314.6e3 / 10.791, 2e-4));
  CHECK(central(worked(grok4), "household_years") == about(29200, 2e-3));
  Case europe = grok4;
  europe.place = "european-union";
  CHECK(central(worked(europe), "household_years") == about(314.6e3 / 3.6, 2e-4));
  CHECK(central(worked(europe), "household_years") == about(87400, 1e-3));
}

TEST_CASE("the European Union imports most of its energy and hardly any electricity") {
  Case europe = grok4;
  europe.place = "european-union";
  const Evaluation run = evaluated(worked(europe));
  // 314.6 GWh · 58.4 %; and −0.48 % on balance.
  CHECK(central(run, "imported_energy") == about(314.6 * 0.584, 2e-4));
  CHECK(central(run, "imported_electricity") == about(314.6 * -0.0048, 2e-4));
}

TEST_CASE("check value: one chip's embodied emissions over a life in full use") {
  // 246e6 h · 876.5 kg / (8,766 h · 4 years).
  CHECK(central(worked(grok4), "embodied_emissions") == about(246e6 * 876.5 / (8766 * 4) / 1000));
}
