// Where something stands in its list: a row in a table, a node on a tape, a dimension of the draws.
#pragma once

#include <cstddef>

namespace tokenwatt {

/// Counts from 0.
using Position = std::size_t;

/// No position: nothing is chosen, found or named.
inline constexpr Position none = ~Position{0};

/// The position of the first element for which `is` holds, or `none`.
template <class List, class Is>
constexpr Position position_where(const List& list, Is is) {
  Position at = 0;
  for (const auto& element : list) {
    if (is(element)) return at;
    ++at;
  }
  return none;
}

}  // namespace tokenwatt
