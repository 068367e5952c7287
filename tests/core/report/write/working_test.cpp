// Show the working (core/report/write/write.hpp): the printed tree of every output, worked out again, gives the output.
#include <cmath>
#include <string>

#include "tests/core/reports.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

// What a tree gives in base units, from its leaves and operations alone.
double worked_out(const Json& tree) {
  const auto op = tree["op"].get<std::string>();
  const auto of = [&](std::size_t i) { return worked_out(tree["of"][i]); };
  const auto base = [&] { return tree["value"].get<double>() * tree["scale"].get<double>(); };
  if (op == "input") return base();
  if (op == "constant") return tree["value"].get<double>();
  if (op == "output" || op == "step") return tree.contains("of") ? of(0) : base();
  if (op == "rescale") return of(0) * tree["factor"].get<double>();
  if (op == "add") return of(0) + of(1);
  if (op == "subtract") return of(0) - of(1);
  if (op == "multiply") return of(0) * of(1);
  if (op == "divide") return of(0) / of(1);
  if (op == "exponential") return std::exp(of(0));
  if (op == "logarithm") return std::log(of(0));
  if (op == "omega") {
    // The w with w + ln w = x, by halving the span of ln w.
    const double x = of(0);
    double low = std::min(x, 0.0) - 1, high = std::log(std::max(x, 1.0)) + 1;
    for (int i = 0; i < 100; ++i) {
      const double middle = (low + high) / 2;
      (middle + std::exp(middle) < x ? low : high) = middle;
    }
    return std::exp(low);
  }
  if (op == "choose") return of(0) > of(1) ? of(2) : of(3);
  FAIL_CHECK("an operation without meaning: " << op);
  return std::numeric_limits<double>::quiet_NaN();
}

// Calls visit with every node of a tree that says its value.
template <class Visit>
void walk(const Json& tree, Visit visit) {
  visit(tree);
  if (!tree.contains("of")) return;
  for (const Json& part : tree["of"]) walk(part, visit);
}

std::vector<Json> requests() {
  std::vector<Json> list;
  // Where the same code runs slower, some scenarios do.
  for (std::size_t i = 0; i < scenario_texts().size(); i += fast_build ? 1U : 4U) {
    const ScenarioText& scenario = scenario_texts()[i];
    for (const char* hardware : {"owned", "rented"}) {
      Json runs = Json::array();
      for (const char* id : {"a", "b"})
        runs.push_back({{"id", id}, {"hardware", hardware}, {"set", {{"chip_count", 50000}}}});
      list.push_back({{"scenario", scenario.id}, {"runs", runs}});
    }
  }
  // Interest on both sides of the annuity's limit.
  for (const double rate : {0.005, 0.08}) {
    list.push_back(request_setting(
        {{"cost_of_capital", rate}, {"claimed_improvement", 4}, {"believed_share", 0.5}, {"chip_count", 1000}}));
    list.back()["runs"][0]["hardware"] = "owned";
  }
  for (Json& request : list) request["details"] = {"working"};
  return list;
}

}  // namespace

TEST_CASE("the working of every output of every scenario gives the output") {
  int checked = 0;
  for (const Json& request : requests()) {
    const Json report = report_of(request);
    for (const Json& run : report["runs"]) {
      for (const auto& item : run["outputs"].items()) {
        const std::string& id = item.key();
        const Json& output = item.value();
        const Json& tree = output["working"];
        CAPTURE(run["label"].get<std::string>());
        CAPTURE(id);
        CHECK(tree["op"] == "output");
        CHECK(tree["id"] == id);
        CHECK(tree["unit"] == output["unit"]);
        CHECK(tree["value"] == output["central"]);
        CHECK(tree["scale"].get<double>() == unit(output["unit"].get<std::string>()).scale);
        const double central = output["central"].get<double>();
        const double value = worked_out(tree) / tree["scale"].get<double>();
        CHECK((value == central || value == about(central)));
        ++checked;
      }
    }
  }
  CHECK(checked > (fast_build ? 300 : 100));
}

TEST_CASE("every leaf is an input as the report has it, another output, or a constant") {
  for (const Json& request : requests()) {
    const Json report = report_of(request);
    for (const Json& run : report["runs"]) {
      for (const Json& output : run["outputs"]) {
        walk(output["working"], [&](const Json& node) {
          const auto op = node["op"].get<std::string>();
          CAPTURE(node.dump());
          if (op == "input") {
            const Json& input = run["inputs"][node["id"].get<std::string>()];
            CHECK(node["value"] == input["central"]);
            CHECK(node["unit"] == input["unit"]);
            CHECK(node["scale"].get<double>() == unit(input["unit"].get<std::string>()).scale);
          } else if (op == "output") {
            CHECK(node["value"] == run["outputs"][node["id"].get<std::string>()]["central"]);
          } else {
            CHECK((op == "constant" || node.contains("of")));
          }
        });
      }
    }
  }
}

TEST_CASE("every intermediate result says what its parts give") {
  const Json report = report_of(requests().back());
  for (const Json& output : report["runs"][0]["outputs"]) {
    walk(output["working"], [](const Json& node) {
      // The constant for "never" has no number in JSON; formulas choose it and do not calculate with it.
      if (node["op"] == "constant" && node["value"].is_null()) return;
      CAPTURE(node.dump());
      const double scale = node.value("scale", 1.0);
      const double value = node["value"].get<double>() * scale;
      if (value == 0) CHECK(worked_out(node) == 0);
      if (value != 0) CHECK(worked_out(node) == about(value));
    });
  }
}

TEST_CASE("working names the steps of a formula and stops at other outputs") {
  Json request = request_setting(Json::object());
  request["details"] = {"working"};
  request["runs"][0]["hardware"] = "owned";
  const Json run = report_of(request)["runs"][0];
  Texts steps;
  walk(run["outputs"]["owned_cost"]["working"], [&](const Json& node) {
    if (node["op"] == "step" || node["op"] == "output") steps.push_back(node["id"].get<std::string>());
  });
  // Hardware rate with its price and annuity over the chip-hours, and the electricity bill.
  for (const char* name :
       {"owned_cost", "chip_hours", "owned_hardware_rate", "all_in_chip_price", "annuity", "electricity_cost"}) {
    CAPTURE(name);
    CHECK(std::find(steps.begin(), steps.end(), name) != steps.end());
  }
  CHECK(std::find(steps.begin(), steps.end(), "facility_energy") == steps.end());
}

TEST_CASE("working by hand: facility energy is the machines' energy times PUE") {
  const Json report = report_of({{"details", {"working"}}, {"outputs", {"it_energy", "facility_energy"}}});
  const Json& tree = report["runs"][0]["outputs"]["facility_energy"]["working"];
  const double watts = chip_figure("h100-sxm", Id::chip_power);
  CHECK(tree["value"].get<double>() == about(246e6 * watts * 2.03 * 0.75 * 1.2 / 1e9));
  REQUIRE(tree["of"].size() == 1);
  const Json& product = tree["of"][0];
  CHECK(product["op"] == "multiply");
  CHECK(product["of"][0]["id"] == "it_energy");
  CHECK(product["of"][0]["unit"] == "GWh");
  CHECK(product["of"][1]["id"] == "facility_pue");
  CHECK(product["of"][1]["value"] == 1.2);
}
