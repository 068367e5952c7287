// Requests made to break things: sizes, depths, hostile ids, and texts that come back as they were.
#include "tests/core/reports.hpp"

using namespace tokenwatt;

TEST_CASE("a request of a megabyte is read, one byte more is too_large") {
  const std::string head = R"({"draws":0,"outputs":["chip_hours"],"runs":[{"label":")", tail = R"("}]})";
  const std::string fits = head + std::string(largest_request - head.size() - tail.size(), 'x') + tail;
  REQUIRE(fits.size() == 1'000'000);
  CHECK(errors_of(report_of(std::string_view(fits))) == Texts{});
  const std::string more = head + std::string(largest_request + 1 - head.size() - tail.size(), 'x') + tail;
  const Json report = report_of(std::string_view(more));
  CHECK(errors_of(report) == Texts{"too_large - -"});
  CHECK(report["runs"].empty());
}

TEST_CASE("deep nesting is no trouble, closed or not") {
  const std::string open(100'000, '['), close(100'000, ']');
  CHECK(errors_of(report_of(std::string_view(open))) == Texts{"bad_json - -"});
  CHECK(errors_of(report_of(std::string_view(open + close))) == Texts{"wrong_type - -"});
  const std::string runs = "{\"runs\":" + open + close + "}";
  CHECK(errors_of(report_of(std::string_view(runs))) == Texts{"wrong_type a -"});
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  CHECK(errors_of(report_of(std::string_view(objects))) == Texts{"bad_json - -"});
  const std::string value = R"({"shared":{"facility_pue":)" + open + close + "}}";
  CHECK(errors_of(report_of(std::string_view(value))) == Texts{"wrong_type - facility_pue"});
  // In whatever a request lets in as it is, to be looked at later.
  for (const char* field :
       {R"("sweeps":[{"run":"a","id":"chip","values":[)", R"("sweeps":[{"run":"a","values":[{"low":)",
        R"("solve":[{"target":[)", R"("queries":[{"run":[)", R"("unlink":[)", R"("outputs":[)", R"("details":[)",
        R"("scenario":[)", R"("baseline":[)", R"("runs":[{"label":[)"}) {
    CAPTURE(field);
    const std::string text = std::string("{") + field + open;
    CHECK_FALSE(errors_of(report_of(std::string_view(text))).empty());
    std::string ends;
    for (auto at = text.rbegin(); at != text.rend(); ++at) {
      if (*at == '[') ends += ']';
      if (*at == '{') ends += '}';
    }
    CHECK_FALSE(errors_of(report_of(std::string_view(text + ends))).empty());
  }
}

TEST_CASE("hostile ids are unknown, and come back as text") {
  const std::string long_id(100'000, 'y');
  for (const std::string& id :
       {std::string("__proto__"), std::string("constructor"), std::string("<script>alert(1)</script>"),
        std::string("\"}],\"x\":\""), std::string("\\u0000"), std::string("a\0b", 3), std::string("../../etc"),
        std::string("größe 芯片 🙂"), long_id}) {
    CAPTURE(id.substr(0, 40));
    CHECK(errors_of(report_of({{"shared", {{id, 1}}}})) == Texts{"unknown_id - " + id});
    CHECK(errors_of(report_of({{"scenario", id}})) == Texts{"unknown_id - scenario"});
    const Json run = report_of({{"runs", {{{"id", id}, {"label", id}, {"model", "glm-5"}}}}});
    CHECK(run["runs"][0]["id"] == id);
    CHECK(run["runs"][0]["label"] == id);
    CHECK(errors_of(report_of({{id, 1}})) == Texts{"unknown_field - " + id});
  }
}

TEST_CASE("a member given twice counts as its last") {
  const Json report = report_of(std::string_view(R"({"draws":0,"shared":{"facility_pue":1.3,"facility_pue":1.5}})"));
  CHECK(report["runs"][0]["inputs"]["facility_pue"]["central"] == 1.5);
}

TEST_CASE("numbers are read to the last bit, however they are written") {
  for (const char* text : {"1.25", "125e-2", "0.0125E+2", "1.2500000000000000000000000000001"}) {
    CAPTURE(text);
    const std::string request = std::string(R"({"draws":0,"shared":{"facility_pue":)") + text + "}}";
    CHECK(report_of(std::string_view(request))["runs"][0]["inputs"]["facility_pue"]["central"] == 1.25);
  }
  // A whole number beyond 64 bits is a number too.
  const Json report =
      report_of(std::string_view(R"({"draws":0,"shared":{"training_compute":100000000000000000000000000}})"));
  CHECK(report["runs"][0]["inputs"]["training_compute"]["central"] == 1e26);
}

TEST_CASE("an input of a report given back as a value gives the same report") {
  const Json first = report_of({{"scenario", "grok4-vs-glm5"}});
  Json runs = Json::array();
  for (const Json& run : first["runs"]) {
    Json set = Json::object();
    for (const auto& [id, input] : run["inputs"].items()) {
      set[id] = {{"low", input["low"]},
                 {"central", input["central"]},
                 {"high", input["high"]},
                 {"distribution", input["distribution"]}};
    }
    // The chip is named again, because how many chips make a server is no assumption.
    runs.push_back({{"id", run["id"]},
                    {"chip", run["chip"]},
                    {"route", run["route"]},
                    {"hardware", run["hardware"]},
                    {"set", set}});
  }
  const Json again = report_of({{"runs", runs}});
  CHECK(errors_of(again) == Texts{});
  for (std::size_t i = 0; i < runs.size(); ++i) {
    for (const auto& output : first["runs"][i]["outputs"].items()) {
      CAPTURE(output.key());
      CHECK(again["runs"][i]["outputs"][output.key()]["central"] == output.value()["central"]);
    }
  }
}

TEST_CASE("many errors are told without end or loss") {
  Json set = Json::object();
  for (int i = 0; i < 5000; ++i) set["nothing" + std::to_string(i)] = 1;
  CHECK(errors_of(report_of({{"shared", set}})).size() == 5000);
}
