// What a report says of a run's inputs: the row of a table that gives each, where one does.
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Json reported_inputs(Json run, Json set = Json::object()) {
  run["set"] = std::move(set);
  return report_of({{"runs", {std::move(run)}}})["runs"][0]["inputs"];
}

Json row_of(const char* catalogue, const char* id) { return {{"catalogue", catalogue}, {"id", id}}; }

Json case_of(const char* chip, const char* accounting) {
  return reported_inputs({{"chip", chip}, {"accounting", accounting}})["server_overhead"]["row"]["case"];
}

}  // namespace

TEST_CASE("a figure of a place is of the place that has it: a site's own grid, its country's households") {
  const Json inputs = reported_inputs({{"place", "memphis"}});
  CHECK(inputs["grid_intensity"]["row"] == row_of("places", "memphis"));
  CHECK(inputs["household_electricity"]["row"] == row_of("places", "united-states"));
  CHECK(inputs["household_electricity"]["from"] == "place");
}

TEST_CASE("chips, models, formats, offers, subscriptions and the table are named") {
  const Json inputs = reported_inputs({{"chip", "h100-sxm"}, {"model", "glm-5"}, {"format", "fp4"}});
  CHECK(inputs["chip_power"]["row"] == row_of("chips", "h100-sxm"));
  CHECK(inputs["training_tokens"]["row"] == row_of("models", "glm-5"));
  CHECK(inputs["cost_of_capital"]["row"] == row_of("assumptions", "cost_of_capital"));
  // Another format than the release's has its own bytes, though they belong to the model's layer.
  CHECK(inputs["weight_bytes"]["row"] == row_of("formats", "fp4"));
  CHECK(inputs["weight_bytes"]["from"] == "model");
  CHECK(reported_inputs({{"offer", offers()[0].id}})["list_price_input"]["row"] == row_of("offers", offers()[0].id));
  const char* plan = subscriptions()[0].id;
  CHECK(reported_inputs({{"subscription", plan}})["subscription_price"]["row"] == row_of("subscriptions", plan));
}

TEST_CASE("an accounting says which of its cases applies") {
  const Json central = reported_inputs({{"chip", "h100-sxm"}, {"accounting", "epoch-cost"}})["server_overhead"]["row"];
  CHECK(central == Json{{"catalogue", "accountings"}, {"id", "epoch-cost"}, {"case", 0}});
  CHECK(case_of("a100-sxm-80gb", "epoch-cost") == 1);
  CHECK(case_of("tpu-v4", "epoch-cost") == 3);
  CHECK(case_of("mi355x", "inferencex") == 5);
  CHECK(case_of("h100-sxm", "epoch-grok4") == 0);
}

TEST_CASE("what stands in for a missing figure is of the row that it is from") {
  const Json inputs = reported_inputs({{"model", "llama-3-8b"}});
  CHECK(inputs["total_parameters"]["central"] == inputs["active_parameters"]["central"]);
  CHECK(inputs["total_parameters"]["row"] == row_of("models", "llama-3-8b"));
}

TEST_CASE("what a scenario or a reader gives is of no row") {
  CHECK_FALSE(reported_inputs({{"place", "memphis"}}, {{"grid_intensity", 300}})["grid_intensity"].contains("row"));
  const Json report = report_of({{"scenario", "two-camps"}});
  bool has_scenario = false;
  for (const Json& run : report["runs"]) {
    for (const auto& entry : run["inputs"].items()) {
      CAPTURE(entry.key());
      const Json& input = entry.value();
      CHECK(input.contains("row") == (input["from"] != "scenario"));
      has_scenario = has_scenario || input["from"] == "scenario";
    }
  }
  CHECK(has_scenario);
}

TEST_CASE("where no draw has a value there are no percentiles, and an end without one is left out") {
  // A gain of nothing absorbs nothing: a fortieth of the draws lie there.
  const Json gain = {{"low", 0}, {"central", 0.001}, {"high", 0.002}, {"distribution", "uniform"}};
  Json request = {{"runs", Json::array({Json{{"set", {{"efficiency_gain", gain}}}}, Json{{"id", "b"}}})},
                  {"outputs", {"gain_absorbed"}},
                  {"details", {"tornado", "quantiles"}},
                  {"draws", 1}};
  int without = 0;
  for (int seed = 1; seed <= 200; ++seed) {
    request["seed"] = seed;
    const Json report = report_of(std::string_view(request.dump()));
    const Json& output = report["runs"][0]["outputs"]["gain_absorbed"];
    const bool has_values = !output.contains("without_value");
    if (!has_values) ++without;
    CHECK(output.value("without_value", 0.0) == (has_values ? 0 : 1));
    for (const char* key : {"mean", "p5", "p25", "p50", "p75", "p95", "quantiles"}) {
      CHECK(output.contains(key) == has_values);
    }
    for (const char* key : {"p5", "p50", "p95"}) {
      CHECK(report["comparisons"][0]["ratio"].contains(key) == has_values);
      CHECK(report["comparisons"][0]["difference"].contains(key) == has_values);
    }
    for (const Json& driver : output["tornado"]) {
      if (driver["id"] != "efficiency_gain") continue;
      CHECK_FALSE(driver.contains("low"));
      CHECK(driver.contains("high"));
    }
  }
  CHECK(without > 0);
}

TEST_CASE("of two inputs that say the same the one that stands aside is marked") {
  const auto counts = [](Json run, const char* id) {
    run["place"] = "united-states";
    const Json report = report_of({{"runs", Json::array({std::move(run)})}});
    return report["runs"][0]["inputs"][id].value("counts", true);
  };
  const Json both = {{"model", "grok-4"},
                     {"chip", "h100-sxm"},
                     {"route", "compute"},
                     {"set", {{"active_parameters", 1e11}, {"training_tokens", 1e13}}}};
  CHECK_FALSE(counts(both, "training_compute"));
  CHECK(counts(both, "active_parameters"));
  Json reported = both;
  reported.erase("set");
  CHECK(counts(reported, "training_compute"));
  CHECK_FALSE(counts(reported, "chip_hours"));
  reported["route"] = "hours";
  CHECK(counts(reported, "chip_hours"));
  const Json speed = {{"model", "glm-5"}, {"chip", "b200"}, {"set", {{"target_user_speed", 20}}}};
  CHECK(counts(speed, "target_user_speed"));
}

TEST_CASE("those inputs are told that were asked for, and nothing else changes") {
  Json request = {{"scenario", "grok4-vs-glm5"}, {"draws", 256}};
  const Json all = report_of(request);
  request["inputs"] = {"facility_pue", "chip_power"};
  Json some = report_of(request);
  for (std::size_t i = 0; i < some["runs"].size(); ++i) {
    Json& listed = some["runs"][i]["inputs"];
    const Json& every = all["runs"][i]["inputs"];
    CHECK(listed == Json{{"chip_power", every["chip_power"]}, {"facility_pue", every["facility_pue"]}});
    listed = every;
  }
  CHECK(some == all);
  request["inputs"] = Json::array();
  CHECK(report_of(request)["runs"][0]["inputs"] == Json::object());
  request["inputs"] = "facility_pue";
  CHECK(report_of(request)["problems"][0]["code"] == "wrong_type");
  request["inputs"] = {"facility_power"};
  CHECK(report_of(request)["problems"][0]["code"] == "unknown_id");
}
