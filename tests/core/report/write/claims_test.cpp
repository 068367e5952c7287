// Claims of the articles in a report: known results with their arithmetic, and whose values reach them.
#include <cmath>

#include "core/report/write/claims.hpp"

#include "core/analysis/judgement.hpp"
#include "core/report/read/reader.hpp"
#include "core/tables/claims.hpp"
#include "tests/core/reports.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

Json claims_under(Json request) {
  request["details"] = {"claims"};
  request["outputs"] = {"facility_energy"};
  return report_of(std::move(request))["claims"];
}

// The claims with draws, and what a request holds besides.
Json drawn_claims(std::uint32_t draws, Json request = Json::object()) {
  request["details"] = {"claims"};
  request["outputs"] = {"facility_energy"};
  request["draws"] = draws;
  return report_of(std::string_view(request.dump()))["claims"];
}

// Whether the batch of a claim's runs is found from the speed that its scenario gives each user.
bool finds_its_batch(const Claim& claim) {
  const std::size_t count = scenario_texts().size();
  const ScenarioText& text =
      claim.scenario < count ? scenario_texts()[claim.scenario] : claim_cases()[claim.scenario - count];
  return text.flat.text.find("target_user_speed") != std::string_view::npos;
}

// Whether some row of the catalogues has a figure of its own for an assumption.
bool is_set_by_rows(Id id) {
  const auto sets = [&](const auto& rows) {
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
      return std::any_of(row.sets.begin(), row.sets.end(), [&](const Setting& one) { return one.id == id; });
    });
  };
  const auto counts = [&](const Accounting& row) {
    return std::any_of(row.cases.begin(), row.cases.end(), [&](const AccountingCase& one) { return one.id == id; });
  };
  return sets(chips()) || sets(models()) || sets(places()) || sets(formats()) || sets(offers()) ||
         sets(subscriptions()) || std::any_of(accountings().begin(), accountings().end(), counts);
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

TEST_CASE("every claim that has an expression is computed without any assumption of the reader's") {
  const Json list = claims_under(Json::object());
  REQUIRE(list.size() == claims().size());
  for (std::size_t i = 0; i < claims().size(); ++i) {
    CAPTURE(claims()[i].id);
    CHECK(list[i]["id"] == claims()[i].id);
    CHECK((list[i]["verdict"] == "not_testable") == !has_reading(claims()[i]));
    CHECK(list[i].contains("computed") == (claims()[i].scenario != none));
  }
}

