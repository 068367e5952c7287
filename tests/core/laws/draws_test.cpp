// Laws on which draws belong together: what two runs share is no doubt between them, and a number has the same draws
// wherever it stands.
#include <cmath>
#include <string>

#include "core/tables/claims.hpp"
#include "tests/core/reports.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

Json sampled(Json request, int draws = 2048) {
  request["draws"] = draws;
  return report_of(std::string_view(request.dump()));
}

Json comparison(const Json& report, const char* run, const char* output) {
  for (const Json& one : report["comparisons"]) {
    if (one["run"] == run && one["output"] == output) return one;
  }
  return {};
}

// That every draw of a ratio is this number.
void check_exactly(const Json& comparison, double ratio) {
  CAPTURE(comparison.dump());
  CHECK(comparison["ratio"]["central"].get<double>() == about(ratio, 1e-9));
  for (const char* percentile : {"p5", "p50", "p95"}) {
    CHECK(comparison["ratio"][percentile] == comparison["ratio"]["central"]);
  }
  CHECK(comparison["ratio"]["exact"] == true);
}

// Whether two inputs of reports are one figure.
bool same_figure(const Json& run, const Json& other, const std::string& id) {
  return run["inputs"].contains(id) == other["inputs"].contains(id) &&
         (!run["inputs"].contains(id) || run["inputs"][id] == other["inputs"][id]);
}

}  // namespace

TEST_CASE("the same hours in four places are the same hours: their energy differs by nothing, in any draw") {
  const Json report = sampled({{"scenario", "europe-and-china"}});
  for (const char* run : {"b", "c", "d"}) {
    CAPTURE(run);
    for (const char* output : {"chip_hours", "training_compute", "it_energy", "facility_energy", "implied_utilization",
                               "energy_per_compute", "chip_efficiency", "rented_cost"}) {
      CAPTURE(output);
      check_exactly(comparison(report, run, output), 1);
      CHECK(comparison(report, run, output)["difference"]["p5"] == 0.0);
      CHECK(comparison(report, run, output)["difference"]["p95"] == 0.0);
      CHECK(comparison(report, run, output)["probability_less"] == 0.0);
    }
    // What a place decides does differ.
    CHECK(comparison(report, run, "emissions")["ratio"]["central"] != 1.0);
  }
}

TEST_CASE("a run by its arithmetic has one utilization wherever it runs and however it is counted") {
  const auto run = [](const char* place, const char* accounting) {
    return Json{
        {"model", "glm-5"}, {"chip", "h100-sxm"}, {"place", place}, {"accounting", accounting}, {"route", "compute"}};
  };
  const Json report =
      sampled({{"runs", {run("france", "nameplate"), run("china", "nameplate"), run("france", "epoch-database")}}});
  check_exactly(comparison(report, "b", "facility_energy"), 1);
  // 1.82 for the server and 1.077 for the building.
  check_exactly(comparison(report, "c", "facility_energy"), 1.82 * 1.077);
}

TEST_CASE("fixed ways of counting one run differ by exactly their factor") {
  // Nameplate over Epoch's 2.03 · 0.75 · 1.2 is 0.547. Epoch's figures have ranges, and these alone widen the ratio.
  const Json fixed = {{"server_overhead", 2.03}, {"power_utilization", 0.75}, {"facility_pue", 1.2}};
  const Json counted = sampled({{"scenario", "grok4-accountings"}, {"runs", {{{"id", "a"}, {"set", fixed}}}}});
  check_exactly(comparison(counted, "b", "facility_energy"), 1 / (2.03 * 0.75 * 1.2));
  CHECK(comparison(counted, "b", "facility_energy")["ratio"]["p50"].get<double>() == about(0.547, 1e-3));
  CHECK(comparison(counted, "b", "facility_energy")["probability_less"] == 1.0);
  CHECK(comparison(counted, "b", "facility_energy")["difference"]["p5"] <
        comparison(counted, "b", "facility_energy")["difference"]["p95"]);
  const Json as_it_is = sampled({{"scenario", "grok4-accountings"}});
  const Json hours_fixed = sampled({{"scenario", "grok4-accountings"}, {"shared", {{"chip_hours", 246e6}}}});
  for (const char* run : {"b", "c", "d"}) {
    const Json free = comparison(as_it_is, run, "facility_energy")["ratio"],
               held = comparison(hours_fixed, run, "facility_energy")["ratio"];
    for (const char* percentile : {"p5", "p50", "p95"}) {
      CHECK(free[percentile].get<double>() == about(held[percentile].get<double>(), 1e-3));
    }
  }
}

