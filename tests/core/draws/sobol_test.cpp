// The Sobol' design: even in every dimension and in early pairs, the same under every shift, and normal where asked.
#include "core/draws/sobol.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include "core/draws/columns.hpp"
#include "core/numbers/numerics.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

// Causes as hashes are, besides the world's.
constexpr Cause causes[] = {of_the_world, 1, 0x9e3779b9, 0xffffffff};

std::vector<std::uint32_t> points_of(DrawDimension dimension, std::uint32_t seed, std::size_t count,
                                     std::uint32_t first = 0) {
  SobolSequence design(dimension, seed);
  design.seek(first);
  std::vector<std::uint32_t> points(count);
  for (std::size_t i = 0; i < count; i += tile_size)
    design.next(std::span<std::uint32_t, tile_size>(&points[i], tile_size));
  return points;
}

// The points before their shift, as fractions: point 0 of Sobol's sequence is 0.
std::vector<double> unshifted(DrawDimension dimension, std::size_t count) {
  std::vector<double> fractions;
  const std::vector<std::uint32_t> points = points_of(dimension, 1, tile_size);
  for (std::size_t i = 0; i < count; ++i) fractions.push_back(static_cast<double>(points[i] ^ points[0]) * 0x1p-32);
  return fractions;
}

// How many of these points each interval of width 2^-k holds.
std::vector<int> filled(std::span<const std::uint32_t> points, int k) {
  std::vector<int> counts(std::size_t{1} << k);
  for (const std::uint32_t point : points) ++counts[point >> (32 - k)];
  return counts;
}

