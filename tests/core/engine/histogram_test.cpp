// Percentiles off the histogram against the order statistics of the same draws, whatever the draws are.
#include "core/engine/histogram.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/numbers/numerics.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

constexpr std::size_t count = 65536;
constexpr float infinite = std::numeric_limits<float>::infinity();
constexpr float missing = std::numeric_limits<float>::quiet_NaN();

// What the histogram promises of a percentile inside its bins.
constexpr double promised = 5e-4;

// Numbers of a quantile function at evenly spread probabilities, in an order that has nothing to do with their size.
template <class Function>
std::vector<float> numbers(Function quantile_at, std::size_t n = count) {
  std::vector<float> values;
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t shuffled = i * 40503 % n;
    values.push_back(static_cast<float>(quantile_at((static_cast<double>(shuffled) + 0.5) / static_cast<double>(n))));
  }
  return values;
}

std::vector<float> lognormals(double center, double sigma) {
  return numbers([=](double p) { return center * std::exp(sigma * inverse_normal(p)); });
}

void add(Histogram& histogram, const std::vector<float>& values) {
  for (std::size_t i = 0; i < values.size(); i += tile_size) {
    histogram.add(std::span(values).subspan(i, std::min(tile_size, values.size() - i)));
  }
}

Statistics summed_up(const std::vector<float>& values, double center) {
  Histogram histogram;
  histogram.reset(center);
  add(histogram, values);
  if (histogram.too_narrow()) {
    histogram.widen();
    add(histogram, values);
  }
  return histogram.statistics();
}

std::vector<float> sorted_finite(std::vector<float> values) {
  values.erase(std::remove_if(values.begin(), values.end(), [](float x) { return !std::isfinite(x); }), values.end());
  std::sort(values.begin(), values.end());
  return values;
}

struct Percentile {
  double share;
  double Statistics::*member;
};
const Percentile percentiles[] = {{0.05, &Statistics::p5},
                                  {0.25, &Statistics::p25},
                                  {0.5, &Statistics::p50},
                                  {0.75, &Statistics::p75},
                                  {0.95, &Statistics::p95}};

// The largest error of the five percentiles, relative to them or to `scale` where that is larger.
double worst_error(const std::vector<float>& values, double center, double scale = 0) {
  const Statistics statistics = summed_up(values, center);
  const std::vector<float> sorted = sorted_finite(values);
  double worst = 0;
  for (const Percentile& one : percentiles) {
    const double exact = order_statistic(sorted, one.share);
    worst = std::max(worst, std::abs(statistics.*one.member - exact) / std::max(std::abs(exact), scale));
  }
  return worst;
}

}  // namespace

TEST_CASE("percentiles are within 0.05 % of the order statistics, for narrow and wide distributions at any size") {
  for (const double center : {1e-20, 0.37, 1.0, 314.6, 5e26}) {
    for (const double sigma : {1e-5, 0.001, 0.03, 0.4, 1.0, 2.0, 3.0}) {
      CAPTURE(center);
      CAPTURE(sigma);
      CHECK(worst_error(lognormals(center, sigma), center) < promised);
    }
  }
}

TEST_CASE("percentiles are within a bin, 0.1 %, where the draws come in few lumps") {
  // Lumps lie anywhere in their bins, so nothing can be read off between them; bins are widest above a power of two.
  for (const double lowest : {1.00001, 1.0009, 3.0007}) {
    for (const double ratio : {1.0001, 1.001, 1.01, 1.3}) {
      CAPTURE(lowest);
      CAPTURE(ratio);
      const auto lumps = numbers([=](double p) { return lowest * std::pow(ratio, std::floor(7 * p)); });
      CHECK(worst_error(lumps, 3) < 1.0 / 1024);
    }
  }
}

TEST_CASE("few draws are summed up as well as many") {
  for (const std::size_t n : {1U, 2U, 3U, 4U, 5U, 255U, 257U, 1000U}) {
    CAPTURE(n);
    const auto values = numbers([](double p) { return 20 * std::exp(0.5 * inverse_normal(p)); }, n);
    CHECK(worst_error(values, 20) < promised);
    CHECK(summed_up(values, 20).draws == n);
  }
}

TEST_CASE("a single draw is every percentile, and the mean") {
  for (const Statistics& statistics : {summed_up({3.0F}, 1), summed_up({3.0F, missing}, 1)}) {
    for (const Percentile& one : percentiles) CHECK(statistics.*one.member == 3);
    CHECK(statistics.mean == 3);
  }
}

