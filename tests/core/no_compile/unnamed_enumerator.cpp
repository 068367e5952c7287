// An enumerator that the table of names forgets.
// says: enumerator_without_name
#include "core/numbers/names.hpp"

enum class Color : unsigned char {
  red,
  blue,
#ifdef WRONG
  green,
#endif
};
inline constexpr auto color_names = tokenwatt::names<Color>({{Color::red, "red"}, {Color::blue, "blue"}});
