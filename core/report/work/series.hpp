// What the draws of a series come to.
#pragma once

#include "core/report/work/computation.hpp"

namespace tokenwatt {

/// Statistics of the draws of an output's series, year by year from first_year to last_year, in the output's unit. The
/// run must have the output, and the output a series.
std::vector<Statistics> sampled_series(const Computation& computation, std::size_t run, Position output);

}  // namespace tokenwatt
