// A formula that forgets the chip's power does not measure energy.
// says: it_energy_of
#include "core/tables/assumptions.hpp"

using namespace tokenwatt;
template <class Number>
In<"Wh", Number> it_energy_of(const Assumptions<Number>& a) {
#ifdef WRONG
  return a.chip_hours * a.server_overhead;
#else
  return a.chip_hours * a.chip_power * a.server_overhead;
#endif
}
template In<"Wh", double> it_energy_of(const Assumptions<double>&);
