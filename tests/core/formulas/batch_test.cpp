// The batch that leaves each user a speed, by core/formulas/README.md, section 5: by hand, and laws.
#include "core/formulas/batch.hpp"

#include "tests/core/reports.hpp"
#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

Json served_report(Json run, const char* level, Json request = Json::object()) {
  run.update({{"model", "glm-5"}, {"chip", "b200"}, {"place", "united-states"}, {"format", "fp8"}});
  request["runs"] = Json::array({run});
  return Json(problems_of(report_of(request), level));
}

}  // namespace

TEST_CASE("by hand: Llama 3.1 70B on 8 H100 at BF16 for 40 tokens a second, 1,000 cached") {
  const Evaluation run = evaluated(
      worked(served("llama-3.1-70b", "h100-sxm", "bf16", {{Id::context_length, 1000}, {Id::target_user_speed, 40}})));
  CHECK(central(run, "instance_chips") == 8);
  // A step of 25 ms reads weights of 69.5017e9 · 2 byte at 0.67 of 8 · 3.35 TB/s, and 80 layers wait 71 µs.
  const double without = 69501714432 * 2.0 / (8 * 3.35e12) / 0.67 + 80 * 71e-6;
  CHECK(without == about(13.42e-3, 1e-3));
  const double each =
      1000 * 327680.0 / (8 * 3.35e12) / 0.67 + (2 * 70.55e9 + 2621440e3) / (8 * 989e12) / 0.51 + 38e-6 / 2;
  CHECK(each == about(72.87e-6, 1e-3));
  CHECK(central(run, "instance_batch") == about((25e-3 - without) / each));
  CHECK(central(run, "instance_batch") == about(158.9, 1e-3));
}

TEST_CASE("each user gets the speed asked for, wherever memory and one sequence alone allow it") {
  int found = 0;
  for (const char* model :
       {"glm-5", "glm-5.2", "deepseek-v3", "kimi-k2", "llama-3.1-405b", "llama-3.1-8b", "gpt-oss-120b", "minimax-m1"}) {
    for (const char* chip : {"h100-sxm", "b200", "mi300x", "ascend-910c", "tpu-v7"}) {
      for (const double speed : {1.0, 5.0, 20.0, 50.0, 100.0}) {
        for (const double drafts : {0.0, 3.0}) {
          CAPTURE(model);
          CAPTURE(chip);
          CAPTURE(speed);
          const Evaluation run = evaluated(served(
              model, chip, "fp8",
              {{Id::target_user_speed, speed}, {Id::speculative_tokens, drafts}, {Id::accepted_tokens, drafts / 2}}));
          const Result& batch = result(run, "instance_batch");
          if (!batch.present) continue;
          CHECK(batch.central >= 1);
          const auto a = central_assumptions(run);
          const bool is_full = batch.central == batch_in_memory(a).in<"sequence">();
          if (is_full) CHECK(central(run, "user_speed") > speed);
          if (!is_full) CHECK(central(run, "user_speed") == about(speed, 1e-9));
          found += !is_full;
        }
      }
    }
  }
  CHECK(found > 120);
}

TEST_CASE("so it is where the same chips read prompts, with drafts, and with an improvement that is believed") {
  for (const char* model : {"glm-5", "llama-3.1-70b", "gpt-oss-120b"}) {
    for (const double drafts : {0.0, 1.7}) {
      for (const double improvement : {1.0, 3.0}) {
        CAPTURE(model);
        CAPTURE(drafts);
        CAPTURE(improvement);
        const Evaluation run = evaluated(served(model, "b200", "fp8",
                                                {{Id::target_user_speed, 20},
                                                 {Id::disaggregated_prefill, 0},
                                                 {Id::speculative_tokens, 2},
                                                 {Id::draft_overhead, 0.1},
                                                 {Id::accepted_tokens, drafts},
                                                 {Id::claimed_improvement, improvement},
                                                 {Id::believed_share, 1},
                                                 {Id::memory_capacity, 4000}}));
        CHECK(central(run, "user_speed") == about(20, 1e-9));
        CHECK(central(run, "instance_batch") > 1);
      }
    }
  }
}

TEST_CASE("a window of 128 tokens is attended to as far as the context fills it, and no further") {
  const auto flops = [](double context) {
    const Evaluation run = evaluated(served("deepseek-v4-flash", "b200", "fp8", {{Id::context_length, context}}));
    const auto a = central_assumptions(run);
    return sequence_flops(a).in<"FLOP/sequence">();
  };
  // Each token within costs 5,636,096 operations more than one beyond, for a token written.
  const double within = (flops(128) - flops(64)) / 64, beyond = (flops(256) - flops(192)) / 64;
  CHECK(within - beyond == about(5636096));
  CHECK(flops(192) - flops(128) == about(64 * beyond));
}

TEST_CASE("the faster each user is served, the fewer at once, and the dearer the token") {
  double batch = unbounded, cost = 0;
  for (const double speed : {15.0, 20.0, 25.0, 30.0, 35.0, 40.0, 45.0}) {
    const Evaluation run = evaluated(served("glm-5", "b200", "fp8", {{Id::target_user_speed, speed}}));
    CHECK(central(run, "instance_batch") < batch);
    CHECK(central(run, "cost_per_output_mtok") > cost);
    batch = central(run, "instance_batch"), cost = central(run, "cost_per_output_mtok");
  }
}

