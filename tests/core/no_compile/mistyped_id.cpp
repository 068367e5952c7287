// An assumption that the table does not have.
// says: facility_peu
#include "core/tables/assumptions.hpp"

using namespace tokenwatt;
double read(const Assumptions<double>& a) {
#ifdef WRONG
  return a.facility_peu.in<"1">();
#else
  return a.facility_pue.in<"1">();
#endif
}
