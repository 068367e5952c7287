// Every problem code of core/report/problem.hpp, at the level and place it promises.
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Texts errors_setting(Json set) { return errors_of(report_of(request_setting(std::move(set)))); }

Json run_with(const char* key, Json value) {
  Json run = {{"model", "glm-5"}, {"chip", "h100-sxm"}, {"place", "germany"}};
  run[key] = std::move(value);
  return {{"runs", {run}}};
}

bool has(const Texts& list, const char* text) { return std::find(list.begin(), list.end(), text) != list.end(); }

}  // namespace

TEST_CASE("bad_json: what is no JSON, or holds a number that no double can hold") {
  for (const char* text :
       {"", " ", "{", "{]", "nul", "{\"draws\":NaN}", "{\"draws\":Infinity}", "{'draws':1}", "{\"draws\":1,}",
        "{\"shared\":{\"chip_hours\":1e999}}", "{\"shared\":{\"chip_hours\":-1e999}}", "{} {}", "\xff\xfe",
        "{\"runs\":[{\"label\":\"\xc3\x28\"}]}", "{\"runs\":[{\"label\":\"\\ud800\"}]}"}) {
    CAPTURE(text);
    const Json report = report_of(std::string_view(text));
    CHECK(errors_of(report) == Texts{"bad_json - -"});
    CHECK(report["runs"].empty());
  }
}

TEST_CASE("wrong_type: a request, its lists and its texts") {
  for (const char* text : {"null", "[]", "1", "\"grok4-vs-glm5\"", "true"}) {
    CAPTURE(text);
    CHECK(errors_of(report_of(std::string_view(text))) == Texts{"wrong_type - -"});
  }
  const struct {
    const char* key;
    Json value;
  } rows[] = {
      {"runs", Json::object()}, {"runs", "a"},     {"runs", nullptr}, {"scenario", 4},     {"baseline", false},
      {"outputs", "all"},       {"details", 1},    {"unlink", "x"},   {"shared", nullptr}, {"shared", Json::array()},
      {"outputs", {4}},         {"details", {{}}}, {"unlink", {1.5}}, {"rental_class", 1}};
  for (const auto& row : rows) {
    CAPTURE(row.key);
    CAPTURE(row.value.dump());
    CHECK(errors_of(report_of({{row.key, row.value}})) == Texts{std::string("wrong_type - ") + row.key});
  }
  for (const char* key : {"draws", "seed"}) {
    CAPTURE(key);
    const std::string text = std::string("{\"") + key + "\":\"many\"}";
    CHECK(errors_of(report_of(std::string_view(text))) == Texts{std::string("wrong_type - ") + key});
  }
}

TEST_CASE("wrong_type: a run and its fields") {
  for (const Json& run : {Json("a"), Json(nullptr), Json(1), Json::array()}) {
    CAPTURE(run.dump());
    CHECK(errors_of(report_of({{"runs", Json::array({run})}})) == Texts{"wrong_type a -"});
  }
  for (const char* key :
       {"label", "model", "chip", "place", "accounting", "route", "hardware", "format", "set", "remove"}) {
    CAPTURE(key);
    CHECK(errors_of(report_of(run_with(key, 7))) == Texts{std::string("wrong_type a ") + key});
    CHECK(errors_of(report_of(run_with(key, nullptr))) == Texts{std::string("wrong_type a ") + key});
  }
  CHECK(errors_of(report_of(run_with("id", 7))) == Texts{"wrong_type a id"});
  CHECK(errors_of(report_of(run_with("id", ""))) == Texts{"wrong_type a id"});
}

TEST_CASE("wrong_type: a value is a number or a range of numbers") {
  for (const Json& value : {Json(nullptr), Json("1.2"), Json(true), Json::array({1.2}), Json({{"central", "1.2"}}),
                            Json({{"central", nullptr}}), Json({{"low", 1.1}, {"central", 1.2}, {"high", true}})}) {
    CAPTURE(value.dump());
    CHECK(errors_setting({{"facility_pue", value}}) == Texts{"wrong_type a facility_pue"});
  }
}