TEST_CASE("draws that differ from the center by rounding alone are the center") {
  constexpr double center = 0.547;
  const auto summed = [&](double reach) {
    return summed_up(numbers([=](double p) { return center * (1 + reach * (2 * p - 1)); }), center);
  };
  const Statistics rounded = summed(0.9 * 0x1p-20);
  CHECK(rounded.exact);
  for (const Percentile& one : percentiles) CHECK(rounded.*one.member == center);
  CHECK(rounded.mean == center);
  const Statistics narrow = summed(0x1p-18);
  CHECK_FALSE(narrow.exact);
  CHECK(narrow.p5 < narrow.p95);
  // All alike, but not the center: then the center is not what they are.
  CHECK_FALSE(summed_up(numbers([](double) { return 2; }), center).exact);
  // With a draw that has no value it is not every draw.
  std::vector<float> lacking = numbers([](double) { return center; });
  lacking[3] = std::numeric_limits<float>::quiet_NaN();
  CHECK_FALSE(summed_up(lacking, center).exact);
  // Equally many quantiles of it are the center too.
  Histogram histogram;
  histogram.reset(-3);
  const float values[] = {-3, -3, -3, -3};
  histogram.add(values);
  const double shares[] = {0.1, 0.9};
  double found[2];
  histogram.quantiles(shares, found);
  CHECK(found[0] == -3);
  CHECK(found[1] == -3);
}

TEST_CASE("a center that is off does not matter") {
  const auto values = lognormals(1e6, 0.3);
  for (const double center : {1e4, 1e8}) CHECK(worst_error(values, center) < promised);
  // Far off, all draws share the last bin; then the coarse bins take over, 64 an octave.
  for (const double center : {1e-9, 1.0, 1e20, 0.0, -5.0}) {
    CAPTURE(center);
    CHECK(worst_error(values, center) < 1.0 / 64);
  }
}

TEST_CASE("negative numbers are summed up like positive ones") {
  auto values = lognormals(3, 0.8);
  for (float& x : values) x = -x;
  CHECK(worst_error(values, -3) < promised);
  CHECK(worst_error(values, 3) < promised);
}

TEST_CASE("a difference that is as often negative as positive has the right percentiles") {
  // Near zero a relative error means nothing: there the spread from P5 to P95 is the scale.
  for (const double mean : {-3.0, -0.5, -0.1, 0.0, 0.03, 0.7, 5.0}) {
    CAPTURE(mean);
    const auto values = numbers([=](double p) { return mean + inverse_normal(p); });
    for (const double center : {mean, 0.2, 40.0}) {
      CAPTURE(center);
      if (center != 0) CHECK(worst_error(values, center, 3.3) < promised);
    }
  }
}

TEST_CASE("zeros are counted where they belong") {
  // 20 % below zero, 40 % zero, 40 % above: P5 is negative, P25 and P50 zero, P75 and P95 positive.
  const auto values = numbers([](double p) { return p < 0.2 ? p - 0.3 : p < 0.6 ? 0.0 : p; });
  const Statistics statistics = summed_up(values, 0.6);
  CHECK(statistics.p5 == about(-0.25, promised));
  CHECK(statistics.p25 == 0);
  CHECK(statistics.p50 == 0);
  CHECK(statistics.p75 == about(0.75, promised));
  CHECK(statistics.p95 == about(0.95, promised));
  // Nothing but zeros.
  const Statistics nothing = summed_up(std::vector<float>(512, 0.0F), 1);
  for (const Percentile& one : percentiles) CHECK(nothing.*one.member == 0);
  CHECK(nothing.mean == 0);
}

TEST_CASE("draws without a value are counted, and the percentiles are those of the others") {
  auto values = lognormals(7, 0.5);
  const std::vector<float> finite = values;
  for (std::size_t i = 0; i < 900; ++i) {
    const float one = i % 3 == 0 ? infinite : i % 3 == 1 ? -infinite : missing;
    values.insert(values.begin() + static_cast<std::ptrdiff_t>(70 * i), one);
  }
  const Statistics statistics = summed_up(values, 7), alone = summed_up(finite, 7);
  CHECK(statistics.draws == count + 900);
  CHECK(statistics.without_value == 900);
  for (const Percentile& one : percentiles) CHECK(statistics.*one.member == alone.*one.member);
  CHECK(statistics.mean == about(alone.mean));
}

TEST_CASE("without a single value there is no percentile") {
  const Statistics statistics = summed_up({infinite, missing, -infinite, missing}, 1);
  CHECK(statistics.without_value == 4);
  CHECK(statistics.draws == 4);
  CHECK(std::isnan(statistics.mean));
  for (const Percentile& one : percentiles) CHECK(std::isnan(statistics.*one.member));
}

TEST_CASE("what is always the same is itself, exactly") {
  for (const float value : {7.3F, -0.2F, 1e-30F, 1e30F}) {
    for (const double center : {static_cast<double>(value), 1.0}) {
      CAPTURE(value);
      CAPTURE(center);
      const Statistics statistics = summed_up(std::vector<float>(1024, value), center);
      for (const Percentile& one : percentiles) CHECK(statistics.*one.member == static_cast<double>(value));
      CHECK(statistics.mean == about(static_cast<double>(value), 1e-14));
    }
  }
}

