// Which figures are old: the one place that says after how many years a source counts as such.
#pragma once

#include "core/tables/catalogues.hpp"

namespace tokenwatt {

/// After so many years a price or a place's figure counts as old. Figures of chips and models do not age.
inline constexpr int years_until_old = 4;

/// The last year that a source's date names; 0 where it names none.
int year_of_source(Position source);

/// Whether a row's figure from this source is dated more than years_until_old before the data.
bool is_old(const AssumptionRow& row, Position source);

}  // namespace tokenwatt
