// Lists with the biggest first.
#pragma once

#include <algorithm>
#include <vector>

namespace tokenwatt {

/// Inserts an element where everything before it is at least as big; equals keep their order.
template <class Element, class Size>
void insert_by_size(std::vector<Element>& list, const Element& element, Size size) {
  const auto is_bigger = [&](const Element& left, const Element& right) { return size(left) > size(right); };
  list.insert(std::upper_bound(list.begin(), list.end(), element, is_bigger), element);
}

}  // namespace tokenwatt
