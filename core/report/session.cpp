// A request to its report, at once or kept open between changes.
#include <algorithm>

#include "core/numbers/numerics.hpp"
#include "core/report/read/reader.hpp"
#include "core/report/write/claims.hpp"
#include "core/report/write/write.hpp"
#include "core/tokenwatt.hpp"

namespace tokenwatt {
namespace {

void add_statistics(std::vector<double>& results, const Watched* watched) {
  for (const auto percentile :
       {&Statistics::mean, &Statistics::p5, &Statistics::p25, &Statistics::p50, &Statistics::p75, &Statistics::p95}) {
    results.push_back(watched ? watched->statistics.*percentile : not_a_number);
  }
}

/// What a report tells of draws.
constexpr Computation::Extent of_report{.differences = true};

double central_or_nan(const EvaluatedRun& run, Position output) {
  return both_have(run, run, output) ? run.evaluation->results()[output].central : not_a_number;
}

}  // namespace

struct Session::State {
  Problems problems;
  std::optional<Computation> computation;
  bool evaluated = false;
  /// What is written of the report already: each run, the comparisons, and then the claims.
  std::vector<Json> written;
  std::optional<ClaimsWork> claims;

  bool is_small_enough(std::size_t size) {
    if (size <= largest_request) return true;
    problems.push_back({Level::error, Code::too_large, "", "",
                        join({"the request is larger than ", std::to_string(largest_request), " bytes"})});
    return false;
  }
  void open(const Json& json) {
    if (auto request = read_request(json, problems)) computation.emplace(std::move(*request));
  }
  std::string change(const std::string& run, const std::string& id, const Json* value);
  /// Takes back what was wrong with a run's value, in whose place another stands now.
  void heal(RunRequest& run, const std::string& id);
  void evaluate() {
    if (evaluated) return;
    computation->evaluate();
    unwrite();
    evaluated = true;
  }
  void unwrite() {
    written.clear();
    claims.reset();
  }
  /// Writes the next part of the report; true once all are written.
  bool write_next() {
    const std::size_t runs = computation->runs().size();
    if (written.size() < runs) {
      written.push_back(run_json(*computation, written.size()));
      return false;
    }
    if (written.size() == runs) written.push_back(comparisons_json(*computation));
    if (!computation->request().details.claims) return true;
    if (!claims) claims.emplace(computation->request());
    return claims->advance();
  }
};

Session::Session(std::string_view text) : state_(std::make_unique<State>()) {
  if (state_->is_small_enough(text.size())) state_->open(parse_json(text));
}
Session::Session(const Flat& request) : state_(std::make_unique<State>()) {
  if (state_->is_small_enough(request.size)) state_->open(unflatten(request));
}

Session::~Session() = default;

std::string Session::set(const std::string& run, const std::string& id, std::string_view value) {
  const Json json = parse_json(value);
  return state_->change(run, id, &json);
}
std::string Session::set(const std::string& run, const std::string& id, const Flat& value) {
  const Json json = unflatten(value);
  return state_->change(run, id, &json);
}

std::string Session::unset(const std::string& run, const std::string& id) { return state_->change(run, id, nullptr); }

std::string Session::State::change(const std::string& run, const std::string& id, const Json* value) {
  Problems found_problems;
  const auto refuse = [&](const char* field, std::string message) {
    found_problems.push_back({Level::error, Code::unknown_id, run, field, std::move(message)});
    return text_of(problems_json(found_problems));
  };
  if (!computation) return text_of(problems_json(problems));
  Request& request = computation->request();
  const auto found =
      std::find_if(request.runs.begin(), request.runs.end(), [&](const RunRequest& one) { return one.id == run; });
  if (!run.empty() && found == request.runs.end()) return refuse("run", join({"there is no run \"", run, "\""}));
  std::vector<Override>& values = run.empty() ? request.shared : found->set;
  const Layer layer = run.empty() ? Layer::shared : Layer::reader;
  const Position position = find(assumption_rows(), id);
  if (position == none) return refuse(id.c_str(), join({"there is no assumption \"", id, "\""}));
  std::vector<Override> read;
  if (value && !RequestReader(found_problems, false).read_value(id, *value, layer, run, read))
    return text_of(problems_json(found_problems));
  const auto same = [&](const Override& one) { return one.layer == layer && one.id == id_at(position); };
  values.erase(std::remove_if(values.begin(), values.end(), same), values.end());
  values.insert(values.end(), read.begin(), read.end());
  if (found != request.runs.end()) heal(*found, id);
  evaluated = false;
  return text_of(problems_json(found_problems));
}

void Session::State::heal(RunRequest& run, const std::string& id) {
  const auto is_mended = [&](const Problem& problem) {
    return problem.level == Level::error && problem.run == run.id && problem.id == id;
  };
  problems.erase(std::remove_if(problems.begin(), problems.end(), is_mended), problems.end());
  run.failed = std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
    return problem.level == Level::error && problem.run == run.id;
  });
}

