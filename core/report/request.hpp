// A request read from JSON: scenario and reader merged into one to four runs.
#pragma once

#include <optional>

#include "core/layers.hpp"
#include "core/report/json.hpp"
#include "core/report/problem.hpp"

namespace tokenwatt {

inline constexpr std::size_t most_runs = 4;
inline constexpr double default_draws = 16384;
inline constexpr double most_draws = 1048576;

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
  bool elasticity = false;
  bool working = false;
  bool routes = false;
};

struct Request {
  std::vector<RunRequest> runs;
  std::vector<Override> shared;
  std::string baseline;
  /// Positions of the wanted outputs.
  std::vector<int> outputs;
  Details details;
};

/// Reads a request and merges it with its scenario. Problems go to `problems`; without a value the request itself is at
/// fault and nothing can be computed.
std::optional<Request> read_request(std::string_view text, Problems& problems);

/// Reads one scenario or request as it stands, its values on the given layers.
class RequestReader {
 public:
  RequestReader(Problems& problems, bool of_scenario) : problems_(problems), of_scenario_(of_scenario) {}

  /// The request without its scenario; `scenario` receives the id it names, if any.
  std::optional<Request> read(const Json& json, std::optional<std::string>& scenario);

 private:
  bool read_run(const Json& json, std::size_t index, RunRequest& run);
  bool read_run_field(const std::string& key, const Json& value, RunRequest& run);
  bool read_values(const Json& json, Layer layer, const std::string& run, std::vector<Override>& values);
  bool read_value(const std::string& key, const Json& json, Layer layer, const std::string& run,
                  std::vector<Override>& values);
  bool read_figure(const Json& json, const std::string& run, Override& value);
  bool read_outputs(const Json& json, std::vector<int>& wanted);
  bool read_details(const Json& json, Details& details);
  bool read_unlink(const Json& json);
  bool read_count(const char* key, const Json& json, double most);
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
