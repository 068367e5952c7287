// The draws of a series against percentiles in closed form.
#include "core/report/work/series.hpp"

#include <algorithm>
#include <cmath>

#include "tests/core/reports.hpp"

using namespace tokenwatt;

TEST_CASE("a series has the P5 and P95 of its draws, year by year") {
  const Json growth = {{"low", 0.1}, {"central", 0.147}, {"high", 0.2}, {"distribution", "normal"}};
  const Json given = {{"demand_growth", growth}, {"start_energy", 415}, {"later_demand_growth", 0.049}};
  const Json request = {{"runs", {{{"set", given}}}}, {"outputs", {"growth_energy"}}, {"draws", 16384}};
  const Json report = report_of(std::string_view(request.dump()));
  const Json series = report["runs"][0]["series"]["growth_energy"];
  for (std::size_t i = 0; i < series["year"].size(); ++i) {
    CAPTURE(i);
    // 415 TWh times the growth's own percentile, as often as years have passed until 2030, and 4.9 % a year afterwards;
    // within half a coarse bin.
    const double years = std::min(static_cast<double>(i), 6.0), later = static_cast<double>(i) - years;
    CHECK(series["p5"][i].get<double>() == about(415 * std::pow(1.1, years) * std::pow(1.049, later), 0.01));
    CHECK(series["p95"][i].get<double>() == about(415 * std::pow(1.2, years) * std::pow(1.049, later), 0.01));
  }
  // In the year that the output is of, the curve agrees with it.
  CHECK(series["p95"][6].get<double>() ==
        about(report["runs"][0]["outputs"]["growth_energy"]["p95"].get<double>(), 0.01));
  // Nothing varies, so the band is the line; and without draws there is none.
  const Json set = {{"efficiency_gain", 0.2},
                    {"path_efficiency_gain", 0.3},
                    {"rebound_elasticity", 0.5},
                    {"path_rebound_elasticity", 0}};
  const Json plain = {{"runs", {{{"set", set}}}}, {"outputs", {"growth_energy"}}, {"draws", 64}};
  const Json fixed = report_of(std::string_view(plain.dump()))["runs"][0]["series"]["growth_energy"];
  CHECK(fixed["p5"] == fixed["central"]);
  CHECK(fixed["p95"] == fixed["central"]);
  CHECK_FALSE(
      report_of({{"runs", {Json::object()}}, {"outputs", {"growth_energy"}}})["runs"][0]["series"]["growth_energy"]
          .contains("p5"));
}
