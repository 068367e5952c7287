// What is wrong with a request, or missing from its answer. Codes and levels are public (wasm/report.d.ts): none is
// ever renamed.
#pragma once

#include <string>
#include <vector>

#include "core/numbers/names.hpp"

namespace tokenwatt {

enum class Level { error, absent, warning };
inline constexpr auto level_names = names<Level>({
    {Level::error, "error"},
    {Level::absent, "absent"},
    {Level::warning, "warning"},
});

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
  too_slow,
  no_solution,
  outside_published,
  extrapolated,
  conflicting_inputs,
  other_rental_class,
};
inline constexpr auto code_names = names<Code>({
    {Code::bad_json, "bad_json"},
    {Code::wrong_type, "wrong_type"},
    {Code::unknown_field, "unknown_field"},
    {Code::unknown_id, "unknown_id"},
    {Code::out_of_range, "out_of_range"},
    {Code::bad_range, "bad_range"},
    {Code::too_large, "too_large"},
    {Code::too_many_runs, "too_many_runs"},
    {Code::duplicate_id, "duplicate_id"},
    {Code::missing_input, "missing_input"},
    {Code::no_figure, "no_figure"},
    {Code::does_not_fit, "does_not_fit"},
    {Code::too_slow, "too_slow"},
    {Code::no_solution, "no_solution"},
    {Code::outside_published, "outside_published"},
    {Code::extrapolated, "extrapolated"},
    {Code::conflicting_inputs, "conflicting_inputs"},
    {Code::other_rental_class, "other_rental_class"},
});

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
