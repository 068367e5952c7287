// A request read from JSON: scenario and reader merged into one to four runs.
#pragma once

#include <optional>

#include "core/draws/sampler.hpp"
#include "core/report/json.hpp"
#include "core/report/problem.hpp"

namespace tokenwatt {

inline constexpr double most_draws = 1048576;
inline constexpr double most_seed = 4294967295;
/// The most sweeps or questions of a request, and values of a sweep: a request can ask for no more than a second's work.
inline constexpr std::size_t most_questions = 64;
inline constexpr std::size_t most_sweep_values = 256;

struct RunRequest {
  std::string id;
  std::optional<std::string> label;
  std::optional<int> chip, model, place, accounting, format, offer, subscription;
  std::optional<Route> route;
  std::optional<Hardware> hardware;
  std::vector<Override> set;
  bool remove = false;
  /// A problem of level error was found in this run.
  bool failed = false;
};

struct Details {
  bool quantiles = false;
  bool tornado = false;
  bool elasticity = false;
  bool sobol = false;
  bool decomposition = false;
  bool claims = false;
  bool working = false;
  bool routes = false;
};

/// A curve or ranking: outputs of a run as one of its assumptions or choices takes each value.
struct Sweep {
  std::string run;
  /// An assumption's id, or chip, place or accounting.
  std::string id;
  std::vector<Json> values;
  std::vector<int> outputs;
};

/// Reverse mode: the value of an assumption at which an output reaches a target, or equals that of another run.
struct Question {
  std::string run;
  int output = 0;
  Id id{};
  std::optional<double> target;
  std::string equals;
};

struct Request {
  /// The scenario whose runs these are; empty where there is none.
  std::string scenario;
  std::vector<RunRequest> runs;
  std::vector<Override> shared;
  std::string baseline;
  /// Positions of the wanted outputs.
  std::vector<int> outputs;
  Details details;
  Sampling sampling;
  Dependencies unlinked;
  std::vector<Sweep> sweeps;
  std::vector<Question> questions;
};

/// Reads a request and merges it with its scenario. Problems go to `problems`; without a value the request itself is at
/// fault and nothing can be computed.
std::optional<Request> read_request(const Json& json, Problems& problems);

/// A scenario, or a claim's case, as a request of its own.
std::optional<Request> read_scenario(const ScenarioText& text, Problems& problems);

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
  bool read_outputs(const Json& json, std::vector<int>& wanted);
  bool read_details(const Json& json, Details& details);
  bool read_unlink(const Json& json, Dependencies& unlinked);
  bool read_count(const char* key, const Json& json, double most, std::uint32_t& count);
  bool read_sweeps(const Json& json, std::vector<Sweep>& sweeps);
  bool read_sweep(const Json& json, Sweep& sweep);
  bool read_questions(const Json& json, std::vector<Question>& questions);
  bool read_question(const Json& json, Question& question);
  std::optional<std::string> read_text(const char* key, const Json& json, const std::string& run);
  template <class Row>
  bool read_id(const char* key, const char* noun, std::span<const Row> rows, const Json& json, const std::string& run,
               std::optional<int>& index);
  /// Adds a problem of level error and returns false.
  bool refuse(Code code, const std::string& run, const std::string& id, std::string message);

  Problems& problems_;
  /// Scenarios may name a source for a value, readers may not.
  bool of_scenario_;
};

}  // namespace tokenwatt
