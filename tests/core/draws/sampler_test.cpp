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

TEST_CASE("an update that was left before its end leaves nothing that the next one takes for drawn") {
  const auto before = fixed_but(trained, {{Id::facility_pue, pue}, {Id::electricity_price, price}});
  const auto after = fixed_but(trained, {{Id::facility_pue, wide_pue}, {Id::electricity_price, price}});
  const Watch watches[] = {{Watch::Kind::value, 0, 0, output_ref("electricity_cost")}};
  const Evaluation* const first[] = {before.get()};
  const Evaluation* const second[] = {after.get()};
  Sampler left, fresh;
  fresh.update(second, {}, watches, {16384, 1});
  for (int blocks = 0; blocks < 4; ++blocks) {
    left.update(first, {}, watches, {16384, 1});
    left.begin(second, {}, watches, {16384, 1});
    for (int i = 0; i < blocks; ++i) CHECK_FALSE(left.advance());
    left.update(second, {}, watches, {16384, 1});
    CHECK(numbers(left.watched(0)) == numbers(fresh.watched(0)));
  }
}

TEST_CASE("whatever an update changes, every watch has the bits that a new sampler gives it") {
  using Kind = Watch::Kind;
  const Varied moved{Id::facility_pue, pue}, priced{Id::electricity_price, price};
  const auto one = fixed_but(trained, {moved, priced}), two = fixed_but(trained, {priced});
  const auto wider = fixed_but(trained, {{Id::facility_pue, wide_pue}, priced});
  // Of the same ranges, and another tape.
  Case owned = trained;
  owned.place = "germany";
  owned.route = Route::hours;
  owned.set = {{Id::chip_hours, 1e6}};
  const auto other_tape = fixed_but(owned, {moved, priced});
  const ResultRef cost = output_ref("electricity_cost"), energy = output_ref("facility_energy");
  const std::vector<Watch> values = {{Kind::value, 0, 0, cost}, {Kind::value, 1, 0, cost}};
  const std::vector<Watch> pairs = {{Kind::ratio, 0, 1, cost},
                                    {Kind::difference, 0, 1, energy},
                                    {Kind::ratio, 1, 0, energy, cost},
                                    {Kind::difference, 0, 1, cost}};
  const std::vector<Watch> others = {{Kind::value, 0, 0, energy, {}, 100, 200}, {Kind::value, 1, 0, energy}};
  const std::vector<Watch> mixed = {others[0], values[1]};
  Dependencies apart;
  apart.set(position(Id::electricity_price));
  const struct {
    const char* what;
    std::vector<const Evaluation*> runs;
    Dependencies unlinked;
    const std::vector<Watch>& watches;
    Sampling sampling;
  } steps[] = {
      {"the first", {one.get(), two.get()}, {}, pairs, {2048, 1}},
      {"nothing", {one.get(), two.get()}, {}, pairs, {2048, 1}},
      {"another seed", {one.get(), two.get()}, {}, pairs, {2048, 2}},
      {"fewer draws, which fill no tile", {one.get(), two.get()}, {}, pairs, {1000, 2}},
      {"one run's range", {wider.get(), two.get()}, {}, pairs, {1000, 2}},
      {"more draws than are kept", {wider.get(), two.get()}, {}, pairs, {Sampler::piece + 300, 2}},
      {"a range of as many", {one.get(), two.get()}, {}, pairs, {Sampler::piece + 300, 2}},
      {"as many draws as are kept", {one.get(), two.get()}, {}, pairs, {Sampler::piece, 2}},
      {"what is linked", {one.get(), two.get()}, apart, pairs, {Sampler::piece, 2}},
      {"the watches", {one.get(), two.get()}, apart, values, {2048, 2}},
      {"as many other watches", {one.get(), two.get()}, apart, others, {2048, 2}},
      {"the last watch", {one.get(), two.get()}, apart, mixed, {2048, 2}},
      {"the first watch", {one.get(), two.get()}, apart, values, {2048, 2}},
      {"draws that fill a tile and one more", {one.get(), two.get()}, apart, values, {2049, 2}},
      {"draws that fill no block", {one.get(), two.get()}, apart, values, {5000, 2}},
      {"the tape", {other_tape.get(), two.get()}, apart, values, {2048, 2}},
      {"the number of runs", {other_tape.get(), two.get(), one.get()}, apart, values, {2048, 2}},
      {"the order of runs", {two.get(), one.get(), other_tape.get()}, apart, values, {2048, 2}},
  };
  Sampler kept;
  for (const auto& step : steps) {
    CAPTURE(step.what);
    Sampler fresh;
    kept.update(step.runs, step.unlinked, step.watches, step.sampling);
    fresh.update(step.runs, step.unlinked, step.watches, step.sampling);
    for (std::size_t i = 0; i < step.watches.size(); ++i) {
      CAPTURE(i);
      CHECK(numbers(kept.watched(i)) == numbers(fresh.watched(i)));
      CHECK(kept.quantiles(i, 20) == fresh.quantiles(i, 20));
      CHECK(kept.watched(i).statistics.draws == step.sampling.draws);
    }
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

TEST_CASE("a ratio spreads as its baseline does, where that alone varies") {
  Case as_central = trained;
  as_central.set.push_back({Id::facility_pue, pue.central});
  const auto run = fixed_but(as_central, {}), baseline = fixed_but(trained, {{Id::facility_pue, pue}});
  const Evaluation* const runs[] = {run.get(), baseline.get()};
  const Watch watches[] = {{Watch::Kind::ratio, 0, 1, output_ref("facility_energy")}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {16384, 1});
  CHECK(sampler.watched(0).statistics.p5 == about(1.2 / 1.4, 1e-3));
  CHECK(sampler.watched(0).statistics.p95 == about(1.2 / 1.1, 1e-3));
}

TEST_CASE("a difference is less in as many draws as it is more where it is even, and spreads all the same") {
  Case as_central = trained;
  as_central.set.push_back({Id::facility_pue, pue.central});
  const auto run = fixed_but(trained, {{Id::facility_pue, pue}}), other = fixed_but(as_central, {});
  const Evaluation* const runs[] = {run.get(), other.get()};
  const Watch watches[] = {{Watch::Kind::difference, 0, 1, output_ref("facility_energy")}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {16384, 1});
  CHECK(sampler.watched(0).less == about(0.5, 1e-3));
  CHECK(sampler.watched(0).statistics.p5 < sampler.watched(0).statistics.p95);
  // Of a single draw it is less or it is not.
  sampler.update(runs, {}, watches, {1, 1});
  CHECK((sampler.watched(0).less == 0 || sampler.watched(0).less == 1));
}

TEST_CASE("an update takes a step for each 4,096 draws, and none more") {
  const auto run = fixed_but(trained, {{Id::facility_pue, pue}});
  const Evaluation* const runs[] = {run.get()};
  const Watch watches[] = {{Watch::Kind::value, 0, 0, output_ref("electricity_cost")}};
  const auto steps = [&](std::uint32_t draws) {
    Sampler sampler;
    sampler.begin(runs, {}, watches, {draws, 1});
    int count = 1;
    while (!sampler.advance()) ++count;
    return count;
  };
  CHECK(steps(1) == 1);
  CHECK(steps(4096) == 1);
  CHECK(steps(4097) == 2);
  CHECK(steps(16384) == 4);
  CHECK(steps(Sampler::piece + 1) == 17);
}

TEST_CASE("runs that differ by rounding alone in every draw have one difference") {
  // So many times the watts of the chip, and as much less of the server's factor: the same energy by other numbers.
  const auto rated = [](double watts, double overhead) {
    Case run = trained;
    run.set = {{Id::chip_power, watts}, {Id::server_overhead, overhead}};
    return fixed_but(run, {{Id::facility_pue, pue}});
  };
  for (const double factor : {3.0, 7.0, 11.0, 13.0}) {
    CAPTURE(factor);
    const auto run = rated(700 * factor, 1.9 / factor), other = rated(700, 1.9);
    const Evaluation* const runs[] = {run.get(), other.get()};
    Watch between{Watch::Kind::difference, 0, 1, output_ref("facility_energy")}, beyond = between;
    between.low = -1, between.high = 1, beyond.low = 5, beyond.high = 6;
    const Watch watches[] = {between, beyond};
    Sampler sampler;
    sampler.update(runs, {}, watches, {16384, 1});
    CHECK(sampler.watched(0).less == 0);
    CHECK(sampler.watched(0).statistics.exact);
    CHECK(sampler.watched(0).statistics.p5 == sampler.watched(0).statistics.p95);
    CHECK(sampler.watched(0).within == 1);
    CHECK(sampler.watched(1).within == 0);
  }
}

TEST_CASE("of draws without a value nothing is less, and they are left out of the share") {
  const auto growing = [](double demand) {
    Case run;
    run.set = {{Id::demand_growth, demand}};
    return fixed_but(run, {{Id::efficiency_gain, {-0.2, 0.1, 0.3, Distribution::uniform}}});
  };
  const auto run = growing(0.1), other = growing(0.3);
  const Evaluation* const runs[] = {run.get(), other.get()};
  const ResultRef absorbed = output_ref("gain_absorbed");
  const Watch watches[] = {{Watch::Kind::difference, 0, 1, absorbed}, {Watch::Kind::difference, 1, 0, absorbed}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {4096, 1});
  CHECK(sampler.watched(0).statistics.without_value > 400);
  CHECK(sampler.watched(0).less + sampler.watched(1).less == 1);
}

TEST_CASE("what is found again in coarse bins is counted again") {
  const auto run = fixed_but(trained, {{Id::training_tokens, spread(1e13, 1e6)}});
  const Evaluation* const runs[] = {run.get()};
  Watch beyond{Watch::Kind::value, 0, 0, output_ref("training_compute")}, all = beyond;
  beyond.high = -1, all.low = 0;
  const Watch watches[] = {beyond, all};
  Sampler sampler;
  for (const std::uint32_t draws : {16384U, Sampler::piece, Sampler::piece + 300}) {
    sampler.update(runs, {}, watches, {draws, 1});
    CHECK(sampler.watched(0).within == 0);
    CHECK(sampler.watched(1).within == 1);
    CHECK(sampler.watched(1).statistics.draws == draws);
  }
}

TEST_CASE("the first of all outputs is drawn like any other") {
  const auto run = fixed_but(trained, {{Id::model_flops_utilization, {0.2, 0.3, 0.4, Distribution::logitnormal}},
                                       {Id::training_tokens, spread(1e13, 2)}});
  const Evaluation* const runs[] = {run.get()};
  REQUIRE(run->results()[0].present);
  const Watch watches[] = {{Watch::Kind::value, 0, 0, {false, 0}}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {4096, 1});
  CHECK(sampler.watched(0).statistics.p5 < 0.7 * run->results()[0].central);
  CHECK(sampler.watched(0).statistics.p95 > 1.4 * run->results()[0].central);
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
  // What is fixed lies between its ends also where it is one of them; and of what varies nothing lies beyond it.
  Watch at_low = fixed, at_high = fixed, above = fixed, below = fixed, nowhere = middle;
  const double energy = central(*other, "facility_energy");
  at_low.low = energy, at_high.high = energy;
  above.low = energy * 1.1, above.high = energy * 1.2, below.low = energy / 2, below.high = energy / 1.1;
  nowhere.low = 20, nowhere.high = 30;
  const Watch watches[] = {lower, middle, ratio, fixed, at_low, at_high, above, below, nowhere};
  Sampler sampler;
  sampler.update(runs, {}, watches, {16384, 1});
  for (const std::size_t inside : {4U, 5U}) CHECK(sampler.watched(inside).within == 1);
  for (const std::size_t outside : {6U, 7U, 8U}) CHECK(sampler.watched(outside).within == 0);
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

TEST_CASE("of fixed results that are equal, or equally nothing, neither is less") {
  Case importing = trained;
  importing.set.push_back({Id::import_dependency, 0});
  const auto run = fixed_but(importing, {}), twin = fixed_but(importing, {});
  Case dearer = importing;
  dearer.set.push_back({Id::facility_pue, 1.5});
  const auto more = fixed_but(dearer, {});
  const Evaluation* const runs[] = {run.get(), twin.get(), more.get()};
  const ResultRef energy = output_ref("facility_energy");
  const Watch watches[] = {{Watch::Kind::value, 0, 0, energy},
                           {Watch::Kind::difference, 0, 1, energy},
                           {Watch::Kind::difference, 0, 1, output_ref("imported_energy")},
                           {Watch::Kind::difference, 0, 2, energy},
                           {Watch::Kind::difference, 2, 0, energy}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {1024, 1});
  for (const std::size_t i : {0U, 1U, 2U, 4U}) CHECK(sampler.watched(i).less == 0);
  CHECK(sampler.watched(3).less == 1);
  CHECK(sampler.watched(1).statistics.p50 == 0);
  const double difference = central(*more, "facility_energy") - central(*run, "facility_energy");
  CHECK(sampler.watched(4).statistics.p50 == difference);
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
