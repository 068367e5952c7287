// A unit text that is no unit.
// says: unknown_unit_text
#include "core/numbers/quantity.hpp"

#ifdef WRONG
using Price = tokenwatt::In<"USD/Ktoken", double>;
#else
using Price = tokenwatt::In<"USD/Mtoken", double>;
#endif
double paid(Price price) { return price.in<"USD/token">(); }
