// Two names of a table of enumerators that stand in each other's place.
// says: names_not_in_the_order_of_the_enumeration
#include "core/numbers/names.hpp"

enum class Color : unsigned char { red, blue };
#ifdef WRONG
inline constexpr auto color_names = tokenwatt::names<Color>({{Color::blue, "red"}, {Color::red, "blue"}});
#else
inline constexpr auto color_names = tokenwatt::names<Color>({{Color::red, "red"}, {Color::blue, "blue"}});
#endif
