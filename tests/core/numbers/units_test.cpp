// Unit texts and the arithmetic of quantities.
#include <doctest/doctest.h>

#include "core/numbers/quantity.hpp"

using namespace tokenwatt;

TEST_CASE("a unit text has the scale of its parts") {
  CHECK(unit("GWh").scale == 1e9 * 3600);
  CHECK(unit("pJ/FLOP").scale == 1e-12);
  CHECK(unit("chip-hour").scale == 3600);
  CHECK(unit("USD/chip-hour").scale == doctest::Approx(1.0 / 3600));
  CHECK(unit("TFLOP/s/chip").scale == 1e12);
  // 1e6 Wh over 365.25 days of 24 hours: 1e6 · 3600 J / (8,766 · 3600 s).
  CHECK(unit("MWh/household-year").scale == doctest::Approx(1e6 / 8766));
  CHECK(unit("tCO2e").scale == unit("kgCO2e").scale * 1000);
}

TEST_CASE("a step of decoding is timed by the layer and by the sequence, attention counted by the token squared") {
  // 78 layers at 132 µs: 10.296 ms.
  CHECK((of<"layer">(78.0) * of<"µs/layer">(132.0)).in<"s">() == doctest::Approx(0.010296));
  CHECK(unit("µs/sequence").scale == 1e-6);
  CHECK((of<"FLOP/token²">(3.0) * of<"token">(2.0)).in<"FLOP/token">() == 6);
  CHECK_FALSE(unit("USD/task").dimension == unit("USD").dimension);
  CHECK_FALSE(unit("token/sequence").dimension == unit("token").dimension);
}

TEST_CASE("FLOP/s is one word, so a price for each PFLOP/s divides by it") {
  CHECK(unit("USD/PFLOP/s").dimension == combine(unit("USD").dimension, unit("PFLOP/s").dimension, -1));
  CHECK(unit("TFLOP/s/chip").dimension == combine(unit("TFLOP/s").dimension, unit("chip").dimension, -1));
}

TEST_CASE("a text that is no unit is unknown") {
  for (const char* text : {"", "GW h", "kchip", "Wattage", "W/", "/W", "xJ", "kkW", "kWh/Gtonne"}) {
    CAPTURE(text);
    CHECK_FALSE(unit(text).known);
  }
}

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
}
