// Serving by core/formulas/README.md, section 5: published days and queries, the step by hand, memory, formats,
// and laws.
#include "core/formulas/serving.hpp"

#include <cmath>
#include <string>

#include "tests/core/runs.hpp"

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

Case served(const char* model, const char* chip, const char* format, std::vector<Given> set = {}) {
  return {model, chip, "united-states", "central", std::move(set), {}, {}, format};
}

}  // namespace

TEST_CASE("DeepSeek's day: 226.75 nodes of 8 at $2 cost $87,072, and earn $562,027 on paper") {
  const Evaluation day = evaluated(deepseek_day);
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
  const Evaluation day = evaluated(deepseek_day);
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
  CHECK(central(query, "energy_per_output_token") * 500 / 3600 == about(0.3008, 1e-3));
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

TEST_CASE("a dense step by hand: Llama 3.1 70B on 8 H100 at BF16, 64 sequences of 1,000 tokens") {
  const Evaluation run = evaluated(served("llama-3.1-70b", "h100-sxm", "bf16", {{Id::context_length, 1000}}));
  CHECK(central(run, "instance_chips") == 8);
  // Weights 69.5017e9 · 2 byte, cache 64 · 1,000 · 327,680 byte, over 8 · 3.35 TB/s.
  const double memory = (69501714432 * 2.0 + 64 * 1000 * 327680.0) / (8 * 3.35e12);
  // 64 · (2 · 70.55e9 + 2,621,440 · 1,000) FLOP over 8 · 989 TFLOP/s.
  const double compute = 64 * (2 * 70.55e9 + 2621440e3) / (8 * 989e12);
  CHECK(central(run, "roofline_throughput") == about(64 / memory / 8));
  const double step = memory / 0.63 + compute / 0.4 + 80 * 65e-6 + 64 / 2 * 47e-6;
  CHECK(central(run, "decode_throughput") == about(64 / step / 8));
  CHECK(central(run, "user_speed") == about(1 / step));
}

TEST_CASE("experts apart exchange tokens in every layer, and every four chips have a host that schedules") {
  const auto step = [](const char* model, Id id, double value) {
    return 1 / central(served(model, "h100-sxm", "fp8", {{id, value}}), "user_speed");
  };
  const auto rise = [&](const char* model, Id id) { return step(model, id, 100) - step(model, id, 50); };
  // GLM-5 has 78 layers and takes 16 H100, with four hosts of 16 sequences each. Llama takes a server, with two of 32.
  CHECK(rise("glm-5", Id::exchange_overhead) == about(78 * 50e-6, 1e-9));
  CHECK(rise("glm-5", Id::sequence_overhead) == about(16 * 50e-6, 1e-9));
  CHECK(step("llama-3.1-70b", Id::exchange_overhead, 100) == about(step("llama-3.1-70b", Id::exchange_overhead, 50)));
  CHECK(rise("llama-3.1-70b", Id::sequence_overhead) == about(32 * 50e-6, 1e-9));
}

TEST_CASE("copies of the attention schedule by themselves where the instance is larger than a server") {
  const auto rise = [](double chips) {
    const auto step = [&](double overhead) {
      return 1 / central(served("glm-5", "h200-sxm", "fp8",
                                {{Id::instance_chips, chips},
                                 {Id::attention_replicas, chips},
                                 {Id::sequence_overhead, overhead}}),
                         "user_speed");
    };
    return step(100) - step(50);
  };
  CHECK(rise(8) == about(64.0 / 2 * 50e-6, 1e-9));    // two hosts for all copies
  CHECK(rise(16) == about(64.0 / 16 * 50e-6, 1e-9));  // each copy its own
}

TEST_CASE("a sparse step touches the experts that its tokens fall on") {
  const auto a = assume({{Id::attention_replicas, 1},
                         {Id::shared_read_parameters, 16e9},
                         {Id::shared_parameters, 17e9},
                         {Id::shared_weight_bytes, 1},
                         {Id::total_parameters, 671e9},
                         {Id::weight_bytes, 1},
                         {Id::expert_count, 256},
                         {Id::experts_per_token, 8},
                         {Id::batch_size, 10},
                         {Id::speculative_tokens, 1}});
  // 20 tokens leave an expert out with (1 − 8/256)^20 = 0.53.
  CHECK(touched_bytes(a).in<"GB">() == about(16 + 654 * (1 - std::pow(1 - 8.0 / 256, 20))));
}

TEST_CASE("GLM-5 takes 16 H100 at FP8, 8 Ascend 910C at INT8 and 8 B200 at FP8") {
  CHECK(central(served("glm-5", "h100-sxm", "fp8"), "instance_chips") == 16);
  CHECK(central(served("glm-5", "ascend-910c", "int8"), "instance_chips") == 8);
  CHECK(central(served("glm-5", "b200", "fp8"), "instance_chips") == 8);
}

TEST_CASE("too few chips take away what depends on the instance, and nothing else") {
  const Evaluation run = evaluated(served("glm-5", "h100-sxm", "fp8", {{Id::instance_chips, 8}}));
  CHECK_FALSE(run.choices().instance.fits);
  CHECK(run.choices().instance.enough == 16);
  for (const char* id : {"instance_chips", "decode_throughput", "cost_per_output_mtok"})
    CHECK_FALSE(result(run, id).present);
  for (const char* id : {"prefill_throughput", "facility_energy"}) CHECK(result(run, id).present);
}

TEST_CASE("a format brings its bytes, and the peak of the nearest format that the chip computes in") {
  const auto value = [](const Case& run, Id id) { return input(inputs_of(run), id).range.central; };
  CHECK(value(served("glm-5", "b200", "fp4"), Id::serving_peak_compute) == 9000);
  CHECK(value(served("glm-5", "b200", "fp4"), Id::weight_bytes) == 0.5);
  // What is not routed stays as released, BF16.
  CHECK(value(served("glm-5", "b200", "fp4"), Id::shared_weight_bytes) == 2);
  CHECK(value(served("glm-5", "h100-sxm", "fp4"), Id::serving_peak_compute) == 1979);
  CHECK(value(served("glm-5", "h100-sxm", "fp4"), Id::weight_bytes) == 0.5);
  CHECK(value(served("glm-5", "ascend-910c", "w4a8"), Id::serving_peak_compute) == 1504);
  CHECK(value(served("glm-5", "h100-sxm", "int8"), Id::serving_peak_compute) == 1979);
  CHECK(value(served("glm-5", "ascend-910b", "fp8"), Id::serving_peak_compute) == 313);
  CHECK(input(inputs_of(served("glm-5", "b200", "fp8")), Id::serving_peak_compute).from == Layer::chip);
  CHECK(input(inputs_of(served("glm-5", "b200", "fp8")), Id::weight_bytes).from == Layer::model);
}

TEST_CASE("without a format a model is served as released, or in the nearest format of the chip") {
  const auto format = [](const char* model, const char* chip) {
    return std::string(formats()[static_cast<std::size_t>(selected(served(model, chip, "")).format)].id);
  };
  CHECK(format("glm-5", "b200") == "bf16");
  CHECK(format("deepseek-v3", "h800") == "fp8");
  CHECK(format("deepseek-v3", "a100-sxm-80gb") == "int8");
  CHECK(format("deepseek-v3", "ascend-910b") == "bf16");
  CHECK(format("gpt-oss-120b", "b200") == "fp4");
  // A release counts the scales of its weights: 4.25 bit.
  CHECK(input(inputs_of(served("gpt-oss-120b", "b200", "")), Id::weight_bytes).range.central == 4.25 / 8);
}

TEST_CASE("half the utilization doubles what an output token costs, rented or owned without electricity") {
  for (const Hardware hardware : {Hardware::rented, Hardware::owned}) {
    Case full = served("glm-5", "h100-sxm", "fp8", {{Id::fleet_utilization, 0.8}, {Id::electricity_price, 0}});
    full.hardware = hardware;
    Case half = full;
    half.set[0].value = 0.4;
    CHECK(central(half, "cost_per_output_mtok") == about(2 * central(full, "cost_per_output_mtok")));
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
  CHECK(central(run, "cost_per_output_mtok") == about(1.30 / (266 * 3600) * 1e6));
  CHECK(central(run, "cost_per_output_mtok") == about(1.365, 6e-3));
}

TEST_CASE("no step beats its roofline, whatever the batch and context") {
  for (const char* model :
       {"glm-5", "deepseek-v3", "llama-3.1-405b", "gpt-oss-120b", "minimax-m1", "llama-4-maverick"}) {
    for (const double batch : {1.0, 8.0, 64.0, 512.0, 4096.0}) {
      for (const double context : {1.0, 128.0, 4096.0, 131072.0}) {
        const Evaluation run =
            evaluated(served(model, "b200", "bf16", {{Id::batch_size, batch}, {Id::context_length, context}}));
        CHECK(central(run, "modeled_decode_throughput") < central(run, "roofline_throughput"));
      }
    }
  }
}

TEST_CASE("claims count as far as they are believed") {
  const auto speed = [](double believed) {
    return central(served("glm-5", "gb200", "fp8", {{Id::claimed_improvement, 10}, {Id::believed_share, believed}}),
                   "decode_throughput");
  };
  CHECK(speed(1) == about(10 * speed(0)));
  CHECK(speed(0.5) == about(5.5 * speed(0)));
}
