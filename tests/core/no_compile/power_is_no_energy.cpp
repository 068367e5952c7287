// Watts added to watt-hours.
// says: operator+
#include "core/numbers/quantity.hpp"

using namespace tokenwatt;
constexpr auto used = of<"Wh">(1.0);
#ifdef WRONG
constexpr auto sum = used + of<"W">(1.0);
#else
constexpr auto sum = used + of<"W">(1.0) * of<"hour">(1.0);
#endif
