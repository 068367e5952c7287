// What is known about results without sampling them: closed forms, exact sums, errors over seeds, and plain random
// numbers.
#include <algorithm>
#include <cmath>

#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

// Grok 4's run with five lognormal factors of its electricity and nothing else in motion; no bound comes near.
constexpr double center[] = {2.46e8, 700, 1.9, 0.5, 1.3};
constexpr double factor[] = {2.07, 1.15, 1.1, 1.2, 1.05};
const std::vector<Varied> product = {{Id::chip_hours, spread(center[0], factor[0])},
                                     {Id::chip_power, spread(center[1], factor[1])},
                                     {Id::server_overhead, spread(center[2], factor[2])},
                                     {Id::power_utilization, spread(center[3], factor[3])},
                                     {Id::facility_pue, spread(center[4], factor[4])}};

// SplitMix64: Steele, Lea and Flood 2014.
class PlainRandom {
 public:
  double next() {
    std::uint64_t x = state_ += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return (static_cast<double>((x ^ (x >> 31)) >> 11) + 0.5) * 0x1p-53;
  }

 private:
  std::uint64_t state_ = 20261122;
};

using Columns = std::vector<std::vector<double>>;

// Every output of every run, draw by draw in 64 bit, from independent random numbers: one for each dimension and draw.
std::vector<Columns> plain_draws(const Computation& computation, std::size_t draws) {
  std::vector<const Evaluation*> runs;
  for (const EvaluatedRun& run : computation.runs()) runs.push_back(run.evaluation.get());
  const std::vector<DrawDimensions> dimensions = assign_dimensions(runs, {});
  // Dimensions that runs share once, in the order in which they come.
  std::vector<DrawDimension> distinct;
  std::vector<std::vector<Position>> at_distinct(runs.size());
  for (std::size_t run = 0; run < runs.size(); ++run) {
    for (const DrawDimension& one : dimensions[run]) {
      const auto found = std::find(distinct.begin(), distinct.end(), one);
      at_distinct[run].push_back(static_cast<Position>(found - distinct.begin()));
      if (found == distinct.end()) distinct.push_back(one);
    }
  }
  std::vector<Columns> columns(runs.size(), Columns(outputs().size()));
  PlainRandom random;
  std::vector<double> p(distinct.size()), values;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    for (double& one : p) one = random.next();
    for (std::size_t run = 0; run < runs.size(); ++run) {
      std::vector<double> inputs = runs[run]->central_inputs();
      for (std::size_t at = 0; at < inputs.size(); ++at) {
        const Input& input = runs[run]->inputs()[at];
        if (!input.present || input.range.is_fixed()) continue;
        inputs[at] = quantile(input.range, assumption_rows()[at].bounds, p[at_distinct[run][at]]);
      }
      runs[run]->tape().evaluate(inputs, values);
      for (std::size_t i = 0; i < outputs().size(); ++i) {
        columns[run][i].push_back(values[static_cast<std::size_t>(runs[run]->results()[i].node)]);
      }
    }
  }
  return columns;
}

// Whether a percentile agrees with a sample of independent draws. The number of draws below the true percentile is
// binomial, so five of its standard deviations around the rank hold it whatever the distribution: with four, one in
// sixteen thousand would lie outside by chance, and more are compared.
bool agrees(double value, const std::vector<double>& sorted, double share, double rounding) {
  const auto n = static_cast<double>(sorted.size());
  const double reach = 5 * std::sqrt(n * share * (1 - share));
  const auto at = [&](double rank) { return sorted[static_cast<std::size_t>(std::clamp(rank, 0.0, n - 1))]; };
  // Rounding of 32-bit draws and the width of a bin, within which a number that many draws have lies anywhere.
  const double slack = 1e-3 * std::abs(value) + rounding;
  return value >= at(share * n - reach - 1) - slack && value <= at(share * n + reach) + slack;
}

double result_at(const Computation& computation, std::size_t run, std::size_t output) {
  return computation.runs()[run].evaluation->results()[output].central;
}

constexpr double Statistics::*members[] = {&Statistics::p5, &Statistics::p25, &Statistics::p50, &Statistics::p75,
                                           &Statistics::p95};
constexpr double shares[] = {0.05, 0.25, 0.5, 0.75, 0.95};

}  // namespace

