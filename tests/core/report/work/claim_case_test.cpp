// The runs of a claim: its sides, what they rest on, and another choice laid over them.
#include "core/report/work/claim_case.hpp"

#include "core/report/read/reader.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

Request scenario(const char* id) {
  Problems problems;
  Request request = *read_request(parse_json(join({"{\"scenario\":\"", id, "\"}"})), problems);
  CHECK(problems.empty());
  return request;
}

const ClaimSide energy_a{"a", false, "facility_energy"}, energy_b{"b", false, "facility_energy"};
const ClaimSide no_side{"", false, ""};

double ratio(const ClaimSides& sides) {
  return sides.top.run->central(sides.top.result) / sides.bottom.run->central(sides.bottom.result);
}

}  // namespace

TEST_CASE("an expression has its sides where its runs have the results") {
  const ClaimCase runs(scenario("grok4-vs-glm5"));
  const auto gap = runs.sides(energy_a, energy_b);
  REQUIRE(gap);
  // The same hours, at the same watts for a chip: 2.46e8 · 700 over those of the other run.
  const Evaluation& other = *gap->bottom.run;
  const double hours = other.central({false, find(outputs(), "chip_hours")});
  const double watts = other.central({true, position(Id::chip_power)});
  CHECK(ratio(*gap) == about(2.46e8 * chip_figure("h100-sxm", Id::chip_power) / (hours * watts), 1e-9));
  CHECK(runs.watch(*gap).kind == Watch::Kind::ratio);
  const auto alone = runs.sides(energy_b, no_side);
  REQUIRE(alone);
  CHECK(runs.watch(*alone).kind == Watch::Kind::value);
  CHECK(runs.watch(*alone).run == 1);
  // Nothing is sold in this scenario.
  CHECK_FALSE(runs.sides({"a", true, "list_price_output"}, no_side));
  CHECK_FALSE(runs.sides(energy_a, {"b", false, "blended_price"}));
}

TEST_CASE("another choice is laid over the runs, and the reader's own values stay above it") {
  Request request = scenario("grok4-vs-glm5");
  // {"shared":{"facility_pue":1.5},"runs":[{"id":"b","chip":"h100-sxm"}]}
  const double numbers[] = {6, 12, 1.5, 4, 2, 1, 4, 8};
  const Flat changes{"okokneklokskseee",
                     "sharedfacility_pueruns"
                     "idbchiph100-sxm",
                     numbers};
  apply_changes(request, changes);
  const ClaimCase runs(request);
  // The same run on H100 takes less than half of what it takes on the 910B.
  CHECK(ratio(*runs.sides(energy_a, energy_b)) > 25);
  const ClaimSide pue{"a", true, "facility_pue"};
  CHECK(runs.sides(pue, no_side)->top.run->central({true, position(Id::facility_pue)}) == 1.5);
  request.runs[0].set.push_back({Id::facility_pue, Layer::reader, Range::fixed_at(1.1)});
  const ClaimCase readers(request);
  CHECK(readers.sides(pue, no_side)->top.run->central({true, position(Id::facility_pue)}) == 1.1);
}

TEST_CASE("defaults without a source are tried at both ends, in all runs that have them from one row") {
  const ClaimCase runs(scenario("grok4-vs-glm5"));
  const auto tried = runs.tried_defaults();
  const auto of = [&](const char* id, TriedDefault::End end) {
    const Position at = find(assumption_rows(), id);
    const auto found = std::find_if(tried.begin(), tried.end(),
                                    [&](const TriedDefault& one) { return one.id == at && one.end == end; });
    return found == tried.end() ? nullptr : &*found;
  };
  // Its own range where it has one, and else what its row names.
  const TriedDefault* idle = of("idle_power_share", TriedDefault::End::low);
  REQUIRE(idle);
  CHECK(idle->value == row(Id::idle_power_share).figure.range().low);
  const TriedDefault* capital = of("cost_of_capital", TriedDefault::End::high);
  REQUIRE(capital);
  CHECK(capital->value == row(Id::cost_of_capital).tried.max);
  CHECK_FALSE(of("cost_of_capital", TriedDefault::End::low));
  // What has a source is none of ours.
  CHECK_FALSE(of("chip_power", TriedDefault::End::low));

  const auto gap = runs.sides(energy_a, energy_b);
  const TriedDefault* more = of("post_training_share", TriedDefault::End::high);
  REQUIRE(more);
  CHECK(runs.rests_on(*gap, *more));
  CHECK_FALSE(runs.rests_on(*gap, *capital));
  // Grok 4's hours are given: more arithmetic lengthens GLM-5's run alone.
  const ClaimCase moved(runs.with(*more));
  CHECK(ratio(*moved.sides(energy_a, energy_b)) == about(ratio(*gap) / (1 + more->value), 1e-9));
}
