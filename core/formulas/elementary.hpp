// Exponentials, logarithms and omega of plain quantities, for any Number, in forms that stay finite and keep their
// digits; and what stands where there is no result.
#pragma once

#include <limits>

#include "core/numbers/numerics.hpp"
#include "core/numbers/quantity.hpp"

namespace tokenwatt {

/// Stands for "never" in a quantity that a draw may not reach.
inline constexpr double never = std::numeric_limits<double>::infinity();

template <class Number>
Plain<Number> exponential_of(const Plain<Number>& x) {
  return {exponential(x.base)};
}

template <class Number>
Plain<Number> logarithm_of(const Plain<Number>& x) {
  return {logarithm(x.base)};
}

/// The w with w + ln w = x.
template <class Number>
Plain<Number> omega_of(const Plain<Number>& x) {
  return {omega(x.base)};
}

/// Within this distance of 0 the closed forms below lose digits to cancellation, and series are used.
inline constexpr double least_closed_argument = 0.1;

/// (e^x − 1) / x, which is 1 at x = 0. The series is good to 1e-8 where it is used.
template <class Number>
Plain<Number> exponential_ratio(const Plain<Number>& x) {
  const auto far = larger(x, 0 - x) > Plain<double>{least_closed_argument};
  // Each form gets a harmless argument where the other is used, so that both stay finite in every draw.
  const auto divisor = where(far, x, Plain<double>{1});
  const auto s = where(far, Plain<double>{0}, x);
  const auto series =
      1 + s / Plain<double>{2} * (1 + s / Plain<double>{3} * (1 + s / Plain<double>{4} * (1 + s / Plain<double>{5})));
  return where(far, (exponential_of(x) - 1) / divisor, series);
}

/// ln(1 + x) / x for x > −1, which is 1 at x = 0. The series is good to 2e-8 where it is used.
template <class Number>
Plain<Number> logarithm_ratio(const Plain<Number>& x) {
  constexpr double smallest = 1e-12;
  const auto far = larger(x, 0 - x) > Plain<double>{least_closed_argument};
  const auto divisor = where(far, x, Plain<double>{1});
  const auto s = where(far, Plain<double>{0}, x);
  const auto closed = logarithm_of(larger(1 + x, Plain<double>{smallest})) / divisor;
  // 1 − s/2 + s²/3 − s³/4 + s⁴/5 − s⁵/6 + s⁶/7, from the last term inwards.
  const auto term = [&s](double share, const auto& rest) { return share - s * rest; };
  const auto tail = term(1.0 / 5, term(1.0 / 6, Plain<double>{1.0 / 7}));
  return where(far, closed, term(1, term(1.0 / 2, term(1.0 / 3, term(1.0 / 4, tail)))));
}

}  // namespace tokenwatt
