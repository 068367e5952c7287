// The sampler's promises: what moved is worked out again and nothing else is lost, and each kind of watch is what it
// says.
#include "core/draws/sampler.hpp"

#include <vector>

#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

const Case trained{"glm-5", "h100-sxm", "france", "central", {}, Route::compute};
const Range pue{1.1, 1.2, 1.4, Distribution::shifted_lognormal};
const Range wide_pue{1.05, 1.3, 1.9, Distribution::shifted_lognormal};
const Range price{0.05, 0.1, 0.2, Distribution::lognormal};

ResultRef input_ref(Id id) { return {true, position(id)}; }

std::vector<double> numbers(const Watched& watched) {
  const Statistics& s = watched.statistics;
  return {s.mean, s.p5, s.p25, s.p50, s.p75, s.p95, watched.less, watched.within};
}

}  // namespace

TEST_CASE("after a range has moved, every watch has the bits that a new sampler gives it") {
  const auto before = fixed_but(trained, {{Id::facility_pue, pue}, {Id::electricity_price, price}});
  const auto after = fixed_but(trained, {{Id::facility_pue, wide_pue}, {Id::electricity_price, price}});
  const auto baseline = fixed_but(trained, {{Id::electricity_price, price}});
  const Watch watches[] = {{Watch::Kind::value, 0, 0, output_ref("electricity_cost")},
                           {Watch::Kind::value, 1, 0, output_ref("electricity_cost")},
                           {Watch::Kind::ratio, 0, 1, output_ref("electricity_cost")},
                           {Watch::Kind::difference, 0, 1, output_ref("electricity_cost")},
                           {Watch::Kind::value, 0, 0, input_ref(Id::facility_pue), {}, 1.2, 1.4}};
  const Evaluation* const first[] = {before.get(), baseline.get()};
  const Evaluation* const second[] = {after.get(), baseline.get()};
  Sampler kept, fresh;
  kept.update(first, {}, watches, {16384, 1});
  kept.update(second, {}, watches, {16384, 1});
  fresh.update(second, {}, watches, {16384, 1});
  for (std::size_t i = 0; i < std::size(watches); ++i) {
    CAPTURE(i);
    CHECK(numbers(kept.watched(i)) == numbers(fresh.watched(i)));
  }
}

TEST_CASE("a watched input has the percentiles of its range") {
  const auto run = fixed_but(trained, {{Id::facility_pue, pue}});
  const Evaluation* const runs[] = {run.get()};
  const Watch watches[] = {{Watch::Kind::value, 0, 0, input_ref(Id::facility_pue)}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {16384, 1});
  const Statistics& statistics = sampler.watched(0).statistics;
  CHECK(statistics.p5 == about(1.1, 1e-3));
  CHECK(statistics.p50 == about(1.2, 1e-3));
  CHECK(statistics.p95 == about(1.4, 1e-3));
  CHECK(statistics.draws == 16384);
}

TEST_CASE("a watch with ends says in what share of the draws it lies between them") {
  Case as_central = trained;
  as_central.set.push_back({Id::facility_pue, pue.central});
  const auto run = fixed_but(trained, {{Id::facility_pue, pue}}), other = fixed_but(as_central, {});
  const Evaluation* const runs[] = {run.get(), other.get()};
  Watch lower{Watch::Kind::value, 0, 0, input_ref(Id::facility_pue)}, middle = lower;
  lower.high = 1.2;
  middle.low = 1.1, middle.high = 1.4;
  Watch ratio{Watch::Kind::ratio, 0, 1, output_ref("facility_energy")}, fixed{Watch::Kind::value, 1, 0, ratio.result};
  // The energy is the PUE's, so that its ratio to that at 1.2 is 1 where the PUE is 1.2.
  ratio.low = 1;
  fixed.low = central(*other, "facility_energy") / 2, fixed.high = 2 * fixed.low;
  const Watch watches[] = {lower, middle, ratio, fixed};
  Sampler sampler;
  sampler.update(runs, {}, watches, {16384, 1});
  // P50, P5 to P95, and from P50 on; in steps of a draw.
  CHECK(sampler.watched(0).within == about(0.5, 1e-3));
  CHECK(sampler.watched(1).within == about(0.9, 1e-3));
  CHECK(sampler.watched(2).within == about(0.5, 1e-3));
  CHECK(sampler.watched(3).within == 1);
}

TEST_CASE("what nothing moves is its central value, and a ratio below one is always less") {
  const auto small = fixed_but(trained, {}), moved = fixed_but(trained, {{Id::electricity_price, price}});
  const Evaluation* const runs[] = {small.get(), moved.get()};
  const Watch watches[] = {{Watch::Kind::value, 0, 0, output_ref("facility_energy")},
                           {Watch::Kind::ratio, 0, 1, output_ref("it_energy"), output_ref("facility_energy")}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {4096, 1});
  const double energy = central(*small, "facility_energy"), machines = central(*small, "it_energy");
  CHECK(sampler.watched(0).statistics.p5 == energy);
  CHECK(sampler.watched(0).statistics.p95 == energy);
  // A result over another of the other run: the machines' part of what the building takes.
  CHECK(sampler.watched(1).statistics.p50 == machines / energy);
  CHECK(sampler.watched(1).less == 1);
}

TEST_CASE("quantiles ascend, and their middle is the median") {
  const auto run = fixed_but(trained, {{Id::facility_pue, pue}});
  const Evaluation* const runs[] = {run.get()};
  const Watch watches[] = {{Watch::Kind::value, 0, 0, output_ref("facility_energy")}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {16384, 1});
  const std::vector<double> values = sampler.quantiles(0, 51);
  REQUIRE(values.size() == 51);
  for (std::size_t i = 1; i < values.size(); ++i) CHECK(values[i] > values[i - 1]);
  CHECK(values[25] == sampler.watched(0).statistics.p50);
}

TEST_CASE("outputs of one node share a column: decoding worked out is decoding as modelled") {
  const auto run = fixed_but({"glm-5", "h100-sxm", "germany"},
                             {{Id::bandwidth_utilization, {0.4, 0.6, 0.8, Distribution::logitnormal}}});
  const Evaluation* const runs[] = {run.get()};
  const Watch watches[] = {{Watch::Kind::value, 0, 0, output_ref("decode_throughput")},
                           {Watch::Kind::value, 0, 0, output_ref("modeled_decode_throughput")}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {4096, 1});
  CHECK(sampler.watched(0).statistics.p5 < sampler.watched(0).statistics.p95);
  CHECK(numbers(sampler.watched(0)) == numbers(sampler.watched(1)));
}