TEST_CASE("a reader's own range in one run moves its values and not its draws") {
  // The hours of Germany's run are twice as wide; its middle stays, and both runs still have many hours together.
  const Json wide = {{"low", 246e6 / 4}, {"central", 246e6}, {"high", 246e6 * 4}};
  const Json report =
      sampled({{"scenario", "europe-and-china"}, {"runs", {{{"id", "c"}, {"set", {{"chip_hours", wide}}}}}}});
  const Json ratio = comparison(report, "c", "chip_hours")["ratio"];
  // (246 / 509) · 4: both at their P95 in the same draw.
  CHECK(ratio["p95"].get<double>() == about(246.0 / 509 * 4, 0.005));
  CHECK(ratio["p5"].get<double>() == about(246.0 / 119 / 4, 0.005));
  CHECK(ratio["p50"].get<double>() == about(1, 0.005));
}

TEST_CASE("two chips of one model keep a utilization each") {
  const Json report = sampled({{"scenario", "same-run-h100-vs-910b"}});
  check_exactly(comparison(report, "b", "training_compute"), 1);
  const Json hours = comparison(report, "b", "chip_hours")["ratio"];
  CHECK(hours["p95"].get<double>() > 2 * hours["p5"].get<double>());
  CHECK_FALSE(hours.contains("exact"));
}

TEST_CASE(
    "in every scenario: an output whose inputs are the same figures in two runs that share their causes is alike") {
  std::size_t alike = 0;
  for (const ScenarioText& scenario : scenario_texts()) {
    CAPTURE(scenario.id);
    const Json report = sampled({{"scenario", scenario.id}, {"details", {"elasticity"}}}, 512);
    for (const Json& one : report["comparisons"]) {
      const Json* runs[2];
      for (const Json& run : report["runs"]) {
        if (run["id"] == one["run"]) runs[0] = &run;
        if (run["id"] == one["baseline"]) runs[1] = &run;
      }
      const Json &run = *runs[0], &other = *runs[1];
      // Of two models or chips the same default is a figure of each.
      const auto of = [](const Json& json, const char* field) { return json.value(field, std::string()); };
      if (of(run, "model") != of(other, "model") || of(run, "chip") != of(other, "chip")) continue;
      const auto output = one["output"].get<std::string>();
      bool same = run["route"] == other["route"] && run["hardware"] == other["hardware"];
      for (const Json& moved : run["outputs"][output]["elasticity"]) {
        same = same && same_figure(run, other, moved["id"].get<std::string>());
      }
      for (const Json& moved : other["outputs"][output]["elasticity"]) {
        same = same && same_figure(run, other, moved["id"].get<std::string>());
      }
      if (!same || !one.contains("ratio")) continue;
      CAPTURE(one.dump());
      CHECK(one["ratio"]["central"].get<double>() == about(1, 1e-9));
      // Nothing over nothing has no value; what has one is 1.
      if (!one["ratio"].contains("without_value")) CHECK(one["ratio"]["exact"] == true);
      CHECK(one["ratio"]["p5"].get<double>() == about(1, 1e-6));
      CHECK(one["ratio"]["p95"].get<double>() == about(1, 1e-6));
      CHECK(one["difference"]["exact"] == true);
      CHECK(one["probability_less"] == 0.0);
      ++alike;
    }
  }
  CHECK(alike > 60);
}

