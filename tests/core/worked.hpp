// Runs with the figures that their checks were worked out by hand with, so that a corrected figure breaks no check.
#pragma once

#include <string_view>

#include "tests/core/runs.hpp"

namespace tokenwatt {

struct WorkedFigure {
  Catalogue catalogue;
  /// The row; empty in the table of assumptions, where the row is the assumption's own.
  std::string_view row;
  Id id;
  double central;
  /// The format that the run must have; empty where any will do.
  std::string_view format{};
};

inline constexpr WorkedFigure worked_figures[] = {
#include "tests/core/worked_figures.inc"
};

/// A model served on a chip in a format, in the United States.
inline Case served(const char* model, const char* chip, const char* format, std::vector<Given> set = {}) {
  return {model, chip, "united-states", "central", std::move(set), {}, {}, format};
}

/// The run with the figures of that day, wherever its own come from one of the rows that are listed. What it sets
/// itself stays, and so does what models, formats and accountings say.
inline Case worked(Case run) {
  const Inputs inputs = inputs_of(run);
  for (const WorkedFigure& figure : worked_figures) {
    const Input& now = input(inputs, figure.id);
    const bool from_row = now.present && now.borrowed_from == none && now.row.index != none;
    if (!from_row || now.row.catalogue != figure.catalogue) continue;
    if (!figure.row.empty() && figure.row != id_of(now.row)) continue;
    if (!figure.format.empty() && figure.format != run.format) continue;
    run.set.push_back({figure.id, figure.central});
  }
  return run;
}

}  // namespace tokenwatt
