// A request kept open: after any changes its numbers and its report are those of the same request asked afresh.
#include "core/tokenwatt.hpp"

#include <cmath>

#include "tests/core/sampling.hpp"
#include "tests/core/sessions.hpp"

using namespace tokenwatt;

namespace {

constexpr std::size_t statistics = 7;

// A statistic of the default scenario's run and output.
double value(const std::vector<double>& results, std::size_t run, std::size_t output, std::size_t statistic) {
  return results[(run * watched_ids.size() + output) * statistics + statistic];
}

// Whole numbers from 0 to below, the same in every build.
class Dice {
 public:
  std::size_t throw_one(std::size_t below) {
    state_ = state_ * 6364136223846793005 + 1442695040888963407;
    return static_cast<std::size_t>(state_ >> 33) % below;
  }

 private:
  std::uint64_t state_ = 2026;
};

// Values that change ranges, routes and what is missing.
struct Change {
  const char* id;
  std::vector<Json> values;
};
const std::vector<Change> every_change = {
    {"facility_pue", {1.1, 1.5, {{"low", 1.05}, {"central", 1.2}, {"high", 1.5}}}},
    {"model_flops_utilization",
     {0.3,
      {{"low", 0.2}, {"central", 0.3}, {"high", 0.5}},
      {{"low", 0.2}, {"central", 0.3}, {"high", 0.5}, {"distribution", "uniform"}}}},
    {"chip_hours", {1e7, {{"low", 1e6}, {"central", 1e7}, {"high", 1e8}}}},
    {"chip_count", {20000, {{"low", 1e4}, {"central", 2e4}, {"high", 3e4}}}},
    {"training_tokens", {1e13, {{"low", 1e13}, {"central", 2e13}, {"high", 4e13}}}},
    {"electricity_price", {0.05, {{"low", 0.05}, {"central", 0.1}, {"high", 0.3}}}},
    {"cost_of_capital", {0, 0.08, {{"low", 0.0}, {"central", 0.05}, {"high", 0.1}}}},
    {"electricity_import_share", {{{"low", -0.2}, {"central", 0.0}, {"high", 0.3}}}},
    {"server_overhead", {1.5, {{"low", 1.2}, {"central", 1.5}, {"high", 2.0}}}},
};

}  // namespace

TEST_CASE(
    "after any changes a session's numbers are those of a fresh one, and its report is estimate's, byte for byte") {
  constexpr std::uint32_t draws = 1024;
  const int rounds = fast_build ? 200 : 60;
  Json request = default_request();
  Session session = opened(request);
  Dice dice;
  // The same state as a request: what is set in the two runs, and for both.
  Json set[2] = {Json::object(), Json::object()}, shared = Json::object();
  int wrong_numbers = 0, wrong_reports = 0, refused = 0;
  for (int i = 0; i < rounds; ++i) {
    const std::size_t run = dice.throw_one(3);
    const Change& change = every_change[dice.throw_one(every_change.size())];
    Json& target = run == 2 ? shared : set[run];
    const char* const names[] = {"a", "b", ""};
    if (dice.throw_one(3) == 0) {
      session.unset(names[run], change.id);
      target.erase(change.id);
    } else {
      const Json& chosen = change.values[dice.throw_one(change.values.size())];
      if (!all_fine(session.set(names[run], change.id, chosen.dump()))) ++refused;
      target[change.id] = chosen;
    }
    request["runs"] = {{{"id", "a"}, {"set", set[0]}}, {{"id", "b"}, {"set", set[1]}}};
    request["shared"] = shared;
    session.update(draws);
    if (!same_bits(session.results(), results_of(request, draws))) ++wrong_numbers;
    if (i % 20 == 19) {
      request["draws"] = draws;
      if (session.report() != estimate(request.dump())) ++wrong_reports;
    }
  }
  CHECK(refused == 0);
  CHECK(wrong_numbers == 0);
  CHECK(wrong_reports == 0);
}

