// Sums up a column of draws: mean and percentiles from a histogram whose bins are floating-point bits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/numbers/numerics.hpp"

namespace tokenwatt {

/// What the draws of one result come to. Percentiles are over the finite draws.
struct Statistics {
  double mean = 0;
  double p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0;
  /// Draws that have no finite value, and all draws.
  std::uint32_t without_value = 0;
  std::uint32_t draws = 0;
  /// Every draw is this one number: nothing that varies moves it.
  bool exact = false;

  /// Whether any draw has a finite value: without one there are no percentiles.
  bool has_values() const { return without_value < draws; }

  static Statistics constant(double value, std::uint32_t draws) {
    if (!is_finite(value)) value = not_a_number;
    return {value, value, value, value, value, value, is_finite(value) ? 0 : draws, draws, is_finite(value)};
  }
};

/// A histogram of 1,024 bins an octave over the sixteen octaves around a center, for each sign. Inside it percentiles
/// are within 0.05 % of the order statistics (0.1 %, a bin, where many draws are one number); a percentile outside it
/// is found again with 64 bins an octave over all numbers. Draws that differ from the center by rounding alone are the
/// center.
class Histogram {
 public:
  Histogram();

  /// Empties it and centers its bins on a value.
  void reset(double center);
  void add(std::span<const float> values);

  /// The values below which these shares of the finite draws lie; NaN without any. Shares ascend.
  void quantiles(std::span<const double> shares, std::span<double> values) const;
  Statistics statistics() const;
  /// Whether one of the percentiles from P1 to P99 lies outside the bins, so that widen() and adding anew are needed.
  bool too_narrow() const;
  /// Whether all draws are the center, but for rounding.
  bool is_exact() const;
  /// Coarser bins over all numbers, emptied.
  void widen();

 private:
  static constexpr std::int32_t bin_count = 16384;

  void add_positive(std::span<const float> values);
  void add_any(std::span<const float> values);
  void add_one(float value);
  void clear_touched();
  std::int32_t bin_of(float magnitude) const;
  /// How many draws a bin holds.
  std::uint32_t& count_in(std::int32_t bin, bool negative) { return bins_.data()[negative ? bin_count + bin : bin]; }
  std::uint32_t count_in(std::int32_t bin, bool negative) const {
    return bins_.data()[negative ? bin_count + bin : bin];
  }
  double edge(std::int32_t bin) const;
  double inside(std::int32_t bin, double share, bool negative) const;

  // Positive values, then negative ones.
  std::vector<std::uint32_t> bins_;
  double center_ = not_a_number;
  std::int32_t first_bin_ = 0;
  int shift_ = 0;
  std::int32_t lowest_ = bin_count, highest_ = -1;
  std::int32_t negative_lowest_ = bin_count, negative_highest_ = -1;
  std::uint32_t zeros_ = 0, without_value_ = 0, draws_ = 0, negatives_ = 0;
  float min_ = 0, max_ = 0;
  double sums_[4] = {};
};

}  // namespace tokenwatt
