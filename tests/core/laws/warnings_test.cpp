// What a report warns of: results outside the measured range, and sources that are old for what they say.
#include <cmath>

#include "core/tables/source_age.hpp"
#include "core/tables/measured_range.hpp"
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Texts warnings(Json set, const char* chip = "h100-sxm", const char* output = "decode_throughput") {
  const Json run = {{"model", "glm-5"}, {"chip", chip}, {"place", "germany"}, {"format", "fp8"}, {"set", std::move(set)}};
  return problems_of(report_of({{"runs", {run}}, {"outputs", {output}}}), "warning");
}

bool has(const Texts& list, const std::string& text) { return std::find(list.begin(), list.end(), text) != list.end(); }

int source_at(const char* id) {
  for (std::size_t i = 0; i < source_ids().size(); ++i) {
    if (std::string_view(source_ids()[i]) == id) return static_cast<int>(i);
  }
  return none;
}

}  // namespace

TEST_CASE("decoding outside the measured batches, contexts, sizes and chips says that it is extrapolated") {
  CHECK_FALSE(has(warnings(Json::object()), "extrapolated a batch_size"));
  CHECK(warnings({{"context_length", least_measured_context}}).empty());
  CHECK(has(warnings({{"context_length", most_measured_context + 1}}), "extrapolated a context_length"));
  CHECK(has(warnings({{"context_length", least_measured_context - 1}}), "extrapolated a context_length"));
  CHECK(has(warnings({{"batch_size", most_measured_batch + 1}}), "extrapolated a batch_size"));
  CHECK(has(warnings({{"total_parameters", 2e12}}), "extrapolated a total_parameters"));
  CHECK(has(warnings(Json::object(), "ascend-910b"), "extrapolated a chip"));
  CHECK_FALSE(has(warnings(Json::object(), "ascend-910c"), "extrapolated a chip"));
}

TEST_CASE("a measured speed is no extrapolation, and training has none") {
  const Json far = {{"context_length", 200000}, {"measured_decode_throughput", 500}};
  CHECK_FALSE(has(warnings(far), "extrapolated a context_length"));
  CHECK_FALSE(has(warnings({{"context_length", 200000}}, "ascend-910b", "facility_energy"), "extrapolated a chip"));
}

TEST_CASE("prices and what is a place's are old after four years, chips and models never") {
  const int old = source_at("saudi-tariff"), fresh = source_at("eurostat-prices"), undated = source_at("ember-yearly");
  REQUIRE(old != none);
  CHECK(year_of_source(old) == 2017);
  CHECK(is_old(row(Id::electricity_price), old));
  CHECK_FALSE(is_old(row(Id::electricity_price), fresh));
  CHECK_FALSE(is_old(row(Id::active_parameters), old));
  CHECK(is_old(row(Id::grid_intensity), old));
  CHECK(is_old(row(Id::chip_price), old));
  CHECK(year_of_source(undated) == 2025);
  // A source without a date says nothing about its age.
  const int without = source_at("statistics-norway");
  CHECK(year_of_source(without) == 0);
  CHECK_FALSE(is_old(row(Id::household_electricity), without));
}

TEST_CASE("a report warns of an old source only where a wanted result rests on it") {
  const auto of = [](const char* output) {
    const Json run = {{"model", "glm-5"}, {"chip", "h100-sxm"}, {"place", "saudi-arabia"}, {"route", "compute"}};
    return problems_of(report_of({{"runs", {run}}, {"outputs", {output}}}), "warning");
  };
  CHECK(has(of("electricity_cost"), "old_source a electricity_price"));
  CHECK_FALSE(has(of("facility_energy"), "old_source a electricity_price"));
}

TEST_CASE("serving asked for alone is answered on a chip that the training's hours are not of") {
  const auto on_b200 = [](Json outputs) {
    return report_of({{"runs", {{{"model", "deepseek-v3"}, {"chip", "b200"}, {"place", "united-states"}}}}, {"outputs", std::move(outputs)}});
  };
  const Json serving = on_b200({"decode_throughput", "cost_per_output_mtok"});
  CHECK(errors_of(serving).empty());
  CHECK(central(serving["runs"][0], "decode_throughput") > 0);
  // Anything that rests on those hours remains an error, alone or beside serving.
  CHECK(has(errors_of(on_b200({"facility_energy"})), "conflicting_inputs a chip_hours"));
  CHECK(has(errors_of(on_b200({"decode_throughput", "lifetime_energy"})), "conflicting_inputs a chip_hours"));
}

TEST_CASE("a question about training is at fault too, even beside serving alone") {
  const Json question = {{"run", "a"}, {"output", "facility_energy"}, {"target", 10}, {"id", "facility_pue"}};
  const Json report = report_of({{"runs", {{{"model", "deepseek-v3"}, {"chip", "b200"}, {"place", "united-states"}}}},
                                 {"outputs", {"decode_throughput"}}, {"solve", {question}}});
  CHECK(has(errors_of(report), "conflicting_inputs a chip_hours"));
}

TEST_CASE("a series has the P5 and P95 of its draws, year by year") {
  const Json growth = {{"low", 0.1}, {"central", 0.147}, {"high", 0.2}, {"distribution", "normal"}};
  const Json request = {{"runs", {{{"set", {{"demand_growth", growth}}}}}}, {"outputs", {"growth_energy"}}, {"draws", 16384}};
  const Json report = report_of(std::string_view(request.dump()));
  const Json series = report["runs"][0]["series"]["growth_energy"];
  for (std::size_t i = 0; i < series["year"].size(); ++i) {
    CAPTURE(i);
    // 415 TWh times the growth's own percentile, as often as years have passed; within half a coarse bin.
    const double years = static_cast<double>(i);
    CHECK(series["p5"][i].get<double>() == about(415 * std::pow(1.1, years), 0.01));
    CHECK(series["p95"][i].get<double>() == about(415 * std::pow(1.2, years), 0.01));
  }
  // In the year that the output is of, the curve agrees with it.
  CHECK(series["p95"][6].get<double>() == about(report["runs"][0]["outputs"]["growth_energy"]["p95"].get<double>(), 0.01));
  // Nothing varies, so the band is the line; and without draws there is none.
  const Json plain = {{"runs", {Json::object()}}, {"outputs", {"growth_energy"}}, {"draws", 64}};
  const Json fixed = report_of(std::string_view(plain.dump()))["runs"][0]["series"]["growth_energy"];
  CHECK(fixed["p5"] == fixed["central"]);
  CHECK(fixed["p95"] == fixed["central"]);
  CHECK_FALSE(report_of({{"runs", {Json::object()}}, {"outputs", {"growth_energy"}}})["runs"][0]["series"]["growth_energy"].contains("p5"));
}
