// Kernels with tested error bounds. Only + - * / sqrt and bit moves are used: the same bits on every compiler and in
// Wasm.
#include "core/numbers/numerics.hpp"

#include <cstdint>

namespace tokenwatt {
namespace {

// ln 2 in two parts: the first has trailing zeros, so that a multiple of it up to 2^11 is exact.
constexpr double ln2_high = 0x1.62e42fefa3800p-1;
constexpr double ln2_low = 0x1.ef35793c76730p-45;
constexpr double inverse_ln2 = 0x1.71547652b82fep+0;

double square_root(double x) { return __builtin_sqrt(x); }

template <int Size>
double polynomial(const double (&coefficients)[Size], double x) {
  double sum = coefficients[Size - 1];
  for (int i = Size - 2; i >= 0; --i) sum = sum * x + coefficients[i];
  return sum;
}

}  // namespace

double exponential(double x) {
  if (!(x == x)) return not_a_number;
  const double held = x < -708 ? -708 : x > 709 ? 709 : x;
  // Adding and taking away 1.5 * 2^52 rounds to the nearest whole number.
  constexpr double rounder = 0x1.8p52;
  const double k = (held * inverse_ln2 + rounder) - rounder;
  const double r = (held - k * ln2_high) - k * ln2_low;
  // Taylor's series on |r| <= ln(2)/2: the first term left out, r^14/14!, is below 5e-18.
  // clang-format off
  constexpr double taylor[] = {1, 1, 1.0 / 2, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720,
                               1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600,
                               1.0 / 6227020800};
  // clang-format on
  const auto exponent = static_cast<std::int64_t>(k) + 1023;
  return polynomial(taylor, r) * __builtin_bit_cast(double, static_cast<std::uint64_t>(exponent) << 52);
}

double logarithm(double x) {
  if (!(x > 0)) return not_a_number;
  const auto bits = __builtin_bit_cast(std::uint64_t, x);
  // The exponent is taken so that the mantissa lies in [sqrt(1/2), sqrt(2)).
  constexpr std::uint64_t below_root_half = 0x3fe6a09e667f3bcd;
  const auto k = static_cast<std::int64_t>(bits - below_root_half) >> 52;
  const double m = __builtin_bit_cast(double, bits - (static_cast<std::uint64_t>(k) << 52));
  const double f = m - 1;
  const double s = f / (2 + f);
  const double s2 = s * s;
  // 2 artanh(s) = f - s f + 2 s (s^2/3 + s^4/5 + ...), with |s| <= 0.172: the first term left out is below 1e-18.
  // clang-format off
  constexpr double artanh[] = {1.0 / 3, 1.0 / 5, 1.0 / 7, 1.0 / 9, 1.0 / 11,
                               1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21};
  // clang-format on
  const double tail = 2 * s2 * polynomial(artanh, s2);
  const double dk = static_cast<double>(k);
  return dk * ln2_high + ((dk * ln2_low + s * (tail - f)) + f);
}

double omega(double x) {
  if (!(x == x)) return not_a_number;
  const double held = x < -708 ? -708 : x > 1e300 ? 1e300 : x;
  const double power = exponential(held);
  double w = held > 1 ? held - logarithm(held) : power / (1 + power);
  // Each step squares the relative error and halves it.
  for (int i = 0; i < 5; ++i) w *= (1 + (held - logarithm(w))) / (1 + w);
  return w;
}

// clang-format off
double inverse_normal(double p) {
  if (!(p > 0 && p < 1)) return not_a_number;
  const double q = p - 0.5;
  if (q > -0.425 && q < 0.425) {
    constexpr double a[] = {3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
                            1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                            3.3430575583588128105e+4, 2.5090809287301226727e+3};
    constexpr double b[] = {1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
                            2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
                            5.2264952788528545610e+3};
    const double r = 0.180625 - q * q;
    return q * polynomial(a, r) / polynomial(b, r);
  }
  const double r = square_root(-logarithm(q < 0 ? p : 1 - p));
  double z = 0;
  if (r <= 5) {
    constexpr double c[] = {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
                            3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
                            2.27238449892691845833e-2, 7.74545014278341407640e-4};
    constexpr double d[] = {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
                            1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
                            1.05075007164441684324e-9};
    z = polynomial(c, r - 1.6) / polynomial(d, r - 1.6);
  } else {
    constexpr double e[] = {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
                            2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                            2.71155556874348757815e-5, 2.01033439929228813265e-7};
    constexpr double f[] = {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                            7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
                            2.04426310338993978564e-15};
    z = polynomial(e, r - 5) / polynomial(f, r - 5);
  }
  return q < 0 ? -z : z;
}
// clang-format on

}  // namespace tokenwatt
