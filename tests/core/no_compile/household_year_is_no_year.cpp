// Years of so many households where years are asked for.
// says: lifetime_of
#include "core/numbers/quantity.hpp"

using namespace tokenwatt;
double lifetime_of(In<"year", double> time) { return time.in<"day">(); }

#ifdef WRONG
double days = lifetime_of(of<"household-year">(4.0));
#else
double days = lifetime_of(of<"year">(4.0));
#endif
