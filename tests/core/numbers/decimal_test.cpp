// Numbers as digits and a power of ten: the very same numbers, to their last bit.
#include "core/numbers/decimal.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace tokenwatt;

namespace {

struct Written {
  double number;
  std::int64_t digits;
  int exponent;
};

constexpr Written written[] = {
    {0, 0, 0},
    {1, 1, 0},
    {0.1, 1, -1},
    {-0.25, -25, -2},
    {744e9, 744, 9},
    {0.00372, 372, -5},
    {1e22, 1, 22},
    {5e24, 500, 22},
    {1.3, 13, -1},
    {123456789, 123456789, 0},
    {1e-22, 1, -22},
    {86400, 864, 2},
    {0.27229408, 27229408, -8},
    {4503599627370495, 4503599627370495, 0},
};

}  // namespace

TEST_CASE("a number that is written with few digits is kept as those") {
  for (const Written& one : written) {
    CAPTURE(one.number);
    const Decimal decimal = decimal_of(one.number);
    CHECK(decimal.digits == one.digits);
    CHECK(int{decimal.exponent} == one.exponent);
    CHECK(decimal.value() == one.number);
  }
}

TEST_CASE("a number that is no such decimal is kept to its last bit") {
  for (const double x : {0.1 * 1.1360720200000001, 0.30000000000000004, 9007199254740991.0, 5e-324, 1e-30, 1e300,
                         -std::numeric_limits<double>::max()}) {
    CAPTURE(x);
    CHECK(decimal_of(x).exponent == Decimal::as_bits);
    CHECK(decimal_of(x).value() == x);
  }
}