TEST_CASE("the percentiles of a product of lognormals are those of its closed form, within 0.5 %") {
  const auto run = fixed_but(grok4, product);
  // ln GWh is normal: medians multiply (and 1e9 Wh are a GWh), variances of the logarithms add.
  double mu = std::log(1e-9), variance = 0;
  for (std::size_t i = 0; i < std::size(center); ++i) {
    mu += std::log(center[i]);
    variance += sigma_of(factor[i]) * sigma_of(factor[i]);
  }
  const double sigma = std::sqrt(variance);
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    CAPTURE(seed);
    const Statistics statistics = sampled(*run, "facility_energy", {65536, seed});
    CHECK(statistics.p5 == about(std::exp(mu - z95 * sigma), 0.005));
    CHECK(statistics.p25 == about(std::exp(mu - 0.674489750196082 * sigma), 0.005));
    CHECK(statistics.p50 == about(std::exp(mu), 0.005));
    CHECK(statistics.p75 == about(std::exp(mu + 0.674489750196082 * sigma), 0.005));
    CHECK(statistics.p95 == about(std::exp(mu + z95 * sigma), 0.005));
    CHECK(statistics.mean == about(std::exp(mu + variance / 2), 0.005));
  }
}

TEST_CASE("the percentiles of a quotient of lognormals are those of its closed form, within 0.5 %") {
  // Emissions of b over those of a: arithmetic over utilization, on either side, and nothing that both share.
  const Case on_h100{"glm-5", "h100-sxm", "france", "central", {}, Route::compute};
  const auto a = fixed_but(on_h100, {{Id::training_tokens, spread(1e13, 1.5)},
                                     {Id::model_flops_utilization, spread(0.2, 1.4)},
                                     {Id::facility_pue, spread(1.4, 1.1)}});
  Case on_910b = on_h100;
  on_910b.chip = "ascend-910b";
  const auto b = fixed_but(on_910b, {{Id::training_tokens, spread(1e13, 1.5)},
                                     {Id::model_flops_utilization, spread(0.1, 1.6)},
                                     {Id::facility_pue, spread(1.4, 1.1)}});
  // Tokens and PUE are shared causes and cancel; each run's own utilization remains.
  const Watched ratio = compared(Watch::Kind::ratio, *b, *a, "facility_energy");
  const double median = central(*b, "facility_energy") / central(*a, "facility_energy");
  const double sigma = std::hypot(sigma_of(1.4), sigma_of(1.6));
  CHECK(ratio.statistics.p5 == about(median * std::exp(-z95 * sigma), 0.005));
  CHECK(ratio.statistics.p50 == about(median, 0.005));
  CHECK(ratio.statistics.p95 == about(median * std::exp(z95 * sigma), 0.005));
}

TEST_CASE("the mean of a sum is the sum of the means: water") {
  // 0.38 L for each kWh of the machines and 2.1 L for each of the building; a GWh at one L/kWh is one ML.
  Case run = grok4;
  run.set = {{Id::on_site_water, 0.38}, {Id::off_site_water, 2.1}};
  const auto one = fixed_but(run, product);
  const double machines = sampled(*one, "it_energy").mean, building = sampled(*one, "facility_energy").mean;
  CHECK(sampled(*one, "water").mean == about(0.38 * machines + 2.1 * building, 1e-5));
}

TEST_CASE("the mean of a sum is the sum of the means: owned cost") {
  // Hardware costs so many dollars a chip-hour, all of it fixed here; hours and electricity vary together.
  Case run = grok4;
  run.hardware = Hardware::owned;
  const auto one = fixed_but(run, product);
  const double a_chip_hour =
      (central(*one, "owned_cost") - central(*one, "electricity_cost")) / central(*one, "chip_hours");
  const double hours = sampled(*one, "chip_hours").mean, electricity = sampled(*one, "electricity_cost").mean;
  CHECK(sampled(*one, "owned_cost").mean == about(a_chip_hour * hours + electricity, 1e-5));
}

TEST_CASE("the mean of a difference is the difference of the means") {
  const Evaluation a = evaluated(grok4), b = evaluated(glm5_on_910b);
  const Evaluation* const runs[] = {&a, &b};
  const ResultRef energy = output_ref("facility_energy");
  const Watch watches[] = {
      {Watch::Kind::value, 0, 0, energy}, {Watch::Kind::value, 1, 0, energy}, {Watch::Kind::difference, 1, 0, energy}};
  Sampler sampler;
  sampler.update(runs, {}, watches, {65536, 1});
  const auto mean = [&](std::size_t watch) { return sampler.watched(watch).statistics.mean; };
  CHECK(mean(2) == about(mean(1) - mean(0), 1e-5));
}

