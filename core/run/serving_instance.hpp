// The size of an instance that serves: whole servers, as many as the memory asks for.
#pragma once

#include "core/run/layers.hpp"

namespace tokenwatt {

/// Works the instance out from central values: the smallest multiple of the chip's server that fits, and whether a
/// given number of chips is enough. `choices` says whether the model is dense.
Instance choose_instance(const Inputs& inputs, const Selection& selection, const Choices& choices);

}  // namespace tokenwatt
