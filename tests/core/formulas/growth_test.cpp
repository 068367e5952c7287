// Growth of data centres around the IEA's path and what growth takes of a gain, by core/formulas/README.md, section 10.
#include "core/formulas/growth.hpp"

#include <cmath>

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

Case given(std::vector<Given> set) { return {"", "", "", "central", std::move(set)}; }

// A gain and a rebound beside those that the path contains.
Case path(double gain, double rebound, double own_gain = 0.2, double own_rebound = 0) {
  return given({{Id::efficiency_gain, gain},
                {Id::rebound_elasticity, rebound},
                {Id::path_efficiency_gain, own_gain},
                {Id::path_rebound_elasticity, own_rebound}});
}

}  // namespace

TEST_CASE("the default is the IEA's path: 415 TWh, 945 in 2030, 1,200 in 2035") {
  CHECK(central(worked(given({})), "growth_energy") == about(945, 1e-3));
  CHECK(central(worked(given({})), "later_growth_energy") == about(1200, 1e-3));
  CHECK(std::pow(945.0 / 415, 1.0 / 6) - 1 == about(0.147, 2e-3));
  CHECK(std::pow(1200.0 / 945, 1.0 / 5) - 1 == about(0.049, 5e-3));
}

TEST_CASE("with the path's own gain and rebound the path comes out exactly, whatever they are") {
  for (const double gain : {0.0, 0.15, 0.33, 0.8}) {
    for (const double rebound : {0.0, 0.65, 1.0, 1.3}) {
      const Case run = path(gain, rebound, gain, rebound);
      CHECK(central(worked(run), "growth_energy") == central(worked(path(0, 0, 0, 0)), "growth_energy"));
      CHECK(central(worked(run), "later_growth_energy") == central(worked(path(0, 0, 0, 0)), "later_growth_energy"));
    }
  }
}

TEST_CASE("a larger gain lowers the total below a rebound of 1, leaves it at 1 and raises it above") {
  const auto total = [](const char* output, double gain, double rebound) {
    return central(worked(path(gain, rebound, 0.2, rebound)), output);
  };
  for (const char* output : {"growth_energy", "later_growth_energy"}) {
    CAPTURE(output);
    for (const double gain : {0.1, 0.25, 0.4}) {
      CHECK(total(output, gain + 0.1, 0.5) < total(output, gain, 0.5));
      CHECK(total(output, gain + 0.1, 1) == about(total(output, gain, 1)));
      CHECK(total(output, gain + 0.1, 1.3) > total(output, gain, 1.3));
    }
  }
  // 945 · (0.7 / 0.8)^6 and 945 · (0.7 / 0.8)^(−0.3 · 6), but for the rounding of 14.7 %.
  CHECK(total("growth_energy", 0.3, 0) == about(415 * std::pow(1.147 * 0.7 / 0.8, 6)));
  CHECK(total("growth_energy", 0.3, 1.3) == about(415 * std::pow(1.147 * std::pow(0.7 / 0.8, -0.3), 6)));
  CHECK(total("later_growth_energy", 0.3, 0) ==
        about(415 * std::pow(1.147, 6) * std::pow(1.049, 5) * std::pow(0.7 / 0.8, 11)));
}

TEST_CASE("a rebound above the path's raises the total, and no gain leaves the path without its own") {
  CHECK(central(worked(path(0.2, 0.5, 0.2, 0.25)), "growth_energy") ==
        about(415 * std::pow(1.147 * std::pow(0.8, -0.25), 6)));
  CHECK(central(worked(path(0.3, 0.5)), "growth_energy_without_gain") == about(415 * std::pow(1.147 / 0.8, 6)));
  CHECK(central(worked(path(0, 0.5)), "growth_energy") ==
        about(central(worked(path(0.3, 0.5)), "growth_energy_without_gain")));
  CHECK(central(worked(path(0.3, 1, 0.2, 1)), "growth_energy_without_gain") == about(415 * std::pow(1.147, 6)));
}

TEST_CASE("use grows 35 % a year inside the path at a gain of 15 %, 47 % at 22 %, 71 % at 33 %") {
  const auto use = [](double gain) { return central(worked(path(0.3, 0.5, gain, 0.5)), "use_growth"); };
  CHECK(use(0) == about(0.147));
  CHECK(use(0.15) == about(0.35, 0.005));
  CHECK(use(0.22) == about(0.47, 0.005));
  CHECK(use(0.33) == about(0.71, 0.005));
  CHECK(use(0.5) == about(1.147 / 0.5 - 1));
}

