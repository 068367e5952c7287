// Reverse mode against solutions by hand: what a result would need, where two runs meet, and where nothing does.
#include "core/analysis/solve.hpp"

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

Solution solved(const Evaluation& run, const char* output, Id id, double target) {
  return solve(run, find(outputs(), output), id, target);
}

double central_input(const Evaluation& run, Id id) { return run.inputs()[position(id)].range.central; }

constexpr double tolerance = 1e-10;

}  // namespace

TEST_CASE("electricity is in inverse proportion to utilization: 13 GWh on the 910B need 24.0 / 13 times of it") {
  const Evaluation run = evaluated(worked(glm5_on_910b));
  const double energy = central(run, "facility_energy");
  CHECK(energy == about(24.0, 0.002));
  const Solution solution = solved(run, "facility_energy", Id::model_flops_utilization, 13);
  REQUIRE(solution.value.has_value());
  CHECK(*solution.value == about(central_input(run, Id::model_flops_utilization) * energy / 13, tolerance));
  // 0.298 * 24.0 / 13 = 0.55 is above the range of this chip.
  CHECK(solution.plausibility == Plausibility::outside_published);
  // 20 GWh need 0.298 * 24.0 / 20 = 0.36.
  const Solution near = solved(run, "facility_energy", Id::model_flops_utilization, 20);
  CHECK(*near.value == about(central_input(run, Id::model_flops_utilization) * energy / 20, tolerance));
  CHECK(near.plausibility == Plausibility::inside);
}

TEST_CASE("electricity is in proportion to the PUE") {
  const Evaluation run = evaluated(grok4);
  const double energy = central(run, "facility_energy");
  const double pue = central_input(run, Id::facility_pue);
  const Solution better = solved(run, "facility_energy", Id::facility_pue, energy * 1.12 / pue);
  REQUIRE(better.value.has_value());
  CHECK(*better.value == about(1.12, tolerance));
  CHECK(better.plausibility == Plausibility::inside);
  // A target that is met already is met by the present value.
  CHECK(*solved(run, "facility_energy", Id::facility_pue, energy).value == about(pue, tolerance));
}

TEST_CASE("the price of electricity for a budget is the budget less the hardware over the electricity") {
  Case kind = grok4;
  kind.hardware = Hardware::owned;
  const Evaluation run = evaluated(kind);
  const double hardware = central(run, "owned_cost") - central(run, "electricity_cost");
  const double budget = hardware * 1.2;
  const Solution solution = solved(run, "owned_cost", Id::electricity_price, budget);
  REQUIRE(solution.value.has_value());
  // USD over GWh, to USD/kWh.
  CHECK(*solution.value == about((budget - hardware) / central(run, "facility_energy") / 1e6, tolerance));
}

TEST_CASE("a target that a result jumps over has no solution") {
  const auto chips = [](double count) {
    return Case{"glm-5",
                "b200",
                "united-states",
                "central",
                {{Id::instance_chips, count},
                 {Id::memory_capacity, 10000},
                 {Id::attention_replicas, 64},
                 {Id::sequence_overhead, 1000}},
                {},
                {},
                "fp8"};
  };
  // On eight chips two hosts schedule 64 sequences at 1 ms each, which takes 32 ms. Beyond a server each of the 64
  // copies of the attention schedules its own sequence, which takes 1 ms at once.
  const Evaluation run = evaluated(chips(8));
  const double before = central(run, "user_speed"), after = central(evaluated(chips(8.001)), "user_speed");
  REQUIRE(after > 1.3 * before);
  CHECK_FALSE(solved(run, "user_speed", Id::instance_chips, (before + after) / 2).value.has_value());
  CHECK(*solved(run, "user_speed", Id::instance_chips, after * 1.1).value > 8);
}

TEST_CASE("a root that lies on zero is zero") {
  // Net imports of nothing: the share itself is the result.
  const Evaluation run = evaluated(grok4);
  const Solution solution =
      solve_ratio({&run, {true, position(Id::import_dependency)}, true}, {}, run, Id::import_dependency, 0);
  REQUIRE(solution.value.has_value());
  CHECK(*solution.value == 0);
}

