// What an instance holds, and the chips that it takes, by core/formulas/README.md, section 5.
#include "core/formulas/instance.hpp"

#include "tests/core/worked.hpp"

using namespace tokenwatt;

TEST_CASE("GLM-5 takes 16 H100 at FP8, 8 Ascend 910C at INT8 and 8 B200 at FP8") {
  CHECK(central(served("glm-5", "h100-sxm", "fp8"), "instance_chips") == 16);
  CHECK(central(served("glm-5", "ascend-910c", "int8"), "instance_chips") == 8);
  CHECK(central(served("glm-5", "b200", "fp8"), "instance_chips") == 8);
}

TEST_CASE("too few chips take away what depends on the instance, and nothing else") {
  const Evaluation run = evaluated(served("glm-5", "h100-sxm", "fp8", {{Id::instance_chips, 8}}));
  CHECK_FALSE(run.choices().instance.fits);
  CHECK(run.choices().instance.enough == 16);
  for (const char* id : {"instance_chips", "decode_throughput", "prefill_throughput", "cost_per_output_mtok"})
    CHECK_FALSE(result(run, id).present);
  for (const char* id : {"chip_hours", "facility_energy"}) CHECK(result(run, id).present);
}

TEST_CASE("memory by hand: weights as often as they are copied, cache as often as there are sequences") {
  const auto a = assume({{Id::attention_replicas, 2},
                         {Id::shared_parameters, 17e9},
                         {Id::shared_weight_bytes, 2},
                         {Id::total_parameters, 671e9},
                         {Id::weight_bytes, 1},
                         {Id::batch_size, 10},
                         {Id::context_length, 1000},
                         {Id::kv_bytes, 70e3},
                         {Id::indexer_bytes, 10e3},
                         {Id::kv_fixed_bytes, 1e9},
                         {Id::window_tokens, 4000},
                         {Id::memory_capacity, 80}});
  // A window of 4,000 tokens is a quarter full: 0.08 + 0.25 GB a sequence.
  CHECK(sequence_memory(a).in<"GB/sequence">() == about(0.33));
  CHECK(instance_memory(a).in<"GB">() == about(2 * 34 + 654 + 3.3));
  CHECK(least_chips(a).in<"chip">() == about((68 + 654 + 3.3) / 72));
}

TEST_CASE("a dense model has no routed weights, and a sparse one never less than none") {
  const auto routed = [](double total, bool is_dense) {
    Choices choices;
    choices.is_dense = is_dense;
    return routed_bytes(
               assume({{Id::total_parameters, total}, {Id::shared_parameters, 17e9}, {Id::weight_bytes, 2}}, choices))
        .in<"GB">();
  };
  CHECK(routed(70e9, true) == 0);
  CHECK(routed(70e9, false) == about(106));
  CHECK(routed(16e9, false) == 0);
}

TEST_CASE("a window's cache is full once the context fills it") {
  const auto cache = [](double context) {
    const auto a = assume({{Id::context_length, context}, {Id::window_tokens, 4000}, {Id::kv_fixed_bytes, 1e9}});
    return window_cache(a).in<"GB/sequence">();
  };
  CHECK(cache(1000) == about(0.25));
  CHECK(cache(4000) == about(1));
  CHECK(cache(8000) == about(1));
}

TEST_CASE("an instance has the chips that are given, or else those that are enough, or what memory asks for") {
  const auto chips = [](double given, double enough) {
    Choices choices;
    choices.instance.enough = enough;
    return instance_chips(assume({{Id::instance_chips, given},
                                  {Id::attention_replicas, 1},
                                  {Id::shared_parameters, 0},
                                  {Id::shared_weight_bytes, 2},
                                  {Id::total_parameters, 100e9},
                                  {Id::weight_bytes, 2},
                                  {Id::batch_size, 0},
                                  {Id::context_length, 1000},
                                  {Id::kv_bytes, 0},
                                  {Id::indexer_bytes, 0},
                                  {Id::kv_fixed_bytes, 0},
                                  {Id::window_tokens, 4000},
                                  {Id::memory_capacity, 80}},
                                 choices))
        .in<"chip">();
  };
  CHECK(chips(0, 8) == 8);
  CHECK(chips(0, 1) == 1);
  CHECK(chips(1, 8) == 1);
  CHECK(chips(2, 8) == 2);
  // 200 GB over 0.9 times 80.
  CHECK(chips(2, 0) == about(200.0 / 72));
}
