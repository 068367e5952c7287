// The 32-bit kernels of the draws against the library's functions in 64 bit: their stated error bounds hold everywhere.
#include "core/engine/lanes.hpp"

#include <algorithm>
#include <cmath>

#include "core/numbers/numerics.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

constexpr int steps = 400000;

float exponential_of(float x) { return exponential(lanes(x))[0]; }
float logarithm_of(float x) { return logarithm(lanes(x))[0]; }
float omega_of(float x) { return omega(lanes(x))[0]; }
float normal_of(float p, bool upper) { return inverse_normal(lanes(p), upper ? ~Bits{} * 0 : ~Bits{})[0]; }

}  // namespace

TEST_CASE("32 bit: the exponential's relative error is below 1.5e-7 wherever e^x is finite and normal") {
  double worst = 0;
  for (int i = 0; i <= steps; ++i) {
    const auto x = static_cast<float>(-87 + 175.0 * i / steps);
    worst = std::max(worst, std::abs(static_cast<double>(exponential_of(x)) / std::exp(static_cast<double>(x)) - 1));
  }
  CHECK(worst < 1.5e-7);
}

TEST_CASE("32 bit: the exponential is held at its ends, and one at zero") {
  CHECK(exponential_of(-1e30F) == exponential_of(-87));
  CHECK(exponential_of(1e30F) == exponential_of(88));
  CHECK(std::isfinite(exponential_of(88)));
  CHECK(exponential_of(-87) > 0);
  CHECK(exponential_of(0) == 1);
}

TEST_CASE("32 bit: the logarithm's absolute or relative error is below 2e-7 on all normal numbers") {
  double worst = 0;
  for (int i = 0; i <= steps; ++i) {
    const auto x = static_cast<float>(std::exp2(-126 + 253.99 * i / steps));
    const double exact = std::log(static_cast<double>(x));
    const double error = std::abs(static_cast<double>(logarithm_of(x)) - exact);
    worst = std::max(worst, std::min(error, error / std::abs(exact)));
  }
  CHECK(worst < 2e-7);
  CHECK(logarithm_of(1) == 0);
}

TEST_CASE("32 bit: omega's relative error is below 3e-7, and grows with what lies below zero") {
  double worst = 0;
  for (int i = 0; i <= steps; ++i) {
    const auto x = static_cast<float>(-80 + 200.0 * i / steps);
    const double exact = omega(static_cast<double>(x));
    const double error = std::abs(static_cast<double>(omega_of(x)) / exact - 1);
    worst = std::max(worst, error / (1 + std::max(0.0, -static_cast<double>(x))));
  }
  CHECK(worst < 3e-7);
  CHECK(omega_of(1) == 1);
  CHECK(omega_of(-1e30F) == omega_of(-87));
  CHECK(static_cast<double>(omega_of(1e20F)) == about(1e20, 3e-7));
  CHECK(std::isnan(omega_of(std::numeric_limits<float>::quiet_NaN())));
}

TEST_CASE("32 bit: near one the logarithm keeps its relative precision") {
  for (const double distance : {1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1}) {
    for (const double side : {-1.0, 1.0}) {
      const auto x = static_cast<float>(1 + side * distance);
      CAPTURE(x);
      CHECK(static_cast<double>(logarithm_of(x)) == about(std::log(static_cast<double>(x)), 2e-7));
    }
  }
}

TEST_CASE("32 bit: the normal quantile's absolute error is below 2e-6, and below 0.0025 beyond 2^-25") {
  double worst = 0, worst_beyond = 0;
  for (int i = 0; i <= steps; ++i) {
    // Even in ln p down to 2^-33, so that the tails are looked at as closely as the middle.
    const auto p = static_cast<float>(0.5 * std::exp2(-32.0 * i / steps));
    const double error = std::abs(static_cast<double>(normal_of(p, false)) - inverse_normal(static_cast<double>(p)));
    double& place = p >= 0x1p-25F ? worst : worst_beyond;
    place = std::max(place, error);
  }
  CHECK(worst < 2e-6);
  CHECK(worst_beyond < 0.0025);
}

TEST_CASE("32 bit: the normal quantile is odd about one half, to the last bit") {
  for (const float p : {0.5F, 0.4999F, 0.3F, 0.05F, 1e-3F, 1e-6F, 0x1p-33F}) {
    CAPTURE(p);
    CHECK(normal_of(p, true) == -normal_of(p, false));
    CHECK(normal_of(p, true) >= 0);
  }
  CHECK(normal_of(0.5F, true) == 0);
  CHECK(static_cast<double>(normal_of(0.05F, true)) == about(z95, 1e-6));
}

TEST_CASE("32 bit: each lane is worked out by itself") {
  const Lanes x{-80.0F, -1.0F, 0.5F, 80.0F};
  const Lanes p{0.5F, 0.01F, 1e-9F, 0.25F};
  for (std::size_t i = 0; i < lane_count; ++i) {
    CHECK(exponential(x)[i] == exponential_of(x[i]));
    CHECK(logarithm(p)[i] == logarithm_of(p[i]));
    CHECK(omega(x)[i] == omega_of(x[i]));
    CHECK(inverse_normal(p, ~Bits{})[i] == normal_of(p[i], false));
  }
}
