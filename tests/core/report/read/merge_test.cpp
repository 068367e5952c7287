// How a request and its scenario become one to four runs.
#include "core/report/read/reader.hpp"
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

const Json german = {{"model", "glm-5"}, {"chip", "h100-sxm"}, {"place", "germany"}};

Json with(Json run, const char* key, Json value) {
  run[key] = std::move(value);
  return run;
}

// Changes to the default scenario's runs; its own baseline, a, may go.
Json scenario_runs(std::initializer_list<Json> runs, const char* baseline = "a") {
  return {{"scenario", "grok4-vs-glm5"}, {"runs", Json::array_t(runs)}, {"baseline", baseline}};
}

}  // namespace

TEST_CASE("a request without scenario and runs is the default scenario") {
  const Json report = report_of(Json::object());
  CHECK(run_ids(report) == Texts{"a", "b"});
  CHECK(report == report_of({{"scenario", "grok4-vs-glm5"}}));
  CHECK(report["runs"][0]["label"] == "Grok 4");
  CHECK(central(report["runs"][0], "facility_energy") ==
        about(246e6 * chip_figure("h100-sxm", Id::chip_power) * 2.03 * 0.75 * 1.2 / 1e9));
}

TEST_CASE("a request that only sets outputs, draws or shared values still is about the default scenario") {
  const Json report = report_of({{"outputs", {"emissions"}}, {"shared", {{"grid_intensity", 100}}}});
  CHECK(run_ids(report) == Texts{"a", "b"});
  CHECK(report["runs"][0]["outputs"].size() == 1);
  // 314.6 GWh · 100 g.
  CHECK(central(report["runs"][0], "emissions") ==
        about(246e6 * chip_figure("h100-sxm", Id::chip_power) * 2.03 * 0.75 * 1.2 / 1000 * 100 / 1e6));
}

TEST_CASE("every scenario has one to four runs, no error and a finite figure for each output") {
  for (const ScenarioText& scenario : scenario_texts()) {
    CAPTURE(scenario.id);
    const Json report = report_of({{"scenario", scenario.id}});
    CHECK(errors_of(report) == Texts{});
    CHECK(report["runs"].size() >= 1);
    CHECK(report["runs"].size() <= 4);
    for (const Json& run : report["runs"]) {
      // A run without a chip is about list prices, or about all data centres; one of a model whose training nobody
      // tells is about serving it.
      const auto has = [&](const char* output) { return run["outputs"].contains(output); };
      CHECK((run.contains("chip") ? has("facility_energy") || has("energy_per_output_token") : has("growth_energy")));
      for (const Json& output : run["outputs"]) CHECK(output["central"].is_number());
    }
    CHECK((report["comparisons"].size() > 0) == (report["runs"].size() > 1));
  }
}

TEST_CASE("runs without a scenario inherit nothing") {
  const Json report = report_of({{"runs", {german}}});
  CHECK(run_ids(report) == Texts{"a"});
  CHECK(report["runs"][0]["accounting"] == "central");
  CHECK(report["runs"][0]["label"] == "GLM-5");
  CHECK(report["comparisons"].empty());
}

TEST_CASE("runs without an id are a, b, c and d by position") {
  CHECK(run_ids(report_of({{"runs", {german, german, german, german}}})) == Texts{"a", "b", "c", "d"});
  CHECK(run_ids(report_of({{"runs", {german, with(german, "id", "own"), german}}})) == Texts{"a", "own", "c"});
  // The third run is named as the position of the first would be: two of one id.
  CHECK(errors_of(report_of({{"runs", {german, german, with(german, "id", "a")}}})) == Texts{"duplicate_id - a"});
}

TEST_CASE("a run of the scenario is changed by its id, in the fields that are said") {
  const Json report = report_of(scenario_runs({{{"id", "b"}, {"chip", "h100-sxm"}}}));
  CHECK(run_ids(report) == Texts{"a", "b"});
  const Json& run = report["runs"][1];
  CHECK(run["chip"] == "h100-sxm");
  for (const auto& kept : {std::pair{"model", "glm-5"},
                           {"place", "china"},
                           {"accounting", "epoch-grok4"},
                           {"route", "compute"},
                           {"label", "GLM-5"}}) {
    CAPTURE(kept.first);
    CHECK(run[kept.first] == kept.second);
  }
  CHECK(report["runs"][0] == report_of(Json::object())["runs"][0]);
}