TEST_CASE("known results at central values") {
  const Json list = claims_under(Json::object());
  // $100 and $200 over $3.
  CHECK(computed(list, "subscription") == about(100.0 / 3));
  CHECK(computed(list, "subscription-large") == about(200.0 / 3));
  // Thirty is 25 to 35.
  CHECK(claim_named(list, "subscription")["verdict"] == "inside");
  CHECK(claim_named(list, "subscription-large")["verdict"] == "claim_low");
  CHECK(claim_named(list, "subscription-large")["factor"].get<double>() == about(200.0 / 3 / 35));
  // 415 TWh growing by 14.7 % for six years, over Germany's 512: 1.85.
  const Json path = claims_under({{"shared", {{"start_energy", 415}, {"demand_growth", 0.147}}}});
  CHECK(computed(path, "iea-945") == about(415 * std::pow(1.147, 6) / 512, 1e-9));
  CHECK(computed(path, "iea-945") == about(1.85, 0.005));
  CHECK(claim_named(path, "iea-945")["verdict"] == "inside");
  // 313 over 989 TFLOP/s, where 0.6 to 0.7 is claimed.
  CHECK(computed(list, "ascend-throughput") == about(313.0 / 989));
  CHECK(claim_named(list, "ascend-throughput")["verdict"] == "claim_high");
  CHECK(claim_named(list, "ascend-throughput")["factor"].get<double>() == about(0.6 * 989 / 313));
  // 246e6 hours of 700 W over the hours and 365 W of 6·40e9·28.5e12 FLOP at the 910B's speed, in one accounting: 13.1.
  const Case b = glm5_on_910b;
  const double hours = 6 * 40e9 * 28.5e12 / (central(b, "effective_compute") * 1e12 * 3600);
  CHECK(computed(list, "gap-energy") == about(2.46e8 * 700 / (hours * 365), 1e-9));
  CHECK(computed(list, "gap-energy") == about(13.1, 0.1));
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
  // Half the electricity for each home everywhere is twice the homes, in the request's scenario and in another.
  const Json shared = claims_under({{"shared", {{"household_electricity", 1.8}}}});
  const auto at_home = [](const char* place) {
    return figure_in(places()[find(places(), place)].sets, Id::household_electricity);
  };
  CHECK(computed(shared, "grok4-households-eu") ==
        about(at_home("european-union") / 1.8 * computed(before, "grok4-households-eu")));
  CHECK(computed(shared, "grok4-households") ==
        about(at_home("united-states") / 1.8 * computed(before, "grok4-households")));
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
  const Json list = claims_under(Json::object());
  const Json gap = claim_named(list, "gap-energy");
  // Five to twenty times is claimed.
  const double nearer = computed(list, "gap-energy") > 12.5 ? 20 : 5;
  REQUIRE(gap["would_need"].size() == 2);
  for (const Json& need : gap["would_need"]) {
    CAPTURE(need.dump());
    const Json runs = {{{"id", need["run"]}, {"set", {{need["id"].get<std::string>(), need["value"]}}}}};
    const Json solved = claims_under({{"scenario", "grok4-vs-glm5"}, {"runs", runs}});
    CHECK(computed(solved, "gap-energy") == about(nearer, 1e-9));
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

TEST_CASE("only tested claims have a word, and each has that of its share of draws") {
  const Json list = drawn_claims(16384);
  REQUIRE(list.size() == claims().size());
  for (std::size_t i = 0; i < claims().size(); ++i) {
    const Claim& claim = claims()[i];
    CAPTURE(claim.id);
    const Json& judgement = list[i]["judgement"];
    const bool tested = claim.kind == ClaimKind::tested, exact = judgement["kind"] == "exact";
    if (!exact) CHECK(judgement["kind"] == claim_kind_names[claim.kind]);
    CHECK(judgement.contains("word") == tested);
    CHECK(judgement.contains("probability") == (tested && !exact));
    CHECK(judgement.contains("flips_if") == tested);
    CHECK(judgement.contains("reading") == has_reading(claim));
    if (exact) {
      // What is one number in every draw is told without percentiles, or with equal ones.
      const Json& computed = list[i]["computed"];
      if (computed.contains("p5")) CHECK(computed["p5"].get<double>() == about(computed["p95"].get<double>(), 1e-6));
    }
    if (!judgement.contains("probability")) continue;
    const double p = judgement["probability"].get<double>();
    CHECK(judgement["word"] == (p >= 0.9    ? "supported"
                                : p >= 0.66 ? "likely"
                                : p >= 0.34 ? "undecided"
                                : p > 0.1   ? "unlikely"
                                            : "contradicted"));
  }
}

// The share of draws is counted draw by draw; here it is read off the percentiles, of which bins of 0.1 % are made.
TEST_CASE("the share of draws is that of the percentiles") {
  const Json list = drawn_claims(16384);
  std::size_t checked = 0;
  for (std::size_t i = 0; i < claims().size(); ++i) {
    const Claim& claim = claims()[i];
    if (!list[i]["judgement"].contains("probability")) continue;
    CAPTURE(claim.id);
    const double probability = list[i]["judgement"]["probability"].get<double>();
    const auto at = [&](const char* percentile) { return list[i]["computed"][percentile].get<double>(); };
    const auto within = [&](double x) { return x >= claim.low && x <= claim.high; };
    // What holds at P5, P50 and P95 of a range holds between them.
    if (within(at("p5")) && within(at("p95"))) CHECK(probability >= 0.9 - 1e-3);
    if (claim.low > at("p95") || claim.high < at("p5")) CHECK(probability <= 0.05 + 1e-3);
    if (within(at("p50")) && within(at("p95"))) CHECK(probability >= 0.45 - 1e-3);
    if (claim.low > at("p50")) CHECK(probability <= 0.5 + 1e-3);
    if (claim.high < at("p50")) CHECK(probability <= 0.5 + 1e-3);
    ++checked;
  }
  CHECK(checked > 20);
}

TEST_CASE("distances are measured from the median and from the end of the range") {
  const Json list = drawn_claims(16384);
  // 0.6 or more of an H100's peak is claimed of a 910B.
  const Json throughput = claim_named(list, "ascend-throughput");
  const double p50 = throughput["computed"]["p50"].get<double>(), p95 = throughput["computed"]["p95"].get<double>();
  CHECK(throughput["judgement"]["distance"]["median"].get<double>() == about(p50 / 0.6));
  CHECK(throughput["judgement"]["distance"]["edge"].get<double>() == about(0.6 / p95));
  const Json gap = claim_named(list, "gap-energy")["judgement"]["distance"];
  CHECK(gap["median"] == 1);
  CHECK(gap["edge"] == 1);
}

// What the core says of another choice is what the same request says with that choice made.
TEST_CASE("a choice that flips the word gives that word when it is made") {
  const auto flip_of = [](const Json& claim, const char* alternative) {
    for (const Json& one : claim["judgement"]["flips_if"])
      if (one["alternative"] == alternative) return one;
    return Json();
  };
  const Json before = drawn_claims(16384);
  const Json mix = flip_of(claim_named(before, "api-price-mix"), "input_output_ratio.high");
  REQUIRE(!mix.is_null());
  CHECK(mix["default"]["id"] == "input_output_ratio");
  CHECK(mix["default"]["row"]["catalogue"] == "assumptions");
  const Json set = {{"input_output_ratio", mix["default"]["value"]}};
  const Json after = claim_named(drawn_claims(16384, {{"shared", set}}), "api-price-mix");
  CHECK(after["judgement"]["word"] == mix["word"]);
  // A named one: electricity at the European Union's price.
  const Json europe = flip_of(claim_named(before, "energy-negligible"), "europe");
  REQUIRE(!europe.is_null());
  CHECK(europe["word"] != claim_named(before, "energy-negligible")["judgement"]["word"]);
}

// A default of ours is moved by the reader instead: every word that changes is told.
TEST_CASE("no word rests on a default without a source that is not named") {
  // The words are those of these draws, however few they are.
  constexpr std::uint32_t draws = 256;
  const Json before = drawn_claims(draws);
  std::size_t moved = 0, changed = 0;
  // Where the same code runs slower, some of the defaults are moved.
  for (Position id = 0; id < assumption_rows().size(); id += fast_build ? 1U : 3U) {
    const AssumptionRow& row = assumption_rows()[id];
    if (!row.has_default || row.figure.grade != Grade::assumed || is_set_by_rows(id_at(id))) continue;
    const Range& range = row.figure.range();
    const Bounds ends = range.is_fixed() ? row.tried : Bounds{range.low, range.high};
    for (const double value : {ends.min, ends.max}) {
      if (value == range.central) continue;
      ++moved;
      const Json after = drawn_claims(draws, {{"shared", {{row.id, value}}}});
      for (std::size_t i = 0; i < claims().size(); ++i) {
        const Json &was = before[i]["judgement"], &is = after[i]["judgement"];
        if (!was.contains("word") || !is.contains("word") || was["word"] == is["word"]) continue;
        // A reader's batch takes the place of that speed, which no other default of the batch would.
        if (id_at(id) == Id::batch_size && finds_its_batch(claims()[i])) continue;
        CAPTURE(row.id);
        CAPTURE(value);
        CAPTURE(claims()[i].id);
        ++changed;
        const Json& flips = was["flips_if"];
        CHECK(std::any_of(flips.begin(), flips.end(), [&](const Json& flip) {
          return flip.contains("default") && flip["default"]["id"] == row.id && flip["default"]["value"] == value &&
                 flip["word"] == is["word"];
        }));
      }
    }
  }
  CHECK(moved > (fast_build ? 20U : 5U));
  if (fast_build) CHECK(changed > 5);
}

TEST_CASE("claims come a step at a time: a scenario's draws, each claim's other choices, each end of a default") {
  const Json json = {{"details", {"claims"}}, {"draws", 256}, {"claims", {"gap-energy", "grok4-energy"}}};
  Problems problems;
  const auto request = read_request(json, problems);
  REQUIRE(request);
  ClaimsWork work(*request);
  int steps = 0;
  while (!work.advance()) REQUIRE(++steps < 200);
  // One for the draws of their scenario, one for each claim, one for what is written, and those of the defaults.
  CHECK(steps > 4);
  CHECK(work.collect() == report_of(std::string_view(json.dump()))["claims"]);
}

TEST_CASE("a claim that is asked for alone is judged as among all, and in the order of the table") {
  Json request = {{"details", {"claims"}}, {"draws", 512}};
  const auto judged = [&] { return report_of(std::string_view(request.dump()))["claims"]; };
  const Json all = judged();
  for (const Json& one : all) {
    request["claims"] = Json::array({one["id"]});
    const Json alone = judged();
    REQUIRE(alone.size() == 1);
    CHECK_MESSAGE(alone[0] == one, one["id"]);
  }
  request["claims"] = {"gap-energy", "subscription", "gap-energy"};
  const Json two = judged();
  REQUIRE(two.size() == 2);
  for (const char* id : {"subscription", "gap-energy"}) CHECK(claim_named(two, id) == claim_named(all, id));
  const auto at = [](const Json& claim) { return find(claims(), claim["id"].get<std::string>()); };
  CHECK(at(two[0]) < at(two[1]));
  request["claims"] = Json::array({"no-such"});
  CHECK(report_of(request)["problems"][0]["id"] == "claims");
  request["claims"] = "gap-energy";
  CHECK(report_of(request)["problems"][0]["code"] == "wrong_type");
}

TEST_CASE("without draws there is no word, and without the detail there are no claims") {
  const Json claim = claim_named(claims_under(Json::object()), "gap-energy");
  CHECK(claim["judgement"]["kind"] == "tested");
  CHECK_FALSE(claim["judgement"].contains("word"));
  CHECK(report_of(Json::object())["claims"].empty());
}
