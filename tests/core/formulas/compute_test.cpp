// Arithmetic, chip-hours by their three routes and utilization: by hand, and the check values of the two models.
#include "core/formulas/compute.hpp"

#include "tests/core/worked.hpp"

using namespace tokenwatt;

TEST_CASE("arithmetic is six operations for each parameter and token") {
  // 6 · 2 · 3 = 36, and with three shares 36 · 1.1 · 1.2 · 1.5 = 71.28.
  const auto plain = assume({{Id::active_parameters, 2},
                             {Id::training_tokens, 3},
                             {Id::attention_share, 0},
                             {Id::post_training_share, 0},
                             {Id::rerun_share, 0}});
  CHECK(training_compute(plain).in<"FLOP">() == 36);
  const auto shares = assume({{Id::active_parameters, 2},
                              {Id::training_tokens, 3},
                              {Id::attention_share, 0.1},
                              {Id::post_training_share, 0.2},
                              {Id::rerun_share, 0.5}});
  CHECK(training_compute(shares).in<"FLOP">() == about(71.28));
}

TEST_CASE("reported arithmetic stands in place of parameters, tokens and shares") {
  Choices reported;
  reported.compute_is_reported = true;
  CHECK(training_compute(assume({{Id::training_compute, 5e26}}, reported)).in<"FLOP">() == 5e26);
}

TEST_CASE("a model is sparse only above 1.05 times its active parameters") {
  const auto factor = [](double total, double active) {
    return sparse_factor(
               assume({{Id::total_parameters, total}, {Id::active_parameters, active}, {Id::sparse_efficiency, 0.9}}))
        .in<"1">();
  };
  CHECK(factor(100, 100) == 1);
  CHECK(factor(105, 100) == 1);
  CHECK(factor(105.001, 100) == 0.9);
  CHECK(factor(744e9, 40e9) == 0.9);
}

TEST_CASE("a model that does not fill a fast chip reaches less of its peak, and a tiny one less on any") {
  const auto factor = [](double active, double peak) {
    return size_factor(of<"parameter">(active), of<"TFLOP/s/chip">(peak));
  };
  CHECK(factor(40e9, 989) == 1);
  CHECK(factor(405e9, 989) == 1);
  CHECK(factor(10e9, 989) == about(0.621));
  CHECK(factor(8e9, 989) == about(0.621));
  // Half-way in ln between 10 and 40 billion is 20: the root of 0.621.
  CHECK(factor(20e9, 989) == about(0.78804, 1e-5));
  CHECK(factor(8e9, 312) == 1);
  CHECK(factor(0.9e9, 312) == about(0.746));
  CHECK(factor(0.9e9, 989) == about(0.621 * 0.746));
}

TEST_CASE("a stated improvement counts as far as it is believed") {
  const auto believed = [](double claim, double share) {
    return believed_improvement(assume({{Id::claimed_improvement, claim}, {Id::believed_share, share}})).in<"1">();
  };
  CHECK(believed(10, 0) == 1);
  CHECK(believed(10, 1) == 10);
  // Half of "four times": 1 + 0.5 · 3 = 2.5.
  CHECK(believed(4, 0.5) == 2.5);
}

TEST_CASE("useful speed is the peak times everything that is lost") {
  // 1,000 TFLOP/s · 0.4 · 0.9 (sparse) · 2.5 (half of four times) = 900 TFLOP/s.
  const auto a = assume({{Id::chip_peak_compute, 1000},
                         {Id::model_flops_utilization, 0.4},
                         {Id::sparse_efficiency, 0.9},
                         {Id::total_parameters, 8},
                         {Id::active_parameters, 1},
                         {Id::claimed_improvement, 4},
                         {Id::believed_share, 0.5}});
  CHECK(effective_compute(a).in<"TFLOP/s/chip">() == about(900));
}

namespace {

// C = 3.6e20 FLOP at 100 TFLOP/s · 0.5 = 5e13 FLOP/s, or 1.8e17 in an hour: 2,000 chip-hours. 10 chips · 4 days · 24 h
// · 0.5 = 480 chip-hours. Given: 7.
Assumptions<double> three_routes(Route route) {
  Choices choices;
  choices.route = route;
  choices.compute_is_reported = true;
  return assume({{Id::chip_hours, 7},
                 {Id::chip_count, 10},
                 {Id::wall_clock, 4},
                 {Id::availability, 0.5},
                 {Id::training_compute, 3.6e20},
                 {Id::chip_peak_compute, 100},
                 {Id::model_flops_utilization, 0.5},
                 {Id::total_parameters, 1},
                 {Id::active_parameters, 1},
                 {Id::sparse_efficiency, 0.9},
                 {Id::claimed_improvement, 1},
                 {Id::believed_share, 0}},
                choices);
}

}  // namespace

