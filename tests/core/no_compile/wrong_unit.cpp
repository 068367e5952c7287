// Energy read in a unit of power.
// says: unit_measures_another_dimension
#include "core/numbers/quantity.hpp"

double read(tokenwatt::In<"kWh", double> energy) {
#ifdef WRONG
  return energy.in<"GW">();
#else
  return energy.in<"GWh">();
#endif
}
