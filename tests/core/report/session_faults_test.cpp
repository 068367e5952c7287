// Sessions with something wrong: refused values, runs and requests at fault, and what heals them.
#include "core/tokenwatt.hpp"
#include "tests/core/sessions.hpp"

using namespace tokenwatt;

TEST_CASE("a refused value says why and changes nothing") {
  Session session = opened(default_request());
  session.update(1024);
  const std::vector<double> before = session.results();
  const struct {
    const char *run, *id, *value, *code;
  } refusals[] = {
      {"a", "facility_pue", "0.5", "out_of_range"},
      {"a", "facility_pue", "\"much\"", "wrong_type"},
      {"a", "facility_pue", "{\"low\":1.5,\"central\":1.2,\"high\":1.6}", "bad_range"},
      {"a", "facility_pue", "null", "wrong_type"},
      {"a", "facility_pue", "{\"central\":1.2,\"note\":\"only scenarios have notes\"}", "unknown_field"},
      {"", "facility_pue", "99", "out_of_range"},
      {"z", "facility_pue", "1.2", "unknown_id"},
      {"a", "no_such_row", "1.2", "unknown_id"},
  };
  for (const auto& one : refusals) {
    CAPTURE(one.id);
    CAPTURE(one.value);
    const Json problems = Json::parse(session.set(one.run, one.id, one.value));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0]["level"] == "error");
    CHECK(problems[0]["code"] == one.code);
    session.update(1024);
    CHECK(same_bits(session.results(), before));
  }
  CHECK(Json::parse(session.unset("z", "facility_pue"))[0]["code"] == "unknown_id");
  CHECK(Json::parse(session.unset("a", "no_such_row"))[0]["code"] == "unknown_id");
}

TEST_CASE("a value that is no JSON is refused") {
  Session session = opened(default_request());
  for (const char* value : {"", "{", "1.2.3", "nan"}) {
    CAPTURE(value);
    CHECK_FALSE(all_fine(session.set("a", "facility_pue", value)));
  }
}

TEST_CASE("a session on a request at fault has no runs and refuses everything") {
  for (const char* text : {"{", "[]", "{\"scenario\":\"no-such\"}", "{\"draws\":-1}"}) {
    CAPTURE(text);
    Session session{std::string_view(text)};
    session.update(256);
    CHECK(session.results().empty());
    CHECK(session.report() == estimate(text));
    CHECK_FALSE(all_fine(session.set("a", "facility_pue", "1.2")));
    CHECK(Json::parse(session.layout())["runs"].empty());
  }
}

TEST_CASE("a run at fault has no numbers, and the others have their own") {
  // Three of four: a, c and d; without b the same three stand alone.
  const auto run = [](const char* id, const char* place) {
    return Json{{"id", id}, {"model", "grok-4"}, {"chip", "h100-sxm"}, {"place", place}};
  };
  Json broken = {{"runs", {run("a", "france"), run("b", "germany"), run("c", "china"), run("d", "norway")}},
                 {"outputs", {"emissions"}}};
  Json whole = {{"runs", {run("a", "france"), run("c", "china"), run("d", "norway")}}, {"outputs", {"emissions"}}};
  broken["runs"][1]["set"] = {{"facility_pue", 99}};
  const std::vector<double> ours = results_of(broken, 1024), theirs = results_of(whole, 1024);
  const auto part = [](const std::vector<double>& results, std::size_t first, std::size_t count) {
    return std::vector<double>(results.begin() + static_cast<std::ptrdiff_t>(first),
                               results.begin() + static_cast<std::ptrdiff_t>(first + count));
  };
  const auto all_nan = [](const std::vector<double>& numbers) {
    return std::all_of(numbers.begin(), numbers.end(), [](double x) { return std::isnan(x); });
  };
  // Seven numbers for each run, then five for each ratio to a.
  CHECK(same_bits(part(ours, 0, 7), part(theirs, 0, 7)));
  CHECK(all_nan(part(ours, 7, 7)));
  CHECK(same_bits(part(ours, 14, 14), part(theirs, 7, 14)));
  CHECK(all_nan(part(ours, 28, 5)));
  CHECK(same_bits(part(ours, 33, 10), part(theirs, 21, 10)));
}

// Such a result has no formula of its own: decoding and prefill as measured.

TEST_CASE("a value that was refused at the start is healed by a good one, and by being taken back") {
  Json request = default_request();
  request["draws"] = 0;
  request["runs"] = Json::array({Json{{"id", "a"}, {"set", {{"chip_power", -5}, {"facility_pue", 99}}}}});
  Session session = opened(request);
  CHECK(errors_of(parse_json(session.report())).size() == 2);
  CHECK(parse_json(session.set("a", "chip_power", "700")).empty());
  CHECK(errors_of(parse_json(session.report())) == Texts{"out_of_range a facility_pue"});
  CHECK(parse_json(session.report())["runs"][0]["outputs"].empty());
  CHECK(parse_json(session.unset("a", "facility_pue")).empty());
  request["runs"][0]["set"] = {{"chip_power", 700}};
  CHECK(session.report() == estimate(request.dump()));
}

TEST_CASE("a run is healed for itself, whatever is wrong with another") {
  Json request = default_request();
  request["draws"] = 0;
  request["runs"] = Json::array(
      {Json{{"id", "a"}, {"set", {{"chip_power", -5}}}}, Json{{"id", "b"}, {"set", {{"facility_pue", 99}}}}});
  Session session = opened(request);
  CHECK(parse_json(session.set("a", "chip_power", "700")).empty());
  const Json report = parse_json(session.report());
  CHECK(errors_of(report) == Texts{"out_of_range b facility_pue"});
  CHECK_FALSE(report["runs"][0]["outputs"].empty());
  CHECK(report["runs"][1]["outputs"].empty());
}

TEST_CASE("a session that was refused has nothing left to work at") {
  for (const char* request : {"{", "[]", R"({"runs": 1})"}) {
    CAPTURE(request);
    CHECK(Session(request).advance());
  }
}