TEST_CASE("a solution is inside up to both ends of what is published, of the table's range where a figure has none") {
  const Evaluation run = evaluated({"grok-4", "h100-sxm"});
  const auto at = [&](Id id, double target) {
    const Solution solution = solve_ratio({&run, {true, position(id)}, true}, {}, run, id, target);
    REQUIRE(solution.value.has_value());
    CHECK(*solution.value == target);
    return solution.plausibility;
  };
  // The H100's server is one figure, and so stands in the range of all.
  const Range overheads = row(Id::server_overhead).figure.range();
  CHECK(at(Id::server_overhead, overheads.low) == Plausibility::inside);
  CHECK(at(Id::server_overhead, overheads.high) == Plausibility::inside);
  CHECK(at(Id::server_overhead, overheads.high * 1.01) == Plausibility::outside_published);
  // For a chip's watts the table has none: the rating is all that is published.
  const double rating = chip_figure("h100-sxm", Id::chip_power);
  CHECK(at(Id::chip_power, rating) == Plausibility::inside);
  CHECK(at(Id::chip_power, rating + 1) == Plausibility::outside_published);
}

TEST_CASE("a run that is equal to another only at an end of what is allowed breaks even there") {
  const Evaluation run = evaluated(grok4);
  for (const double end : {1.0, 3.0}) {
    CAPTURE(end);
    Case other = grok4;
    other.set.push_back({Id::facility_pue, end});
    const Solution solution =
        solve_equal(run, evaluated(other), find(outputs(), "facility_energy"), Id::facility_pue, false);
    REQUIRE(solution.value.has_value());
    CHECK(*solution.value == about(end, tolerance));
  }
}

TEST_CASE("runs that are equal where nothing is imported break even there") {
  // Nothing imported is nothing imported by both.
  const Evaluation a = evaluated(grok4), b = evaluated(glm5_on_910b);
  const Solution solution = solve_equal(b, a, find(outputs(), "imported_energy"), Id::import_dependency, true);
  REQUIRE(solution.value.has_value());
  CHECK(*solution.value == 0);
}

TEST_CASE("what no allowed value reaches has no solution") {
  const Evaluation run = evaluated(grok4);
  const double energy = central(run, "facility_energy");
  // A PUE lies between 1 and 3; a third of the electricity or thrice as much lies outside.
  for (const double target : {energy / 3, energy * 3, 0.0, -energy}) {
    CAPTURE(target);
    const Solution solution = solved(run, "facility_energy", Id::facility_pue, target);
    CHECK_FALSE(solution.value.has_value());
    CHECK(solution.plausibility == Plausibility::nowhere);
  }
  // An assumption that does not move the output is no solution, even where the target is met already.
  CHECK_FALSE(solved(run, "it_energy", Id::facility_pue, central(run, "it_energy")).value.has_value());
}

TEST_CASE("the ends of what is allowed are solutions too") {
  const Evaluation run = evaluated(grok4);
  const double machines = central(run, "it_energy");
  CHECK(*solved(run, "facility_energy", Id::facility_pue, machines).value == about(1, tolerance));
  CHECK(*solved(run, "facility_energy", Id::facility_pue, 3 * machines).value == about(3, tolerance));
}

TEST_CASE("a missing input is solved for: the chips that finish in thirty days") {
  const Evaluation run = evaluated(grok4);
  CHECK_FALSE(result(run, "wall_clock").present);
  // 246 million chip-hours in 30 days of 24 hours.
  const Solution solution = solved(run, "wall_clock", Id::chip_count, 30);
  REQUIRE(solution.value.has_value());
  CHECK(*solution.value == about(246e6 / (30 * 24), tolerance));
  // Nobody published a range for it.
  CHECK(solution.plausibility == Plausibility::outside_published);
  // Other inputs that are missing stay missing: without a chip there is no electricity to solve for.
  CHECK_FALSE(solved(evaluated({"glm-5"}), "facility_energy", Id::facility_pue, 10).value.has_value());
}

TEST_CASE("a reader's own value is judged by the published range beneath it") {
  Case kind = glm5_on_910b;
  kind.set = {{Id::model_flops_utilization, 0.5}};
  const Evaluation run = evaluated(kind);
  const double energy = central(run, "facility_energy");
  const Range published = evaluated(glm5_on_910b).inputs()[position(Id::model_flops_utilization)].range;
  const auto at = [&](double utilization) {
    return solved(run, "facility_energy", Id::model_flops_utilization, energy * 0.5 / utilization).plausibility;
  };
  CHECK(at(published.central) == Plausibility::inside);
  CHECK(at((published.low + published.central) / 2) == Plausibility::inside);
  CHECK(at(published.low * 0.99) == Plausibility::outside_published);
  CHECK(at(published.high * 1.01) == Plausibility::outside_published);
}

