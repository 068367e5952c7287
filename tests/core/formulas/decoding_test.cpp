// How fast a model is served by core/formulas/README.md, section 5: the step by hand, formats, laws.
#include "core/formulas/decoding.hpp"

#include <cmath>
#include <string>

#include "tests/core/worked.hpp"

using namespace tokenwatt;

TEST_CASE("a dense step by hand: Llama 3.1 70B on 8 H100 at BF16, 64 sequences of 1,000 tokens") {
  const Evaluation run = evaluated(worked(served("llama-3.1-70b", "h100-sxm", "bf16", {{Id::context_length, 1000}})));
  CHECK(central(run, "instance_chips") == 8);
  // Weights 69.5017e9 · 2 byte, cache 64 · 1,000 · 327,680 byte, over 8 · 3.35 TB/s.
  const double memory = (69501714432 * 2.0 + 64 * 1000 * 327680.0) / (8 * 3.35e12);
  // 64 · (2 · 70.55e9 + 2,621,440 · 1,000) FLOP over 8 · 989 TFLOP/s.
  const double compute = 64 * (2 * 70.55e9 + 2621440e3) / (8 * 989e12);
  CHECK(central(run, "roofline_throughput") == about(64 / memory / 8));
  const double step = memory / 0.67 + compute / 0.51 + 80 * 71e-6 + 64 / 2 * 38e-6;
  CHECK(central(run, "decode_throughput") == about(64 / step / 8));
  CHECK(central(run, "user_speed") == about(1 / step));
}

TEST_CASE("experts apart exchange tokens in every layer, and every four chips have a host that schedules") {
  const auto step = [](const char* model, Id id, double value) {
    return 1 / central(worked(served(model, "h100-sxm", "fp8", {{id, value}})), "user_speed");
  };
  const auto rise = [&](const char* model, Id id) { return step(model, id, 100) - step(model, id, 50); };
  // GLM-5 has 78 layers and takes 16 H100, four rounds where eight take three, with four hosts of 16 sequences each.
  // Llama takes a server, with two of 32.
  CHECK(rise("glm-5", Id::exchange_overhead) == about(78 * 50e-6 * 4 / 3, 1e-9));
  CHECK(rise("glm-5", Id::sequence_overhead) == about(16 * 50e-6, 1e-9));
  CHECK(step("llama-3.1-70b", Id::exchange_overhead, 100) == about(step("llama-3.1-70b", Id::exchange_overhead, 50)));
  CHECK(rise("llama-3.1-70b", Id::sequence_overhead) == about(32 * 50e-6, 1e-9));
}

