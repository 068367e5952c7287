// The list of outputs: id, unit and formula. Labels and documentation are in data/outputs.json.
#pragma once

#include <span>

#include "core/formulas/bounds.hpp"
#include "core/formulas/footprint.hpp"
#include "core/formulas/growth.hpp"

namespace tokenwatt {

struct Output {
  const char* id;
  const char* unit;
  /// Base units in one `unit`.
  double scale;
  /// Records the formula and returns its result in base units.
  Recorded (*record)(const Assumptions<Recorded>&);
  /// Records the value after so many years, for outputs that are a series too; else nullptr.
  Recorded (*series)(const Assumptions<Recorded>&, double years);
};

std::span<const Output> outputs();

}  // namespace tokenwatt
