// What a served token takes by core/formulas/README.md, section 5: published days and queries, power by hand, cost.
#include "core/formulas/serving.hpp"

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

// DeepSeek's 27 February 2025: rented at $2, 608e9 tokens in with 56.3 % cached, 168e9 out, every paid hour loaded.
const Case deepseek_day{"deepseek-v3",
                        "h800",
                        "china",
                        "central",
                        {{Id::chip_rent, 2},
                         {Id::measured_decode_throughput, 1850},
                         {Id::measured_prefill_throughput, 4026},
                         {Id::input_output_ratio, 608.0 / 168},
                         {Id::cache_hit_share, 0.563},
                         {Id::fleet_utilization, 1}},
                        Route::hours,
                        Hardware::rented,
                        "",
                        "deepseek-r1-2025-02"};

}  // namespace

TEST_CASE("DeepSeek's day: 226.75 nodes of 8 at $2 cost $87,072, and earn $562,027 on paper") {
  const Evaluation day = evaluated(worked(deepseek_day));
  const double tokens = (608e9 + 168e9) / 1e6;
  CHECK(central(day, "blended_cost") * tokens == about(226.75 * 8 * 2 * 24, 5e-3));
  CHECK(central(day, "blended_price") * tokens == about(562027, 1e-3));
  // 14.8k tokens/s and node at $16 an hour: 16 / (14,800 · 3,600) · 1e6 = $0.300.
  CHECK(central(day, "cost_per_output_mtok") == about(16 / (14800 * 3600.0) * 1e6));
  CHECK(central(day, "cost_per_output_mtok") == about(0.300, 2e-3));
  CHECK(central(day, "markup") == about(5.45, 3e-3));
  CHECK(central(day, "gross_margin") == about(0.845, 1e-3));
}

TEST_CASE("DeepSeek's day took 5,445 node-hours by its throughputs, 5,442 by its nodes") {
  const Evaluation day = evaluated(worked(deepseek_day));
  const double prefill = 608e9 * (1 - 0.563) / (central(day, "prefill_throughput") * 8 * 3600);
  const double decode = 168e9 / (central(day, "decode_throughput") * 8 * 3600);
  CHECK(prefill + decode == about(5445, 2e-4));
  CHECK(prefill + decode == about(226.75 * 24, 2e-3));
}

TEST_CASE("Epoch's query: 1e14 FLOP at 10 % of 989 TFLOP/s, 1,275 W · 0.7 · 1.2, is 0.3008 Wh") {
  // 500 output tokens of 2 · 100e9 FLOP each: 98.9e12 / 200e9 = 494.5 tokens/s.
  const Case query{
      "",
      "h100-sxm",
      "united-states",
      "epoch-chatgpt",
      {{Id::measured_decode_throughput, 494.5}, {Id::serving_power_utilization, 0.7}, {Id::fleet_utilization, 1}}};
  CHECK(central(worked(query), "energy_per_output_token") * 500 / 3600 == about(0.3008, 1e-3));
}

TEST_CASE("Google's boundaries add up: chips 0.58, host 0.25, idle 0.10 and overhead 0.08 of a prompt") {
  // Its chips alone 0.14 Wh; with the host 0.83 / 0.58, with idle machines 0.93 / 0.83, at the meter 1.01 / 0.93 (the
  // shares are rounded). A token a second makes watts joules.
  const double host = 0.83 / 0.58, idle = 0.93 / 0.83, meter = 1.01 / 0.93;
  const double u = 0.9, idle_power = (idle * u - u) / (1 - u);
  const auto a = assume({{Id::chip_power, 100},
                         {Id::serving_power_utilization, 0.58},
                         {Id::server_overhead, host},
                         {Id::facility_pue, meter},
                         {Id::fleet_utilization, u},
                         {Id::idle_power_share, idle_power},
                         {Id::measured_decode_throughput, 1}},
                        [] {
                          Choices choices;
                          choices.decode_is_measured = true;
                          return choices;
                        }());
  CHECK(chip_energy_per_output_token(a).in<"J/token">() == about(58));
  CHECK(energy_per_output_token(a).in<"J/token">() == about(101));
}

