// Reads JSON into requests: the fields of one, and the merging of a reader's with the scenario's.
#pragma once

#include <algorithm>

#include "core/report/problem.hpp"
#include "core/report/request.hpp"

namespace tokenwatt {

/// Reads a request and merges it with its scenario. Problems go to `problems`; without a value the request itself is at
/// fault and nothing can be computed.
std::optional<Request> read_request(const Json& json, Problems& problems);

/// A scenario, or a claim's case, as a request of its own.
std::optional<Request> read_scenario(const ScenarioText& text, Problems& problems);

/// Changes a request's runs and shared values by part of a scenario, such as another choice of a claim; the reader's
/// own values stay above it.
void apply_changes(Request& request, const Flat& changes);

/// What a request with more than most_runs is told.
std::string too_many_runs();

/// Reads one scenario or request as it stands, its values on the given layers.
class RequestReader {
 public:
  RequestReader(Problems& problems, bool of_scenario) : problems_(problems), of_scenario_(of_scenario) {}

  /// The request without its scenario; `scenario` receives the id it names, if any.
  std::optional<Request> read(const Json& json, std::optional<std::string>& scenario);

  /// Reads one value of an assumption and adds it; false with a problem where it is unfit.
  bool read_value(const std::string& key, const Json& json, Layer layer, const std::string& run,
                  std::vector<Override>& values);
  /// Reads one field of a run.
  bool read_run_field(const std::string& key, const Json& value, RunRequest& run);

 private:
  bool read_run(const Json& json, std::size_t index, RunRequest& run);
  bool read_values(const Json& json, Layer layer, const std::string& run, std::vector<Override>& values);
  bool read_figure(const Json& json, const std::string& run, Override& value);
  bool read_details(const Json& json, Details& details);
  bool read_assumptions(const char* field, const Json& json, Dependencies& named);
  bool read_count(const char* key, const Json& json, double most, std::uint32_t& count);
  [[gnu::noinline]] bool read_sweeps(const Json& json, std::vector<Sweep>& sweeps);
  bool read_sweep(const Json& json, Sweep& sweep);
  [[gnu::noinline]] bool read_questions(const Json& json, std::vector<Question>& questions);
  bool read_question(const Json& json, Question& question);
  [[gnu::noinline]] bool read_queries(const Json& json, std::vector<QueryQuestion>& queries);
  bool read_query(const Json& json, QueryQuestion& query);
  std::optional<std::string> read_text(const char* key, const Json& json, const std::string& run);
  /// Reads the id of one of the rows; here, because several files read ids of several kinds of row.
  template <class Row>
  bool read_id(const char* key, const char* noun, std::span<const Row> rows, const Json& json, const std::string& run,
               std::optional<Position>& position) {
    const auto text = read_text(key, json, run);
    if (!text) return false;
    const Position found = find(rows, *text);
    if (found == none) return refuse(Code::unknown_id, run, key, join({"there is no ", noun, " \"", *text, "\""}));
    position = found;
    return true;
  }
  /// Reads a list of ids of such rows.
  template <class Row>
  bool read_ids(const char* key, const char* noun, std::span<const Row> rows, const Json& json,
                std::vector<Position>& wanted) {
    if (!json.is_array()) return refuse(Code::wrong_type, "", key, join({key, " must be a list"}));
    bool good = true;
    for (const Json& one : json) {
      std::optional<Position> found;
      good &= read_id(key, noun, rows, one, "", found);
      // Named twice it is wanted once.
      if (found && std::find(wanted.begin(), wanted.end(), *found) == wanted.end()) wanted.push_back(*found);
    }
    return good;
  }
  /// Reads one of a few names, by which a request chooses.
  template <class Names, class Choice>
  bool read_named(const char* key, const Names& names, const Json& json, const std::string& run,
                  std::optional<Choice>& choice) {
    const auto text = read_text(key, json, run);
    if (!text) return false;
    choice = names.find(*text);
    if (choice) return true;
    std::string list;
    for (const char* name : names) list += join({list.empty() ? "" : ", ", name});
    return refuse(Code::unknown_id, run, key, join({key, " must be one of ", list}));
  }
  /// Refuses more than most_questions of a kind.
  bool refuse_many(const char* key, const char* noun);
  /// Adds a problem of level error and returns false.
  bool refuse(Code code, const std::string& run, const std::string& id, std::string message);

  Problems& problems_;
  /// Scenarios may name a source for a value, readers may not.
  bool of_scenario_;
};

}  // namespace tokenwatt
