// Flat values against the same values as JSON text, and texts that come back escaped.
#include "core/tables/flat_json.hpp"

#include "core/tokenwatt.hpp"
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

// {"draws":0,"runs":[{"model":"glm-5","remove":false,"set":{"facility_pue":1.25}}],"outputs":["it_energy"]}
constexpr const char* shape = "oknklokskfkokneeeklsee";
constexpr const char* text = "drawsrunsmodelglm-5removesetfacility_pueoutputsit_energy";
constexpr double numbers[] = {5, 0, 4, 5, 5, 6, 3, 12, 1.25, 7, 9};

}  // namespace

TEST_CASE("a flat request is the request that its text is") {
  const std::string expected = estimate(
      R"({"draws":0,"runs":[{"model":"glm-5","remove":false,"set":{"facility_pue":1.25}}],"outputs":["it_energy"]})");
  CHECK(Session(Flat{shape, text, numbers}).report() == expected);
  CHECK(Json::parse(expected)["runs"][0]["inputs"]["facility_pue"]["central"] == 1.25);
}

TEST_CASE("a flat request is measured by its text, and none is no JSON") {
  CHECK(Session(Flat{shape, text, numbers, largest_request}).report() == Session(Flat{shape, text, numbers}).report());
  CHECK(errors_of(Json::parse(Session(Flat{shape, text, numbers, largest_request + 1}).report())) ==
        Texts{"too_large - -"});
  CHECK(errors_of(Json::parse(Session(Flat{}).report())) == Texts{"bad_json - -"});
}

TEST_CASE("a flat value sets a row as its text does") {
  Session flat(R"({"draws":0})"), plain(R"({"draws":0})");
  // {"low":1.1,"central":1.2,"high":1.4}
  constexpr double range[] = {3, 1.1, 7, 1.2, 4, 1.4};
  CHECK(flat.set("a", "facility_pue", Flat{"oknknkne", "lowcentralhigh", range}) == "[]");
  CHECK(plain.set("a", "facility_pue", R"({"low":1.1,"central":1.2,"high":1.4})") == "[]");
  CHECK(flat.report() == plain.report());
  for (const char* wrong : {"z", "t", "f", "le", ""}) {
    CAPTURE(wrong);
    CHECK(Json::parse(flat.set("a", "facility_pue", Flat{wrong, "", {}}))[0]["code"] == "wrong_type");
  }
}

TEST_CASE("every character of a label comes back") {
  std::string label = "\"\\/ größe 芯片 🙂";
  for (char c = 0; c < 0x20; ++c) label += c;
  label += '\x7f';
  const Json report = report_of({{"runs", {{{"model", "glm-5"}, {"label", label}}}}});
  CHECK(report["runs"][0]["label"] == label);
}

TEST_CASE("a number of a report is the shortest that reads back the same") {
  const std::string report =
      estimate(R"({"draws":0,"runs":[{"set":{"electricity_price":0.1,"training_compute":5e26}}]})");
  CHECK(report.find("\"central\":0.1,") != report.npos);
  CHECK(report.find("\"central\":5e+26,") != report.npos);
}
