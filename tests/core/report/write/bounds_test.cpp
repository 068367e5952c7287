// Price and speed bound a query of a model without parameters; what is worked out needs no bound.
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Json bounds_of(Json set, int draws = 0) {
  set["prompt_tokens"] = 1000, set["answer_tokens"] = 500;
  const Json run = {{"place", "united-states"}, {"set", std::move(set)}};
  const Json request = {
      {"runs", {run}}, {"draws", draws}, {"outputs", {"query_energy_price_allows", "query_energy_speed_allows"}}};
  const Json report = report_of(std::string_view(request.dump()));
  const Json& first = report["runs"][0];
  return first.contains("bounds") ? first["bounds"] : Json();
}

// A thousand tokens at $2 and 500 at $10 a million: 0.7 cents, of which half is kept, at 10 cents a kilowatt-hour.
const Json priced = {{"list_price_input", 2},    {"list_price_output", 10},
                     {"list_price_cached", 0.2}, {"seller_margin", 0.5},
                     {"electricity_price", 0.1}, {"told_speed", 100},
                     {"speed_energy", 2},        {"server_overhead", 1.5},
                     {"facility_pue", 1.2},      {"serving_power_utilization", 0.5},
                     {"fleet_utilization", 1}};

}  // namespace

TEST_CASE("0.7 cents less a half buy 35 Wh at 10 cents; two joules at 50 a second are 3.6 at 100 with the building") {
  const Json bounds = bounds_of(priced);
  CHECK(bounds["price"]["low"] == 0);
  CHECK(bounds["price"]["high"].get<double>() == doctest::Approx(35));
  // 2 J · 2 · 0.5 · 1.5 · 1.2 = 3.6 J for each of 500 written and, at a fifth of the price, of 1,000 read.
  CHECK(bounds["speed"]["high"].get<double>() == doctest::Approx(3.6 * 700 / 3600));
  CHECK(bounds["both"] == bounds["speed"]);
}

TEST_CASE("with draws the ends are P5 and P95, and both overlap in what both allow") {
  Json set = priced;
  set.erase("speed_energy");
  set.erase("seller_margin");
  const Json bounds = bounds_of(set, 2048);
  CHECK(bounds["speed"]["low"].get<double>() < bounds["speed"]["high"].get<double>());
  CHECK(bounds["both"]["low"] == bounds["speed"]["low"]);
  CHECK(bounds["both"]["high"].get<double>() <= bounds["price"]["high"].get<double>());
}

TEST_CASE("where the speed alone asks for more than the price pays, nothing is common to both") {
  Json set = priced;
  set["speed_energy"] = 1000;
  const Json bounds = bounds_of(set);
  CHECK(bounds.contains("price"));
  CHECK_FALSE(bounds.contains("both"));
}

TEST_CASE("a model that is worked out has no bounds, nor has one of which neither price nor speed is told") {
  const Json run = {{"model", "glm-5"},
                    {"chip", "b200"},
                    {"format", "fp8"},
                    {"place", "united-states"},
                    {"offer", "glm-5-openrouter"}};
  CHECK_FALSE(report_of({{"runs", {run}}, {"outputs", {"query_energy_price_allows"}}})["runs"][0].contains("bounds"));
  const Json bare = {{"place", "united-states"}};
  CHECK_FALSE(report_of({{"runs", {bare}}, {"outputs", {"query_energy_price_allows"}}})["runs"][0].contains("bounds"));
}