void Session::forget() {
  if (state_->computation) state_->computation->forget();
  state_->unwrite();
  state_->evaluated = false;
}

[[gnu::noinline]] void Session::update(std::uint32_t draws) {
  results_.clear();
  if (!state_->computation) return;
  Computation& computation = *state_->computation;
  computation.request().sampling.draws = draws;
  state_->evaluate();
  state_->unwrite();
  computation.sample({});
  const auto& runs = computation.runs();
  const auto& wanted = computation.request().outputs;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    for (const Position output : wanted) {
      results_.push_back(central_or_nan(runs[run], output));
      add_statistics(results_, computation.find({Watch::Kind::value, run, 0, {false, output}}));
    }
  }
  const std::size_t baseline = computation.baseline();
  for (std::size_t run = 0; run < runs.size(); ++run) {
    for (const Position output : wanted) {
      if (run == baseline) continue;
      const Watched* watched = computation.find({Watch::Kind::ratio, run, baseline, {false, output}});
      const double ratio = central_or_nan(runs[run], output) / central_or_nan(runs[baseline], output);
      results_.push_back(is_finite(ratio) ? ratio : not_a_number);
      for (const auto percentile : {&Statistics::p5, &Statistics::p50, &Statistics::p95}) {
        results_.push_back(watched ? watched->statistics.*percentile : not_a_number);
      }
      results_.push_back(watched ? watched->less : not_a_number);
    }
  }
}

bool Session::advance() {
  if (!state_->computation) return true;
  Computation& computation = *state_->computation;
  if (state_->evaluated) return computation.advance() && state_->write_next();
  state_->evaluate();
  computation.begin(of_report);
  return false;
}

std::string Session::layout() const {
  Json runs = Json::array(), names = Json::array(), json;
  if (state_->computation) {
    const Request& request = state_->computation->request();
    for (const RunRequest& run : request.runs) append(runs, run.id);
    for (const Position output : request.outputs) append(names, outputs()[output].id);
    add_member(json, "baseline", request.baseline);
  }
  add_member(json, "runs", std::move(runs));
  add_member(json, "outputs", std::move(names));
  return text_of(json);
}

std::string Session::report() {
  Json report, claims = Json::array();
  std::vector<Json> written{Json::array()};
  Problems problems = state_->problems;
  if (state_->computation) {
    Computation& computation = *state_->computation;
    state_->evaluate();
    computation.sample(of_report);
    problems.insert(problems.end(), computation.problems().begin(), computation.problems().end());
    while (!state_->write_next()) {
    }
    written = std::move(state_->written);
    if (state_->claims) claims = state_->claims->collect();
    state_->unwrite();
    if (!computation.request().sweeps.empty()) add_member(report, "sweeps", sweeps_json(computation, problems));
    if (!computation.request().questions.empty()) add_member(report, "solve", questions_json(computation));
    if (!computation.request().queries.empty()) add_member(report, "queries", queries_json(computation));
  }
  add_member(report, "version", version_json());
  add_member(report, "comparisons", std::move(written.back()));
  written.pop_back();
  Json runs = Json::array();
  for (Json& run : written) append(runs, std::move(run));
  add_member(report, "runs", std::move(runs));
  add_member(report, "claims", std::move(claims));
  add_member(report, "problems", problems_json(problems));
  return text_of(report);
}

std::string estimate(std::string_view request) { return Session(request).report(); }

}  // namespace tokenwatt
