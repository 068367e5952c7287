// A request worked out: which runs are sampled, and where their numbers are found.
#include "core/report/work/computation.hpp"

#include "core/report/read/reader.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

// The first run is at fault: its hours were reported for another chip.
Computation with_a_fault() {
  Problems problems;
  Computation computation(*read_request(parse_json(R"({"runs":[
      {"id":"bad","model":"deepseek-v3","chip":"b200","place":"france"},
      {"id":"base","model":"glm-5","chip":"h100-sxm","place":"france"},
      {"id":"other","model":"glm-5","chip":"h200-sxm","place":"germany"}],
    "baseline":"base","outputs":["facility_energy"],"draws":1024})"),
                                        problems));
  CHECK(problems.empty());
  computation.evaluate();
  return computation;
}

Position energy() { return find(outputs(), "facility_energy"); }

}  // namespace

TEST_CASE("a run at fault has no numbers, and the runs after it have their own") {
  Computation computation = with_a_fault();
  CHECK(computation.problems().at(0).run == "bad");
  CHECK(computation.baseline() == 1);
  computation.sample({true});
  const auto found = [&](Watch::Kind kind, std::size_t run, std::size_t baseline) {
    return computation.find({kind, run, baseline, {false, energy()}});
  };
  CHECK(found(Watch::Kind::value, 0, 0) == nullptr);
  CHECK(found(Watch::Kind::ratio, 0, 1) == nullptr);
  for (const std::size_t run : {1U, 2U}) {
    const Watched* watched = found(Watch::Kind::value, run, 0);
    REQUIRE(watched != nullptr);
    CHECK(watched->statistics.p5 < central(*computation.runs()[run].evaluation, "facility_energy"));
    CHECK(watched->statistics.p95 > central(*computation.runs()[run].evaluation, "facility_energy"));
    CHECK(computation.quantiles(run, energy(), 3)[1] == watched->statistics.p50);
  }
  CHECK(found(Watch::Kind::ratio, 2, 1) != nullptr);
  CHECK(found(Watch::Kind::difference, 2, 1) != nullptr);
  CHECK(both_have(computation.runs()[1], computation.runs()[2], energy()));
  CHECK_FALSE(both_have(computation.runs()[0], computation.runs()[2], energy()));
}

TEST_CASE("differences are sampled on demand only, and nothing is without draws") {
  Computation computation = with_a_fault();
  computation.sample({false});
  CHECK(computation.find({Watch::Kind::ratio, 2, 1, {false, energy()}}) != nullptr);
  CHECK(computation.find({Watch::Kind::difference, 2, 1, {false, energy()}}) == nullptr);
  computation.request().sampling.draws = 0;
  computation.sample({true});
  CHECK(computation.find({Watch::Kind::ratio, 2, 1, {false, energy()}}) == nullptr);
}
