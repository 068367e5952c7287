// Claims of the articles in a report: known results with their arithmetic, and whose values reach them.
#include <cmath>

#include "core/tables/claims.hpp"
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Json claims_under(Json request) {
  request["details"] = {"claims"};
  request["outputs"] = {"facility_energy"};
  return report_of(std::move(request))["claims"];
}

Json claim_named(const Json& list, const char* id) {
  for (const Json& one : list) {
    if (one["id"] == id) return one;
  }
  return {};
}

double computed(const Json& list, const char* id) { return claim_named(list, id)["computed"]["central"].get<double>(); }

}  // namespace

// Twice the hours take twice the electricity, by the claim's own comparison asked for as scenarios are.
TEST_CASE("a claim's own comparison can be asked for by its id") {
  const Json report = report_of({{"scenario", "twice-the-hours"}, {"outputs", {"facility_energy"}}, {"draws", 0}});
  REQUIRE(report["runs"].size() == 2);
  CHECK(report["runs"][1]["label"] == "Twice as long");
  CHECK(report["comparisons"][0]["ratio"]["central"].get<double>() == doctest::Approx(2));
  for (const ScenarioText& one : claim_cases())
    CHECK_MESSAGE(errors_of(report_of({{"scenario", one.id}, {"draws", 0}})).empty(), one.id);
}

TEST_CASE("every testable claim names results that exist, and is computed without any assumption of the reader's") {
  const Json list = claims_under(Json::object());
  REQUIRE(list.size() == claims().size());
  for (std::size_t i = 0; i < claims().size(); ++i) {
    CAPTURE(claims()[i].id);
    CHECK(list[i]["id"] == claims()[i].id);
    CHECK((list[i]["verdict"] == "not_testable") == (claims()[i].scenario == none));
    CHECK(list[i].contains("computed") == (claims()[i].scenario != none));
  }
}

TEST_CASE("known results at central values") {
  const Json list = claims_under(Json::object());
  // $100 and $200 over $3.
  CHECK(computed(list, "subscription") == about(100.0 / 3));
  CHECK(computed(list, "subscription-large") == about(200.0 / 3));
  CHECK(claim_named(list, "subscription")["verdict"] == "claim_low");
  CHECK(claim_named(list, "subscription")["factor"].get<double>() == about(100.0 / 3 / 30));
  // 415 TWh growing by 14.7 % for six years, over Germany's 512: 1.85.
  CHECK(computed(list, "iea-945") == about(415 * std::pow(1.147, 6) / 512, 1e-9));
  CHECK(computed(list, "iea-945") == about(1.85, 0.005));
  CHECK(claim_named(list, "iea-945")["verdict"] == "inside");
  // 313 over 989 TFLOP/s, where 0.6 to 0.7 is claimed.
  CHECK(computed(list, "ascend-throughput") == about(313.0 / 989));
  CHECK(claim_named(list, "ascend-throughput")["verdict"] == "claim_high");
  CHECK(claim_named(list, "ascend-throughput")["factor"].get<double>() == about(0.6 * 989 / 313));
  // 246e6 hours of 700 W over the hours and 365 W of 6·40e9·28.5e12 FLOP at the 910B's speed, in one accounting: 14.1.
  const Case b = glm5_on_910b;
  const double hours = 6 * 40e9 * 28.5e12 / (central(b, "effective_compute") * 1e12 * 3600);
  CHECK(computed(list, "gap-energy") == about(2.46e8 * 700 / (hours * 365), 1e-9));
  CHECK(computed(list, "gap-energy") == about(14.1, 0.005));
  CHECK(claim_named(list, "gap-energy")["verdict"] == "inside");
  // Watts for each peak operation: 365 / 313 over 700 / 989.
  CHECK(computed(list, "chip-power") == about((365.0 / 313) / (700.0 / 989)));
  CHECK(computed(list, "chip-power") == about(1.65, 0.005));
  // 314.6 GWh over 3.6 MWh a European home and 10.791 an American one.
  const double energy = 2.46e8 * 700 * 2.03 * 0.75 * 1.2 / 1e6;
  CHECK(computed(list, "grok4-households-eu") == about(energy / 3.6, 1e-9));
  CHECK(computed(list, "grok4-households") == about(energy / 10.791, 1e-9));
  CHECK(computed(list, "grok4-households-eu") == about(87400, 0.001));
  CHECK(computed(list, "grok4-households") == about(29200, 0.002));
  for (const char* id : {"grok4-households", "grok4-households-eu"})
    CHECK(claim_named(list, id)["verdict"] == "inside");
  // A dense model of 744 billion parameters against one with 40 billion active.
  CHECK(computed(list, "active-share") == about(744.0 / 40));
}

