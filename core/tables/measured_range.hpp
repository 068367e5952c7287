// The range of the measured decoding steps that the serving model was fitted to: outside it a result is extrapolated.
#pragma once

namespace tokenwatt {

// The smallest and the largest batch, context and number of all parameters of data/fit/measured.json, as
// least_measured_… and most_measured_…, and the ids of its chips as measured_chips.
#include "tables/measured_range.inc"  // written by core/tables/generate

}  // namespace tokenwatt
