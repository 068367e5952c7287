// Each published way to count a query, by hand, and what it leaves untold.
#include "core/formulas/query_methods.hpp"

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

struct Constant {
  QueryConstant id;
  double value;
};

QueryConstants made_of(std::initializer_list<Constant> list) {
  QueryConstants constants;
  for (const auto& [id, value] : list) set(constants, id, value);
  return constants;
}

Query asking(std::initializer_list<QueryGiven> list) {
  Query query;
  for (const auto& [id, value] : list) set(query, id, value);
  return query;
}

using C = QueryConstant;
using Q = QueryField;

}  // namespace

TEST_CASE("parts that are disclosed add up, and what is not counted changes nothing") {
  const QueryAccount account = disclosed(made_of({{C::chips_energy, 2},
                                                  {C::host_energy, 1},
                                                  {C::building_energy, 0.5},
                                                  {C::grid_intensity, 400},
                                                  {C::other_emissions, 0.1},
                                                  {C::on_site_water, 2}}),
                                         {});
  CHECK(account.input.in<"Wh">() == about(2));
  CHECK(account.host.in<"Wh">() == about(3));
  CHECK(account.idle.in<"Wh">() == about(3));
  CHECK(account.building.in<"Wh">() == about(3.5));
  // 3.5 Wh at 400 g/kWh, and 0.1 g; 3 Wh at 2 L/kWh.
  CHECK(account.embodied.in<"gCO2e">() == about(1.5));
  CHECK(account.generation.in<"mL">() == about(6));
  CHECK_FALSE(is_known(account.tokens));
  CHECK_FALSE(is_known(account.batch));
}

TEST_CASE("machines that idle are added, and what a building adds is a share of all") {
  const QueryAccount account = disclosed(
      made_of({{C::chips_energy, 2}, {C::host_energy, 1}, {C::idle_energy, 0.5}, {C::facility_pue, 1.2}}), {});
  CHECK(account.host.in<"Wh">() == about(3));
  CHECK(account.idle.in<"Wh">() == about(3.5));
  CHECK(account.building.in<"Wh">() == about(4.2));
}

TEST_CASE("of a figure that is stated whole only what is known to be inside is told") {
  const QueryAccount alone = disclosed(made_of({{C::stated_energy, 3}}), {});
  CHECK(alone.building.in<"Wh">() == about(3));
  CHECK_FALSE(is_known(alone.idle));
  CHECK_FALSE(is_known(alone.embodied));
  CHECK_FALSE(is_known(alone.generation));
  const QueryAccount parted = disclosed(
      made_of({{C::stated_energy, 3}, {C::facility_pue, 1.5}, {C::server_factor, 2}, {C::on_site_water, 1}}), {});
  CHECK(parted.idle.in<"Wh">() == about(2));
  CHECK(parted.input.in<"Wh">() == about(1));
  // Water is taken of the whole.
  CHECK(parted.generation.in<"mL">() == about(3));
}

TEST_CASE("arithmetic over a share of the peak") {
  // 2 · 1e12 · 100 = 2e14 FLOP; at 1,000 TFLOP/s · 0.2 that is one chip-second.
  const QueryAccount account = by_arithmetic(made_of({{C::peak_compute, 1000},
                                                      {C::flop_utilization, 0.2},
                                                      {C::chip_power, 720},
                                                      {C::server_power, 1440},
                                                      {C::part_load, 0.5},
                                                      {C::facility_pue, 1.5}}),
                                             asking({{Q::answer_tokens, 100}, {Q::active_parameters, 1e12}}));
  CHECK(account.batch.in<"Wh">() == about(0.1));
  CHECK(account.host.in<"Wh">() == about(0.2));
  CHECK(account.building.in<"Wh">() == about(0.3));
  CHECK_FALSE(is_known(account.machine));
}

