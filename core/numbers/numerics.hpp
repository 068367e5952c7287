// Exponential, logarithm, omega and the inverse normal, our own so that every build gives the same bits.
#pragma once

#include <limits>

namespace tokenwatt {

/// What cannot be worked out.
inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// What lies beyond every number.
inline constexpr double unbounded = std::numeric_limits<double>::infinity();

/// False for what is not a number and for both infinities.
template <class Number>
constexpr bool is_finite(Number x) {
  return x - x == 0;
}

constexpr double magnitude(double x) { return x < 0 ? -x : x; }

/// e^x. Relative error below 4e-16 for |x| <= 700; the argument is held within [-708, 709], where e^x is finite and
/// normal.
double exponential(double x);

/// Natural logarithm of a positive, normal x; absolute or relative error below 4e-16. Zero, negatives and NaN give NaN.
double logarithm(double x);

/// Wright's omega: the w with w + ln w = x. Relative error below 1e-15, and 1e-15 |x| for negative x; held within
/// [-708, 1e300]. Corless and Jeffrey (2002), "The Wright ω Function"; Newton's steps from within 0.3 of it.
double omega(double x);

/// Standard normal quantile of 0 < p < 1, relative error about 1e-15; NaN elsewhere.
/// Wichura (1988), "The percentage points of the normal distribution", Applied Statistics 37(3), algorithm AS 241
/// (PPND16).
double inverse_normal(double p);

}  // namespace tokenwatt
