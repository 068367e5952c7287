// Hardware written off over chip-hours instead of years.
// says: annuity
#include "core/formulas/cost.hpp"

using namespace tokenwatt;
#ifdef WRONG
auto payment = annuity<double>(of<"1/year">(0.1), of<"chip-hour">(1e6));
#else
auto payment = annuity<double>(of<"1/year">(0.1), of<"year">(4.0));
#endif