TEST_CASE("over seeds P5, P50 and P95 scatter by less than 0.7 %, whatever the output") {
  Computation computation = computed_scenario("grok4-vs-glm5");
  std::vector<const Evaluation*> runs;
  for (const EvaluatedRun& run : computation.runs()) runs.push_back(run.evaluation.get());
  std::vector<Watch> watches;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    for (std::size_t i = 0; i < outputs().size(); ++i) {
      if (runs[run]->results()[i].present) watches.push_back({Watch::Kind::value, run, 0, {false, i}});
    }
  }
  constexpr double Statistics::*watched[] = {&Statistics::p5, &Statistics::p50, &Statistics::p95};
  std::vector<double> sums(3 * watches.size()), squares(3 * watches.size());
  Sampler sampler;
  for (std::uint32_t seed = 1; seed <= many_seeds; ++seed) {
    sampler.update(runs, {}, watches, {65536, seed});
    for (std::size_t i = 0; i < sums.size(); ++i) {
      const double value = sampler.watched(i / 3).statistics.*watched[i % 3];
      sums[i] += value;
      squares[i] += value * value;
    }
  }
  double worst = 0;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    const double mean = sums[i] / many_seeds;
    if (squares[i] == 0) continue;  // zero in every draw, such as a gain eaten without rebound
    // Of a percentile near zero, such as the gain that the least rebound eats, against a hundredth of the top instead.
    const double size = std::max(std::abs(mean), 0.01 * std::abs(sums[i / 3 * 3 + 2]) / many_seeds);
    const double scatter = std::sqrt(std::max(0.0, squares[i] / many_seeds - mean * mean)) / size;
    CAPTURE(outputs()[static_cast<std::size_t>(watches[i / 3].result.index)].id);
    CAPTURE(watches[i / 3].run);
    CAPTURE(i % 3);
    CHECK(scatter < 0.007);
    worst = std::max(worst, scatter);
  }
  MESSAGE("worst scatter over ", many_seeds, " seeds: ", 100 * worst, " %");
}

TEST_CASE("the design agrees with plain random numbers within their error, on every output of every scenario") {
  const std::size_t draws = fast_build ? 8192U : 2048U;
  for (const ScenarioText& scenario : scenario_texts()) {
    CAPTURE(scenario.id);
    Computation computation = computed_scenario(scenario.id);
    computation.request().sampling = {65536, 1};
    computation.sample({true});
    const std::vector<Columns> random = plain_draws(computation, draws);
    for (std::size_t run = 0; run < random.size(); ++run) {
      for (std::size_t i = 0; i < outputs().size(); ++i) {
        const ResultRef result{false, i};
        const std::size_t base = computation.baseline();
        for (const Watch::Kind kind : {Watch::Kind::value, Watch::Kind::ratio, Watch::Kind::difference}) {
          const Watched* watched = computation.find({kind, run, kind == Watch::Kind::value ? 0 : base, result});
          if (watched == nullptr) continue;
          std::vector<double> column = random[run][i];
          for (std::size_t draw = 0; draw < draws && kind != Watch::Kind::value; ++draw) {
            const double other = random[base][i][draw];
            column[draw] = kind == Watch::Kind::ratio ? column[draw] / other : column[draw] - other;
          }
          CAPTURE(outputs()[i].id);
          CAPTURE(run);
          CAPTURE(static_cast<int>(kind));
          // Draws that have no finite value are counted, and percentiles are over the others.
          const auto without = std::partition(column.begin(), column.end(), [](double x) { return std::isfinite(x); });
          const double lacking = static_cast<double>(column.end() - without) / static_cast<double>(draws);
          const double counted = static_cast<double>(watched->statistics.without_value) / watched->statistics.draws;
          CHECK(std::abs(counted - lacking) <=
                4 * std::sqrt(lacking * (1 - lacking) / static_cast<double>(draws)) + 1e-3);
          column.erase(without, column.end());
          if (column.empty()) {
            CHECK(std::isnan(watched->statistics.p50));
            continue;
          }
          std::sort(column.begin(), column.end());
          // A difference of equals is what rounding to 32 bit leaves of either.
          const double rounding =
              kind == Watch::Kind::difference ? 1e-6 * std::abs(result_at(computation, base, i)) : 0;
          for (std::size_t k = 0; k < std::size(shares); ++k) {
            CAPTURE(shares[k]);
            CHECK(agrees(watched->statistics.*members[k], column, shares[k], rounding));
          }
        }
      }
    }
  }
}
