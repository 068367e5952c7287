// What drives a result: tornado bars by hand, Sobol' indices against closed forms, and an order that no seed changes.
#include "core/analysis/sensitivity.hpp"

#include <cmath>
#include <functional>
#include <string>

#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

constexpr double pi = 3.14159265358979323846;
constexpr std::size_t draw_count = 16384;

// Dimensions of the design as numbers between 0 and 1.
std::vector<double> uniforms(Position row) {
  SobolSequence design({row}, 1);
  std::vector<double> values;
  std::uint32_t points[tile_size];
  Tile tile;
  for (std::size_t done = 0; done < draw_count; done += tile_size) {
    design.next(points);
    uniform_tile(points, tile);
    for (const float u : tile.value) values.push_back(static_cast<double>(u));
  }
  return values;
}

using Function = std::function<double(const std::vector<double>&)>;

// First and total index of each argument of a function of numbers between 0 and 1.
std::vector<Index> indices_of(std::size_t arguments, const Function& function) {
  std::vector<std::vector<double>> columns;
  for (std::size_t i = 0; i < 2 * arguments; ++i) columns.push_back(uniforms(i));
  const auto results = [&](auto column_for) {
    std::vector<float> values;
    std::vector<double> x(static_cast<std::size_t>(arguments));
    for (std::size_t draw = 0; draw < draw_count; ++draw) {
      for (std::size_t i = 0; i < arguments; ++i) x[i] = columns[column_for(i)][draw];
      values.push_back(static_cast<float>(function(x)));
    }
    return values;
  };
  const auto a = results([](std::size_t i) { return i; });
  const auto b = results([&](std::size_t i) { return i + arguments; });
  std::vector<Index> list;
  for (std::size_t one = 0; one < arguments; ++one) {
    list.push_back(sobol_index(a, b, results([&](std::size_t i) { return i == one ? i + arguments : i; })));
  }
  return list;
}

void check_close(const Index& index, double first, double total) {
  CHECK(std::abs(index.first - first) < 0.02);
  CHECK(std::abs(index.total - total) < 0.02);
}

const std::vector<Varied> five_factors = {{Id::chip_hours, spread(2.46e8, 1.6)},
                                          {Id::chip_power, spread(700, 1.3)},
                                          {Id::server_overhead, spread(1.9, 1.15)},
                                          {Id::power_utilization, spread(0.5, 1.2)},
                                          {Id::facility_pue, spread(1.3, 1.05)}};

}  // namespace

TEST_CASE("indices of the Ishigami function are its closed form") {
  // sin x1 + a sin^2 x2 + b x3^4 sin x1 on [-pi, pi]^3: Ishigami and Homma 1990; variances as in Saltelli et al. 2008.
  constexpr double a = 7, b = 0.1;
  const auto index = indices_of(3, [](const std::vector<double>& u) {
    const auto x = [&](std::size_t i) { return pi * (2 * u[i] - 1); };
    return std::sin(x(0)) + a * std::pow(std::sin(x(1)), 2) + b * std::pow(x(2), 4) * std::sin(x(0));
  });
  const double v1 = 0.5 * std::pow(1 + b * std::pow(pi, 4) / 5, 2), v2 = a * a / 8;
  const double v13 = b * b * std::pow(pi, 8) * (1.0 / 18 - 1.0 / 50), all = v1 + v2 + v13;
  check_close(index[0], v1 / all, (v1 + v13) / all);
  check_close(index[1], v2 / all, v2 / all);
  check_close(index[2], 0, v13 / all);
}

