// Laws over every range that a reader can give: for each row of the table that a run's formulas use, a range moves the
// draws of every output as it moves the central value, whatever else is asked for.
//
// An older core drew a reported training_compute, and all that follows from it, as nothing but zeros. No test could see
// it: the laws over the table moved central values only, and those were right; the tests of draws took the ranges of
// the scenarios, in which no assumption that is itself an output has one; the reference model has no such row either;
// and the column was left empty only where that output was asked for, so that a test of one output at a time passed.
#include <algorithm>
#include <cmath>
#include <string>

#include "tests/core/reports.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

constexpr Sampling few_draws{2048, 1};

// Rows that no catalogue has, with a value that a reader might give.
constexpr Given examples[] = {{Id::chip_count, 1e5},        {Id::wall_clock, 90},        {Id::chip_hours, 1e8},
                              {Id::training_compute, 6e24}, {Id::training_tokens, 2e13}, {Id::active_parameters, 4e10},
                              {Id::monthly_tokens, 50},     {Id::tokens_per_task, 1e6},  {Id::tokens_per_day, 1e12},
                              {Id::compute_growth, 3},      {Id::list_price_input, 1},   {Id::list_price_output, 3}};

// What a reader's range is laid around: the run's own value, or else that of the output that the row stands in for. A
// value at the end of its bounds, where a range has no room, gives way to one beside it.
double middle_of(const Evaluation& run, Position at) {
  const AssumptionRow& row = assumption_rows()[at];
  const auto output_of = [&] {
    if (id_at(at) == Id::measured_decode_throughput) return find(outputs(), "decode_throughput");
    if (id_at(at) == Id::measured_prefill_throughput) return find(outputs(), "prefill_throughput");
    return find(outputs(), row.id);
  };
  const Position output = output_of();
  double middle = std::nan("");
  if (run.inputs()[at].present) {
    middle = run.inputs()[at].range.central;
  } else if (output != none && run.results()[output].present) {
    middle = run.results()[output].central;
  } else {
    for (const Given& one : examples) {
      if (one.id == id_at(at)) middle = one.value;
    }
  }
  const double room = std::min(1.0, (row.bounds.max - row.bounds.min) / 10);
  if (middle == row.bounds.min) middle += room;
  return middle == row.bounds.max ? middle - room : middle;
}

// 20 % to either side, but nearer where a bound is near.
Range around(double middle, const AssumptionRow& row, double share = 0.2) {
  const Bounds& bounds = row.bounds;
  const double reach = share * std::min({std::abs(middle), middle - bounds.min, bounds.max - middle});
  return {middle - reach, middle, middle + reach, row.distribution};
}

// A run of a scenario in which the reader gives this row a range, and nothing else varies.
struct Ranged {
  Id id;
  Range range;
  std::unique_ptr<Evaluation> run;

  // The output where the row has this value, as the same formulas give it.
  double at(double value, Position output) const {
    std::vector<double> inputs = run->central_inputs(), values;
    inputs[position(id)] = value;
    run->tape().evaluate(inputs, values);
    return values[run->results()[output].node];
  }
  // The outputs that depend on the row.
  std::vector<Position> affected() const {
    std::vector<Position> list;
    for (Position i = 0; i < outputs().size(); ++i) {
      const Result& result = run->results()[i];
      if (result.present && run->tape().dependencies(result.node).test(position(id))) list.push_back(i);
    }
    return list;
  }
};

std::unique_ptr<Evaluation> with_range(Request request, std::size_t run, Id id, const Range& range) {
  request.runs[run].set.push_back({id, Layer::reader, range});
  Problems ignored;
  const EvaluatedRun evaluated = evaluate_run(request.runs[run], request, ignored);
  if (!evaluated.evaluation) return nullptr;
  Inputs inputs = evaluated.evaluation->inputs();
  for (Position at = 0; at < inputs.size(); ++at) {
    Input& input = inputs[at];
    const bool moves = at == position(id) || input.borrowed_from == position(id);
    if (input.present && !moves) input.range = Range::fixed_at(input.range.central);
  }
  return std::make_unique<Evaluation>(evaluated.selection, inputs, evaluated.evaluation->choices());
}

// Calls visit for every run of every scenario with each row in turn that it has, or that a reader can give it.
template <class Visit>
void each_ranged(double share, Visit visit) {
  // Sanitizers make the work ten times slower. There each run has every seventh row, and runs in turn have others.
  const std::size_t stride = fast_build ? 1U : 7U;
  std::size_t turn = 0;
  for (const ScenarioText& scenario : scenario_texts()) {
    const Computation computation = computed_scenario(scenario.id);
    for (std::size_t run = 0; run < computation.runs().size(); ++run) {
      for (Position at = turn++ % stride; at < assumption_count; at += stride) {
        const double middle = middle_of(*computation.runs()[run].evaluation, at);
        if (std::isnan(middle)) continue;
        Ranged one{id_at(at), around(middle, assumption_rows()[at], share), nullptr};
        one.run = with_range(computation.request(), run, one.id, one.range);
        if (!one.run) continue;
        CAPTURE(scenario.id);
        CAPTURE(run);
        CAPTURE(row(one.id).id);
        visit(one);
      }
    }
  }
}

