// Keeps a request open between changes.
#include "core/report/session.hpp"

#include <algorithm>
#include <limits>

#include "core/report.hpp"

namespace tokenwatt {
namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

void add_statistics(std::vector<double>& results, const Watched* watched) {
  for (const auto percentile :
       {&Statistics::mean, &Statistics::p5, &Statistics::p25, &Statistics::p50, &Statistics::p75, &Statistics::p95}) {
    results.push_back(watched ? watched->statistics.*percentile : not_a_number);
  }
}

double central_or_nan(const EvaluatedRun& run, int output) {
  return both_have(run, run, output) ? run.evaluation->results()[static_cast<std::size_t>(output)].central : not_a_number;
}

}  // namespace

Session::Session(std::string_view text) {
  if (text.size() > largest_request) {
    problems_.push_back({Level::error, Code::too_large, "", "",
                         join({"the request is larger than ", text_of(largest_request), " bytes"})});
    return;
  }
  if (auto request = read_request(text, problems_)) computation_.emplace(std::move(*request));
}

std::string Session::set(const std::string& run, const std::string& id, std::string_view value) {
  const Json json = parse_json(value);
  return change(run, id, &json);
}

std::string Session::unset(const std::string& run, const std::string& id) { return change(run, id, nullptr); }

std::string Session::change(const std::string& run, const std::string& id, const Json* value) {
  Problems problems;
  const auto refuse = [&](const char* field, std::string message) {
    problems.push_back({Level::error, Code::unknown_id, run, field, std::move(message)});
    return problems_json(problems).dump();
  };
  if (!computation_) return problems_json(problems_).dump();
  Request& request = computation_->request();
  const auto found = std::find_if(request.runs.begin(), request.runs.end(), [&](const RunRequest& one) { return one.id == run; });
  if (!run.empty() && found == request.runs.end()) return refuse("run", join({"there is no run \"", run, "\""}));
  std::vector<Override>& values = run.empty() ? request.shared : found->set;
  const Layer layer = run.empty() ? Layer::shared : Layer::reader;
  const int index = find(assumption_rows(), id);
  if (index == none) return refuse(id.c_str(), join({"there is no assumption \"", id, "\""}));
  std::vector<Override> read;
  if (value && !RequestReader(problems, false).read_value(id, *value, layer, run, read)) return problems_json(problems).dump();
  const auto same = [&](const Override& one) { return one.layer == layer && one.id == static_cast<Id>(index); };
  values.erase(std::remove_if(values.begin(), values.end(), same), values.end());
  values.insert(values.end(), read.begin(), read.end());
  evaluated_ = false;
  return problems_json(problems).dump();
}

void Session::update(std::uint32_t draws) {
  results_.clear();
  if (!computation_) return;
  computation_->request().sampling.draws = draws;
  if (!evaluated_) computation_->evaluate();
  evaluated_ = true;
  computation_->sample({});
  const auto& runs = computation_->runs();
  const auto& wanted = computation_->request().outputs;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    for (const int output : wanted) {
      results_.push_back(central_or_nan(runs[run], output));
      add_statistics(results_, computation_->find({Watch::Kind::value, run, 0, {false, output}}));
    }
  }
  const std::size_t baseline = computation_->baseline();
  for (std::size_t run = 0; run < runs.size(); ++run) {
    for (const int output : wanted) {
      if (run == baseline) continue;
      const Watched* watched = computation_->find({Watch::Kind::ratio, run, baseline, {false, output}});
      results_.push_back(central_or_nan(runs[run], output) / central_or_nan(runs[baseline], output));
      for (const auto percentile : {&Statistics::p5, &Statistics::p50, &Statistics::p95}) {
        results_.push_back(watched ? watched->statistics.*percentile : not_a_number);
      }
      results_.push_back(watched ? watched->less : not_a_number);
    }
  }
}

std::string Session::layout() const {
  Json runs = Json::array(), names = Json::array(), json;
  if (computation_) {
    for (const RunRequest& run : computation_->request().runs) append(runs, run.id);
    for (const int output : computation_->request().outputs) append(names, outputs()[static_cast<std::size_t>(output)].id);
    put(json, "baseline", computation_->request().baseline);
  }
  put(json, "runs", std::move(runs));
  put(json, "outputs", std::move(names));
  return json.dump();
}

std::string Session::report() {
  Json runs = Json::array(), comparisons = Json::array(), report;
  Problems problems = problems_;
  if (computation_) {
    Computation& computation = *computation_;
    if (!evaluated_) computation.evaluate();
    evaluated_ = true;
    const Details& details = computation.request().details;
    computation.sample({true, details.decomposition});
    problems.insert(problems.end(), computation.problems().begin(), computation.problems().end());
    for (std::size_t run = 0; run < computation.runs().size(); ++run) append(runs, run_json(computation, run));
    comparisons = comparisons_json(computation);
    if (!computation.request().sweeps.empty()) put(report, "sweeps", sweeps_json(computation, problems));
    if (!computation.request().questions.empty()) put(report, "solve", questions_json(computation));
  }
  put(report, "version", version_json());
  put(report, "runs", std::move(runs));
  put(report, "comparisons", std::move(comparisons));
  put(report, "claims", Json::array());
  put(report, "problems", problems_json(problems));
  return report.dump();
}

}  // namespace tokenwatt