TEST_CASE("indices of Sobol's g function are its closed form") {
  // The product of (|4 x - 2| + a) / (1 + a): V_i = 1 / (3 (1 + a_i)^2), and all products of them. Sobol' 2003.
  const double a[] = {0, 1, 4.5, 9, 99, 99};
  const auto index = indices_of(6, [&](const std::vector<double>& x) {
    double product = 1;
    for (std::size_t i = 0; i < x.size(); ++i) product *= (std::abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
    return product;
  });
  double every = 1;
  for (const double one : a) every *= 1 + 1 / (3 * (1 + one) * (1 + one));
  for (std::size_t i = 0; i < index.size(); ++i) {
    CAPTURE(i);
    const double v = 1 / (3 * (1 + a[i]) * (1 + a[i]));
    check_close(index[i], v / (every - 1), v * (every / (1 + v)) / (every - 1));
  }
}

TEST_CASE("indices of a product of lognormals are its closed form") {
  // Relative variances V_i = exp(sigma_i^2) - 1 combine as in the g function.
  const auto run = fixed_but(grok4, five_factors);
  const auto list = sobol_indices(*run, find(outputs(), "facility_energy"), {65536, 1});
  REQUIRE(list.size() == five_factors.size());
  double every = 1;
  const auto relative_variance = [](const Range& range) {
    return std::expm1(std::pow(sigma_of(range.high / range.central), 2));
  };
  for (const Varied& one : five_factors) every *= 1 + relative_variance(one.range);
  for (const SobolIndex& one : list) {
    CAPTURE(row(one.id).id);
    for (const Varied& factor : five_factors) {
      if (factor.id != one.id) continue;
      const double v = relative_variance(factor.range);
      check_close(one.index, v / (every - 1), v * (every / (1 + v)) / (every - 1));
    }
  }
  // The widest factor first; all first-order indices together leave room for interactions only.
  for (std::size_t i = 0; i + 1 < list.size(); ++i) CHECK(list[i].index.total >= list[i + 1].index.total);
  CHECK(list.front().id == Id::chip_hours);
}

TEST_CASE("one assumption that moves alone has all of the variance, and a fixed run has no indices") {
  const auto run = fixed_but(grok4, {{Id::facility_pue, spread(1.3, 1.05)}});
  const auto list = sobol_indices(*run, find(outputs(), "facility_energy"), {16384, 1});
  REQUIRE(list.size() == 1);
  // Two samples of 16,384 that are as little alike as random ones are off by 1 / 128.
  CHECK(list[0].index.first == about(1, 1.0 / 128));
  CHECK(list[0].index.total == about(1, 1.0 / 128));
  CHECK(sobol_indices(*run, find(outputs(), "it_energy"), {16384, 1}).empty());
}

TEST_CASE("the tornado's bars are products by hand, the widest first") {
  // GWh = 2.46e8 h * 700 W * 1.9 * 0.5 * 1.3 / 1e9 with each factor at its P5 and P95.
  const auto run = fixed_but(grok4, five_factors);
  const double middle = 2.46e8 * 700 * 1.9 * 0.5 * 1.3 / 1e9;
  const std::vector<Swing> bars = tornado(*run, find(outputs(), "facility_energy"));
  const struct {
    Id id;
    double factor;
  } expected[] = {{Id::chip_hours, 1.6},
                  {Id::chip_power, 1.3},
                  {Id::power_utilization, 1.2},
                  {Id::server_overhead, 1.15},
                  {Id::facility_pue, 1.05}};
  REQUIRE(bars.size() == std::size(expected));
  for (std::size_t i = 0; i < bars.size(); ++i) {
    CHECK(bars[i].id == expected[i].id);
    CHECK(bars[i].low == about(middle / expected[i].factor));
    CHECK(bars[i].high == about(middle * expected[i].factor));
  }
}

TEST_CASE("what lowers a result has its bar turned round") {
  const Case run{"glm-5", "h100-sxm", "france", "central", {}, Route::compute};
  const auto bars =
      tornado(*fixed_but(run, {{Id::model_flops_utilization, {0.2, 0.25, 0.4, Distribution::logitnormal}}}),
              find(outputs(), "facility_energy"));
  REQUIRE(bars.size() == 1);
  CHECK(bars[0].low / bars[0].high == about(0.4 / 0.2));
}

TEST_CASE("fixed assumptions and those that do not move the output have no bar") {
  for (const Case& kind : {grok4, glm5_on_910b}) {
    const Evaluation run = evaluated(kind);
    for (std::size_t i = 0; i < outputs().size(); ++i) {
      if (!run.results()[i].present) continue;
      CAPTURE(outputs()[i].id);
      const std::vector<Swing> bars = tornado(run, i);
      double before = std::numeric_limits<double>::infinity();
      for (const Swing& bar : bars) {
        CHECK_FALSE(run.inputs()[position(bar.id)].range.is_fixed());
        CHECK(bar.low != bar.high);
        CHECK(std::abs(bar.high - bar.low) <= before);
        before = std::abs(bar.high - bar.low);
      }
    }
  }
}

TEST_CASE("assumptions with one draw move together: what cancels drives nothing, what does not is named once") {
  const Range gain{0.22, 0.286, 0.333, Distribution::normal};
  const auto drivers = [&](const std::vector<Varied>& varied, const char* output) {
    const auto run = fixed_but({}, varied);
    std::vector<Id> ids;
    for (const SobolIndex& one : sobol_indices(*run, find(outputs(), output), {16384, 1})) ids.push_back(one.id);
    std::vector<Id> bars;
    for (const Swing& one : tornado(*run, find(outputs(), output))) bars.push_back(one.id);
    CHECK(ids == bars);
    return ids;
  };
  const Varied own{Id::efficiency_gain, gain}, path{Id::path_efficiency_gain, gain};
  CHECK(drivers({own, path}, "growth_energy").empty());
  CHECK(drivers({own}, "growth_energy") == std::vector<Id>{Id::efficiency_gain});
  CHECK(drivers({path}, "growth_energy") == std::vector<Id>{Id::path_efficiency_gain});
  const Varied wider{Id::efficiency_gain, {0.1, 0.286, 0.5, Distribution::normal}};
  CHECK(drivers({wider, path}, "growth_energy") == std::vector<Id>{Id::efficiency_gain});
  // Both at their ends: ((1 − 0.5) / (1 − 0.333))^((1 − 0.65) · 6) over ((1 − 0.1) / (1 − 0.22))^((1 − 0.65) · 6).
  const Case rebounds{"", "", "", "central", {{Id::rebound_elasticity, 0.65}, {Id::path_rebound_elasticity, 0.65}}};
  const auto run = fixed_but(rebounds, {wider, path});
  const auto bars = tornado(*run, find(outputs(), "growth_energy"));
  REQUIRE(bars.size() == 1);
  CHECK(bars[0].high / bars[0].low == about(std::pow(0.5 / 0.667 / (0.9 / 0.78), 0.35 * 6)));
}

TEST_CASE("no seed changes the order of the drivers") {
  // At the default number of draws. What has less than a twentieth of the variance is no driver, and two drivers have
  // an order only where their parts differ by more than a hundredth.
  for (const ScenarioText& scenario : scenario_texts()) {
    const Computation computation = computed_scenario(scenario.id);
    for (const EvaluatedRun& run : computation.runs()) {
      for (const char* output :
           {"facility_energy", "emissions", "water", "owned_cost", "price_per_delivered_compute"}) {
        if (!result(*run.evaluation, output).present) continue;
        CAPTURE(scenario.id);
        CAPTURE(run.id);
        CAPTURE(output);
        const Position at = find(outputs(), output);
        const auto first = sobol_indices(*run.evaluation, at, {16384, 1});
        for (std::uint32_t seed = 2; seed <= (fast_build ? 8U : 3U); ++seed) {
          const auto other = sobol_indices(*run.evaluation, at, {16384, seed});
          const auto total = [&](Id id) {
            for (const SobolIndex& one : other) {
              if (one.id == id) return one.index.total;
            }
            return 0.0;
          };
          for (std::size_t i = 0; i + 1 < first.size() && first[i].index.total >= 0.05; ++i) {
            CAPTURE(row(first[i].id).id);
            if (first[i].index.total - first[i + 1].index.total > 0.01)
              CHECK(total(first[i].id) > total(first[i + 1].id));
          }
          if (!first.empty()) CHECK(other.front().id == first.front().id);
        }
      }
    }
  }
}

TEST_CASE("shares of the variance lie from nothing to all, however few the draws") {
  const Json request = {{"scenario", "grok4-vs-glm5"}, {"details", {"sobol"}}, {"draws", 64}};
  const Json report = report_of(std::string_view(request.dump()));
  std::size_t seen = 0;
  for (const Json& run : report["runs"]) {
    for (const Json& output : run["outputs"]) {
      for (const Json& one : output["sobol"]) {
        ++seen;
        for (const char* key : {"first", "total"}) {
          CHECK(one[key].get<double>() >= 0);
          CHECK(one[key].get<double>() <= 1);
        }
      }
    }
  }
  CHECK(seen > 100);
}