TEST_CASE("shared values reach every claim, those of runs only the claims of their scenario") {
  const Json before = claims_under(Json::object());
  // Household electricity halved everywhere doubles the homes, in the request's scenario and in another.
  const Json shared = claims_under({{"shared", {{"household_electricity", 1.8}}}});
  CHECK(computed(shared, "grok4-households-eu") == about(2 * computed(before, "grok4-households-eu")));
  CHECK(computed(shared, "grok4-households") == about(10.791 / 1.8 * computed(before, "grok4-households")));
  // Twice Grok 4's hours in the default scenario: the gap there doubles, Europe's run stays.
  const Json runs = {{{"id", "a"}, {"set", {{"chip_hours", 4.92e8}}}}};
  const Json set = claims_under({{"scenario", "grok4-vs-glm5"}, {"runs", runs}});
  CHECK(computed(set, "gap-energy") == about(2 * computed(before, "gap-energy")));
  CHECK(computed(set, "grok4-households-eu") == about(computed(before, "grok4-households-eu")));
  // Runs of the same ids in another scenario are other runs.
  const Json elsewhere = claims_under({{"scenario", "europe-and-china"}, {"runs", runs}});
  CHECK(computed(elsewhere, "gap-energy") == about(computed(before, "gap-energy")));
}

TEST_CASE("what would be needed makes the claim's nearer end true") {
  const Json gap = claim_named(claims_under(Json::object()), "gap-energy");
  REQUIRE(gap["would_need"].size() == 2);
  for (const Json& need : gap["would_need"]) {
    CAPTURE(need.dump());
    const Json runs = {{{"id", need["run"]}, {"set", {{need["id"].get<std::string>(), need["value"]}}}}};
    const Json solved = claims_under({{"scenario", "grok4-vs-glm5"}, {"runs", runs}});
    CHECK(computed(solved, "gap-energy") == about(20, 1e-9));
  }
}

TEST_CASE("an assumption that both runs share moves in both, and then changes no ratio") {
  // Both cases of active-share are one model, so its parameters cancel.
  const Json need = claim_named(claims_under(Json::object()), "active-share")["would_need"][0];
  CHECK(need["value"].is_null());
  CHECK(need["in_range"] == "none");
}

TEST_CASE("a claim whose result is absent under the reader's assumptions is not testable, and no other is lost") {
  // One H100 does not hold GLM-5: nothing can be said of what it costs to serve.
  const Json list = claims_under({{"shared", {{"instance_chips", 1}}}});
  CHECK(claim_named(list, "api-price-hardware")["verdict"] == "not_testable");
  CHECK(claim_named(list, "gap-energy")["verdict"] == "inside");
}

TEST_CASE("with draws the central and the percentiles of a claim are those of its scenario's report") {
  const Json request = {{"outputs", {"facility_energy"}}, {"details", {"claims"}}, {"draws", 16384}};
  const Json report = report_of(std::string_view(request.dump()));
  const Json b_over_a = report["comparisons"][0]["ratio"],
             claim = claim_named(report["claims"], "gap-energy")["computed"];
  CHECK(claim["central"].get<double>() == about(1 / b_over_a["central"].get<double>()));
  // The claim is the other way round, so its P5 is one over the other's P95, within a bin of either.
  CHECK(claim["p5"].get<double>() == about(1 / b_over_a["p95"].get<double>(), 2e-3));
  CHECK(claim["p50"].get<double>() == about(1 / b_over_a["p50"].get<double>(), 2e-3));
  CHECK(claim["p95"].get<double>() == about(1 / b_over_a["p5"].get<double>(), 2e-3));
}

TEST_CASE("without the detail a report holds no claims") { CHECK(report_of(Json::object())["claims"].empty()); }
