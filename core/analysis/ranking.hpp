// Lists with the biggest first.
#pragma once

#include <utility>
#include <vector>

namespace tokenwatt {

/// Puts an element where everything before it is at least as big; equals keep their order. The lists are short: moving
/// each up to its place costs fewer bytes of Wasm than a sort or an insertion.
template <class Element, class Size>
void insert_by_size(std::vector<Element>& list, const Element& element, Size size) {
  list.push_back(element);
  for (std::size_t i = list.size() - 1; i > 0 && size(list[i - 1]) < size(list[i]); --i) std::swap(list[i - 1], list[i]);
}

}  // namespace tokenwatt
