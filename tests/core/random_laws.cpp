// The laws that every report keeps.
#include <algorithm>
#include <map>
#include <set>

#include "core/formulas/outputs.hpp"
#include "core/numbers/numerics.hpp"
#include "core/tokenwatt.hpp"
#include "tests/core/random_requests.hpp"

extern template class nlohmann::basic_json<>;

namespace tokenwatt {
namespace {

constexpr const char* percentiles[] = {"p5", "p25", "p50", "p75", "p95"};

using Numbers = std::map<std::string, std::map<std::string, Json>>;

// What a report says of each run's outputs.
Numbers numbers_of(const Json& report) {
  Numbers numbers;
  for (const Json& run : report["runs"]) {
    for (const auto& [id, output] : run["outputs"].items()) {
      Json& kept = numbers[run["id"].get<std::string>()][id];
      for (const char* key : {"central", "mean", "p5", "p25", "p50", "p75", "p95"}) {
        if (output.contains(key)) kept[key] = output[key];
      }
    }
  }
  return numbers;
}

// Where a value is no number or nothing, apart from what a report lets be null.
void find_gaps(const Json& value, const std::string& path, std::vector<std::string>& found) {
  if (value.is_null()) found.push_back("a gap at " + path);
  if (!value.is_structured()) return;
  for (const auto& [key, inner] : value.items()) {
    const bool may_be_null = key == "share" || key == "working";
    const bool has_another_reason =
        path.empty() && (key == "sweeps" || key == "solve" || key == "claims" || key == "queries" || key == "problems");
    if (!may_be_null && !has_another_reason) find_gaps(inner, path + "/" + key, found);
  }
}

// Net imports, losses and what shrinks are below nothing.
bool may_be_negative(std::string_view id) {
  const std::string_view some[] = {"imported_energy",   "imported_electricity", "gross_margin", "markup",
                                   "run_energy_growth", "use_growth",           "gain_absorbed"};
  return std::find(std::begin(some), std::end(some), id) != std::end(some);
}

class Check {
 public:
  explicit Check(const Json& request) : request_(request), text_(estimate(text_of(request))) {
    report_ = parse_json(text_);
  }

  bool is_accepted() const {
    return std::none_of(report_["problems"].begin(), report_["problems"].end(),
                        [](const Json& problem) { return problem["level"] == "error"; });
  }

  std::vector<std::string> laws() {
    if (!report_.is_object()) return {"the report is no JSON"};
    find_gaps(report_, "", broken_);
    if (!is_accepted()) return broken_;
    expect(report_["runs"].size() == request_["runs"].size(), "a run is missing");
    for (const Json& run : report_["runs"]) check_run(run);
    for (const Json& comparison : report_["comparisons"]) check_factors(comparison);
    if (report_.contains("queries")) {
      for (const Json& query : report_["queries"]) check_walks(query);
    }
    plain_ = request_;
    for (const char* key : {"details", "sweeps", "solve", "queries", "baseline", "inputs", "claims"}) plain_.erase(key);
    numbers_ = numbers_of(report_);
    check_company();
    check_session();
    check_replay();
    return broken_;
  }

 private:
  void expect(bool is_so, const std::string& otherwise) {
    if (!is_so) broken_.push_back(otherwise);
  }

  void check_run(const Json& run) {
    const std::string id = run["id"].get<std::string>();
    std::set<std::string> named;
    for (const Json& problem : report_["problems"]) {
      if (problem["level"] == "warning" || !problem.contains("outputs")) continue;
      if (problem.value("run", id) != id) continue;
      for (const Json& output : problem["outputs"]) named.insert(output.get<std::string>());
    }
    std::vector<std::string> wanted;
    if (request_.contains("outputs")) {
      for (const Json& output : request_["outputs"]) wanted.push_back(output.get<std::string>());
    } else {
      for (const Output& output : outputs()) wanted.emplace_back(output.id);
    }
    for (const std::string& output : wanted) {
      if (!run["outputs"].contains(output)) {
        expect(named.count(output) > 0, id + " lacks " + output + ", and nothing says why");
        continue;
      }
      const Json& values = run["outputs"][output];
      double before = -unbounded;
      for (const char* key : percentiles) {
        if (!values.contains(key)) continue;
        const double value = values[key].get<double>();
        expect(value >= before, id + " " + output + ": " + key + " is below the one before");
        before = value;
      }
      const bool is_below = values["central"].get<double>() < 0 || (values.contains("p5") && values["p5"] < 0);
      expect(!is_below || may_be_negative(output), id + " " + output + " is below nothing");
    }
  }