TEST_CASE("values are merged one by one, the reader's over the shared over the scenario's") {
  const Json report = report_of({{"scenario", "grok4-vs-glm5"},
                                 {"shared", {{"facility_pue", 1.3}, {"electricity_price", 0.05}}},
                                 {"runs", {{{"id", "b"}, {"set", {{"facility_pue", 1.4}}}}}}});
  const auto input = [&](int run, const char* id) {
    return report["runs"][static_cast<std::size_t>(run)]["inputs"][id];
  };
  CHECK(input(0, "facility_pue")["central"] == 1.3);
  CHECK(input(0, "facility_pue")["from"] == "shared");
  CHECK(input(1, "facility_pue")["central"] == 1.4);
  CHECK(input(1, "facility_pue")["from"] == "reader");
  CHECK(input(1, "electricity_price")["central"] == 0.05);
  CHECK(input(1, "chip_power")["from"] == "chip");
}

TEST_CASE("a new id is appended after the scenario's runs") {
  const Json report = report_of(scenario_runs({with(german, "id", "mine"), {{"id", "b"}, {"label", "renamed"}}}));
  CHECK(run_ids(report) == Texts{"a", "b", "mine"});
  CHECK(report["runs"][1]["label"] == "renamed");
}

TEST_CASE("a run is removed by its id, and can be added anew under another") {
  CHECK(run_ids(report_of(scenario_runs({{{"id", "a"}, {"remove", true}}}, "b"))) == Texts{"b"});
  CHECK(run_ids(report_of(scenario_runs({{{"id", "a"}, {"remove", false}}}))) == Texts{"a", "b"});
  CHECK(errors_of(report_of(scenario_runs({{{"id", "z"}, {"remove", true}}}))) == Texts{"unknown_id - z"});
}

TEST_CASE("runs that cannot be merged are not worked out, and one whose change is refused is left out") {
  CHECK(report_of({{"runs", {german, with(german, "id", "a")}}})["runs"].empty());
  CHECK(report_of(scenario_runs({{{"id", "z"}, {"remove", true}}}))["runs"].empty());
  const Json report = report_of(scenario_runs({{{"id", "b"}, {"chip", "nonsense"}}}));
  CHECK(errors_of(report).size() == 1);
  CHECK(report["runs"].size() == 2);
  CHECK(report["runs"][0]["outputs"].size() > 10);
  CHECK(report["runs"][1]["outputs"].empty());
}

TEST_CASE("nothing is left when every run is removed") {
  const Json report = report_of(scenario_runs({{{"id", "a"}, {"remove", true}}, {{"id", "b"}, {"remove", true}}}));
  CHECK(errors_of(report) == Texts{"missing_input - runs"});
  CHECK(report["runs"].empty());
}

TEST_CASE("four runs are compared, five are too many") {
  const Json four = report_of(scenario_runs({with(german, "id", "c"), with(german, "id", "d")}));
  CHECK(run_ids(four) == Texts{"a", "b", "c", "d"});
  const Json five =
      report_of(scenario_runs({with(german, "id", "c"), with(german, "id", "d"), with(german, "id", "e")}));
  CHECK(errors_of(five) == Texts{"too_many_runs - runs"});
  CHECK(five["runs"].empty());
  CHECK(errors_of(report_of({{"runs", {german, german, german, german, german}}})) == Texts{"too_many_runs - runs"});
}

TEST_CASE("one of four may be removed to make room for another") {
  const Json report = report_of(
      {{"scenario", "grok4-accountings"}, {"runs", {{{"id", "d"}, {"remove", true}}, with(german, "id", "e")}}});
  CHECK(run_ids(report) == Texts{"a", "b", "c", "e"});
}

