// What evaluating a run (core/report/work/evaluated_run.hpp) says of missing figures, conflicts and values outside what
// was published.
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Json run_on(const char* model, const char* chip, const char* place, Json more = Json::object()) {
  Json run = {{"model", model}, {"chip", chip}, {"place", place}};
  run.update(more);
  return run;
}
Json report_on(const char* model, const char* chip, const char* place, Json more = Json::object()) {
  return report_of({{"runs", {run_on(model, chip, place, std::move(more))}}});
}

const Json* problem(const Json& report, const char* code, const char* id) {
  for (const Json& one : report["problems"]) {
    if (one["code"] == code && one.value("id", "") == id) return &one;
  }
  return nullptr;
}

bool holds(const Json& list, const char* text) { return std::find(list.begin(), list.end(), Json(text)) != list.end(); }

}  // namespace

TEST_CASE("missing_input: what only the reader can give, with the outputs that wait for it") {
  const Json report = report_on("glm-5", "h100-sxm", "germany");
  const Json* count = problem(report, "missing_input", "chip_count");
  REQUIRE(count != nullptr);
  CHECK((*count)["level"] == "absent");
  CHECK((*count)["run"] == "a");
  for (const char* output : {"wall_clock", "peak_power", "cluster_capital"}) {
    CHECK(holds((*count)["outputs"], output));
    CHECK_FALSE(report["runs"][0]["outputs"].contains(output));
  }
  CHECK(report["runs"][0]["outputs"].contains("facility_energy"));
}

TEST_CASE("no_figure: what a chosen entry or accounting has no source for") {
  const Json report = report_on("glm-5", "ascend-910b", "china", {{"accounting", "inferencex"}});
  const Json* overhead = problem(report, "no_figure", "server_overhead");
  REQUIRE(overhead != nullptr);
  CHECK((*overhead)["level"] == "absent");
  CHECK(holds((*overhead)["outputs"], "facility_energy"));
  CHECK(report["runs"][0]["outputs"].contains("chip_hours"));
  CHECK(problem(report_on("glm-5", "ascend-950", "china"), "no_figure", "chip_peak_compute") != nullptr);
  CHECK(errors_of(report) == Texts{});
}

TEST_CASE("one problem for each missing id, and only about outputs that were asked for") {
  Json request = {{"runs", {run_on("glm-5", "ascend-950", "saudi-arabia")}}};
  Texts all = problems_of(report_of(request), "absent");
  std::sort(all.begin(), all.end());
  CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
  request["outputs"] = {"chip_efficiency"};
  CHECK(problems_of(report_of(request), "absent") == Texts{"no_figure a chip_peak_compute"});
  CHECK(report_of(request)["problems"][0]["outputs"] == Json({"chip_efficiency"}));
}

TEST_CASE("an output is either there or told of, never both and never neither") {
  for (const Chip& chip : chips()) {
    for (const char* place : {"memphis", "singapore"}) {
      const Json report = report_on("glm-5", chip.id, place);
      CAPTURE(chip.id);
      for (const Output& output : outputs()) {
        bool is_absent = false;
        for (const Json& one : report["problems"]) {
          is_absent = is_absent || (one["level"] == "absent" && holds(one["outputs"], output.id));
        }
        CAPTURE(output.id);
        CHECK(report["runs"][0]["outputs"].contains(output.id) != is_absent);
      }
    }
  }
}

TEST_CASE("conflicting_inputs: hours that another chip ran are an error, and the message shows the way out") {
  const Json report = report_on("deepseek-v3", "ascend-910b", "china");
  CHECK(errors_of(report) == Texts{"conflicting_inputs a chip_hours"});
  CHECK(report["problems"][0]["message"].get<std::string>().find("compute route") != std::string::npos);
  CHECK(report["runs"][0]["outputs"].empty());
  CHECK(errors_of(report_on("deepseek-v3", "ascend-910b", "china", {{"route", "compute"}})) == Texts{});
  CHECK(errors_of(report_on("deepseek-v3", "ascend-910b", "china", {{"set", {{"chip_hours", 1e6}}}})) == Texts{});
  CHECK(errors_of(report_on("deepseek-v3", "h800", "china")) == Texts{});
}

