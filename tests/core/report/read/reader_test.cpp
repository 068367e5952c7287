// One request or scenario read as it stands, before anything is merged.
#include "core/report/read/reader.hpp"

#include "core/report/request.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

Request read(const char* text) {
  Problems problems;
  std::optional<std::string> scenario;
  const auto request = RequestReader(problems, false).read(parse_json(text), scenario);
  CHECK(problems.empty());
  REQUIRE(request.has_value());
  return *request;
}

}  // namespace

TEST_CASE("a request that says nothing wants every output at 16,384 draws of seed 1") {
  const Request request = read("{}");
  CHECK(request.outputs.size() == outputs().size());
  CHECK(request.sampling == Sampling{16384, 1});
  CHECK(request.runs.empty());
  CHECK_FALSE(request.details.working);
}

TEST_CASE("fields are read where they belong") {
  const Request request = read(R"({"runs":[{"chip":"h100-sxm","route":"hours","set":{"facility_pue":1.3}}],
    "shared":{"electricity_price":{"low":0.05,"central":0.1,"high":0.2}},"outputs":["water"],"details":["working"],
    "unlink":["facility_pue"],"draws":512,"seed":7,
    "sweeps":[{"run":"a","id":"facility_pue","values":[1,2]}],
    "solve":[{"run":"a","output":"water","target":5,"id":"facility_pue"}]})");
  const RunRequest& run = request.runs.at(0);
  CHECK(run.id == "a");
  CHECK(chips()[run.chip.value()].id == std::string("h100-sxm"));
  CHECK(run.route == Route::hours);
  CHECK_FALSE(run.hardware.has_value());
  CHECK(run.set.at(0).layer == Layer::reader);
  CHECK(run.set.at(0).range == Range::fixed_at(1.3));
  // The distribution is the row's own where none is said.
  CHECK(request.shared.at(0).range == Range{0.05, 0.1, 0.2, row(Id::electricity_price).distribution});
  CHECK(request.shared.at(0).layer == Layer::shared);
  CHECK(outputs()[request.outputs.at(0)].id == std::string("water"));
  CHECK(request.details.working);
  CHECK_FALSE(request.details.sobol);
  CHECK(request.unlinked.test(position(Id::facility_pue)));
  CHECK(request.sampling == Sampling{512, 7});
  CHECK(request.sweeps.at(0).values.size() == 2);
  CHECK(request.questions.at(0).target == 5);
  CHECK(request.questions.at(0).id == Id::facility_pue);
}

TEST_CASE("a scenario's values name their sources and stand on the scenario's layer, a reader's may not") {
  const char* const text = R"({"runs":[{"set":{"facility_pue":{"central":1.3,"source":"none-such"}}}]})";
  std::optional<std::string> scenario;
  Problems of_scenario, of_reader;
  RequestReader(of_scenario, true).read(parse_json(text), scenario);
  RequestReader(of_reader, false).read(parse_json(text), scenario);
  REQUIRE(of_scenario.size() == 1);
  CHECK(of_scenario[0].code == Code::unknown_id);
  REQUIRE(of_reader.size() == 1);
  CHECK(of_reader[0].code == Code::unknown_field);
  Problems problems;
  const auto read = read_scenario(scenario_texts().front(), problems);
  REQUIRE(read.has_value());
  CHECK(read->scenario == scenario_texts().front().id);
  for (const RunRequest& run : read->runs) {
    for (const Override& value : run.set) CHECK(value.layer == Layer::scenario);
  }
}