TEST_CASE("runs are compared with the first, the scenario's or the reader's baseline") {
  const auto baselines = [](Json request) {
    Texts found;
    const Json report = report_of(std::move(request));
    for (const Json& one : report["comparisons"])
      found.push_back(one["baseline"].get<std::string>() + one["run"].get<std::string>());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  };
  CHECK(baselines({{"runs", {german, german, german}}}) == Texts{"ab", "ac"});
  CHECK(baselines({{"runs", {german, german, german}}, {"baseline", "b"}}) == Texts{"ba", "bc"});
  CHECK(baselines({{"scenario", "grok4-accountings"}}) == Texts{"ab", "ac", "ad"});
  CHECK(errors_of(report_of({{"baseline", "z"}})) == Texts{"unknown_id - baseline"});
}

TEST_CASE("a comparison is of the two centrals, for each output that both have") {
  const Json report = report_of(Json::object());
  const Json &a = report["runs"][0], &b = report["runs"][1];
  std::size_t both = 0;
  for (const auto& [id, output] : a["outputs"].items()) both += b["outputs"].contains(id);
  CHECK(report["comparisons"].size() == both);
  for (const Json& one : report["comparisons"]) {
    const auto id = one["output"].get<std::string>();
    CAPTURE(id);
    const double ours = central(b, id.c_str()), theirs = central(a, id.c_str());
    CHECK(one["difference"]["central"].get<double>() == ours - theirs);
    if (theirs != 0) CHECK(one["ratio"]["central"].get<double>() == ours / theirs);
  }
}

TEST_CASE("outputs are those asked for, all if none are") {
  const Json some = report_of({{"outputs", {"emissions", "facility_energy"}}});
  CHECK(some["runs"][0]["outputs"].size() == 2);
  for (const Json& one : some["comparisons"])
    CHECK((one["output"] == "emissions" || one["output"] == "facility_energy"));
  CHECK(report_of({{"outputs", Json::array()}})["runs"][0]["outputs"].empty());
  Json every = Json::array();
  for (const Output& output : outputs()) every.push_back(output.id);
  CHECK(report_of(Json::object()) == report_of({{"outputs", every}}));
}

TEST_CASE("what is asked of a run that is not there is refused, and of one that is there answered") {
  const auto asked = [](const char* field, const Json& question) {
    return report_of({{"runs", {german, with(german, "chip", "b200")}}, {field, {question}}});
  };
  const auto solve = [](const char* run, const char* key, Json value) {
    return Json{{"run", run}, {"id", "facility_pue"}, {"output", "facility_energy"}, {key, std::move(value)}};
  };
  for (const Json& question : {solve("a", "target", 20), solve("a", "equals", "b")})
    CHECK(errors_of(asked("solve", question)) == Texts{});
  for (const Json& question : {solve("z", "target", 20), solve("a", "equals", "z")}) {
    const Json report = asked("solve", question);
    CHECK(errors_of(report) == Texts{"unknown_id - solve"});
    CHECK(report["runs"].empty());
  }
  const auto sweep = [](const char* run) {
    return Json{{"run", run}, {"id", "facility_pue"}, {"values", {1.1}}, {"outputs", {"facility_energy"}}};
  };
  CHECK(errors_of(asked("sweeps", sweep("b"))) == Texts{});
  CHECK(errors_of(asked("sweeps", sweep("z"))) == Texts{"unknown_id - sweeps"});
  // Of one run, so that no other could stand for it.
  CHECK(errors_of(report_of({{"runs", {german}}, {"sweeps", {sweep("a")}}})) == Texts{});
}

TEST_CASE("what is laid over a request is the scenario's: its values and its kind of rents") {
  // {"shared":{"facility_pue":1.5},"rental_class":"list"}
  const double numbers[] = {6, 12, 1.5, 12, 4};
  Request request;
  request.shared.push_back({Id::server_overhead, Layer::shared, Range::fixed_at(1.2)});
  apply_changes(request, {"okoknekse", "sharedfacility_puerental_classlist", numbers, 0});
  REQUIRE(request.shared.size() == 2);
  CHECK(request.shared[0].layer == Layer::shared);
  CHECK(request.shared[1].id == Id::facility_pue);
  CHECK(request.shared[1].layer == Layer::scenario);
  CHECK(request.shared[1].range.central == 1.5);
  CHECK(request.rental_class == RentalClass::list);
}

TEST_CASE("the same request gives the same bytes") {
  const std::string text = R"({"details":["elasticity","working","routes"],"draws":0})";
  CHECK(estimate(text) == estimate(text));
}
