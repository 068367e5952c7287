// Fills histograms and reads percentiles off them.
#include "core/engine/histogram.hpp"

#include <algorithm>
#include <limits>

#include "core/engine/lanes.hpp"

namespace tokenwatt {
namespace {

constexpr int fine_shift = 13;    // 1,024 bins an octave: 23 bits of mantissa less 10
constexpr int coarse_shift = 17;  // 64 bins an octave: all 256 octaves fit
// Fewer draws than this say nothing about where in their bin they lie: its middle is never further off than half of it.
constexpr std::uint32_t few_draws = 16;
constexpr float infinity = std::numeric_limits<float>::infinity();

std::int32_t bits_of_one(float x) { return __builtin_bit_cast(std::int32_t, x); }

}  // namespace

Histogram::Histogram() : bins_(2 * bin_count) {}

void Histogram::clear_touched() {
  for (std::int32_t i = lowest_; i <= highest_; ++i) count_in(i, false) = 0;
  for (std::int32_t i = negative_lowest_; i <= negative_highest_; ++i) count_in(i, true) = 0;
  lowest_ = negative_lowest_ = bin_count;
  highest_ = negative_highest_ = -1;
  zeros_ = without_value_ = draws_ = negatives_ = 0;
  min_ = infinity;
  max_ = -infinity;
  for (double& sum : sums_) sum = 0;
}

void Histogram::reset(double center) {
  clear_touched();
  center_ = center;
  shift_ = fine_shift;
  const auto magnitude = static_cast<float>(center < 0 ? -center : center);
  first_bin_ = (bits_of_one(magnitude) >> shift_) - bin_count / 2;
}

void Histogram::widen() {
  clear_touched();
  shift_ = coarse_shift;
  first_bin_ = 0;
}

std::int32_t Histogram::bin_of(float magnitude) const {
  const std::int32_t bin = (bits_of_one(magnitude) >> shift_) - first_bin_;
  return bin < 0 ? 0 : bin >= bin_count ? bin_count - 1 : bin;
}

void Histogram::add(std::span<const float> values) {
  draws_ += static_cast<std::uint32_t>(values.size());
  // Almost every result is positive and finite; those that are not take the slower way.
  Bits good = ~Bits{};
  std::size_t i = 0;
  for (; i + lane_count <= values.size(); i += lane_count) {
    Lanes x;
    __builtin_memcpy(&x, &values[i], sizeof x);
    good &= (x > lanes(0)) & (x < lanes(infinity));
  }
  const bool whole = i == values.size();
  if (whole && (good[0] & good[1] & good[2] & good[3])) {
    add_positive(values);
  } else {
    add_any(values);
  }
}

void Histogram::add_positive(std::span<const float> values) {
  // Kept in locals, because a bin could alias a member for all the compiler knows.
  const std::int32_t first = first_bin_;
  const int shift = shift_;
  std::uint32_t* const bins = bins_.data();
  const Bits zero{};
  const Bits top = Bits{} + (bin_count - 1);
  Lanes low = lanes(min_), high = lanes(max_);
  double sums[lane_count] = {sums_[0], sums_[1], sums_[2], sums_[3]};
  for (std::size_t i = 0; i < values.size(); i += lane_count) {
    Lanes x;
    __builtin_memcpy(&x, &values[i], sizeof x);
    low = x < low ? x : low;
    high = x > high ? x : high;
    Bits bin = (bits_of(x) >> shift) - first;
    bin = bin < zero ? zero : bin;
    bin = bin > top ? top : bin;
    for (std::size_t lane = 0; lane < lane_count; ++lane) {
      ++bins[bin[lane]];
      sums[lane] += static_cast<double>(x[lane]);
    }
  }
  for (std::size_t lane = 0; lane < lane_count; ++lane) {
    sums_[lane] = sums[lane];
    min_ = low[lane] < min_ ? low[lane] : min_;
    max_ = high[lane] > max_ ? high[lane] : max_;
    lowest_ = std::min(lowest_, bin_of(low[lane]));
    highest_ = std::max(highest_, bin_of(high[lane]));
  }
}

void Histogram::add_any(std::span<const float> values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    add_one(values[i]);
    if (is_finite(values[i])) sums_[i % lane_count] += static_cast<double>(values[i]);
  }
}