TEST_CASE("copies of the attention schedule by themselves where the instance is larger than a server") {
  const auto rise = [](double chips) {
    const auto step = [&](double overhead) {
      return 1 / central(worked(served("glm-5", "h200-sxm", "fp8",
                                       {{Id::instance_chips, chips},
                                        {Id::attention_replicas, chips},
                                        {Id::sequence_overhead, overhead}})),
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

TEST_CASE("a format brings its bytes, and the peak of the nearest format that the chip computes in") {
  const auto value = [](const Case& run, Id id) { return input(inputs_of(run), id).range.central; };
  CHECK(value(served("glm-5", "b200", "fp4"), Id::serving_peak_compute) == chip_peak("b200", "fp4"));
  CHECK(value(served("glm-5", "b200", "fp4"), Id::weight_bytes) == 0.5);
  // What is not routed stays as released, BF16.
  CHECK(value(served("glm-5", "b200", "fp4"), Id::shared_weight_bytes) == 2);
  // A dense model has no other weights than these.
  CHECK(value(served("llama-3.1-70b", "b200", "fp4"), Id::shared_weight_bytes) == 0.5);
  CHECK(value(served("llama-3.1-70b", "b200", "int4"), Id::serving_peak_compute) == chip_peak("b200", "bf16"));
  CHECK(value(served("glm-5", "ascend-910c", "w4a8"), Id::shared_weight_bytes) == 1);
  CHECK(value(served("glm-5", "h100-sxm", "fp4"), Id::serving_peak_compute) == chip_peak("h100-sxm", "fp8"));
  CHECK(value(served("glm-5", "h100-sxm", "fp4"), Id::weight_bytes) == 0.5);
  CHECK(value(served("glm-5", "ascend-910c", "w4a8"), Id::serving_peak_compute) == chip_peak("ascend-910c", "int8"));
  CHECK(value(served("glm-5", "h100-sxm", "int8"), Id::serving_peak_compute) == chip_peak("h100-sxm", "fp8"));
  CHECK(value(served("glm-5", "ascend-910b", "fp8"), Id::serving_peak_compute) == chip_peak("ascend-910b", "bf16"));
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

TEST_CASE("no step beats its roofline, whatever the batch and context") {
  for (const char* model :
       {"glm-5", "deepseek-v3", "llama-3.1-405b", "gpt-oss-120b", "minimax-m1", "llama-4-maverick"}) {
    for (const double batch : {1.0, 8.0, 64.0, 512.0, 4096.0}) {
      for (const double context : {1.0, 128.0, 4096.0, 131072.0}) {
        const Evaluation run =
            evaluated(worked(served(model, "b200", "bf16", {{Id::batch_size, batch}, {Id::context_length, context}})));
        CHECK(central(run, "modeled_decode_throughput") < central(run, "roofline_throughput"));
      }
    }
  }
}

TEST_CASE("claims count as far as they are believed") {
  const auto speed = [](double believed) {
    return central(
        worked(served("glm-5", "gb200", "fp8", {{Id::claimed_improvement, 10}, {Id::believed_share, believed}})),
        "decode_throughput");
  };
  CHECK(speed(1) == about(10 * speed(0)));
  CHECK(speed(0.5) == about(5.5 * speed(0)));
}

TEST_CASE("on Ascend each layer takes what its engines add, and each draft a tenth of a step") {
  const auto step = [](std::vector<Given> set) {
    return 1 / central(worked(served("glm-5", "ascend-910c", "int8", set)), "user_speed");
  };
  const double without = step({{Id::stack_overhead, 0}});
  CHECK(step({}) - without == about(78 * 433e-6, 1e-9));
  // Of three drafts none passes, and the check of their tokens costs besides.
  const std::vector<Given> drafts{{Id::speculative_tokens, 3}},
      free{{Id::speculative_tokens, 3}, {Id::draft_overhead, 0}};
  CHECK(step(drafts) == about((1 + 3 * 0.105) * step(free), 1e-9));
  CHECK(step(free) > step({}));
}

TEST_CASE("layers with an indexer and linear layers take their time besides") {
  const auto rise = [](const char* model, Id id) {
    const auto step = [&](double value) {
      return 1 / central(worked(served(model, "b200", "fp8", {{id, value}})), "user_speed");
    };
    return step(200) - step(100);
  };
  CHECK(rise("glm-5", Id::indexer_overhead) == about(78 * 100e-6, 1e-9));
  CHECK(rise("glm-5.2", Id::indexer_overhead) == about(21 * 100e-6, 1e-9));
  CHECK(rise("minimax-m1", Id::linear_layer_overhead) == about(70 * 100e-6, 1e-9));
}

TEST_CASE("chips that read and decode in turn: the times of an output token and of its prompt add up") {
  const Evaluation run = evaluated(worked(served("glm-5", "b200", "fp8")));
  CHECK(1 / central(run, "served_throughput") ==
        about(1 / central(run, "decode_throughput") + 3 / central(run, "prefill_throughput")));
  // What is in the cache already is not read again.
  const Evaluation half = evaluated(worked(served("glm-5", "b200", "fp8", {{Id::cache_hit_share, 0.5}})));
  CHECK(1 / central(half, "served_throughput") ==
        about(1 / central(half, "decode_throughput") + 1.5 / central(half, "prefill_throughput")));
}