TEST_CASE("chip-hours come from what the route gives") {
  CHECK(chip_hours(three_routes(Route::hours)).in<"chip-hour">() == about(7));
  CHECK(chip_hours(three_routes(Route::cluster)).in<"chip-hour">() == about(480));
  CHECK(chip_hours(three_routes(Route::compute)).in<"chip-hour">() == about(2000));
}

TEST_CASE("days are chip-hours over the hours that the cluster works in a day") {
  // 2,000 / (10 · 24 · 0.5) = 16.67 days; on the cluster route the days are those given.
  CHECK(wall_clock(three_routes(Route::compute)).in<"day">() == about(2000.0 / 120));
  CHECK(wall_clock(three_routes(Route::cluster)).in<"day">() == about(4));
}

TEST_CASE("implied utilization is the MFU itself on the compute route, and any figure on the others") {
  CHECK(implied_utilization(three_routes(Route::compute)).in<"1">() == about(0.5));
  // 3.6e20 / (480 · 3600 · 1e14) = 2.083.
  CHECK(implied_utilization(three_routes(Route::cluster)).in<"1">() == about(3.6e20 / (480 * 3600 * 1e14)));
}

TEST_CASE("n chips for d days are 2n chips for d/2") {
  for (const double chips : {1.0, 24.0, 100000.0}) {
    for (const double days : {0.5, 13.9, 365.0}) {
      const auto hours = [&](double n, double d) {
        return chip_hours_by_cluster(assume({{Id::chip_count, n}, {Id::wall_clock, d}, {Id::availability, 0.9}}))
            .in<"chip-hour">();
      };
      CAPTURE(chips);
      CHECK(hours(chips, days) == about(hours(2 * chips, days / 2)));
    }
  }
}

TEST_CASE("check value: GLM-5's arithmetic is 6.84e24, and Grok 4's 73 times that") {
  // 6 · 40e9 · 28.5e12.
  const double glm5 = central(worked(glm5_on_910b), "training_compute");
  CHECK(glm5 == about(6 * 40e9 * 28.5e12));
  CHECK(glm5 == about(6.84e24));
  // 5e26 / 6.84e24 = 73.1.
  CHECK(central(worked(grok4), "training_compute") / glm5 == about(73.1, 1e-3));
}

TEST_CASE("check value: GLM-5 takes 35.9 million chip-hours on the 910B and 6.57 million on the H100") {
  // 6.84e24 / (313e12 · 16.9 % · 3600): the row's 29.8 % times 0.567 for a sparse model is 16.9 %.
  CHECK(central(worked(glm5_on_910b), "chip_hours") == about(6.84e24 / (313e12 * 0.298 * 0.567 * 3600)));
  CHECK(central(worked(glm5_on_910b), "chip_hours") == about(35.9e6, 2e-3));
  // 6.84e24 / (989e12 · 29.2 % · 3600), and 34.2 % · 0.855 = 29.24 %; 40 billion active parameters are large.
  CHECK(central(worked(glm5_on_h100), "chip_hours") == about(6.84e24 / (989e12 * 0.342 * 0.855 * 3600)));
  CHECK(central(worked(glm5_on_h100), "chip_hours") == about(6.57e6, 1e-3));
}

TEST_CASE("check value: 100,000 chips would have needed 15.0 days for GLM-5") {
  Case run = glm5_on_910b;
  run.set = {{Id::chip_count, 100000}};
  // 35.9e6 / (24 · 100,000).
  CHECK(central(worked(run), "wall_clock") == about(35.9e6 / 2.4e6, 2e-3));
}

TEST_CASE("check value: Grok 4's published hours and arithmetic imply 57 per cent") {
  // 5e26 / (246e6 · 3600 · 989e12).
  CHECK(central(worked(grok4), "implied_utilization") == about(5e26 / (246e6 * 3600 * 989e12)));
  CHECK(central(worked(grok4), "implied_utilization") == about(0.571, 1e-3));
}

TEST_CASE("a run that makes several times the utilization takes that many times fewer hours") {
  const double before = central(worked(glm5_on_h100), "chip_hours");
  for (const double factor : {0.5, 2.0, 3.0}) {
    Case run = glm5_on_h100;
    run.set = {{Id::model_flops_utilization, 0.342 * factor}};
    CAPTURE(factor);
    CHECK(central(worked(run), "chip_hours") == about(before / factor));
    // What was computed stays what it was.
    CHECK(central(worked(run), "training_compute") == about(6.84e24));
  }
}