bool all_are(const std::vector<int>& counts, int wanted) {
  for (const int count : counts) {
    if (count != wanted) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("of the first 2^k points of every dimension, each interval of 2^-k holds exactly one") {
  for (Position row = 0; row < design_rows; ++row) {
    for (const Cause cause : causes) {
      CAPTURE(row);
      CAPTURE(cause);
      const std::vector<std::uint32_t> points = points_of({row, cause}, 7, 1024);
      for (const int k : {3, 8, 10}) {
        CHECK(all_are(filled(std::span(points).first(std::size_t{1} << k), k), 1));
      }
    }
  }
}

TEST_CASE("every later stretch of 2^k points is as even as the first") {
  for (const DrawDimension dimension : {DrawDimension{0}, {1}, {36}, {design_rows - 1}, {36, 0x9e3779b9}}) {
    CAPTURE(dimension.row);
    CAPTURE(dimension.cause);
    for (const std::uint32_t first : {4096U, 61440U, 1044480U})
      CHECK(all_are(filled(points_of(dimension, 3, 4096, first), 12), 1));
  }
}

TEST_CASE("published: the first points are those of Joe and Kuo's sequence in Gray-code order") {
  // new-joe-kuo-6: dimension 1 is van der Corput's; 2 has polynomial x + 1 and m = 1; 3 x^2 + x + 1 and m = 1, 3;
  // 4 x^3 + x + 1 and m = 1, 3, 1; 5 x^3 + x^2 + 1 and m = 1, 1, 1.
  const std::vector<double> published[] = {
      {0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.1875},
      {0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625, 0.3125},
      {0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375, 0.9375},
      {0, 0.5, 0.25, 0.75, 0.875, 0.375, 0.625, 0.125, 0.4375},
      {0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.5625},
  };
  for (Position row = 0; row < 5; ++row) {
    CAPTURE(row);
    CHECK(unshifted({row}, 9) == published[row]);
  }
}

TEST_CASE("another cause goes through the same points in another order, its rows in the same one") {
  constexpr std::size_t count = 4096;
  for (const Cause cause : {causes[1], causes[2]}) {
    CAPTURE(cause);
    std::vector<std::size_t> moved;
    // Where point n of row 0 stands for this cause, that of every other row does.
    const std::vector<std::uint32_t> first = points_of({0}, 1, count), reordered = points_of({0, cause}, 1, count);
    std::vector<std::size_t> at(count);
    const auto place = [](std::uint32_t point, std::uint32_t start) { return (point ^ start) >> (32 - 12); };
    for (std::size_t i = 0; i < count; ++i) at[place(first[i], first[0])] = i;
    for (const Position row : {std::size_t{1}, std::size_t{17}, design_rows - 1}) {
      const std::vector<std::uint32_t> here = points_of({row}, 1, count), there = points_of({row, cause}, 1, count);
      std::size_t unlike = 0;
      for (std::size_t i = 0; i < count; ++i) {
        const std::size_t from = at[place(reordered[i], reordered[0])];
        if ((there[i] ^ there[0]) != (here[from] ^ here[0])) ++unlike;
        // Points stay in their tile.
        if (from / tile_size != i / tile_size) ++unlike;
        if (from != i) moved.push_back(i);
      }
      CHECK(unlike == 0);
    }
    CHECK(moved.size() > 2 * count);
  }
}

TEST_CASE("early pairs fill every elementary rectangle of the plane alike") {
  // The quality parameter t of a pair is at most the sum of its polynomials' degrees less one each (Sobol' 1967): every
  // rectangle of area 2^(t - m) holds exactly 2^t of the first 2^m points.
  const int less_one[] = {0, 0, 1, 2, 2};
  constexpr int m = 12;
  for (Position left = 0; left < 5; ++left) {
    for (Position right = 0; right < left; ++right) {
      CAPTURE(left);
      CAPTURE(right);
      const int t = less_one[left] + less_one[right];
      const std::vector<std::uint32_t> x = points_of({left, 7}, 5, 1 << m), y = points_of({right, 7}, 5, 1 << m);
      for (int wide = 0; wide <= m - t; ++wide) {
        const int high = m - t - wide;
        std::vector<int> counts(std::size_t{1} << (m - t));
        for (std::size_t i = 0; i < x.size(); ++i) {
          const std::uint64_t column = std::uint64_t{x[i]} >> (32 - wide), line = std::uint64_t{y[i]} >> (32 - high);
          ++counts[static_cast<std::size_t>(column << high | line)];
        }
        CHECK(all_are(counts, 1 << t));
      }
    }
  }
}

TEST_CASE("the dimensions of a cause are no more alike in pairs than random numbers would be, nor those of two") {
  constexpr std::size_t count = 4096;
  constexpr Cause two[] = {of_the_world, 0x9e3779b9};
  std::vector<std::vector<double>> columns;
  for (const Cause cause : two) {
    for (Position row = 0; row < assumption_count; ++row) {
      std::vector<double> column;
      for (const std::uint32_t point : points_of({row, cause}, 1, count))
        column.push_back(static_cast<double>(point) * 0x1p-32 - 0.5);
      columns.push_back(std::move(column));
    }
  }
  double worst = 0, squares = 0, across = 0;
  for (std::size_t left = 0; left < columns.size(); ++left) {
    for (std::size_t right = 0; right < left; ++right) {
      double sum = 0;
      for (std::size_t i = 0; i < count; ++i) sum += columns[left][i] * columns[right][i];
      const double correlation = std::abs(sum / count * 12);
      const bool of_two_causes = left >= assumption_count && right < assumption_count;
      if (of_two_causes) squares += correlation * correlation, ++across;
      if (!of_two_causes) worst = std::max(worst, correlation);
      // Of 16 tiles one in 128 goes the same way for two causes by chance, half with it and half against it: two of
      // them in some pair, and besides what random columns have.
      CHECK(correlation < (8.0 + 4) / 64);
    }
  }
  // Of some 11,000 pairs of random columns the most alike would have a correlation of about 4 / sqrt(4096).
  CHECK(worst < 4.0 / 64);
  CHECK(std::sqrt(squares / across) < 1.2 / 64);
}

TEST_CASE("one row of many causes fills the plane alike for each two of them, as random numbers would or better") {
  // 4,096 points in 16 by 16 squares: 16 in each, give or take 4 for random numbers.
  constexpr std::size_t count = 4096;
  double squares = 0, pairs = 0;
  for (Cause left = 0; left < 40; ++left) {
    for (Cause right = 0; right < left; ++right) {
      const std::vector<std::uint32_t> x = points_of({20, left}, 1, count), y = points_of({20, right}, 1, count);
      std::vector<int> counts(256);
      for (std::size_t i = 0; i < count; ++i) ++counts[x[i] >> 28 << 4 | y[i] >> 28];
      for (const int one : counts) squares += (one - 16) * (one - 16) / 256.0;
      ++pairs;
    }
  }
  CHECK(std::sqrt(squares / pairs) < 4);
}

TEST_CASE("going to a point is the same as stepping to it") {
  for (const DrawDimension dimension : {DrawDimension{0}, {1}, {17}, {design_rows - 1}, {17, 0x9e3779b9}}) {
    CAPTURE(dimension.row);
    CAPTURE(dimension.cause);
    const std::vector<std::uint32_t> stepped = points_of(dimension, 9, 64 * tile_size);
    for (const std::size_t tile : {0U, 1U, 2U, 31U, 63U}) {
      const std::vector<std::uint32_t> sought =
          points_of(dimension, 9, tile_size, static_cast<std::uint32_t>(tile * tile_size));
      CHECK(std::equal(sought.begin(), sought.end(), stepped.begin() + static_cast<std::ptrdiff_t>(tile * tile_size)));
    }
  }
}

TEST_CASE("a seed moves all points of a dimension by one digital shift, and each dimension by its own") {
  std::set<std::uint32_t> shifts;
  for (Position row = 0; row < design_rows; ++row) {
    for (const Cause cause : causes) {
      const std::vector<std::uint32_t> one = points_of({row, cause}, 1, tile_size),
                                       other = points_of({row, cause}, 2, tile_size);
      bool same = true;
      for (std::size_t i = 0; i < tile_size; ++i) same = same && (one[i] ^ other[i]) == (one[0] ^ other[0]);
      CHECK(same);
      shifts.insert(one[0] ^ other[0]);
    }
  }
  CHECK(shifts.size() == design_rows * std::size(causes));
}

TEST_CASE("over seeds the first point of a dimension is spread evenly") {
  // The mean of 4,096 uniform numbers is 1/2, give or take 1 / sqrt(12 * 4096) = 0.0045.
  for (const DrawDimension dimension : {DrawDimension{0}, {1}, {1, 0x9e3779b9}}) {
    CAPTURE(dimension.row);
    CAPTURE(dimension.cause);
    double sum = 0;
    for (std::uint32_t seed = 0; seed < 4096; ++seed) {
      std::uint32_t points[tile_size];
      SobolSequence(dimension, seed).next(points);
      sum += static_cast<double>(points[0]) * 0x1p-32;
    }
    CHECK(std::abs(sum / 4096 - 0.5) < 4 * 0.0045);
  }
}

TEST_CASE("every dimension is unlike the others") {
  std::set<std::vector<double>> sequences;
  for (Position row = 0; row < design_rows; ++row) {
    for (const Cause cause : causes) sequences.insert(unshifted({row, cause}, tile_size));
  }
  CHECK(sequences.size() == design_rows * std::size(causes));
}

TEST_CASE("a tile of normal numbers is the quantile of its points") {
  std::uint32_t points[tile_size];
  // The first, the last and the middle points of all, and some between.
  for (std::uint32_t i = 0; i < tile_size; ++i) points[i] = i * 0x01010101U;
  points[1] = 0x7fffffff, points[2] = 0x80000000, points[3] = 1;
  Tile tile;
  normal_tile(points, tile);
  for (std::size_t i = 0; i < tile_size; ++i) {
    CAPTURE(points[i]);
    // Of the 2^32 points, the outermost 128 on each side are less exact: beyond 5.4 standard deviations.
    const bool outermost = points[i] < 128 || points[i] >= 0xffffff80;
    const double error = static_cast<double>(tile.value[i]) - inverse_normal((points[i] + 0.5) * 0x1p-32);
    CHECK(std::abs(error) < (outermost ? 0.0025 : 2e-6));
  }
}

TEST_CASE("65,536 normal numbers have mean 0 and variance 1, skewness 0 and kurtosis 3") {
  for (const DrawDimension dimension : {DrawDimension{0}, {5}, {36, 0x9e3779b9}}) {
    CAPTURE(dimension.row);
    SobolSequence design(dimension, 1);
    double moments[5] = {};
    std::uint32_t points[tile_size];
    Tile tile;
    for (std::size_t done = 0; done < 65536; done += tile_size) {
      design.next(points);
      normal_tile(points, tile);
      for (const float z : tile.value) {
        double power = 1;
        for (double& moment : moments) moment += power / 65536, power *= static_cast<double>(z);
      }
    }
    CHECK(std::abs(moments[1]) < 1e-4);
    CHECK(std::abs(moments[2] - 1) < 1e-3);
    CHECK(std::abs(moments[3]) < 3e-3);
    CHECK(std::abs(moments[4] - 3) < 3e-2);
  }
}

TEST_CASE("a tile of uniform numbers keeps off 0 and 1") {
  std::uint32_t points[tile_size] = {};
  points[1] = 0xffffffff;
  points[2] = 0x80000000;
  Tile tile;
  uniform_tile(points, tile);
  CHECK(tile.value[0] == 0x1p-24F);
  CHECK(tile.value[1] == 1 - 0x1p-24F);
  CHECK(std::abs(tile.value[2] - 0.5F) < 0x1p-23F);
}