TEST_CASE("chips that hold the weights are whole, or the next power of two") {
  const auto chips = [](double gigabytes, double base) {
    const QueryConstants c = made_of({{C::memory_factor, 1.2}, {C::chip_memory, 80}, {C::chip_rounding, base}});
    return chips_that_hold(of<"GB">(gigabytes), c).in<"chip">();
  };
  CHECK(chips(10, 2) == 1);
  CHECK(chips(372, 1) == 6);
  CHECK(chips(372, 2) == 8);
  CHECK(chips(1488, 2) == 32);
  CHECK(is_finite(chips(1e12, 2)) == false);
  // 900,000 chips would do for the first, and 1.5 million are more than there are.
  CHECK(chips(6e7, 2) == 1 << 20);
  CHECK_FALSE(is_finite(chips(1e8, 2)));
}

TEST_CASE("a regression over size and batch, and the PUE twice in the water of power plants") {
  const QueryConstants c = made_of({{C::energy_per_parameter, 1e-15},
                                    {C::batch_decay, 0},
                                    {C::energy_per_token, 1e-4},
                                    {C::batch, 2},
                                    {C::generation_speed, 10},
                                    {C::weight_bytes, 1},
                                    {C::memory_factor, 1},
                                    {C::chip_memory, 50},
                                    {C::chip_rounding, 2},
                                    {C::host_power, 360},
                                    {C::embodied, 10},
                                    {C::lifetime, 100},
                                    {C::facility_pue, 2},
                                    {C::grid_intensity, 100},
                                    {C::on_site_water, 1},
                                    {C::off_site_water, 3}});
  const Query q = asking({{Q::answer_tokens, 1000}, {Q::active_parameters, 1e11}, {Q::total_parameters, 1e11}});
  const QueryAccount account = by_regression(c, q);
  // Two chips · 1,000 tokens · (1e-4 + 1e-4) Wh; 100 s at 360 W · 2 chips over two answers are 10 Wh.
  CHECK(account.batch.in<"Wh">() == about(0.4));
  CHECK(account.machine.in<"Wh">() == about(0.4));
  CHECK(account.host.in<"Wh">() == about(10.4));
  CHECK(account.building.in<"Wh">() == about(20.8));
  // 2.08 g, and of two chips' 20 kg over 100 days and two answers 100 s: 20,000 · 100 / 8.64e6 / 2 g.
  CHECK(account.embodied.in<"gCO2e">() == about(2.08 + 20000.0 * 100 / 8.64e6 / 2));
  CHECK(account.cooling.in<"mL">() == about(20.8));
  CHECK(account.generation.in<"mL">() == about(20.8 + 20.8 * 2 * 3));
}

TEST_CASE("where no speed is told, a regression's time for a token rises with size and with batch") {
  const QueryConstants c = made_of({{C::energy_per_parameter, 0},
                                    {C::batch_decay, 0},
                                    {C::energy_per_token, 0},
                                    {C::time_per_parameter, 2e-13},
                                    {C::time_per_sequence, 0.005},
                                    {C::time_per_token, 0.03},
                                    {C::batch, 2},
                                    {C::weight_bytes, 1},
                                    {C::memory_factor, 1},
                                    {C::chip_memory, 100},
                                    {C::chip_rounding, 1},
                                    {C::host_power, 360}});
  const Query q = asking({{Q::answer_tokens, 1000}, {Q::active_parameters, 1e11}, {Q::total_parameters, 1e11}});
  // 20 ms by size, 10 ms by batch and 30 ms: 60 s, of which each of two answers pays half, at 360 W.
  CHECK(by_regression(c, q).host.in<"Wh">() == about(3));
}

TEST_CASE("a batch lowers a regression's energy by its exponential") {
  QueryConstants c = made_of({{C::energy_per_parameter, 1e-15},
                              {C::batch_decay, 0.01},
                              {C::energy_per_token, 0},
                              {C::batch, 101},
                              {C::weight_bytes, 1},
                              {C::memory_factor, 1},
                              {C::chip_memory, 1000},
                              {C::chip_rounding, 1}});
  const Query q = asking({{Q::answer_tokens, 1}, {Q::active_parameters, 1e11}, {Q::total_parameters, 1e11}});
  const QueryAccount account = by_regression(c, q);
  CHECK(account.machine.base / account.batch.base == about(exponential(1)));
}