TEST_CASE("an untouched session reports what estimate does, to the byte, with every detail") {
  const Json request = {
      {"scenario", "grok4-vs-glm5"},
      {"draws", 2048},
      {"details", {"quantiles", "tornado", "elasticity", "sobol", "decomposition", "working", "routes"}}};
  Session session = opened(request);
  CHECK(session.report() == estimate(request.dump()));
  // An update in between changes nothing in the report.
  session.update(2048);
  CHECK(session.report() == estimate(request.dump()));
}

TEST_CASE("setting and taking back leaves nothing behind") {
  const Json request = default_request();
  Session session = opened(request);
  session.update(4096);
  const std::vector<double> before = session.results();
  CHECK(session.set("b", "facility_pue", "1.5") == "[]");
  session.update(4096);
  CHECK_FALSE(same_bits(session.results(), before));
  CHECK(session.unset("b", "facility_pue") == "[]");
  session.update(4096);
  CHECK(same_bits(session.results(), before));
}

TEST_CASE("without draws there are centrals and no percentiles") {
  const std::vector<double> undrawn = results_of(default_request(), 0), drawn = results_of(default_request(), 256);
  REQUIRE(undrawn.size() == drawn.size());
  for (std::size_t run = 0; run < 2; ++run) {
    for (std::size_t output = 0; output + 1 < watched_ids.size(); ++output) {
      CHECK(value(undrawn, run, output, 0) == value(drawn, run, output, 0));
      for (std::size_t statistic = 1; statistic < statistics; ++statistic) {
        CHECK(std::isnan(value(undrawn, run, output, statistic)));
        CHECK_FALSE(std::isnan(value(drawn, run, output, statistic)));
      }
    }
    // The last output needs a number of chips, which nobody gave.
    for (std::size_t statistic = 0; statistic < statistics; ++statistic)
      CHECK(std::isnan(value(drawn, run, watched_ids.size() - 1, statistic)));
  }
}

TEST_CASE("any number of draws will do, also one that fills no tile") {
  const std::vector<double> many = results_of(default_request(), 65536);
  for (const std::uint32_t draws : {1U, 3U, 255U, 257U, 5000U}) {
    CAPTURE(draws);
    const std::vector<double> few = results_of(default_request(), draws);
    const double p5 = value(few, 0, 0, 2), median = value(few, 0, 0, 4), p95 = value(few, 0, 0, 6);
    CHECK(p5 <= median);
    CHECK(median <= p95);
    if (draws >= 255) CHECK(relative_error(median, value(many, 0, 0, 4)) < 0.1);
  }
}

TEST_CASE("more draws than are kept at a time are the same design, further on") {
  const Json request = default_request();
  const std::vector<double> kept = results_of(request, 65536);
  for (const std::uint32_t draws : {65537U, 100000U, 131072U}) {
    CAPTURE(draws);
    const std::vector<double> pieces = results_of(request, draws);
    for (std::size_t run = 0; run < 2; ++run) {
      for (std::size_t output = 0; output + 1 < watched_ids.size(); ++output) {
        for (std::size_t statistic = 0; statistic < statistics; ++statistic) {
          // Percentiles scatter by less than 0.6 % (tests/core/laws/evidence_test.cpp); four times that bounds both.
          CHECK(relative_error(value(pieces, run, output, statistic), value(kept, run, output, statistic)) < 4 * 0.006);
        }
      }
    }
  }
}

TEST_CASE("far-out results are found again at any number of draws") {
  // Hours over forty octaves: P5 and P95 are the range's own, however far from its center.
  Json request = {
      {"runs", {{{"chip", "h100-sxm"}, {"set", {{"chip_hours", {{"low", 10}, {"central", 1e6}, {"high", 1e11}}}}}}}},
      {"outputs", {"chip_hours"}}};
  for (const std::uint32_t draws : {65536U, 65536U + 4096U, 131072U}) {
    CAPTURE(draws);
    const std::vector<double> results = results_of(request, draws);
    CHECK(results[2] == about(10, 0.02));
    CHECK(results[4] == about(1e6, 0.02));
    CHECK(results[6] == about(1e11, 0.02));
  }
  // Twins that do not share the PUE have a central difference of zero, around which no bins can be centred.
  request = {{"runs", {grok4.model, grok4.model}}, {"outputs", {"facility_energy"}}};
  request["runs"] = {{{"model", "grok-4"}, {"chip", "h100-sxm"}, {"place", "memphis"}},
                     {{"model", "grok-4"}, {"chip", "h100-sxm"}, {"place", "memphis"}}};
  request["unlink"] = {"facility_pue"};
  const auto difference_at = [&](int draws) {
    request["draws"] = draws;
    return report_of(std::string_view(request.dump()))["comparisons"][0]["difference"];
  };
  const Json kept = difference_at(65536), pieces = difference_at(131072);
  CHECK(kept["p5"].get<double>() < 0);
  CHECK(kept["p95"].get<double>() > 0);
  for (const char* percentile : {"p5", "p95"})
    CHECK(pieces[percentile].get<double>() == about(kept[percentile].get<double>(), 0.02));
}

