// Quantile functions of the distributions, and what makes a range unfit for one.
#include "core/numbers/range.hpp"

#include "core/numbers/numerics.hpp"

namespace tokenwatt {

double transformed(Distribution distribution, Bounds bounds, double x) {
  switch (distribution) {
    case Distribution::lognormal: return logarithm(x);
    case Distribution::shifted_lognormal: return logarithm(x - bounds.min);
    case Distribution::logitnormal: return logarithm((x - bounds.min) / (bounds.max - x));
    default: return x;
  }
}

namespace {

double transform_back(Distribution distribution, Bounds bounds, double g) {
  switch (distribution) {
    case Distribution::lognormal: return exponential(g);
    case Distribution::shifted_lognormal: return bounds.min + exponential(g);
    case Distribution::logitnormal: return bounds.min + (bounds.max - bounds.min) / (1 + exponential(-g));
    default: return g;
  }
}

double clip(double x, Bounds bounds) { return x < bounds.min ? bounds.min : x > bounds.max ? bounds.max : x; }

}  // namespace

const char* flaw(const Range& range, Bounds bounds) {
  // Written so that NaN fails.
  if (!(range.low <= range.central)) return "low must not exceed central";
  if (!(range.central <= range.high)) return "central must not exceed high";
  if (range.low == range.high) return nullptr;
  switch (range.distribution) {
    case Distribution::lognormal:
      if (!(range.low > 0)) return "a lognormal range must lie above zero";
      break;
    case Distribution::shifted_lognormal:
      if (!(range.low > bounds.min)) return "a shifted-lognormal range must lie above the smallest allowed value";
      break;
    case Distribution::logitnormal:
      if (!(range.low > bounds.min && range.high < bounds.max))
        return "a logitnormal range must lie inside the allowed values";
      break;
    case Distribution::fixed: return "a fixed value has equal low and high";
    default: break;
  }
  return nullptr;
}

double quantile(const Range& range, Bounds bounds, double p) {
  if (range.is_fixed()) return range.central;
  if (range.distribution == Distribution::uniform) {
    // P5 and P95 are low and high, so a tenth of the width is left outside, half on each side.
    const double margin = (range.high - range.low) / 18;
    return clip(range.low - margin + p * (range.high - range.low + 2 * margin), bounds);
  }
  const double z = inverse_normal(p);
  const double center = transformed(range.distribution, bounds, range.central);
  const double end = transformed(range.distribution, bounds, z < 0 ? range.low : range.high);
  const double slope = (z < 0 ? center - end : end - center) / z95;
  return clip(transform_back(range.distribution, bounds, center + z * slope), bounds);
}

}  // namespace tokenwatt
