// A range with its distribution: low, central and high are exactly P5, P50 and P95.
// core/formulas/README.md, section 0.
#pragma once

#include <cstdint>

#include "core/numbers/names.hpp"

namespace tokenwatt {

enum class Distribution : std::uint8_t { lognormal, logitnormal, shifted_lognormal, normal, uniform, fixed };
inline constexpr auto distribution_names = names<Distribution>({
    {Distribution::lognormal, "lognormal"},
    {Distribution::logitnormal, "logitnormal"},
    {Distribution::shifted_lognormal, "shifted-lognormal"},
    {Distribution::normal, "normal"},
    {Distribution::uniform, "uniform"},
    {Distribution::fixed, "fixed"},
});

/// The standard normal quantile of 0.95.
inline constexpr double z95 = 1.6448536269514722;

/// The hard bounds of an assumption.
struct Bounds {
  double min, max;
  bool operator==(const Bounds& other) const = default;
};

struct Range {
  double low, central, high;
  Distribution distribution;

  bool operator==(const Range& other) const = default;
  static constexpr Range fixed_at(double value) { return {value, value, value, Distribution::fixed}; }
  constexpr bool is_fixed() const { return distribution == Distribution::fixed || low == high; }
};

/// What is wrong with a range, or nullptr: a plain clause such as "low must not exceed central".
const char* flaw(const Range& range, Bounds bounds);

/// The scale on which a distribution is normal: g of core/formulas/README.md, section 0.
double transformed(Distribution distribution, Bounds bounds, double x);

/// The quantile function x(p) for 0 < p < 1 of a range without flaw, clipped to the bounds.
double quantile(const Range& range, Bounds bounds, double p);

}  // namespace tokenwatt