TEST_CASE("what memory holds is the most, and what is left of a chip that is full makes each user faster") {
  // 405 billion parameters in one byte on 8 · 80 GB leave 171 GB, which 131,072 tokens of 516,096 byte fill twice.
  const Evaluation run =
      evaluated(worked(served("llama-3.1-405b", "h100-sxm", "fp8",
                              {{Id::context_length, 131072}, {Id::instance_chips, 8}, {Id::target_user_speed, 1}})));
  CHECK(central(run, "instance_batch") == about(2.5, 0.05));
  CHECK(central(run, "user_speed") > 10);
}

TEST_CASE("of speed and batch the one given later counts, and at 0 the batch is as given") {
  const auto batch = [](std::vector<Override> overrides) {
    const Selection selection = selected(served("glm-5", "b200", "fp8"));
    const Inputs inputs = inputs_of(selection, overrides);
    Choices choices = choose(inputs, nullptr, nullptr);
    choices.instance = choose_instance(inputs, selection, choices);
    return central(Evaluation(selection, inputs, choices), "instance_batch");
  };
  const Override speed{Id::target_user_speed, Layer::scenario, Range::fixed_at(20)};
  const double given = row(Id::batch_size).figure.range().central;
  CHECK(batch({}) == given);
  CHECK(batch({speed}) != given);
  CHECK(batch({speed, readers(Id::batch_size, 32)}) == 32);
  CHECK(batch({{Id::batch_size, Layer::scenario, Range::fixed_at(32)}, speed}) == batch({speed}));
  CHECK(batch({speed, readers(Id::target_user_speed, 0)}) == given);
  // A measured rate has the batch that it was measured at.
  CHECK(batch({speed, readers(Id::measured_decode_throughput, 500)}) == given);
}

TEST_CASE("in every draw each user gets the speed, and what varies is how many there are") {
  // With more memory than a B200 has, so that no draw fills it.
  const Json run = {{"model", "glm-5"},
                    {"chip", "b200"},
                    {"place", "united-states"},
                    {"format", "fp8"},
                    {"set", {{"target_user_speed", 20}, {"memory_capacity", 400}}}};
  const Json report = report_of(std::string_view(
      Json({{"runs", {run}}, {"outputs", {"user_speed", "instance_batch", "cost_per_output_mtok"}}, {"draws", 4096}})
          .dump()));
  const Json& outputs = report["runs"][0]["outputs"];
  CHECK(outputs["user_speed"]["p5"].get<double>() == about(20, 1e-3));
  CHECK(outputs["user_speed"]["p95"].get<double>() == about(20, 1e-3));
  CHECK(outputs["instance_batch"]["p95"].get<double>() > 2 * outputs["instance_batch"]["p5"].get<double>());
}

TEST_CASE("slopes through the batch are those of the whole: a per cent of speed against the difference of two runs") {
  const auto cost = [](double speed) {
    return central(served("glm-5", "b200", "fp8", {{Id::target_user_speed, speed}}), "cost_per_output_mtok");
  };
  const Evaluation run = evaluated(served("glm-5", "b200", "fp8", {{Id::target_user_speed, 20}}));
  const double slope = run.elasticities(find(outputs(), "cost_per_output_mtok"))[position(Id::target_user_speed)];
  CHECK(slope == about((cost(20.002) - cost(19.998)) / 0.004 * 20 / cost(20), 1e-6));
  CHECK(slope > 0.3);
}

TEST_CASE("where even one sequence alone is slower there is no result, and the problem says how fast it is") {
  const Evaluation run = evaluated(served("glm-5", "b200", "fp8", {{Id::target_user_speed, 1000}}));
  const double alone = central(served("glm-5", "b200", "fp8", {{Id::batch_size, 1}}), "user_speed");
  CHECK_FALSE(run.choices().instance.is_fast_enough);
  CHECK(run.choices().instance.speed_alone == about(alone));
  for (const char* id : {"instance_batch", "user_speed", "decode_throughput", "cost_per_output_mtok"})
    CHECK_FALSE(result(run, id).present);
  for (const char* id : {"instance_chips", "prefill_throughput", "cost_per_input_mtok", "chip_hours"})
    CHECK(result(run, id).present);
  CHECK(served_report({{"set", {{"target_user_speed", 1000}}}}, "absent", {{"outputs", {"user_speed"}}}) ==
        Json({"too_slow a target_user_speed"}));
  CHECK(served_report({{"set", {{"target_user_speed", 20}}}}, "absent", {{"outputs", {"user_speed"}}}).empty());
}

TEST_CASE("in every draw each user gets the speed where the same chips read the prompts too") {
  const Json run = {{"model", "glm-5"},
                    {"chip", "b200"},
                    {"place", "united-states"},
                    {"format", "fp8"},
                    {"set",
                     {{"target_user_speed", 20},
                      {"memory_capacity", 400},
                      {"disaggregated_prefill", {{"low", 0.2}, {"central", 0.5}, {"high", 0.8}}}}}};
  const Json report = report_of(
      std::string_view(Json({{"runs", {run}}, {"outputs", {"user_speed", "instance_batch"}}, {"draws", 4096}}).dump()));
  const Json& outputs = report["runs"][0]["outputs"];
  CHECK(outputs["user_speed"]["p5"].get<double>() == about(20, 1e-3));
  CHECK(outputs["user_speed"]["p95"].get<double>() == about(20, 1e-3));
}

TEST_CASE("a given number of chips fits from one sequence on where the batch is found") {
  const auto fits = [](std::vector<Given> set) {
    set.push_back({Id::context_length, 131072});
    set.push_back({Id::instance_chips, 8});
    return evaluated(served("llama-3.1-405b", "h100-sxm", "fp8", std::move(set))).choices().instance.fits;
  };
  CHECK_FALSE(fits({}));
  CHECK(fits({{Id::target_user_speed, 5}}));
}
