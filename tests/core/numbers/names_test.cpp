// Spellings of enumerations, there and back.
#include "core/numbers/names.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tokenwatt;

namespace {

enum class Color : unsigned char { red, dark_blue };
constexpr auto color_names = names<Color>({{Color::red, "red"}, {Color::dark_blue, "dark-blue"}});

}  // namespace

TEST_CASE("an enumerator has its spelling, and a spelling its enumerator") {
  CHECK(color_names[Color::dark_blue] == std::string("dark-blue"));
  CHECK(color_names.find("dark-blue") == Color::dark_blue);
  CHECK(color_names.find("red") == Color::red);
  CHECK_FALSE(color_names.find("dark").has_value());
  CHECK_FALSE(color_names.find("").has_value());
  CHECK(std::vector<std::string>(color_names.begin(), color_names.end()) ==
        std::vector<std::string>{"red", "dark-blue"});
}
