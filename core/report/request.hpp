// A request as the core has it: scenario and reader merged into one to four runs, and what is asked of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/draws/sampler.hpp"
#include "core/report/json.hpp"

namespace tokenwatt {

inline constexpr double most_draws = 1048576;
inline constexpr double most_seed = 4294967295;
/// The most sweeps or questions of a request, and values of a sweep: a request can ask for no more than a second's
/// work.
inline constexpr std::size_t most_questions = 64;
inline constexpr std::size_t most_sweep_values = 256;

struct RunRequest {
  std::string id;
  std::optional<std::string> label;
  std::optional<Position> chip, model, place, accounting, format, offer, subscription;
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
  std::vector<Position> outputs;
};

/// Reverse mode: the value of an assumption at which an output reaches a target, or equals that of another run.
struct Question {
  std::string run;
  Position output = 0;
  Id id{};
  std::optional<double> target;
  std::string equals;
};

/// A query of a run as every method counts it, and the way from one method's account to another's.
struct QueryQuestion {
  std::string run;
  /// Ids of methods, or own_method; both empty where no way is asked for.
  std::string from, to;
};

/// What our own account is called among the methods.
inline constexpr const char* own_method = "tokenwatt";

struct Request {
  /// The scenario whose runs these are; empty where there is none.
  std::string scenario;
  std::vector<RunRequest> runs;
  std::vector<Override> shared;
  /// The class of all chips' rents.
  std::optional<RentalClass> rental_class;
  std::string baseline;
  /// Positions of the wanted outputs.
  std::vector<Position> outputs;
  /// The assumptions that the report tells of each run.
  Dependencies inputs;
  /// Positions of the claims that are judged where claims are asked for.
  std::vector<Position> claims;
  Details details;
  Sampling sampling;
  Dependencies unlinked;
  std::vector<Sweep> sweeps;
  std::vector<Question> questions;
  std::vector<QueryQuestion> queries;
};

}  // namespace tokenwatt