TEST_CASE("power by hand: reading, calculating and waiting at their levels, each for its share of the step") {
  const Evaluation run = evaluated(worked(served("llama-3.1-70b", "h100-sxm", "bf16", {{Id::context_length, 1000}})));
  const double memory = (69501714432 * 2.0 + 64 * 1000 * 327680.0) / (8 * 3.35e12);
  const double compute = 64 * (2 * 70.55e9 + 2621440e3) / (8 * 989e12);
  const double reading = memory / 0.67, calculating = compute / 0.51 + 64 / 2 * 38e-6, waiting = 80 * 71e-6;
  const double step = reading + calculating + waiting;
  // Of the H100's 700 W 0.67 on average under load; times 0.91, 1.6 and 0.56 by what it does.
  const double watts = 700 * 0.67 * (0.91 * reading + 1.6 * calculating + 0.56 * waiting) / step;
  CHECK(central(run, "chip_energy_per_output_token") == about(watts * step * 8 / 64));
  // Reading prompts is arithmetic throughout, and 0.67 · 1.6 is above the rating, which holds.
  CHECK(central(run, "energy_per_input_token") * central(run, "prefill_throughput") /
            (central(run, "energy_per_output_token") * central(run, "decode_throughput")) ==
        about(700 / watts));
}

TEST_CASE("a slower stack waits: twice the step takes less than twice the energy, and no chip exceeds its rating") {
  const auto energy = [](double efficiency, double use = 0.67) {
    return central(worked(served("glm-5", "h200-sxm", "fp8",
                                 {{Id::serving_efficiency, efficiency}, {Id::serving_power_utilization, use}})),
                   "chip_energy_per_output_token");
  };
  CHECK(energy(0.5) > energy(1));
  CHECK(energy(0.5) < 2 * energy(1));
  const double speed = central(worked(served("glm-5", "h200-sxm", "fp8")), "decode_throughput");
  CHECK(energy(1, 1) * speed <= 700);
}

TEST_CASE("an engine faster than its parts waits for nothing, with drafts or without") {
  for (const double drafts : {0.0, 3.0}) {
    CAPTURE(drafts);
    const Evaluation run = evaluated(worked(served("llama-3.1-70b", "h100-sxm", "bf16",
                                                   {{Id::context_length, 1000},
                                                    {Id::speculative_tokens, drafts},
                                                    {Id::draft_overhead, 0.2},
                                                    {Id::serving_efficiency, 8}})));
    // Each sequence has one token checked for it, and with three drafts four.
    const double memory = (69501714432 * 2.0 + 64 * 1000 * 327680.0) / (8 * 3.35e12);
    const double compute = (1 + drafts) * 64 * (2 * 70.55e9 + 2621440e3) / (8 * 989e12);
    const double reading = memory / 0.67, calculating = compute / 0.51 + 64 / 2 * 38e-6;
    const double watts = 700 * 0.67 * (0.91 * reading + 1.6 * calculating) / (reading + calculating);
    CHECK(central(run, "chip_energy_per_output_token") * central(run, "decode_throughput") == about(watts));
  }
}

TEST_CASE("a measured rate draws the average, since what it does is not known") {
  const Case run = served("glm-5", "h200-sxm", "fp8", {{Id::measured_decode_throughput, 100}});
  CHECK(central(worked(run), "chip_energy_per_output_token") == about(700 * 0.67 / 100));
  const Evaluation both = evaluated(worked(served(
      "glm-5", "h200-sxm", "fp8", {{Id::measured_decode_throughput, 100}, {Id::measured_prefill_throughput, 1000}})));
  CHECK(central(both, "energy_per_input_token") * 1000 == about(central(both, "energy_per_output_token") * 100));
}

TEST_CASE("half the utilization doubles what an output token costs, rented or owned without electricity") {
  for (const Hardware hardware : {Hardware::rented, Hardware::owned}) {
    Case full = served("glm-5", "h100-sxm", "fp8", {{Id::fleet_utilization, 0.8}, {Id::electricity_price, 0}});
    full.hardware = hardware;
    Case half = full;
    half.set[0].value = 0.4;
    CHECK(central(worked(half), "cost_per_output_mtok") == about(2 * central(worked(full), "cost_per_output_mtok")));
  }
}

TEST_CASE("a price for a million tokens is a million times that for one") {
  const auto a = assume({{Id::chip_rent, 2}, {Id::measured_decode_throughput, 1000}, {Id::fleet_utilization, 1}}, [] {
    Choices choices;
    choices.decode_is_measured = true;
    return choices;
  }());
  CHECK(cost_per_output_mtok(a).in<"USD/Mtoken">() == about(1e6 * cost_per_output_mtok(a).in<"USD/token">()));
}

TEST_CASE("InferenceX: $1.30 an hour at 266 tokens/s and chip is $1.358 a million") {
  // Its article prints $1.365 for R1 on H100 at 42 tokens/s and user.
  const Case run{"",
                 "h100-sxm",
                 "united-states",
                 "central",
                 {{Id::chip_rent, 1.30}, {Id::measured_decode_throughput, 266}, {Id::fleet_utilization, 1}},
                 {},
                 Hardware::rented};
  CHECK(central(worked(run), "cost_per_output_mtok") == about(1.30 / (266 * 3600) * 1e6));
  CHECK(central(worked(run), "cost_per_output_mtok") == about(1.365, 6e-3));
}