TEST_CASE("a distribution over more than sixteen octaves is found again in coarse bins") {
  // From P5 to P95 a lognormal of this width spans 2 * 1.645 * 10 / ln 2 = 47 octaves; the coarse bins are 1/64 of one.
  const auto values = lognormals(1, 10);
  Histogram histogram;
  histogram.reset(1);
  add(histogram, values);
  CHECK(histogram.too_narrow());
  histogram.widen();
  CHECK_FALSE(histogram.too_narrow());
  add(histogram, values);
  CHECK_FALSE(histogram.too_narrow());
  CHECK(histogram.statistics().draws == count);
  CHECK(worst_error(values, 1) < 1.0 / 64);
  // And one with as much on the other side of zero.
  const auto both = numbers([](double p) { return std::exp(20 * std::abs(p - 0.5)) * (p < 0.5 ? -1 : 1) * 1e6; });
  CHECK(worst_error(both, 1) < 1.0 / 64);
}

TEST_CASE("every percentile from the first to the ninety-ninth lies in the bins or is found again") {
  // The outermost of the fifty dots stand for P1 and P99.
  for (const double sigma : {1.0, 2.0, 2.4, 2.8, 3.2, 3.6, 5.0}) {
    CAPTURE(sigma);
    const auto values = lognormals(1, sigma);
    Histogram histogram;
    histogram.reset(1);
    add(histogram, values);
    const bool widened = histogram.too_narrow();
    if (widened) {
      histogram.widen();
      add(histogram, values);
    }
    const std::vector<float> sorted = sorted_finite(values);
    for (const double share : {0.01, 0.03, 0.97, 0.99}) {
      double value = 0;
      histogram.quantiles(std::span(&share, 1), std::span(&value, 1));
      CHECK(relative_error(value, order_statistic(sorted, share)) < (widened ? 1.0 / 64 : promised));
    }
  }
}

TEST_CASE("the mean is that of the draws, to the last digits of 64 bit") {
  for (const double sigma : {0.1, 1.0, 3.0}) {
    const auto values = lognormals(250, sigma);
    long double sum = 0;
    for (const float x : values) sum += static_cast<long double>(x);
    CHECK(summed_up(values, 250).mean == about(static_cast<double>(sum / count), 1e-13));
  }
}

TEST_CASE("an emptied histogram remembers nothing") {
  Histogram histogram;
  histogram.reset(5);
  add(histogram, lognormals(5, 1));
  histogram.reset(5);
  add(histogram, std::vector<float>{-4.0F, 5.0F, 6.0F, missing});
  const Statistics statistics = histogram.statistics();
  CHECK(statistics.draws == 4);
  CHECK(statistics.without_value == 1);
  CHECK(statistics.p50 == about(5, promised));
  CHECK(statistics.p5 == about(-4, promised));
  histogram.reset(5);
  CHECK(std::isnan(histogram.statistics().p50));
}

TEST_CASE("whatever it held, an emptied histogram gives what a new one does") {
  const std::vector<std::vector<float>> lists = {lognormals(5, 1),
                                                 std::vector<float>{-4.0F, -4.0F, 5.0F, 0.0F, missing},
                                                 std::vector<float>(64, -5.0F),
                                                 std::vector<float>(64, 5.5F),
                                                 std::vector<float>{-1e-20F, 1e-20F, 1e20F, -1e20F},
                                                 lognormals(5, 0.01)};
  Histogram kept;
  for (const auto& before : lists) {
    for (const auto& after : lists) {
      Histogram fresh;
      kept.reset(5);
      add(kept, before);
      kept.reset(5);
      fresh.reset(5);
      add(kept, after);
      add(fresh, after);
      const double shares[] = {0.001, 0.02, 0.3, 0.5, 0.7, 0.98, 0.999};
      double of_kept[std::size(shares)], of_fresh[std::size(shares)];
      kept.quantiles(shares, of_kept);
      fresh.quantiles(shares, of_fresh);
      for (std::size_t i = 0; i < std::size(shares); ++i) CHECK(of_kept[i] == of_fresh[i]);
      CHECK(kept.statistics().mean == fresh.statistics().mean);
      CHECK(kept.too_narrow() == fresh.too_narrow());
    }
  }
}

TEST_CASE("a draw without a value is found wherever it stands among four") {
  for (const float one : {infinite, -infinite, missing}) {
    for (std::size_t at = 0; at < 4; ++at) {
      std::vector<float> values = numbers([](double p) { return 1 + p; }, 64);
      values[8 + at] = one;
      const Statistics statistics = summed_up(values, 1.5);
      CHECK(statistics.without_value == 1);
      CHECK(statistics.p95 < 2);
    }
  }
}

