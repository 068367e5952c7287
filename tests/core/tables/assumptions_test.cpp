// The assumptions as typed members: each is filled in the unit of its row.
#include "core/tables/assumptions.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace tokenwatt;

TEST_CASE("every assumption is asked for once, in the order of the table") {
  std::size_t next = 0;
  make_assumptions<double>({}, [&](Id id) {
    CHECK(position(id) == next++);
    return 0.0;
  });
  CHECK(next == assumption_count);
}

TEST_CASE("a plain number is in the unit of its row") {
  const auto a = make_assumptions<double>({}, [](Id) { return 2.0; });
  // Chip power in W, chip-hours in hours, dense peak in TFLOP/s, prices per kWh and per million tokens.
  CHECK(a.chip_power.in<"kW/chip">() == doctest::Approx(0.002));
  CHECK(a.chip_hours.in<"chip-day">() == doctest::Approx(2.0 / 24));
  CHECK(a.chip_peak_compute.in<"FLOP/s/chip">() == doctest::Approx(2e12));
  CHECK(a.electricity_price.in<"USD/MWh">() == doctest::Approx(2000));
  CHECK(a.list_price_output.in<"USD/token">() == doctest::Approx(2e-6));
}

TEST_CASE("choices come along") {
  Choices choices;
  choices.route = Route::cluster;
  choices.is_dense = true;
  CHECK(static_cast<const Choices&>(make_assumptions<double>(choices, [](Id) { return 0.0; })) == choices);
}