// What the draws of these outputs come to, asked for together.
std::vector<Statistics> drawn(const Evaluation& run, const std::vector<Position>& wanted) {
  const Evaluation* const runs[] = {&run};
  std::vector<Watch> watches;
  for (const Position output : wanted) watches.push_back({Watch::Kind::value, 0, 0, {false, output}});
  Sampler sampler;
  sampler.update(runs, {}, watches, few_draws);
  std::vector<Statistics> list;
  for (std::size_t i = 0; i < watches.size(); ++i) list.push_back(sampler.watched(i).statistics);
  return list;
}

std::vector<double> numbers(const Statistics& s) {
  return {s.mean, s.p5, s.p25, s.p50, s.p75, s.p95, static_cast<double>(s.without_value)};
}

// Whether the values only rise or only fall.
bool is_monotone(const std::vector<double>& values) {
  return std::is_sorted(values.begin(), values.end()) || std::is_sorted(values.rbegin(), values.rend());
}

}  // namespace

TEST_CASE("a range that a reader gives any row moves the draws of every output as it moves the central value") {
  std::size_t checked = 0;
  each_ranged(0.2, [&](const Ranged& one) {
    const std::vector<Position> affected = one.affected();
    const std::vector<Statistics> found = drawn(*one.run, affected);
    for (std::size_t i = 0; i < affected.size(); ++i) {
      const Position output = affected[i];
      CAPTURE(outputs()[output].id);
      std::vector<double> values;
      // From beyond the first draw of 2,048 to beyond the last.
      constexpr double shares[] = {1e-4, 0.01, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 0.99, 1 - 1e-4};
      for (const double share : shares) {
        values.push_back(one.at(quantile(one.range, row(one.id).bounds, share), output));
      }
      const bool all_finite = std::all_of(values.begin(), values.end(), [](double x) { return std::isfinite(x); });
      if (!all_finite || !is_monotone(values)) continue;
      const double low = std::min(values[2], values[8]), high = std::max(values[2], values[8]);
      const double central = one.run->results()[output].central;
      // Of 2,048 points one lies in each 2,048th part, and a bin is 0.1 % wide. Where an output grows beyond all
      // bounds, such as energy on chips whose memory hardly holds the weights, a 2,048th part may be far.
      const auto across = [&](double share) {
        const auto beside = [&](double step) {
          return one.at(quantile(one.range, row(one.id).bounds, share + step), output);
        };
        return std::abs(beside(1.0 / 1024) - beside(-1.0 / 1024));
      };
      const double error = std::max({0.004 * (high - low), across(0.05), across(0.95)}) + 0.001 * std::abs(central);
      const Statistics& s = found[i];
      CHECK(s.without_value == 0);
      CHECK(std::abs(s.p5 - low) <= error);
      CHECK(std::abs(s.p95 - high) <= error);
      CHECK(std::abs(s.p50 - central) <= error);
      CHECK(s.p5 <= central + 0.001 * std::abs(central));
      CHECK(s.p95 >= central - 0.001 * std::abs(central));
      ++checked;
    }
  });
  MESSAGE(checked, " pairs of a range and an output");
  CHECK(checked > (fast_build ? 10000U : 1000U));
}

TEST_CASE("a narrow range is a fixed value in the limit") {
  each_ranged(1e-4, [&](const Ranged& one) {
    Ranged fixed{one.id, Range::fixed_at(one.range.central), nullptr};
    const std::vector<Position> affected = one.affected();
    const std::vector<Statistics> found = drawn(*one.run, affected);
    for (std::size_t i = 0; i < affected.size(); ++i) {
      CAPTURE(outputs()[affected[i]].id);
      const double value = one.run->results()[affected[i]].central;
      const double widest = std::abs(one.at(one.range.high, affected[i]) - one.at(one.range.low, affected[i]));
      CHECK(std::abs(found[i].p5 - value) <= 0.001 * std::abs(value) + 2 * widest);
      CHECK(std::abs(found[i].p95 - value) <= 0.001 * std::abs(value) + 2 * widest);
    }
  });
}

TEST_CASE("what else is asked for changes no number of an output") {
  each_ranged(0.2, [&](const Ranged& one) {
    std::vector<Position> affected = one.affected();
    const std::vector<Statistics> together = drawn(*one.run, affected);
    for (std::size_t i = 0; i < affected.size(); ++i) {
      CAPTURE(outputs()[affected[i]].id);
      CHECK(numbers(drawn(*one.run, {affected[i]}).front()) == numbers(together[i]));
    }
    std::reverse(affected.begin(), affected.end());
    const std::vector<Statistics> reversed = drawn(*one.run, affected);
    for (std::size_t i = 0; i < affected.size(); ++i) {
      CHECK(numbers(reversed[i]) == numbers(together[affected.size() - 1 - i]));
    }
  });
}