TEST_CASE("the tokens at which GLM-5 takes what Grok 4 took") {
  // Electricity is in proportion to tokens: 314.6 / 24.0 times as many.
  const Evaluation a = evaluated(worked(grok4)), b = evaluated(worked(glm5_on_910b));
  const Solution solution = solve_equal(b, a, find(outputs(), "facility_energy"), Id::training_tokens, false);
  REQUIRE(solution.value.has_value());
  const double times = central(a, "facility_energy") / central(b, "facility_energy");
  CHECK(times == about(13.1, 0.005));
  CHECK(*solution.value == about(central_input(b, Id::training_tokens) * times, tolerance));
}

TEST_CASE("a shared assumption moves in both runs: it closes no gap in proportion, and one in a sum") {
  const Case kind{"glm-5", "h100-sxm", "france", "central", {}, Route::compute, Hardware::owned};
  const Evaluation a = evaluated(kind);
  Case other = kind;
  other.chip = "ascend-910b";
  const Evaluation b = evaluated(other);
  CHECK_FALSE(solve_equal(b, a, find(outputs(), "facility_energy"), Id::facility_pue, true).value.has_value());
  // Owned cost is hardware and price times electricity: equal where the price is the gap in hardware over the gap in
  // kWh.
  Case cheap = other;
  cheap.set = {{Id::chip_price, central_input(a, Id::chip_price) / 10}};
  const Evaluation c = evaluated(cheap);
  const auto hardware = [](const Evaluation& run) {
    return central(run, "owned_cost") - central(run, "electricity_cost");
  };
  const double kwh = (central(c, "facility_energy") - central(a, "facility_energy")) * 1e6;
  const double price = (hardware(a) - hardware(c)) / kwh;
  REQUIRE(price > 0.001);
  REQUIRE(price < 2);
  const Solution solution = solve_equal(c, a, find(outputs(), "owned_cost"), Id::electricity_price, true);
  REQUIRE(solution.value.has_value());
  CHECK(*solution.value == about(price, 1e-9));
}

TEST_CASE("twins have no break-even: they are equal everywhere") {
  const Evaluation a = evaluated(glm5_on_910b), b = evaluated(glm5_on_910b);
  for (const Id id : {Id::facility_pue, Id::model_flops_utilization, Id::training_tokens}) {
    const Solution solution = solve_equal(b, a, find(outputs(), "facility_energy"), id, true);
    CHECK_FALSE(solution.value.has_value());
    CHECK(solution.plausibility == Plausibility::nowhere);
  }
  // Where it moves in one of them alone, they are equal at the other's value.
  const Solution alone = solve_equal(b, a, find(outputs(), "facility_energy"), Id::facility_pue, false);
  REQUIRE(alone.value.has_value());
  CHECK(*alone.value == about(central_input(a, Id::facility_pue), tolerance));
}

TEST_CASE("a ratio reaches its target by what moves above or below the line") {
  const Evaluation a = evaluated(grok4), b = evaluated(glm5_on_910b);
  const Position energy = find(outputs(), "facility_energy");
  const double above = central(a, "facility_energy"), below = central(b, "facility_energy");
  const Side top{&a, {false, energy}, true}, bottom{&b, {false, energy}, true};
  const Side still_top{&a, {false, energy}, false}, still_bottom{&b, {false, energy}, false};
  // Electricity is in proportion to chip-hours and to tokens: ten times as much above the line.
  const Solution hours = solve_ratio(top, still_bottom, a, Id::chip_hours, 10);
  REQUIRE(hours.value.has_value());
  CHECK(*hours.value == about(central_input(a, Id::chip_hours) * 10 * below / above, tolerance));
  const Solution tokens = solve_ratio(still_top, bottom, b, Id::training_tokens, 10);
  REQUIRE(tokens.value.has_value());
  CHECK(*tokens.value == about(central_input(b, Id::training_tokens) * above / (10 * below), tolerance));
  // What moves both alike closes nothing, and a side that is not there is 1.
  CHECK_FALSE(solve_ratio(top, bottom, a, Id::facility_pue, 10).value.has_value());
  const Solution alone = solve_ratio(top, {}, a, Id::chip_hours, above / 2);
  REQUIRE(alone.value.has_value());
  CHECK(*alone.value == about(central_input(a, Id::chip_hours) / 2, tolerance));
}
