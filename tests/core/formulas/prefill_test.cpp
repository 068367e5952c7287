// How fast prompts are read by core/formulas/README.md, section 5, and how long users wait for those of others.
#include "core/formulas/prefill.hpp"

#include "tests/core/worked.hpp"

using namespace tokenwatt;

TEST_CASE("prefill by hand: a dense model by arithmetic, a sparse one also by its layers, however many chips read it") {
  const Evaluation dense = evaluated(worked(served("llama-3.1-70b", "h100-sxm", "bf16", {{Id::context_length, 1000}})));
  CHECK(central(dense, "prefill_throughput") == about(989e12 * 0.58 / (2 * 70.55e9 + 2621440 * 500.0)));
  const Evaluation sparse = evaluated(worked(served("kimi-k2", "h200-sxm", "fp8", {{Id::context_length, 1000}})));
  const double arithmetic = (2 * 32e9 + 2498560 * 500.0) / 1979e12 / 0.37;
  CHECK(central(sparse, "instance_chips") == 16);
  // A copy of the attention reads within one server of 8.
  CHECK(central(sparse, "prefill_throughput") == about(1 / (arithmetic + 61 * 0.52e-6 * 8)));
  const Evaluation apart = evaluated(
      worked(served("kimi-k2", "h200-sxm", "fp8", {{Id::context_length, 1000}, {Id::attention_replicas, 16}})));
  CHECK(central(apart, "prefill_throughput") == about(1 / (arithmetic + 61 * 0.52e-6)));
}

TEST_CASE("the cached part of a prompt is attended to in full") {
  const Case half =
      served("llama-3.1-70b", "h100-sxm", "bf16", {{Id::context_length, 1000}, {Id::cache_hit_share, 0.5}});
  CHECK(central(worked(half), "prefill_throughput") == about(989e12 * 0.58 / (2 * 70.55e9 + 2621440 * 750.0)));
}

TEST_CASE("on average half of a prompt is attended to, and of a window of 128 tokens no more than it holds") {
  const auto time = [](double context) {
    const Evaluation run =
        evaluated(worked(served("deepseek-v4-flash", "b200", "fp8", {{Id::context_length, context}})));
    const auto a = central_assumptions(run);
    return prefill_time(a).in<"chip-s/token">();
  };
  const double within = time(256) - time(128), beyond = time(512) - time(384);
  CHECK(within - beyond == about(64 * 5636096 / 4500e12));
  CHECK(time(384) - time(256) == about(beyond));
}

TEST_CASE("users wait while the same chips read prompts, and not for those that others read") {
  const auto speed = [](double elsewhere, double cached = 0) {
    return central(worked(served("llama-3.1-70b", "h100-sxm", "bf16",
                                 {{Id::measured_decode_throughput, 1000},
                                  {Id::measured_prefill_throughput, 4000},
                                  {Id::input_output_ratio, 3},
                                  {Id::cache_hit_share, cached},
                                  {Id::disaggregated_prefill, elsewhere}})),
                   "user_speed");
  };
  // Eight chips, 64 sequences, three tokens read for each written.
  CHECK(speed(1) == about(1000 * 8 / 64.0));
  CHECK(speed(0) == about(1 / (1.0 / 1000 + 3.0 / 4000) * 8 / 64.0));
  CHECK(speed(0) == about(571 * 8 / 64.0, 1e-3));
  CHECK(speed(0.5) == about(1 / (1.0 / 1000 + 1.5 / 4000) * 8 / 64.0));
  CHECK(speed(0.5) == about(727 * 8 / 64.0, 1e-3));
  CHECK(speed(0, 0.5) == about(speed(0.5)));
}

TEST_CASE("what is read beside makes the batch smaller that leaves each user a speed, and no chip slower") {
  const auto at = [](std::vector<Given> set) {
    set.push_back({Id::memory_capacity, 1000});
    set.push_back({Id::instance_chips, 8});
    return evaluated(worked(served("glm-5", "b200", "fp8", std::move(set))));
  };
  const Evaluation apart = at({{Id::target_user_speed, 20}});
  const Evaluation beside = at({{Id::target_user_speed, 20}, {Id::disaggregated_prefill, 0}});
  CHECK(central(beside, "user_speed") == about(20));
  CHECK(central(beside, "instance_batch") < central(apart, "instance_batch"));
  CHECK(central(beside, "prefill_throughput") == central(apart, "prefill_throughput"));
  // With that batch given, and prompts elsewhere, its users get more.
  const Evaluation given = at({{Id::batch_size, central(beside, "instance_batch")}});
  CHECK(central(given, "decode_throughput") == about(central(beside, "decode_throughput")));
  CHECK(central(given, "user_speed") > 20);
  CHECK(1 / central(beside, "user_speed") ==
        about(1 / central(given, "user_speed") +
              3 / central(given, "prefill_throughput") * central(beside, "instance_batch") / 8));
}