TEST_CASE("waiting time, at the charged part of a node") {
  const QueryConstants c = made_of({{C::node_chip_power, 4000},
                                    {C::node_host_power, 2000},
                                    {C::chip_share, 0.09},
                                    {C::host_share, 0.18},
                                    {C::batch, 8},
                                    {C::facility_pue, 1.25},
                                    {C::grid_intensity, 200},
                                    {C::on_site_water, 0.5},
                                    {C::off_site_water, 2}});
  const Query q = asking({{Q::answer_tokens, 100}, {Q::user_speed, 25}, {Q::first_token_time, 1}});
  const QueryAccount account = by_waiting(c, q);
  // 4 s of writing and 1 s of waiting at 360 W and 360 W.
  CHECK(account.batch.in<"Wh">() == about(0.4));
  CHECK(account.machine.in<"Wh">() == about(3.2));
  CHECK(account.input.in<"Wh">() == about(0.5));
  CHECK(account.host.in<"Wh">() == about(1));
  CHECK(account.building.in<"Wh">() == about(1.25));
  CHECK(account.embodied.in<"gCO2e">() == about(0.25));
  // 1 Wh at 0.5 L/kWh and 1.25 Wh at 2 L/kWh.
  CHECK(account.generation.in<"mL">() == about(3));
}

TEST_CASE("energies of a token, measured or by rate, and power that is provisioned") {
  const Query q = asking({{Q::prompt_tokens, 1000},
                          {Q::answer_tokens, 100},
                          {Q::chip_power, 720},
                          {Q::decode_throughput, 100},
                          {Q::prefill_throughput, 1000}});
  const QueryAccount rated = by_token(
      made_of({{C::input_energy, 1e-3}, {C::output_energy, 1e-2}, {C::family_factor, 2}, {C::facility_pue, 2}}), q);
  CHECK(rated.building.in<"Wh">() == about(4));
  CHECK(rated.idle.in<"Wh">() == about(2));
  CHECK_FALSE(is_known(rated.input));
  const QueryAccount measured = by_measurement(made_of({{C::measured_energy, 36}}), q);
  CHECK(measured.input.in<"Wh">() == about(1));
  CHECK(measured.building.in<"Wh">() == about(1));
  // A second of writing and one of reading, at 1,800 W of which 720 W are the chip's rating.
  const QueryAccount provisioned = by_provision(made_of({{C::all_in_power, 1800}}), q);
  CHECK(provisioned.batch.in<"Wh">() == about(0.2));
  CHECK(provisioned.input.in<"Wh">() == about(0.4));
  CHECK(provisioned.building.in<"Wh">() == about(1));
  CHECK_FALSE(is_known(provisioned.host));
}

TEST_CASE("our own account: with no chip idle, each part is the one before and what it adds") {
  const Case served{"glm-5", "b200", "united-states", "central", {{Id::fleet_utilization, 1}}, {}, {}, "fp8"};
  const Evaluation run = evaluated(served);
  const auto a = central_assumptions(run);
  const QueryAccount account = by_serving(a);
  const double overhead = a.server_overhead.in<"1">(), pue = a.facility_pue.in<"1">();
  CHECK(overhead > 1.05);
  CHECK(pue > 1.05);
  // The prompt is read besides.
  CHECK(account.input.in<"Wh">() > 1.01 * account.batch.in<"Wh">());
  CHECK(account.host.in<"Wh">() == about(account.input.in<"Wh">() * overhead));
  CHECK(account.idle.in<"Wh">() == about(account.host.in<"Wh">()));
  CHECK(account.building.in<"Wh">() == about(account.idle.in<"Wh">() * pue));
  CHECK(account.building.in<"Wh">() == about(query_energy(a).in<"Wh">()));
  CHECK(account.embodied.in<"gCO2e">() ==
        about(account.grid.in<"gCO2e">() + query_embodied_emissions(a).in<"gCO2e">()));
  CHECK(account.embodied.in<"gCO2e">() > 1.0001 * account.grid.in<"gCO2e">());
}