TEST_CASE("unknown_field: of a request, a run and a range") {
  CHECK(errors_of(report_of({{"sceanrio", "x"}})) == Texts{"unknown_field - sceanrio"});
  CHECK(errors_of(report_of(run_with("chips", 8))) == Texts{"unknown_field a chips"});
  CHECK(errors_setting({{"facility_pue", {{"central", 1.2}, {"middle", 1.2}}}}) ==
        Texts{"unknown_field a facility_pue"});
  // Only a scenario's figures name their source: a reader's values are the reader's.
  CHECK(errors_setting({{"facility_pue", {{"central", 1.2}, {"source", "epoch-grok4"}}}}) ==
        Texts{"unknown_field a facility_pue"});
}

TEST_CASE("unknown_id: scenario, entries, choices, assumptions and outputs") {
  CHECK(errors_of(report_of({{"scenario", "nowhere"}})) == Texts{"unknown_id - scenario"});
  for (const char* key : {"model", "chip", "place", "accounting", "route", "hardware", "format"}) {
    CAPTURE(key);
    CHECK(errors_of(report_of(run_with(key, "nothing"))) == Texts{std::string("unknown_id a ") + key});
  }
  CHECK(errors_setting({{"luck", 1}}) == Texts{"unknown_id a luck"});
  CHECK(errors_setting({{"facility_pue", {{"central", 1.2}, {"distribution", "cauchy"}}}}) ==
        Texts{"unknown_id a facility_pue"});
  for (const char* key : {"outputs", "details", "unlink"}) {
    CAPTURE(key);
    CHECK(errors_of(report_of({{key, {"happiness"}}})) == Texts{std::string("unknown_id - ") + key});
  }
  CHECK(errors_of(report_of({{"shared", {{"luck", 1}}}})) == Texts{"unknown_id - luck"});
  CHECK(errors_of(report_of({{"rental_class", "gift"}})) == Texts{"unknown_id - rental_class"});
}

TEST_CASE("out_of_range: beyond a row's hard bounds, at any end of a range") {
  for (const double value : {-1.0, 0.9, 1e308, -1e308, 3.001}) {
    CAPTURE(value);
    CHECK(errors_setting({{"facility_pue", value}}) == Texts{"out_of_range a facility_pue"});
  }
  CHECK(errors_setting({{"facility_pue", {{"low", 0.9}, {"central", 1.2}, {"high", 1.4}}}}) ==
        Texts{"out_of_range a facility_pue"});
  CHECK(errors_setting({{"facility_pue", {{"low", 1.1}, {"central", 1.2}, {"high", 40}}}}) ==
        Texts{"out_of_range a facility_pue"});
  // The bounds themselves are allowed.
  CHECK(errors_setting({{"facility_pue", 1}}) == Texts{});
  CHECK(errors_setting({{"facility_pue", 3}}) == Texts{});
  for (const char* text : {"{\"draws\":-1}", "{\"draws\":1.5}", "{\"draws\":1048577}", "{\"seed\":4294967296}",
                           "{\"seed\":-1}", "{\"draws\":1e300}"}) {
    CAPTURE(text);
    CHECK(report_of(std::string_view(text))["problems"][0]["code"] == "out_of_range");
  }
}

TEST_CASE("every row refuses what is just beyond its bounds") {
  for (const AssumptionRow& row : assumption_rows()) {
    CAPTURE(row.id);
    const double step = (row.bounds.max - row.bounds.min) / 1000;
    for (const double value : {row.bounds.min - step, row.bounds.max + step}) {
      CHECK(errors_setting({{row.id, value}}) == Texts{std::string("out_of_range a ") + row.id});
    }
  }
}

