// Power and energy: by hand, the check values of the two models, and each factor exactly once.
#include "core/formulas/power.hpp"

#include "core/numbers/numerics.hpp"
#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

// 1,000 chip-hours at 500 W · 2 · 0.5 = 500 W a chip: 500 kWh; the building 1.2 times that: 600 kWh.
Assumptions<double> thousand_hours(Id changed = Id::chip_hours, double factor = 1) {
  Choices reported;
  reported.compute_is_reported = true;
  const auto value = [&](Id id, double x) { return Given{id, id == changed ? x * factor : x}; };
  return assume({value(Id::chip_hours, 1000), value(Id::chip_power, 500), value(Id::server_overhead, 2),
                 value(Id::power_utilization, 0.5), value(Id::facility_pue, 1.2), value(Id::chip_count, 8),
                 value(Id::training_compute, 1e18), value(Id::chip_peak_compute, 250)},
                reported);
}

}  // namespace

TEST_CASE("energy by hand") {
  const auto a = thousand_hours();
  CHECK(it_energy(a).in<"kWh">() == about(500));
  CHECK(facility_energy(a).in<"kWh">() == about(600));
  // 600 kWh · 3.6e6 J / 1e18 FLOP = 2.16e-9 J.
  CHECK(energy_per_compute(a).in<"pJ/FLOP">() == about(2160));
}

TEST_CASE("peak power by hand, without the average draw") {
  // 8 chips · 500 W · 2 · 1.2 = 9.6 kW.
  CHECK(peak_power(thousand_hours()).in<"kW">() == about(9.6));
  CHECK(peak_power(thousand_hours(Id::power_utilization, 2)).in<"kW">() == about(9.6));
}

TEST_CASE("chip efficiency by hand") {
  // 250 TFLOP/s over 500 W: half a TFLOP for each joule.
  CHECK(chip_efficiency(thousand_hours()).in<"TFLOP/J">() == about(0.5));
}

TEST_CASE("hours, chip power, overhead, utilization and PUE are each in the energy once") {
  const double energy = facility_energy(thousand_hours()).in<"kWh">();
  for (const Id id : {Id::chip_hours, Id::chip_power, Id::server_overhead, Id::power_utilization, Id::facility_pue}) {
    for (const double factor : {0.5, 1.5, 2.0, 10.0}) {
      CAPTURE(row(id).id);
      CAPTURE(factor);
      // Twice would be factor², never would be 1.
      CHECK(facility_energy(thousand_hours(id, factor)).in<"kWh">() == about(energy * factor));
    }
  }
}

TEST_CASE("PUE is the building's, and leaves the energy of the machines alone") {
  CHECK(it_energy(thousand_hours(Id::facility_pue, 2)).in<"kWh">() == about(500));
}

TEST_CASE("a machine at a PUE of one uses what its building uses") {
  const auto a = thousand_hours(Id::facility_pue, 1 / 1.2);
  CHECK(facility_energy(a).in<"kWh">() == about(it_energy(a).in<"kWh">()));
}

TEST_CASE("power times time is energy, in watts and watt-hours") {
  // The cluster at peak power for its days, times the average draw, is the building's energy on the cluster route.
  Choices cluster;
  cluster.route = Route::cluster;
  const auto a = assume({{Id::chip_count, 8},
                         {Id::wall_clock, 10},
                         {Id::availability, 1},
                         {Id::chip_power, 500},
                         {Id::server_overhead, 2},
                         {Id::power_utilization, 0.5},
                         {Id::facility_pue, 1.2}},
                        cluster);
  const auto energy = peak_power(a) * a.wall_clock * a.power_utilization;
  static_assert(decltype(energy)::dimension == unit("Wh").dimension, "a power times a time is an energy");
  static_assert(!(decltype(peak_power(a))::dimension == unit("Wh").dimension), "a power is no energy");
  // 9.6 kW · 240 h · 0.5 = 1,152 kWh.
  CHECK(energy.in<"kWh">() == about(1152));
  CHECK(facility_energy(a).in<"kWh">() == about(1152));
}

