// Lists with the biggest first.
#pragma once

#include <algorithm>
#include <vector>

namespace tokenwatt {

/// Puts an element where everything before it is at least as big; equals keep their order. The lists are short: inserting
/// costs fewer bytes of Wasm than a sort.
template <class Element, class Size>
void insert_by_size(std::vector<Element>& list, const Element& element, Size size) {
  const auto smaller = [&](const Element& other) { return size(other) < size(element); };
  list.insert(std::find_if(list.begin(), list.end(), smaller), element);
}

}  // namespace tokenwatt
