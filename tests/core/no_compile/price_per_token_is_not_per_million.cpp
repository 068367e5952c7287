// A bare number is no price: the unit must be said on the way in.
// says: pay
#include "core/numbers/quantity.hpp"

using namespace tokenwatt;
double pay(In<"USD/Mtoken", double> price) { return price.in<"USD/token">(); }

#ifdef WRONG
double paid = pay(3.2);
#else
double paid = pay(of<"USD/Mtoken">(3.2));
#endif
