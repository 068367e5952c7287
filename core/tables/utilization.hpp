// What a model's size does to its utilization of a chip, as fitted to published runs.
#pragma once

namespace tokenwatt {

// Of data/fit/utilization.json: fast_above [TFLOP/s/chip], the peak above which size counts; small_from and small_to
// [parameter], between which it does, and small_factor at the lower; tiny_below [parameter] and tiny_factor, of all
// chips.
#include "tables/utilization.inc"  // written by core/tables/generate

}  // namespace tokenwatt
