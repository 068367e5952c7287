// Dollars added to energy.
// says: operator+
#include "core/numbers/quantity.hpp"

constexpr auto cost = tokenwatt::of<"USD">(1.0);
#ifdef WRONG
constexpr auto sum = cost + tokenwatt::of<"kWh">(1.0);
#else
constexpr auto sum = cost + tokenwatt::of<"USD/kWh">(1.0) * tokenwatt::of<"kWh">(1.0);
#endif