TEST_CASE("conflicting_inputs: reported arithmetic more than a tenth from 6 N D is a warning") {
  // 6 · 40e9 · 28.5e12 = 6.84e24; within a tenth up to 7.52e24. Both are the reader's, so the reported counts.
  const auto warned = [](double reported) {
    const Json report = report_on("", "h100-sxm", "germany");
    const Json set = {{"training_compute", reported}, {"active_parameters", 40e9}, {"training_tokens", 28.5e12}};
    const Json own = report_of({{"runs", {{{"chip", "h100-sxm"}, {"place", "germany"}, {"set", set}}}}});
    CHECK(central(own["runs"][0], "training_compute") == about(reported));
    return problem(own, "conflicting_inputs", "training_compute") != nullptr;
  };
  CHECK_FALSE(warned(6.84e24));
  CHECK_FALSE(warned(6.84e24 * 1.099));
  CHECK(warned(6.84e24 * 1.101));
  CHECK_FALSE(warned(6.84e24 * 0.901));
  CHECK(warned(6.84e24 * 0.899));
  // Llama 3.1's card says 3.8e25 and 6 N D is as much; nobody is warned of what agrees.
  CHECK(problem(report_on("llama-3.1-405b", "h100-sxm", "world"), "conflicting_inputs", "training_compute") == nullptr);
  // A reader's own tokens replace the reported arithmetic: no conflict, however far they are from it.
  const Json own = report_on("llama-3.1-405b", "h100-sxm", "world", {{"set", {{"training_tokens", 1e12}}}});
  CHECK(problem(own, "conflicting_inputs", "training_compute") == nullptr);
  CHECK(central(own["runs"][0], "training_compute") == about(6 * 405.85e9 * 1e12));
}

TEST_CASE("outside_published: a reader's centre outside the range of the layers below is a warning") {
  // The epoch-grok4 accounting says 1.1 to 1.4.
  const auto warned = [](Json value) {
    const Json report = report_on("glm-5", "h100-sxm", "germany",
                                  {{"accounting", "epoch-grok4"}, {"set", {{"facility_pue", std::move(value)}}}});
    CHECK(report["runs"][0]["outputs"].contains("facility_energy"));
    return problem(report, "outside_published", "facility_pue") != nullptr;
  };
  CHECK(warned(1.09));
  CHECK_FALSE(warned(1.1));
  CHECK_FALSE(warned(1.4));
  CHECK(warned(1.41));
  CHECK(warned({{"low", 1.3}, {"central", 1.5}, {"high", 1.6}}));
  CHECK_FALSE(warned({{"low", 1.05}, {"central", 1.2}, {"high", 1.9}}));
  // One figure is no range to be outside of.
  CHECK(problem(report_on("glm-5", "h100-sxm", "germany", {{"set", {{"chip_power", 500}}}}), "outside_published",
                "chip_power") == nullptr);
}

TEST_CASE("outside_published: an MFU above every disclosed run, as Grok 4's figures imply") {
  const Json grok = report_of({{"scenario", "grok4-vs-glm5"}});
  const Json* implied = problem(grok, "outside_published", "implied_utilization");
  REQUIRE(implied != nullptr);
  CHECK((*implied)["level"] == "warning");
  CHECK((*implied)["run"] == "a");
  CHECK(problem(report_on("deepseek-v3", "h800", "china"), "outside_published", "implied_utilization") == nullptr);
}

TEST_CASE("warnings take nothing away") {
  const Json report = report_on("glm-5", "h100-sxm", "germany", {{"set", {{"facility_pue", 2.9}}}});
  CHECK(problems_of(report, "warning") == Texts{"outside_published a facility_pue"});
  CHECK(central(report["runs"][0], "facility_energy") / central(report["runs"][0], "it_energy") == about(2.9));
}

TEST_CASE("no_solution is said only of what may never happen: every other output is finite within all bounds") {
  // table_test shows it for each row at its ends; here all rows are at their ends together.
  for (const bool largest : {false, true}) {
    Json set = Json::object();
    for (const AssumptionRow& row : assumption_rows()) set[row.id] = largest ? row.bounds.max : row.bounds.min;
    for (const char* route : {"hours", "cluster", "compute"}) {
      for (const char* hardware : {"owned", "rented"}) {
        const Json report = report_of({{"runs", {{{"set", set}, {"route", route}, {"hardware", hardware}}}}});
        CAPTURE(route);
        CAPTURE(largest);
        for (const std::string& text : problems_of(report, "absent")) {
          CAPTURE(text);
          CHECK((text == "no_solution a self_hosting_break_even" ||
                 text == "no_solution a serving_overtakes_training" || text == "no_solution a gain_absorbed"));
        }
        CHECK(report["runs"][0]["outputs"].size() + problems_of(report, "absent").size() == outputs().size());
      }
    }
  }
}
