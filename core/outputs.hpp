// The list of outputs: id, unit, label, meaning, where the formula comes from, and the formula.
#pragma once

#include <span>

#include "core/cost.hpp"

namespace tokenwatt {

struct Output {
  const char* id;
  const char* unit;
  const char* label;
  const char* note;
  const char* source;
  /// Base units in one `unit`.
  double scale;
  /// Records the formula and returns its result in base units.
  Recorded (*record)(const Assumptions<Recorded>&);
};

std::span<const Output> outputs();

}  // namespace tokenwatt
