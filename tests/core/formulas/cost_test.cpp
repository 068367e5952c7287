// Costs: the annuity against its closed form, by hand, and the check values of the runs.
#include "core/formulas/cost.hpp"

#include <cmath>

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

double yearly(double rate, double years) {
  return annuity<double>(of<"1/year">(rate), of<"year">(years)).in<"1/year">();
}

// The closed form, with the digits that double loses at small rates: expm1 and log1p keep them in any precision.
double closed_form(double rate, double years) {
  const long double r = rate, t = years;
  return static_cast<double>(r / -std::expm1(-t * std::log1p(r)));
}

// 1,000 chip-hours of a chip whose all-in price is 8,766 · 4 dollars: a dollar an hour over four years at no interest.
// 1 kW · 1.5 = 1.5 kWh of the building an hour, at 0.1 dollars.
Assumptions<double> thousand_hours(Hardware hardware, Id changed = Id::chip_hours, double value = 1000) {
  Choices choices;
  choices.hardware = hardware;
  const auto given = [&](Id id, double x) { return Given{id, id == changed ? value : x}; };
  return assume({given(Id::chip_hours, 1000),
                 given(Id::chip_power, 1000),
                 given(Id::server_overhead, 1),
                 given(Id::power_utilization, 1),
                 given(Id::facility_pue, 1.5),
                 given(Id::electricity_price, 0.1),
                 given(Id::chip_price, 8766),
                 given(Id::server_price_factor, 2),
                 given(Id::network_share, 0.5),
                 given(Id::hardware_lifetime, 4),
                 given(Id::cost_of_capital, 0),
                 given(Id::cluster_utilization, 1),
                 given(Id::other_operations, 0),
                 given(Id::chip_rent, 3),
                 given(Id::chip_count, 5),
                 given(Id::chip_peak_compute, 1000),
                 given(Id::model_flops_utilization, 0.5),
                 given(Id::total_parameters, 1),
                 given(Id::active_parameters, 1),
                 given(Id::sparse_efficiency, 1),
                 given(Id::claimed_improvement, 1),
                 given(Id::believed_share, 0)},
                choices);
}

}  // namespace

TEST_CASE("the annuity without interest is one over the lifetime") {
  for (const double years : {0.5, 3.0, 4.0, 5.0, 15.0}) {
    CAPTURE(years);
    CHECK(yearly(0, years) == about(1 / years, 1e-15));
  }
}

TEST_CASE("the annuity is the closed form above its limit") {
  for (double rate = 0.0101; rate <= 1; rate *= 1.13) {
    for (const double years : {0.5, 1.0, 3.0, 4.0, 5.0, 15.0}) {
      CAPTURE(rate);
      CAPTURE(years);
      CHECK(yearly(rate, years) == about(closed_form(rate, years), 2e-13));
    }
  }
  // A loan over one year costs 1 + r: 0.1 / (1 − 1/1.1) = 1.1. Over two at 100 %: 1 / (1 − 1/4) = 4/3.
  CHECK(yearly(0.1, 1) == about(1.1));
  CHECK(yearly(1, 2) == about(4.0 / 3));
}

TEST_CASE("the annuity's series holds to its stated error below the limit") {
  for (double rate = 1e-9; rate <= 0.01; rate *= 1.9) {
    for (const double years : {0.5, 1.0, 3.0, 4.0, 5.0, 10.0}) {
      CAPTURE(rate);
      CAPTURE(years);
      CHECK(yearly(rate, years) == about(closed_form(rate, years), 1.2e-7));
    }
  }
}

TEST_CASE("the annuity does not jump where series and closed form meet, and rises with the rate") {
  for (const double years : {0.5, 3.0, 4.0, 5.0, 10.0, 15.0}) {
    CAPTURE(years);
    CHECK(yearly(0.01, years) == about(yearly(std::nextafter(0.01, 1), years), 1e-6));
    double before = 0;
    for (int i = 0; i <= 400; ++i) {
      CAPTURE(i);
      const double next = yearly(i * 0.00025, years);
      CHECK(next > before);
      before = next;
    }
  }
}

TEST_CASE("the all-in price adds the server and the network") {
  // 8,766 · 2 / (1 − 0.5) = 35,064.
  CHECK(all_in_chip_price(thousand_hours(Hardware::owned)).in<"USD/chip">() == about(35064));
  CHECK(cluster_capital(thousand_hours(Hardware::owned)).in<"USD">() == about(5 * 35064.0));
}

TEST_CASE("owned cost by hand: hardware and electricity") {
  const auto a = thousand_hours(Hardware::owned);
  CHECK(owned_hardware_rate(a).in<"USD/chip-hour">() == about(1));
  // 1,500 kWh · 0.1.
  CHECK(electricity_cost(a).in<"USD">() == about(150));
  CHECK(owned_cost(a).in<"USD">() == about(1150));
  CHECK(electricity_share(a).in<"1">() == about(150.0 / 1150));
}

