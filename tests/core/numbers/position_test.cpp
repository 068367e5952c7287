// Positions in lists: that of the first element that fits, or none.
#include "core/numbers/position.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace tokenwatt;

TEST_CASE("the first element that fits is found, and none where none does") {
  const std::vector<int> list = {3, 8, 5, 8};
  CHECK(position_where(list, [](int x) { return x == 8; }) == 1);
  CHECK(position_where(list, [](int x) { return x == 3; }) == 0);
  CHECK(position_where(list, [](int x) { return x > 8; }) == none);
  CHECK(position_where(std::vector<int>{}, [](int) { return true; }) == none);
}