TEST_CASE("bad_range: inverted, without centre, with one end, or unfit for its distribution") {
  const auto errors = [](Json value) { return errors_setting({{"facility_pue", std::move(value)}}); };
  const Texts expected{"bad_range a facility_pue"};
  CHECK(errors({{"low", 1.4}, {"central", 1.2}, {"high", 1.1}}) == expected);
  CHECK(errors({{"low", 1.1}, {"central", 1.5}, {"high", 1.4}}) == expected);
  CHECK(errors({{"low", 1.1}, {"high", 1.4}}) == expected);
  CHECK(errors(Json::object()) == expected);
  CHECK(errors({{"low", 1.1}, {"central", 1.2}}) == expected);
  CHECK(errors({{"central", 1.2}, {"high", 1.4}}) == expected);
  // The smallest PUE has no logarithm of what lies above it.
  CHECK(errors({{"low", 1}, {"central", 1.2}, {"high", 1.4}}) == expected);
  CHECK(errors({{"low", 1}, {"central", 1.2}, {"high", 1.4}, {"distribution", "uniform"}}) == Texts{});
  CHECK(errors({{"low", 1.1}, {"central", 1.2}, {"high", 1.4}, {"distribution", "fixed"}}) == expected);
  CHECK(errors({{"central", 1.2}}) == Texts{});
  CHECK(errors_setting(
            {{"network_share", {{"low", 0}, {"central", 0.1}, {"high", 0.2}, {"distribution", "lognormal"}}}}) ==
        Texts{"bad_range a network_share"});
}

TEST_CASE("duplicate_id: two runs of one id") {
  const Json run = {{"id", "x"}, {"model", "glm-5"}};
  CHECK(errors_of(report_of({{"runs", {run, run}}})) == Texts{"duplicate_id - x"});
}

TEST_CASE("all problems of a request are told together") {
  const Json report = report_of(
      {{"scenario", "nowhere"},
       {"draw", 5},
       {"outputs", {"happiness"}},
       {"runs",
        {{{"chip", "nothing"}, {"colour", 1}, {"set", {{"facility_pue", 0.5}, {"luck", 1}, {"chip_power", "x"}}}},
         {{"place", 4}}}}});
  const Texts errors = errors_of(report);
  for (const char* expected : {"unknown_id - scenario", "unknown_field - draw", "unknown_id - outputs",
                               "unknown_id a chip", "unknown_field a colour", "out_of_range a facility_pue",
                               "unknown_id a luck", "wrong_type a chip_power", "wrong_type b place"}) {
    CAPTURE(expected);
    CHECK(has(errors, expected));
  }
  CHECK(errors.size() == 9);
  CHECK(report["runs"].empty());
}

TEST_CASE("an error in one run leaves that run empty and computes the rest") {
  const Json good = {{"model", "glm-5"}, {"chip", "h100-sxm"}, {"place", "germany"}};
  Json bad = good;
  bad["set"] = {{"facility_pue", 0.5}};
  const Json report = report_of({{"runs", {good, bad, good}}});
  CHECK(errors_of(report) == Texts{"out_of_range b facility_pue"});
  CHECK(run_ids(report) == Texts{"a", "b", "c"});
  CHECK(report["runs"][1]["outputs"].empty());
  CHECK(report["runs"][2]["outputs"] == report_of({{"runs", {good}}})["runs"][0]["outputs"]);
  for (const Json& one : report["comparisons"]) CHECK(one["run"] == "c");
  // A baseline at fault leaves nothing to compare with.
  CHECK(report_of({{"runs", {bad, good}}})["comparisons"].empty());
}

TEST_CASE("an error in what the reader changes of a scenario's run leaves that run empty") {
  const Json report = report_of(
      {{"scenario", "grok4-vs-glm5"}, {"runs", Json::array({{{"id", "b"}, {"set", {{"facility_pue", 0.5}}}}})}});
  CHECK(errors_of(report) == Texts{"out_of_range b facility_pue"});
  CHECK(report["runs"][0]["outputs"].contains("facility_energy"));
  CHECK(report["runs"][1]["outputs"].empty());
}

TEST_CASE("a report always has its five parts") {
  for (const char* text : {"", "{}", "[]", "{\"scenario\":\"nowhere\"}"}) {
    const Json report = report_of(std::string_view(text));
    for (const char* key : {"version", "runs", "comparisons", "claims", "problems"}) CHECK(report.contains(key));
    CHECK(report["version"]["model"].is_string());
    CHECK(report["version"]["data"].is_string());
  }
}
