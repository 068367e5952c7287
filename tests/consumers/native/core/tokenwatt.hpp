// A header of the consumer with the name of one of ours.
#pragma once

#include <string>

namespace mine {
inline std::string greeting(int size) { return std::to_string(size); }
}  // namespace mine
