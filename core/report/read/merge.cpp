// Merges a request with its scenario: runs by id, the reader's fields over the scenario's.
#include <algorithm>
#include <span>

#include "core/report/read/reader.hpp"
#include "core/tables/claims.hpp"

namespace tokenwatt {
namespace {

void refuse(Problems& problems, Code code, const std::string& id, std::string message) {
  problems.push_back({Level::error, code, "", id, std::move(message)});
}

template <class Value>
void replace_if_given(std::optional<Value>& field, const std::optional<Value>& readers) {
  if (readers) field = readers;
}

void merge_run(RunRequest& run, const RunRequest& readers) {
  replace_if_given(run.label, readers.label);
  replace_if_given(run.chip, readers.chip);
  replace_if_given(run.model, readers.model);
  replace_if_given(run.place, readers.place);
  replace_if_given(run.accounting, readers.accounting);
  replace_if_given(run.format, readers.format);
  replace_if_given(run.offer, readers.offer);
  replace_if_given(run.subscription, readers.subscription);
  replace_if_given(run.route, readers.route);
  replace_if_given(run.hardware, readers.hardware);
  run.set.insert(run.set.end(), readers.set.begin(), readers.set.end());
  run.failed = run.failed || readers.failed;
}

// False where the reader's runs are at fault.
bool merge_runs(std::vector<RunRequest>& runs, const std::vector<RunRequest>& readers, Problems& problems) {
  bool good = true;
  for (std::size_t i = 0; i < readers.size(); ++i) {
    const auto same = [&](const RunRequest& run) { return run.id == readers[i].id; };
    const auto earlier = std::span(readers).first(i);
    if (std::any_of(earlier.begin(), earlier.end(), same)) {
      refuse(problems, Code::duplicate_id, readers[i].id, join({"two runs have the id \"", readers[i].id, "\""}));
      good = false;
      continue;
    }
    const auto found = std::find_if(runs.begin(), runs.end(), same);
    if (readers[i].remove && found == runs.end()) {
      refuse(problems, Code::unknown_id, readers[i].id, join({"there is no run \"", readers[i].id, "\" to remove"}));
      good = false;
    } else if (readers[i].remove) {
      runs.erase(found);
    } else if (found == runs.end()) {
      runs.push_back(readers[i]);
    } else {
      merge_run(*found, readers[i]);
    }
  }
  return good;
}

// The cases of claims can be asked for as scenarios are, though no table lists them among those.
std::optional<Request> find_scenario(const std::string& id, Problems& problems) {
  for (const auto& texts : {scenario_texts(), claim_cases()}) {
    const Position found = find(texts, id);
    if (found != none) return read_scenario(texts[found], problems);
  }
  refuse(problems, Code::unknown_id, "scenario", join({"there is no scenario \"", id, "\""}));
  return std::nullopt;
}

bool finish(Request& request, Problems& problems) {
  bool good = true;
  if (request.runs.empty()) {
    refuse(problems, Code::missing_input, "runs", "a request needs at least one run");
    good = false;
  }
  if (request.runs.size() > most_runs) {
    refuse(problems, Code::too_many_runs, "runs", too_many_runs());
    good = false;
  }
  if (request.baseline.empty() && good) request.baseline = request.runs.front().id;
  const auto is_baseline = [&](const RunRequest& run) { return run.id == request.baseline; };
  if (good && std::none_of(request.runs.begin(), request.runs.end(), is_baseline)) {
    refuse(problems, Code::unknown_id, "baseline",
           join({"there is no run \"", request.baseline, "\" to compare with"}));
    good = false;
  }
  const auto check_run = [&](const char* field, const std::string& id) {
    const auto same = [&](const RunRequest& run) { return run.id == id; };
    if (std::any_of(request.runs.begin(), request.runs.end(), same)) return;
    refuse(problems, Code::unknown_id, field, join({"there is no run \"", id, "\""}));
    good = false;
  };
  for (const Sweep& sweep : request.sweeps) check_run("sweeps", sweep.run);
  for (const QueryQuestion& query : request.queries) check_run("queries", query.run);
  for (const Question& question : request.questions) {
    check_run("solve", question.run);
    if (!question.target) check_run("solve", question.equals);
  }
  return good;
}

}  // namespace

std::string too_many_runs() { return join({"at most ", std::to_string(most_runs), " runs can be compared"}); }

std::optional<Request> read_scenario(const ScenarioText& text, Problems& problems) {
  std::optional<std::string> nested;
  auto request = RequestReader(problems, true).read(unflatten(text.flat), nested);
  if (request) request->scenario = text.id;
  return request;
}

void apply_changes(Request& request, const Flat& changes) {
  Problems ignored;
  std::optional<std::string> nested;
  const auto part = RequestReader(ignored, true).read(unflatten(changes), nested);
  if (!part) return;
  merge_runs(request.runs, part->runs, ignored);
  request.shared.insert(request.shared.end(), part->shared.begin(), part->shared.end());
  replace_if_given(request.rental_class, part->rental_class);
}

std::optional<Request> read_request(const Json& json, Problems& problems) {
  if (json.is_discarded()) {
    refuse(problems, Code::bad_json, "", "the request is not valid JSON, or holds a number too large for it");
    return std::nullopt;
  }
  std::optional<std::string> scenario;
  auto readers = RequestReader(problems, false).read(json, scenario);
  const bool default_scenario = json.is_object() && !json.contains("runs") && !json.contains("scenario");
  if (default_scenario) scenario = scenario_texts().front().id;
  // An unknown scenario is reported together with the other problems.
  auto request = scenario ? find_scenario(*scenario, problems) : Request{};
  if (!readers || !request) return std::nullopt;

  const bool good = merge_runs(request->runs, readers->runs, problems);
  request->shared.insert(request->shared.end(), readers->shared.begin(), readers->shared.end());
  replace_if_given(request->rental_class, readers->rental_class);
  if (!readers->baseline.empty()) request->baseline = readers->baseline;
  request->outputs = readers->outputs;
  request->inputs = readers->inputs;
  request->claims = readers->claims;
  request->details = readers->details;
  request->sampling = readers->sampling;
  request->unlinked = readers->unlinked;
  request->sweeps = std::move(readers->sweeps);
  request->questions = std::move(readers->questions);
  request->queries = std::move(readers->queries);
  if (!good || !finish(*request, problems)) return std::nullopt;
  return request;
}

}  // namespace tokenwatt