TEST_CASE("n chips for d days use what 2n chips use in d/2") {
  const auto energy = [](double chips, double days) {
    const Case run{
        "", "h100-sxm", "germany", "central", {{Id::chip_count, chips}, {Id::wall_clock, days}}, Route::cluster};
    return central(worked(run), "facility_energy");
  };
  CHECK(energy(1000, 30) == about(energy(2000, 15)));
  // 1,000 · 720 h · 700 W · 1.82 · 0.69 · 1.2.
  CHECK(energy(1000, 30) == about(1000 * 720 * 700 * 1.82 * 0.69 * 1.2 / 1e9));
}

TEST_CASE("check value: Grok 4 took 314.6 GWh by Epoch's accounting") {
  CHECK(central(worked(grok4), "it_energy") == about(246e6 * 700 * 2.03 * 0.75 / 1e9));
  CHECK(central(worked(grok4), "facility_energy") == about(246e6 * 700 * 2.03 * 0.75 * 1.2 / 1e9));
  CHECK(central(worked(grok4), "facility_energy") == about(314.6, 2e-4));
  // 314.6e9 Wh · 3600 J / 5e26 FLOP = 2.26 pJ.
  CHECK(central(worked(grok4), "energy_per_compute") == about(314.6e9 * 3600 / 5e26 * 1e12, 2e-4));
  CHECK(central(worked(grok4), "energy_per_compute") == about(2.26, 3e-3));
}

TEST_CASE("check value: GLM-5 took 24.0 GWh on the 910B, 12.6 pJ an operation") {
  // 35.93e6 h · 365 W · 2.03 · 0.75 · 1.2.
  CHECK(central(worked(glm5_on_910b), "facility_energy") == about(35.93e6 * 365 * 2.03 * 0.75 * 1.2 / 1e9, 2e-3));
  CHECK(central(worked(glm5_on_910b), "facility_energy") == about(24.0, 2e-3));
  CHECK(central(worked(glm5_on_910b), "energy_per_compute") == about(12.6, 2e-3));
}

TEST_CASE("check value: GLM-5 takes 8.40 GWh on the H100, 4.42 pJ an operation") {
  CHECK(central(worked(glm5_on_h100), "facility_energy") == about(6.57e6 * 700 * 2.03 * 0.75 * 1.2 / 1e9, 3e-3));
  CHECK(central(worked(glm5_on_h100), "facility_energy") == about(8.40, 1e-3));
  CHECK(central(worked(glm5_on_h100), "energy_per_compute") == about(4.42, 1e-3));
}

TEST_CASE("check value: Grok 4 took 13.1 times the energy of GLM-5 on the 910B") {
  // ln 13.1 = 4.29 (arithmetic) − 0.50 (chip efficiency) − 1.22 (utilization).
  const Evaluation grok = evaluated(worked(grok4)), glm = evaluated(worked(glm5_on_910b));
  const auto ratio = [&](const char* output) { return central(grok, output) / central(glm, output); };
  CHECK(ratio("facility_energy") == about(13.1, 3e-3));
  CHECK(logarithm(ratio("training_compute")) == about(4.29, 1e-3));
  CHECK(-logarithm(ratio("chip_efficiency")) == about(-0.50, 1e-2));
  CHECK(-logarithm(ratio("implied_utilization")) == about(-1.22, 3e-3));
  CHECK(ratio("facility_energy") ==
        about(ratio("training_compute") / ratio("chip_efficiency") / ratio("implied_utilization")));
}

TEST_CASE("check value: the 910B needs 1.65 times an H100's watts for each operation at peak") {
  // (365 / 313) / (700 / 989) = 1.648.
  CHECK(central(worked(glm5_on_h100), "chip_efficiency") / central(worked(glm5_on_910b), "chip_efficiency") ==
        about(365.0 / 313 / (700.0 / 989)));
}

TEST_CASE("published: Epoch's database gives Grok 3's cluster 137.2 MW") {
  const Case run{"", "h100-sxm", "", "epoch-database", {{Id::chip_count, 100000}}};
  // 100,000 · 700 W · 1.82 · 1.077; the database prints 137.44.
  CHECK(central(worked(run), "peak_power") == about(100000 * 700 * 1.82 * 1.077 / 1e6));
  CHECK(central(worked(run), "peak_power") == about(137.44, 2e-3));
}
