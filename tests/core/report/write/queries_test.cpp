// Queries in reports: every method's account, ways between two, and what a request may not ask.
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Json asked(Json query) {
  Json request = request_setting({{"prompt_tokens", 300}, {"answer_tokens", 400}});
  request["queries"] = Json::array({std::move(query)});
  return report_of(std::move(request));
}

const Json& account(const Json& answer, const char* method) {
  const Json& list = answer["accounts"];
  return *std::find_if(list.begin(), list.end(), [&](const Json& one) { return one["method"] == method; });
}

}  // namespace

TEST_CASE("a query has our account first, then every method's, with levels that end in the amounts") {
  const Json report = asked({{"run", "a"}});
  CHECK(errors_of(report).empty());
  const Json& answer = report["queries"][0];
  CHECK(answer["accounts"].size() == 17);
  CHECK(answer["accounts"][0]["method"] == "tokenwatt");
  CHECK_FALSE(answer.contains("walks"));
  const Json& own = account(answer, "tokenwatt");
  CHECK(own["energy"].get<double>() == about(central(report["runs"][0], "query_energy")));
  CHECK(own["water"].get<double>() == about(central(report["runs"][0], "query_water")));
  CHECK(own["levels"]["building"] == own["energy"]);
  CHECK(own["levels"]["tokens"].get<double>() == about(400));
  const Json& google = account(answer, "google-2025");
  CHECK(google["energy"].get<double>() == about(0.24));
  CHECK_FALSE(google["levels"].contains("tokens"));
  CHECK(account(answer, "ecologits-2026-03")["beyond_fit"] == true);
  const Json& measured = account(answer, "hugging-face-2025");
  CHECK(measured["lacks"] == Json({"model"}));
  CHECK_FALSE(measured.contains("levels"));
}

TEST_CASE("a way names its factors, and their shares of the logarithm add to one") {
  const Json report = asked({{"run", "a"}, {"from", "google-2025"}, {"to", "tokenwatt"}});
  const Json& answer = report["queries"][0];
  for (const char* amount : {"energy", "emissions", "water"}) {
    CAPTURE(amount);
    const Json& steps = answer["walks"][amount];
    REQUIRE_FALSE(steps.empty());
    CHECK(steps[0]["factors"] == Json({"tokens", "machine", "batch", "input"}));
    double ratio = 1, share = 0;
    for (const Json& step : steps) ratio *= step["ratio"].get<double>(), share += step["share"].get<double>();
    const auto whole = [&](const char* method) { return account(answer, method)[amount].get<double>(); };
    CHECK(ratio == about(whole("tokenwatt") / whole("google-2025")));
    CHECK(share == about(1));
  }
  const Json same = asked({{"run", "a"}, {"from", "tokenwatt"}, {"to", "tokenwatt"}});
  for (const Json& step : same["queries"][0]["walks"]["energy"]) CHECK(step["share"].is_null());
  const Json mistral = asked({{"run", "a"}, {"from", "mistral-2025"}, {"to", "tokenwatt"}});
  CHECK_FALSE(mistral["queries"][0]["walks"].contains("energy"));
  CHECK(mistral["queries"][0]["walks"].contains("emissions"));
}

TEST_CASE("what a query may not ask") {
  CHECK(errors_of(asked({{"run", "z"}})) == Texts{"unknown_id - queries"});
  CHECK(errors_of(asked({{"run", "a"}, {"from", "nobody"}, {"to", "tokenwatt"}})) == Texts{"unknown_id - queries"});
  CHECK(errors_of(asked({{"run", "a"}, {"from", "tokenwatt"}})) == Texts{"wrong_type - queries"});
  CHECK(errors_of(asked({{"run", "a"}, {"by", "tokenwatt"}})) == Texts{"unknown_field - by"});
  CHECK(errors_of(asked({{"run", 1}})) == Texts{"wrong_type - queries"});
  CHECK(errors_of(asked("a")) == Texts{"wrong_type - queries"});
  Json request = request_setting(Json::object());
  request["queries"] = "a";
  CHECK(errors_of(report_of(request)) == Texts{"wrong_type - queries"});
  request["queries"] = std::vector<Json>(65, Json{{"run", "a"}});
  CHECK(errors_of(report_of(request)) == Texts{"too_large - queries"});
}