TEST_CASE("growth absorbs none of a gain where use stands still, all where the total does, more where it rises") {
  const auto absorbed = [](double growth, double gain) {
    Case run = path(gain, 0, gain, 0);
    run.set.push_back({Id::demand_growth, growth});
    return central(worked(run), "gain_absorbed");
  };
  CHECK(absorbed(-0.25, 0.25) == about(0, 1e-9).scale(1));
  CHECK(absorbed(0, 0.25) == about(1));
  // The gain alone leaves 0.5^6 = 1/64 of 415 TWh; growth makes 415 · 2^6 of it: 1 + 63 / (63 / 64) = 65.
  CHECK(absorbed(1, 0.5) == about(65));
  CHECK(absorbed(0.147, 0.286) == about(1 + (std::pow(1.147, 6) - 1) / (1 - std::pow(0.714, 6))));
  CHECK(std::isnan(absorbed(0.147, 0)));
}

TEST_CASE("what rebound eats is of the gain cumulated to 2030, not of its first year") {
  CHECK(central(worked(path(0.3, 0)), "gain_eaten") == 0);
  CHECK(central(worked(path(0.3, 1)), "gain_eaten") == about(1));
  // At a gain of a half a year, 1/64 is left; half of it taken back leaves 1/8: (1/8 − 1/64) / (1 − 1/64) = 1/9.
  CHECK(central(worked(path(0.5, 0.5)), "gain_eaten") == about(1.0 / 9));
  // Backfire: (0.7^−1.8 − 0.7^6) / (1 − 0.7^6) = 2.02, where the first year alone has 1.376.
  CHECK(central(worked(path(0.3, 1.3)), "gain_eaten") == about(2.02, 1e-3));
  CHECK(central(worked(path(0.3, 1.3)), "gain_eaten") ==
        about((std::pow(0.7, -1.8) - std::pow(0.7, 6)) / (1 - std::pow(0.7, 6)), 1e-9));
}

TEST_CASE("without a gain nothing divides by zero: the part eaten is the rebound") {
  CHECK(central(worked(path(0, 0.4)), "gain_eaten") == about(0.4));
}

TEST_CASE("series run from 2024 to 2035 and pass through their outputs") {
  const Evaluation run = evaluated(worked(path(0.15, 0.5)));
  const auto series = [&](const char* id) {
    const RecordedSeries recorded = run.series(find(outputs(), id));
    std::vector<double> values;
    for (const Position year : recorded.years) values.push_back(recorded.tape[year].value);
    return values;
  };
  CHECK(series("growth_energy").size() == 12);
  CHECK(series("growth_energy").front() == about(415));
  CHECK(series("growth_energy")[2030 - 2024] == about(central(run, "growth_energy")));
  CHECK(series("growth_energy").back() == about(central(run, "later_growth_energy")));
  CHECK(series("growth_energy_without_gain").back() ==
        about(415 * std::pow(1.147, 6) * std::pow(1.049, 5) / std::pow(0.8, 11)));
  // One year at a gain of 0.15 and a rebound of 0.5: 1 − (1 − 0.85^0.5) / 0.15.
  CHECK(series("gain_eaten")[1] == about(1 - (1 - std::sqrt(0.85)) / 0.15, 1e-7));
  CHECK(series("gain_eaten")[2030 - 2024] == about(central(run, "gain_eaten")));
  CHECK(series("facility_energy").empty());
}

TEST_CASE("the rate after 2030 moves no result of 2030") {
  const Evaluation run = evaluated(worked(given({})));
  const auto depends = [&](const char* id) {
    return run.tape().dependencies(result(run, id).node).test(position(Id::later_demand_growth));
  };
  CHECK(depends("later_growth_energy"));
  CHECK_FALSE(depends("growth_energy"));
  CHECK_FALSE(depends("gain_absorbed"));
}

TEST_CASE("frontier runs grow by compute and shrink by efficiency: 4 · 0.7 − 1") {
  CHECK(central(worked(given({{Id::efficiency_gain, 0.3}, {Id::compute_growth, 3}})), "run_energy_growth") ==
        about(4 * 0.7 - 1));
}
