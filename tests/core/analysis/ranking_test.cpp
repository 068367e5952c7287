// Lists with the biggest first.
#include "core/analysis/ranking.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tokenwatt;

TEST_CASE("the biggest comes first, and equals keep their order") {
  std::vector<std::string> list;
  for (const char* word : {"an", "energy", "of", "watts", "hours", "a"}) {
    insert_by_size(list, std::string(word), [](const std::string& one) { return one.size(); });
  }
  CHECK(list == std::vector<std::string>{"energy", "watts", "hours", "an", "of", "a"});
}