TEST_CASE("idle years and other operations raise the hardware's part only") {
  // In use half of its life: 2 dollars an hour. A quarter more for operations: 1.25 dollars.
  CHECK(owned_cost(thousand_hours(Hardware::owned, Id::cluster_utilization, 0.5)).in<"USD">() == about(2150));
  CHECK(owned_cost(thousand_hours(Hardware::owned, Id::other_operations, 0.25)).in<"USD">() == about(1400));
}

TEST_CASE("interest raises the hardware's part by the annuity") {
  // At 10 % over 4 years 0.315471 a year instead of 0.25.
  CHECK(closed_form(0.1, 4) == about(0.3154708, 1e-7));
  CHECK(owned_cost(thousand_hours(Hardware::owned, Id::cost_of_capital, 0.1)).in<"USD">() ==
        about(1000 * closed_form(0.1, 4) / 0.25 + 150));
}

TEST_CASE("rent includes electricity: its price never adds to it") {
  for (const double price : {0.01, 0.1, 2.0}) {
    CAPTURE(price);
    const auto a = thousand_hours(Hardware::rented, Id::electricity_price, price);
    CHECK(rented_cost(a).in<"USD">() == about(3000));
    // 3 dollars for an hour of 5e14 FLOP/s, or 1.8e18 FLOP: 1,666.67 dollars for 1e21.
    CHECK(price_per_delivered_compute(a).in<"USD/ZFLOP">() == about(3 / 1.8e18 * 1e21));
  }
}

TEST_CASE("prices of speed and of arithmetic by hand") {
  const auto a = thousand_hours(Hardware::owned);
  // 35,064 dollars for 0.5 PFLOP/s.
  CHECK(price_per_effective_compute(a).in<"USD/PFLOP/s">() == about(70128));
  // 1.15 dollars for an hour of 1.8e18 FLOP.
  CHECK(price_per_delivered_compute(a).in<"USD/ZFLOP">() == about(1.15 / 1.8e18 * 1e21));
}

TEST_CASE("owned arithmetic costs what the run costs over what it delivers") {
  Case run = glm5_on_h100;
  run.hardware = Hardware::owned;
  const Evaluation owned = evaluated(worked(run));
  CHECK(central(owned, "price_per_delivered_compute") * central(owned, "training_compute") / 1e21 ==
        about(central(owned, "owned_cost")));
  run.hardware = Hardware::rented;
  const Evaluation rented = evaluated(worked(run));
  CHECK(central(rented, "price_per_delivered_compute") * central(rented, "training_compute") / 1e21 ==
        about(central(rented, "rented_cost")));
}

TEST_CASE(
    "check value: the 910B at 0.46 dollars an hour is 2,416 dollars for 1e21 operations, 16.5 million for GLM-5") {
  const Evaluation run = evaluated(worked(glm5_on_910b));
  // 0.46 / (313e12 · 16.9 % · 3600) · 1e21.
  CHECK(central(run, "price_per_delivered_compute") == about(0.46 / (313e12 * 0.298 * 0.567 * 3600) * 1e21));
  CHECK(central(run, "price_per_delivered_compute") == about(2416, 1e-3));
  CHECK(central(run, "rented_cost") == about(16.5e6, 2e-3));
}

TEST_CASE(
    "check value: the H800 at 1.75 dollars an hour is 1,681 dollars for 1e21 operations, 11.5 million for GLM-5") {
  const Evaluation run = evaluated(worked({"glm-5", "h800", "china", "epoch-grok4"}));
  // 1.75 / (989e12 · 29.24 % · 3600) · 1e21.
  CHECK(central(run, "price_per_delivered_compute") == about(1.75 / (989e12 * 0.342 * 0.855 * 3600) * 1e21));
  CHECK(central(run, "price_per_delivered_compute") == about(1681, 1e-3));
  CHECK(central(run, "rented_cost") == about(11.5e6, 2e-3));
}

TEST_CASE("check value: an H100 costs 37,100 dollars in its server and 45,802 with its network") {
  Case run = glm5_on_h100;
  run.set = {{Id::chip_count, 1000}};
  // 37,100 · 1 / (1 − 0.19) · 1,000 chips.
  CHECK(central(worked(run), "cluster_capital") == about(37100 / 0.81 * 1000));
  CHECK(central(worked(run), "cluster_capital") == about(45802 * 1000, 2e-5));
  // 11,400 · 1.64 / (1 − 0.19): an H20 is priced by the module.
  const Case module{"glm-5", "h20", "china", "central", {{Id::chip_count, 1000}}};
  CHECK(central(worked(module), "cluster_capital") == about(11400 * 1.64 / 0.81 * 1000));
}

TEST_CASE("check value: Grok 4's hours rented and owned") {
  const Evaluation run = evaluated(worked(grok4));
  CHECK(central(run, "rented_cost") == about(246e6 * 2.7));
  // 314.6 GWh at 6.79 cents in Memphis.
  CHECK(central(run, "electricity_cost") == about(314.6e6 * 0.0679, 2e-4));
  // 246e6 h · 37,100 / 0.81 / (8,766 h · 4 years), and the electricity.
  CHECK(central(run, "owned_cost") ==
        about(246e6 * 37100 / 0.81 / (8766 * 4) + 246e6 * 700 * 2.03 * 0.75 * 1.2 / 1000 * 0.0679));
}
