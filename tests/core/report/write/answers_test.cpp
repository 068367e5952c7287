// Sweeps and questions in a report: the energy by each accounting, rankings of places, and values that are refused.
#include <cmath>

#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Json grok4_run() {
  return {{"id", "a"}, {"model", "grok-4"}, {"chip", "h100-sxm"}, {"place", "memphis"}, {"accounting", "epoch-grok4"}};
}

}  // namespace

TEST_CASE("published: one sweep over the accountings gives the energy of Grok 4's hours by each") {
  const struct {
    const char* id;
    double gwh;
  } rows[] = {{"epoch-grok4", 314.6},   {"epoch-database", 337.5},
              {"epoch-cost", 294.0},    {"epoch-cost-hyperscaler", 258.8},
              {"epoch-chatgpt", 263.5}, {"green-algorithms", 268.6},
              {"ml-co2-impact", 172.2}, {"nameplate", 172.2},
              {"aiinframap", 291.0},    {"knowyourcompute", 370.2},
              {"inferencex", 425.6}};
  Json values = Json::array();
  for (const auto& one : rows) values.push_back(one.id);
  const Json report = report_of(
      Json{{"runs", {grok4_run()}},
           {"sweeps", {{{"run", "a"}, {"id", "accounting"}, {"values", values}, {"outputs", {"facility_energy"}}}}}});
  CHECK(errors_of(report).empty());
  const Json& sweep = report["sweeps"][0];
  CHECK(sweep["values"] == values);
  REQUIRE(sweep["results"]["facility_energy"].size() == std::size(rows));
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    CAPTURE(rows[i].id);
    // All-in watts are the same whatever the chip is rated.
    const double rated =
        std::string_view(rows[i].id) == "inferencex" ? 1 : 700 / chip_figure("h100-sxm", Id::chip_power);
    CHECK(std::abs(sweep["results"]["facility_energy"][i].get<double>() * rated - rows[i].gwh) <= 0.05 + 1e-9);
  }
}

TEST_CASE("a sweep answers what a request with that value would, with its percentiles") {
  Json run = grok4_run();
  run["set"] = {{"facility_pue", 1.5}};
  const Json alone = sampled_report({{"runs", {run}}, {"outputs", {"facility_energy"}}}, 4096);
  const Json swept = sampled_report(
      {{"runs", {grok4_run()}},
       {"sweeps", {{{"run", "a"}, {"id", "facility_pue"}, {"values", {1.1, 1.5}}, {"outputs", {"facility_energy"}}}}}},
      4096);
  const Json& expected = alone["runs"][0]["outputs"]["facility_energy"];
  const Json& results = swept["sweeps"][0]["results"];
  CHECK(results["facility_energy"][1] == expected["central"]);
  CHECK(results["p5"]["facility_energy"][1] == expected["p5"]);
  CHECK(results["p95"]["facility_energy"][1] == expected["p95"]);
  CHECK(results["facility_energy"][0].get<double>() * 1.5 == about(expected["central"].get<double>() * 1.1));
}

TEST_CASE("a sweep over places ranks them as runs in those places would be") {
  const Json places_swept = {"france", "germany", "china", "norway"};
  const Json report = report_of(
      Json{{"runs", {grok4_run()}},
           {"sweeps", {{{"run", "a"}, {"id", "place"}, {"values", places_swept}, {"outputs", {"emissions"}}}}}});
  const Json& swept = report["sweeps"][0]["results"]["emissions"];
  for (std::size_t i = 0; i < places_swept.size(); ++i) {
    Json run = grok4_run();
    run["place"] = places_swept[i];
    CHECK(swept[i].get<double>() == central(report_of(Json{{"runs", {run}}})["runs"][0], "emissions"));
  }
  // The same electricity, on grids of which Norway's is the cleanest and China's the dirtiest of these.
  CHECK(swept[3].get<double>() < swept[0].get<double>());
  CHECK(swept[0].get<double>() < swept[1].get<double>());
  CHECK(swept[1].get<double>() < swept[2].get<double>());
}

