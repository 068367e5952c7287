// Generates the points of the design.
#include "core/draws/sobol.hpp"

#include <array>
#include <bit>

namespace tokenwatt {
namespace {

constexpr std::uint16_t all_rows[] = {
#include "core/draws/joe_kuo.inc"
};

// A row is its polynomial and a direction number for each degree of it.
constexpr unsigned row_length(unsigned polynomial) { return static_cast<unsigned>(std::bit_width(polynomial)); }

constexpr std::size_t length_of_rows(std::size_t rows) {
  std::size_t at = 0;
  for (std::size_t row = 0; row < rows; ++row) at += row_length(all_rows[at]);
  return at;
}

// Only the rows of dimensions in use, because the others would only add bytes to the Wasm.
constexpr auto joe_kuo = [] {
  std::array<std::uint16_t, length_of_rows(design_dimensions - 1)> rows{};
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = all_rows[i];
  return rows;
}();

// A hash with full avalanche, so that neighboring dimensions and seeds get unlike shifts.
// Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", SplitMix64's finalizer.
std::uint32_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return static_cast<std::uint32_t>((x ^ (x >> 31)) >> 32);
}

// Bratley and Fox (1988), algorithm 659: direction numbers by the recurrence of the polynomial.
void fill_directions(Position dimension, std::uint32_t (&direction)[32]) {
  if (dimension == 0) {
    for (int i = 0; i < 32; ++i) direction[i] = std::uint32_t{1} << (31 - i);
    return;
  }
  const std::uint16_t* row = joe_kuo.data();
  for (Position skip = 1; skip < dimension; ++skip) row += row_length(*row);
  const unsigned polynomial = *row;
  const unsigned degree = row_length(polynomial) - 1;
  for (unsigned i = 0; i < 32; ++i) {
    if (i < degree) {
      direction[i] = static_cast<std::uint32_t>(row[1 + i]) << (31 - i);
      continue;
    }
    std::uint32_t v = direction[i - degree] ^ (direction[i - degree] >> degree);
    for (unsigned k = 1; k < degree; ++k) {
      if ((polynomial >> (degree - k)) & 1U) v ^= direction[i - k];
    }
    direction[i] = v;
  }
}

}  // namespace

SobolSequence::SobolSequence(Position dimension, std::uint32_t seed)
    : shift_(mix((std::uint64_t{seed} << 32 | dimension) + 0x9e3779b97f4a7c15)) {
  fill_directions(dimension, direction_);
}

void SobolSequence::seek(std::uint32_t index) {
  index_ = index;
  point_ = 0;
  const std::uint32_t gray = index ^ (index >> 1);
  for (int i = 0; i < 32; ++i) {
    if ((gray >> i) & 1U) point_ ^= direction_[i];
  }
}

void SobolSequence::next(std::span<std::uint32_t, tile_size> points) {
  for (std::uint32_t& point : points) {
    point = point_ ^ shift_;
    point_ ^= direction_[static_cast<unsigned>(std::countr_zero(++index_)) & 31U];
  }
}

void normal_tile(std::span<const std::uint32_t, tile_size> points, Tile& tile) {
  for (std::size_t i = 0; i < tile_size; i += lane_count) {
    Bits x;
    __builtin_memcpy(&x, &points[i], sizeof x);
    // Points below one half give negative numbers. The distance from the nearer end keeps the tails exact.
    const Bits nearer = x ^ (x >> 31);
    const Lanes p = (__builtin_convertvector(nearer, Lanes) + 0.5F) * 0x1p-32F;
    const Lanes z = inverse_normal(p, ~x);
    __builtin_memcpy(&tile.value[i], &z, sizeof z);
  }
}

void uniform_tile(std::span<const std::uint32_t, tile_size> points, Tile& tile) {
  for (std::size_t i = 0; i < tile_size; i += lane_count) {
    Bits x;
    __builtin_memcpy(&x, &points[i], sizeof x);
    // 23 bits in the middle of their interval: exact in 32-bit floating point, and never 0 or 1.
    const Lanes u = (__builtin_convertvector((x >> 9) & 0x7fffff, Lanes) + 0.5F) * 0x1p-23F;
    __builtin_memcpy(&tile.value[i], &u, sizeof u);
  }
}

}  // namespace tokenwatt