  void check_factors(const Json& comparison) {
    if (!comparison.contains("decomposition")) return;
    double product = 1;
    for (const Json& factor : comparison["decomposition"]) product *= factor["ratio"].get<double>();
    const double whole = comparison["ratio"]["central"].get<double>();
    expect(magnitude(product / whole - 1) < 1e-9,
           "factors of " + comparison["output"].get<std::string>() + " do not multiply to the whole");
  }

  // The way from one account of a query to another ends there.
  void check_walks(const Json& query) {
    if (!query.contains("walks")) return;
    for (const auto& [amount, steps] : query["walks"].items()) {
      double reached = 0, end = 0;
      for (const Json& account : query["accounts"]) {
        if (account["method"] == query["from"]) reached = account[amount].get<double>();
        if (account["method"] == query["to"]) end = account[amount].get<double>();
      }
      for (const Json& step : steps) reached *= step["ratio"].get<double>();
      expect(magnitude(reached / end - 1) < 1e-9, "the way to " + query["to"].get<std::string>() + " ends elsewhere");
    }
  }

  // The order of runs, their company and what else is asked for change no number.
  void check_company() {
    Json reversed = plain_;
    std::reverse(reversed["runs"].begin(), reversed["runs"].end());
    expect(numbers_of(report(reversed)) == numbers_, "the order of the runs changes a number");
    for (const Json& run : request_["runs"]) {
      Json alone = plain_;
      alone["runs"] = Json::array({run});
      const std::string id = run["id"].get<std::string>();
      expect(numbers_of(report(alone))[id] == numbers_[id], id + " has other numbers alone");
    }
    const std::string first = request_["runs"][0]["id"].get<std::string>();
    if (numbers_[first].empty()) return;
    const auto& [output, values] = *numbers_[first].begin();
    Json one = plain_;
    one["outputs"] = Json::array({output});
    expect(numbers_of(report(one))[first][output] == values, output + " has other numbers alone");
  }

  void check_session() {
    const std::string text = text_of(request_);
    Session session(text);
    while (!session.advance()) {
    }
    expect(session.report() == text_, "a session's report is not estimate's");
    session.update(static_cast<std::uint32_t>(request_["draws"].get<double>()));
    const Json layout = parse_json(session.layout());
    std::size_t at = 0;
    for (const Json& run : layout["runs"]) {
      for (const Json& output : layout["outputs"]) {
        const auto found = numbers_[run.get<std::string>()].find(output.get<std::string>());
        for (const char* key : {"central", "mean", "p5", "p25", "p50", "p75", "p95"}) {
          const double value = session.results()[at++];
          if (found == numbers_[run.get<std::string>()].end()) {
            expect(std::isnan(value), "a session has what the report lacks");
          } else if (found->second.contains(key)) {
            expect(value == found->second[key].get<double>(), "a session has another " + output.get<std::string>());
          }
        }
      }
    }
  }

  // The inputs that a report tells, given as the reader's own, make the same numbers.
  void check_replay() {
    Json replayed = plain_;
    replayed.erase("shared");
    const Json whole = report(plain_);
    for (std::size_t i = 0; i < whole["runs"].size(); ++i) {
      const Json& run_report = whole["runs"][i];
      Json& run = replayed["runs"][i];
      run["route"] = run_report["route"];
      run["hardware"] = run_report["hardware"];
      run["set"] = Json::object();
      for (const auto& [id, input] : run_report["inputs"].items()) {
        if (input.contains("counts")) continue;
        run["set"][id] = {{"low", input["low"]},
                          {"central", input["central"]},
                          {"high", input["high"]},
                          {"distribution", input["distribution"]}};
        if (input["low"] == input["high"]) run["set"][id] = input["central"];
      }
      // One that stands in for another has its draw as long as nothing is given for it.
      for (const AssumptionRow& row : assumption_rows()) {
        if (row.fallback == none || !run["set"].contains(row.id)) continue;
        const char* other = assumption_rows()[row.fallback].id;
        if (run["set"].contains(other) && run["set"][other] == run["set"][row.id]) run["set"].erase(row.id);
      }
    }
    const Numbers again = numbers_of(report(replayed));
    for (const auto& [id, outputs] : numbers_) {
      for (const auto& [output, values] : outputs) {
        const auto found = again.find(id);
        const bool is_there = found != again.end() && found->second.count(output) > 0;
        expect(is_there && found->second.at(output) == values, id + " " + output + " is another of its own inputs");
      }
    }
  }

  static Json report(const Json& request) { return parse_json(estimate(text_of(request))); }

  const Json& request_;
  std::string text_;
  Json report_, plain_;
  Numbers numbers_;
  std::vector<std::string> broken_;
};

}  // namespace

std::vector<std::string> broken_laws(const Json& request, bool& was_worked_out) {
  Check check(request);
  std::vector<std::string> broken = check.laws();
  was_worked_out = check.is_accepted();
  return broken;
}

}  // namespace tokenwatt
