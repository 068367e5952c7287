// Where a function is zero: a scan for brackets, then bisection.
#pragma once

#include <algorithm>
#include <optional>

#include "core/numbers/numerics.hpp"
#include "core/numbers/range.hpp"

namespace tokenwatt {

/// Between two ends with unlike signs, to the last bits; none where the function jumps over zero.
template <class Function>
std::optional<double> bisect(Function&& function, double low, double high) {
  constexpr double is_zero = 1e-15, is_jump = 1e-6;
  const double nothing = is_zero * (high - low);
  double below = function(low), above = function(high);
  const double jump = is_jump * std::max(magnitude(below), magnitude(above));
  for (;;) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    const double value = function(middle);
    if (value == 0) return middle;
    if ((value < 0) == (below < 0)) {
      low = middle, below = value;
    } else {
      high = middle, above = value;
    }
  }
  if (std::min(magnitude(below), magnitude(above)) > jump) return {};
  return magnitude(low) < nothing ? 0 : low;
}

/// A root of the function between the bounds, the one nearest to `start`. Positive bounds further apart than two powers
/// of ten are scanned by factors.
template <class Function>
std::optional<double> find_root(Function&& function, Bounds bounds, double start) {
  constexpr int steps = 512;
  const bool by_factor = bounds.min > 0 && bounds.max / bounds.min > 100;
  const double width = by_factor ? logarithm(bounds.max / bounds.min) : bounds.max - bounds.min;
  const auto at = [&](int i) {
    if (i == steps) return bounds.max;
    const double share = static_cast<double>(i) / steps;
    return by_factor ? bounds.min * exponential(share * width) : bounds.min + share * width;
  };
  std::optional<double> best;
  const auto consider = [&](double root) {
    if (!best || magnitude(root - start) < magnitude(*best - start)) best = root;
  };
  double left = bounds.min, left_value = function(left);
  if (left_value == 0) consider(left);
  for (int i = 1; i <= steps; ++i) {
    const double right = at(i), right_value = function(right);
    if (right_value == 0) consider(right);
    const bool rises = left_value < 0 && right_value > 0, falls = left_value > 0 && right_value < 0;
    if ((rises || falls) && is_finite(left_value) && is_finite(right_value)) {
      if (const auto root = bisect(function, left, right)) consider(*root);
    }
    left = right, left_value = right_value;
  }
  return best;
}

}  // namespace tokenwatt