TEST_CASE("a value that a sweep cannot take is null, with a problem, and the others stand") {
  const Json report = sampled_report({{"runs", {grok4_run()}},
                                      {"sweeps",
                                       {{{"run", "a"},
                                         {"id", "facility_pue"},
                                         {"values", {1.2, 0.5, "much", 1.3}},
                                         {"outputs", {"facility_energy"}}}}}},
                                     1024);
  const Json& results = report["sweeps"][0]["results"];
  const Json* const lists[] = {&results["facility_energy"], &results["p5"]["facility_energy"],
                               &results["p95"]["facility_energy"]};
  for (const Json* list : lists) {
    REQUIRE(list->size() == 4);
    CHECK((*list)[0].is_number());
    CHECK((*list)[1].is_null());
    CHECK((*list)[2].is_null());
    CHECK((*list)[3].is_number());
  }
  CHECK(errors_of(report) == Texts{"out_of_range a facility_pue", "wrong_type a facility_pue"});
  CHECK(report["runs"][0]["outputs"].contains("facility_energy"));
}

TEST_CASE("what a swept entry has no figure for is null") {
  const Json report = report_of(Json{
      {"runs", {grok4_run()}},
      {"sweeps",
       {{{"run", "a"}, {"id", "accounting"}, {"values", {"inferencex", "central"}}, {"outputs", {"facility_energy"}}},
        {{"run", "a"}, {"id", "chip"}, {"values", {"h100-sxm", "no-such-chip"}}, {"outputs", {"chip_efficiency"}}}}}});
  CHECK(report["sweeps"][0]["results"]["facility_energy"][0].is_number());
  CHECK(report["sweeps"][1]["results"]["chip_efficiency"][0].is_number());
  CHECK(report["sweeps"][1]["results"]["chip_efficiency"][1].is_null());
  Json on_910b = grok4_run();
  on_910b["set"] = {{"chip_hours", 1e8}};
  on_910b["chip"] = "ascend-910b";
  const Json refused = report_of(Json{{"runs", {on_910b}},
                                      {"sweeps",
                                       {{{"run", "a"},
                                         {"id", "accounting"},
                                         {"values", {"inferencex", "nameplate"}},
                                         {"outputs", {"facility_energy"}}}}}});
  CHECK(refused["sweeps"][0]["results"]["facility_energy"][0].is_null());
  CHECK(refused["sweeps"][0]["results"]["facility_energy"][1].is_number());
}

TEST_CASE("a question comes back with its answer: the scenario's own example of each kind") {
  const Json report =
      report_of(Json{{"scenario", "grok4-vs-glm5"},
                     {"solve",
                      {{{"run", "b"}, {"output", "facility_energy"}, {"target", 22}, {"id", "model_flops_utilization"}},
                       {{"run", "b"}, {"output", "facility_energy"}, {"equals", "a"}, {"id", "training_tokens"}},
                       {{"run", "b"}, {"output", "facility_energy"}, {"equals", "a"}, {"id", "facility_pue"}}}}});
  const Json& answers = report["solve"];
  REQUIRE(answers.size() == 3);
  const double a = central(report["runs"][0], "facility_energy"), b = central(report["runs"][1], "facility_energy");
  const auto input = [&](const char* id) { return report["runs"][1]["inputs"][id]["central"].get<double>(); };
  CHECK(answers[0]["target"] == 22.0);
  CHECK(answers[0]["value"].get<double>() == about(input("model_flops_utilization") * b / 22, 1e-10));
  CHECK(answers[0]["in_range"] == "inside");
  CHECK(answers[1]["equals"] == "a");
  CHECK(answers[1]["value"].get<double>() == about(input("training_tokens") * a / b, 1e-10));
  CHECK(answers[1]["in_range"] == "outside_published");
  // The PUE is one for both: no PUE makes them equal.
  CHECK(answers[2]["value"].is_null());
  CHECK(answers[2]["in_range"] == "none");
}