void Histogram::add_one(float value) {
  if (!is_finite(value)) {
    ++without_value_;
    return;
  }
  min_ = std::min(min_, value);
  max_ = std::max(max_, value);
  if (value == 0) {
    ++zeros_;
    return;
  }
  const bool negative = value < 0;
  const std::int32_t bin = bin_of(negative ? -value : value);
  ++count_in(bin, negative);
  std::int32_t& low = negative ? negative_lowest_ : lowest_;
  std::int32_t& high = negative ? negative_highest_ : highest_;
  low = std::min(low, bin);
  high = std::max(high, bin);
  if (negative) ++negatives_;
}

double Histogram::edge(std::int32_t bin) const {
  return static_cast<double>(__builtin_bit_cast(float, (first_bin_ + bin) << shift_));
}

// A value inside a bin, `share` of the way up; the outermost bins reach to the smallest and largest draw.
double Histogram::inside(std::int32_t bin, double share, bool negative) const {
  double low = bin == 0 ? 0 : edge(bin);
  double high = bin == bin_count - 1 ? std::max<double>(low, negative ? -min_ : max_) : edge(bin + 1);
  if (negative) {
    const double keep = low;
    low = -high;
    high = -keep;
  }
  low = std::max<double>(low, min_);
  high = std::min<double>(high, max_);
  return low + (high - low) * share;
}

bool Histogram::is_exact() const {
  const double most = lane_rounding * magnitude(center_);
  return without_value_ == 0 && magnitude(min_ - center_) <= most && magnitude(max_ - center_) <= most;
}

void Histogram::quantiles(std::span<const double> shares, std::span<double> values) const {
  if (is_exact()) {
    for (double& value : values) value = center_;
    return;
  }
  const std::uint32_t finite = draws_ - without_value_;
  std::size_t next = 0;
  std::uint32_t below = 0;
  // The next share is not reached before so many draws. Most bins need no more than this comparison of whole numbers.
  const auto needed = [&] { return static_cast<std::uint32_t>(shares[next] * finite); };
  // Goes past `count` draws that lie together, and notes the value of every share that falls among them.
  const auto pass = [&](std::uint32_t count, auto&& value_at) {
    below += count;
    if (count == 0 || below < needed()) return;
    while (next < shares.size() && below >= shares[next] * finite) {
      values[next] =
          value_at(count < few_draws ? 0.5 : std::max(0.0, (shares[next] * finite - (below - count)) / count));
      ++next;
    }
  };
  for (std::int32_t i = negative_highest_; i >= negative_lowest_ && next < shares.size(); --i) {
    pass(count_in(i, true), [&](double share) { return inside(i, share, true); });
  }
  if (next < shares.size()) pass(zeros_, [](double) { return 0.0; });
  for (std::int32_t i = lowest_; i <= highest_ && next < shares.size(); ++i) {
    pass(count_in(i, false), [&](double share) { return inside(i, share, false); });
  }
  const double rest = finite > 0 ? static_cast<double>(max_) : not_a_number;
  for (; next < shares.size(); ++next) values[next] = rest;
}

bool Histogram::too_narrow() const {
  if (shift_ == coarse_shift) return false;
  // An end bin that holds more than a hundredth of the draws holds a percentile.
  const std::uint32_t many = (draws_ - without_value_) / 100;
  if (count_in(bin_count - 1, false) > many || count_in(bin_count - 1, true) > many) return true;
  // Near zero the lowest bin only counts where nothing lies on the other side of zero.
  return count_in(0, false) > many && negatives_ + zeros_ == 0;
}

Statistics Histogram::statistics() const {
  const std::uint32_t finite = draws_ - without_value_;
  if (finite == 0) return Statistics::constant(not_a_number, draws_);
  if (is_exact()) return Statistics::constant(center_, draws_);
  const double mean = ((sums_[0] + sums_[1]) + (sums_[2] + sums_[3])) / finite;
  constexpr double shares[] = {0.05, 0.25, 0.5, 0.75, 0.95};
  double p[std::size(shares)];
  quantiles(shares, p);
  return {mean, p[0], p[1], p[2], p[3], p[4], without_value_, draws_};
}

}  // namespace tokenwatt
