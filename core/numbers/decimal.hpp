// Numbers as the data write them: whole digits and a power of ten, which pack better than binary fractions.
#pragma once

#include <cstdint>

namespace tokenwatt {

/// The largest power of ten that a double holds exactly, so that one multiplication or division rounds correctly.
inline constexpr int most_tens = 22;

/// Ten to a power from 0 to `most_tens`.
constexpr double power_of_ten(int power) {
  double result = 1;
  for (; power > 0; --power) result *= 10;
  return result;
}

/// Digits times ten to the exponent; where a number has more digits than a double counts to, its bits as they are.
struct Decimal {
  static constexpr std::int8_t as_bits = 127;
  std::int64_t digits;
  std::int8_t exponent;

  constexpr double value() const {
    if (exponent == as_bits) return __builtin_bit_cast(double, digits);
    const auto whole = static_cast<double>(digits);
    return exponent < 0 ? whole / power_of_ten(-exponent) : whole * power_of_ten(exponent);
  }
};

/// The decimal with the fewest digits whose value is this very number.
constexpr Decimal decimal_of(double x) {
  // Beyond it there is no half to round by.
  constexpr double most_digits = 4503599627370496.0;
  if (x == 0) return {0, 0};
  for (int tens = most_tens; tens >= -most_tens; --tens) {
    const double scaled = tens < 0 ? x * power_of_ten(-tens) : x / power_of_ten(tens);
    if (!(scaled > -most_digits && scaled < most_digits)) break;
    const auto nearest = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
    const Decimal decimal{nearest, static_cast<std::int8_t>(tens)};
    if (decimal.value() == x) return decimal;
  }
  return {__builtin_bit_cast(std::int64_t, x), Decimal::as_bits};
}

}  // namespace tokenwatt
