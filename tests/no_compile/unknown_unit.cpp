// A unit text that is no unit.
// says: unknown_unit_text
#include "core/quantity.hpp"

#ifdef WRONG
constexpr auto price = tokenwatt::of<"USD/Ktoken">(1.0);
#else
constexpr auto price = tokenwatt::of<"USD/Mtoken">(1.0);
#endif