TEST_CASE("in every scenario a run alone, an output alone and any details give the numbers of the whole comparison") {
  // Each output is asked for alone in some scenarios: there are more of them than of these steps.
  const std::size_t stride = fast_build ? 4U : 12U;
  REQUIRE(scenario_texts().size() >= stride);
  std::size_t step = 0;
  for (const ScenarioText& scenario : scenario_texts()) {
    CAPTURE(scenario.id);
    ++step;
    const Json whole = sampled({{"scenario", scenario.id}}, 512);
    for (std::size_t at = 0; at < whole["runs"].size(); ++at) {
      const Json& run = whole["runs"][at];
      CAPTURE(run["id"].get<std::string>());
      Json others = Json::array();
      for (const Json& other : whole["runs"]) {
        if (other["id"] != run["id"]) others.push_back({{"id", other["id"]}, {"remove", true}});
      }
      const Json alone = sampled({{"scenario", scenario.id}, {"runs", others}, {"baseline", run["id"]}}, 512);
      CHECK(alone["runs"][0]["outputs"] == run["outputs"]);
    }
    const Json detailed = sampled(
        {{"scenario", scenario.id}, {"details", {"quantiles", "tornado", "elasticity", "decomposition", "routes"}}},
        512);
    for (std::size_t at = 0; at < whole["runs"].size(); ++at) {
      std::size_t turn = step;
      for (const auto& item : whole["runs"][at]["outputs"].items()) {
        const std::string output = item.key();
        const Json& value = item.value();
        CAPTURE(output);
        for (const auto& [field, number] : value.items()) {
          CHECK(detailed["runs"][at]["outputs"][output][field] == number);
        }
        if (turn++ % stride != 0) continue;
        const Json one = sampled({{"scenario", scenario.id}, {"outputs", {output}}}, 512);
        CHECK(one["runs"][at]["outputs"][output] == value);
      }
    }
  }
}

TEST_CASE("a swept run has the draws that it has by itself") {
  const Json value = {{"low", 1.1}, {"central", 1.2}, {"high", 1.4}};
  const Json report = sampled({{"scenario", "grok4-vs-glm5"},
                               {"outputs", {"facility_energy"}},
                               {"shared", {{"facility_pue", value}}},
                               {"sweeps", {{{"run", "b"}, {"id", "facility_pue"}, {"values", {value}}}}}});
  const Json& swept = report["sweeps"][0]["results"];
  const Json& own = report["runs"][1]["outputs"]["facility_energy"];
  CHECK(swept["p5"]["facility_energy"][0] == own["p5"]);
  CHECK(swept["p95"]["facility_energy"][0] == own["p95"]);
}

TEST_CASE("a claim's numbers are those of the comparison that it is tested on") {
  const Json found = sampled({{"scenario", "grok4-vs-glm5"}, {"details", {"claims"}}})["claims"];
  std::size_t same = 0;
  for (std::size_t i = 0; i < claims().size(); ++i) {
    const Claim& claim = claims()[i];
    const bool is_ratio = claim.over.run[0] != 0;
    const bool is_shown = claim.scenario < scenario_texts().size() && !claim.result.is_input &&
                          (!is_ratio || claim.over.id == std::string(claim.result.id));
    if (!is_shown || !found[i].contains("computed")) continue;
    CAPTURE(claim.id);
    const std::string run = claim.result.run, output = claim.result.id;
    const std::string baseline = is_ratio ? claim.over.run : run;
    const Json report = sampled({{"scenario", scenario_texts()[claim.scenario].id}, {"baseline", baseline}});
    Json numbers = is_ratio ? comparison(report, run.c_str(), output.c_str())["ratio"] : Json();
    for (const Json& one : report["runs"]) {
      if (!is_ratio && one["id"] == run) numbers = one["outputs"][output];
    }
    CHECK(found[i]["id"] == claim.id);
    for (const char* number : {"central", "p5", "p50", "p95"}) CHECK(found[i]["computed"][number] == numbers[number]);
    ++same;
  }
  CHECK(same > 15);
}
