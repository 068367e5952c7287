// How many chips hold one copy of a model, by hand.
#include "core/run/serving_instance.hpp"

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

// A dense model of 150 billion parameters at a byte each, without cache, on chips of 80 GB: 150 / (0.9 · 80) = 2.08.
Case dense_model(double given, const char* chip = "") {
  return {"",
          chip,
          "",
          "central",
          {{Id::total_parameters, 150e9},
           {Id::active_parameters, 150e9},
           {Id::shared_parameters, 150e9},
           {Id::shared_weight_bytes, 1},
           {Id::weight_bytes, 1},
           {Id::attention_replicas, 1},
           {Id::batch_size, 1},
           {Id::context_length, 1000},
           {Id::kv_bytes, 0},
           {Id::indexer_bytes, 0},
           {Id::kv_fixed_bytes, 0},
           {Id::window_tokens, 1},
           {Id::memory_capacity, 80},
           {Id::instance_chips, given}}};
}

Instance instance_of(const Case& run) {
  const Inputs inputs = inputs_of(run);
  return choose_instance(inputs, selected(run), choose(inputs, nullptr, nullptr));
}

}  // namespace

TEST_CASE("the memory asks for 2.08 chips: three of those sold alone, one server of eight") {
  CHECK(instance_of(dense_model(0)) == Instance{3, true});
  CHECK(instance_of(dense_model(0, "h100-sxm")) == Instance{8, true});
}

TEST_CASE("a given number fits from 2.08 chips on, whatever the server") {
  CHECK(instance_of(dense_model(2)) == Instance{3, false});
  CHECK(instance_of(dense_model(2.09)).fits);
  CHECK(instance_of(dense_model(4, "h100-sxm")) == Instance{8, true});
}

TEST_CASE("where an input is missing the number is open, and a given one stands unchecked") {
  Case run = dense_model(0);
  std::erase_if(run.set, [](const Given& one) { return one.id == Id::memory_capacity; });
  CHECK(instance_of(run) == Instance{0, true});
  run.set.push_back({Id::instance_chips, 2});
  CHECK(instance_of(run) == Instance{2, true});
}
