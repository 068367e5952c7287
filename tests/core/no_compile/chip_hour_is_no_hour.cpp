// Chip-hours where hours are asked for.
// says: rent_for
#include "core/numbers/quantity.hpp"

using namespace tokenwatt;
double rent_for(In<"hour", double> time) { return time.in<"day">(); }

#ifdef WRONG
double days = rent_for(of<"chip-hour">(24.0));
#else
double days = rent_for(of<"hour">(24.0));
#endif