TEST_CASE("zeros are zero also where all others are positive") {
  const auto values = numbers([](double p) { return p < 0.4 ? 0.0 : p; }, 512);
  const Statistics statistics = summed_up(values, 0.6);
  CHECK(statistics.p5 == 0);
  CHECK(statistics.p25 == 0);
  CHECK(statistics.p75 == about(0.75, 0.005));
}

TEST_CASE("what lies beyond the bins is between the last of them and the farthest draw") {
  // From a center of 1 the bins reach up to 256. Ten in a thousand lie beyond, which is not yet a percentile.
  const auto values = numbers([](double p) { return p < 0.99 ? 1 + p : 1000.0; }, 1000);
  for (const int sign : {1, -1}) {
    auto signed_values = values;
    for (float& x : signed_values) x *= static_cast<float>(sign);
    Histogram histogram;
    histogram.reset(1);
    add(histogram, signed_values);
    CHECK_FALSE(histogram.too_narrow());
    const double share = sign > 0 ? 0.995 : 0.005;
    double found = 0;
    histogram.quantiles(std::span(&share, 1), std::span(&found, 1));
    // Of so few the middle: half-way from 255.9 to 1000.
    CHECK(found * sign == about((255.9 + 1000) / 2, 1e-3));
    // One more is a percentile, also where it lies on the very end of the bins.
    for (const float more : {1000.0F, 256.0F}) {
      Histogram wider;
      wider.reset(1);
      add(wider, std::vector<float>(950, static_cast<float>(sign)));
      add(wider, std::vector<float>(50, static_cast<float>(sign) * more));
      CHECK(wider.too_narrow());
    }
  }
}

TEST_CASE("what differs from the center by just as much as rounding may is the center") {
  for (const float other : {1 + 0x1p-20F, 1 - 0x1p-20F}) {
    CHECK(summed_up({1.0F, other, 1.0F, other}, 1).exact);
  }
  CHECK_FALSE(summed_up({1.0F, 1 + 0x1p-19F}, 1).exact);
  CHECK_FALSE(summed_up({1.0F, 1 - 0x1p-19F}, 1).exact);
}

TEST_CASE("from sixteen draws on it says where among those of a bin a percentile lies") {
  const auto quarter = [](std::size_t n) {
    Histogram histogram;
    histogram.reset(1);
    add(histogram, numbers([](double p) { return 1.0001 + 0.0004 * p; }, n));
    const double share = 0.25;
    double found = 0;
    histogram.quantiles(std::span(&share, 1), std::span(&found, 1));
    return found;
  };
  // From the least draw to the largest; of fourteen only the middle.
  const auto between = [](double n, double share) { return 1.0001 + 0.0004 * (0.5 + (n - 1) * share) / n; };
  CHECK(quarter(16) == about(between(16, 0.25), 1e-6));
  CHECK(quarter(14) == about(between(14, 0.5), 1e-6));
}

TEST_CASE("a percentile that lies below zero asks nothing of the zeros, and of nothing there is none") {
  Histogram histogram;
  histogram.reset(1);
  const double share = 0.1;
  double found = 0;
  histogram.quantiles(std::span(&share, 1), std::span(&found, 1));
  CHECK(std::isnan(found));
  add(histogram, std::vector<float>{-2.0F, -2.0F, -2.0F, 0.0F});
  histogram.quantiles(std::span(&share, 1), std::span(&found, 1));
  CHECK(found == -2);
}

TEST_CASE("the bins are too narrow for more than a hundredth of the draws that have a value") {
  const auto too_narrow = [](std::vector<std::pair<float, std::size_t>> lumps) {
    Histogram histogram;
    histogram.reset(1);
    for (const auto& [value, times] : lumps) add(histogram, std::vector<float>(times, value));
    return histogram.too_narrow();
  };
  CHECK_FALSE(too_narrow({{1.0F, 992}, {1000.0F, 8}}));
  CHECK(too_narrow({{1.0F, 492}, {1000.0F, 8}, {missing, 500}}));
  // Below a 256th of the center, but not where zero and what is beyond it are among the draws.
  CHECK(too_narrow({{1.0F, 950}, {1e-6F, 50}}));
  CHECK_FALSE(too_narrow({{1.0F, 930}, {1e-6F, 50}, {0.0F, 10}, {-1.0F, 10}}));
  CHECK_FALSE(too_narrow({{1.0F, 940}, {1e-6F, 50}, {0.0F, 10}}));
  CHECK_FALSE(too_narrow({{1.0F, 940}, {1e-6F, 50}, {-1.0F, 10}}));
}