TEST_CASE("coming back to a number of draws brings back its numbers, to the last bit") {
  Session session = opened(default_request());
  session.update(65536);
  const std::vector<double> many = session.results();
  session.update(16384);
  const std::vector<double> fewer = session.results();
  CHECK_FALSE(same_bits(many, fewer));
  session.update(131072);
  session.update(65536);
  CHECK(same_bits(session.results(), many));
  session.update(16384);
  CHECK(same_bits(session.results(), fewer));
}

TEST_CASE("an assumption that is a result as it stands is drawn like any other, from the start and after a change") {
  const Json range = {{"low", 500}, {"central", 800}, {"high", 1280}};
  const Json request = {{"scenario", "serve-glm5-h100-vs-910c"}, {"draws", 8192}, {"details", {"sobol"}}};
  for (const char* const id : {"measured_prefill_throughput", "measured_decode_throughput"}) {
    CAPTURE(id);
    const char* const output =
        std::string_view(id) == "measured_prefill_throughput" ? "prefill_throughput" : "decode_throughput";
    Json asked = request;
    asked["shared"] = {{id, range}};
    const std::string report = estimate(asked.dump());
    const Json found = Json::parse(report)["runs"][0]["outputs"][output];
    CHECK(found["p5"].get<double>() == about(500, 1e-2));
    CHECK(found["p50"].get<double>() == about(800, 1e-2));
    CHECK(found["p95"].get<double>() == about(1280, 1e-2));
    Session session = opened(request);
    session.report();
    CHECK(session.set("", id, range.dump()) == "[]");
    CHECK(session.report() == report);
  }
}

TEST_CASE("ratios to either baseline stand after the values, as the report has them") {
  for (const char* baseline : {"a", "b"}) {
    CAPTURE(baseline);
    Json request = default_request();
    request["baseline"] = baseline;
    request["draws"] = 256;
    Session session = opened(request);
    session.update(256);
    const std::size_t first = 2 * watched_ids.size() * statistics, each = 5;
    REQUIRE(session.results().size() == first + watched_ids.size() * each);
    const Json report = parse_json(session.report());
    for (const char* absent : {"sweeps", "solve", "queries"}) CHECK_FALSE(report.contains(absent));
    std::size_t compared = 0;
    for (const Json& one : report["comparisons"]) {
      const auto at = std::find(watched_ids.begin(), watched_ids.end(), one["output"]) - watched_ids.begin();
      const double* ratio = &session.results()[first + static_cast<std::size_t>(at) * each];
      CHECK(ratio[0] == one["ratio"]["central"]);
      CHECK(ratio[1] == one["ratio"]["p5"]);
      CHECK(ratio[2] == one["ratio"]["p50"]);
      CHECK(ratio[3] == one["ratio"]["p95"]);
      CHECK(ratio[4] == one["probability_less"]);
      ++compared;
    }
    CHECK(compared > 3);
  }
}

TEST_CASE("a ratio over nothing is no number in a session, as in a report") {
  Session session =
      opened({{"runs", Json::array({Json{{"id", "a"}, {"place", "germany"}},
                                    Json{{"id", "b"}, {"place", "germany"}, {"set", {{"import_dependency", 0}}}}})},
              {"baseline", "b"},
              {"scenario", "grok4-vs-glm5"},
              {"outputs", {"imported_energy"}},
              {"draws", 0}});
  session.update(0);
  for (const double value : session.results()) CHECK_FALSE(std::isinf(value));
}
