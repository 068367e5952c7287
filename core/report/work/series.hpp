// What the draws of a series come to.
#pragma once

#include "core/report/work/computation.hpp"

namespace tokenwatt {

/// Statistics of the draws of a run's series, year by year, in the output's unit.
std::vector<Statistics> sampled_series(const Computation& computation, std::size_t run, const RecordedSeries& series);

}  // namespace tokenwatt
