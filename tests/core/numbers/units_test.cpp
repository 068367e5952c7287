// Unit texts: scales, dimensions, and what is no unit.
#include "core/numbers/units.hpp"

#include <doctest/doctest.h>

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
  CHECK(unit("mL").scale == 1e-3);
}

TEST_CASE("a step of decoding is timed by the layer and by the sequence, attention counted by the token squared") {
  CHECK(unit("µs/sequence").scale == 1e-6);
  CHECK(unit("FLOP/token²").dimension == combine(unit("FLOP/token").dimension, unit("token").dimension, -1));
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
