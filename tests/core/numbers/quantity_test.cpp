// The arithmetic of quantities: units on the way in and out, products, quotients, sums and choices.
#include "core/numbers/quantity.hpp"

#include <doctest/doctest.h>

using namespace tokenwatt;

TEST_CASE("quantities convert on the way in and out") {
  // 2 kW for 3 hours are 6 kWh, or 21.6 MJ.
  const auto energy = of<"kWh">(2.0 * 3.0);
  CHECK(energy.in<"MJ">() == doctest::Approx(21.6));
  const auto power = of<"kW">(2.0);
  const auto time = of<"hour">(3.0);
  CHECK((power * time).in<"kWh">() == doctest::Approx(6));
}

TEST_CASE("a larger-than choice takes one branch") {
  CHECK(where(of<"W">(2.0) > of<"W">(1.0), of<"1">(10.0), of<"1">(20.0)).in<"1">() == 10);
  CHECK(where(of<"W">(1.0) > of<"W">(2.0), of<"1">(10.0), of<"1">(20.0)).in<"1">() == 20);
  CHECK(larger(of<"kW">(1.0), of<"W">(900.0)).in<"W">() == 1000);
  CHECK(smaller(of<"kW">(1.0), of<"W">(900.0)).in<"W">() == 900);
}

TEST_CASE("products and quotients have the dimensions of their parts") {
  // 78 layers at 132 µs: 10.296 ms.
  CHECK((of<"layer">(78.0) * of<"µs/layer">(132.0)).in<"s">() == doctest::Approx(0.010296));
  CHECK((of<"FLOP/token²">(3.0) * of<"token">(2.0)).in<"FLOP/token">() == 6);
  // 300 W over 4 chips.
  CHECK((of<"W">(300.0) / of<"chip">(4.0)).in<"W/chip">() == 75);
  CHECK((1 / of<"s">(4.0) * of<"s">(2.0)).in<"1">() == 0.5);
}

TEST_CASE("a sum is in the unit that it is read in, whatever its parts were given in") {
  CHECK((of<"kWh">(1.0) + of<"Wh">(500.0)).in<"Wh">() == doctest::Approx(1500));
  CHECK((of<"hour">(1.0) - of<"s">(600.0)).in<"s">() == 3000);
  // A bare number is a share.
  CHECK((1 - of<"1">(0.25)).in<"1">() == 0.75);
  CHECK((1 + of<"1">(0.25) - 0.5).in<"1">() == 0.75);
}

TEST_CASE("a named step of plain numbers is the number itself") {
  CHECK(step<"half_a_day", "day">(of<"hour">(12.0)).in<"hour">() == 12);
}
