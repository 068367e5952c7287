// What is wrong with a request, or missing from its answer. Codes and levels are public (wasm/report.d.ts): none is
// ever renamed.
#pragma once

#include <string>
#include <vector>

namespace tokenwatt {

enum class Level { error, absent, warning };
inline constexpr const char* level_names[] = {"error", "absent", "warning"};

enum class Code {
  bad_json,
  wrong_type,
  unknown_field,
  unknown_id,
  out_of_range,
  bad_range,
  too_large,
  too_many_runs,
  duplicate_id,
  missing_input,
  no_figure,
  does_not_fit,
  no_solution,
  outside_published,
  extrapolated,
  conflicting_inputs,
  old_source,
};
inline constexpr const char* code_names[] = {
    "bad_json",    "wrong_type",        "unknown_field", "unknown_id",         "out_of_range", "bad_range",
    "too_large",   "too_many_runs",     "duplicate_id",  "missing_input",      "no_figure",    "does_not_fit",
    "no_solution", "outside_published", "extrapolated",  "conflicting_inputs", "old_source"};

struct Problem {
  Level level;
  Code code;
  /// Empty where it is about the whole request.
  std::string run;
  /// The assumption, field or entry it is about; may be empty.
  std::string id;
  std::string message;
  /// The outputs that are absent because of it.
  std::vector<const char*> outputs{};
};

using Problems = std::vector<Problem>;

}  // namespace tokenwatt
