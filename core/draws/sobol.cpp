// Generates the points of the design.
#include "core/draws/sobol.hpp"

#include <algorithm>
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

// Only the directions of rows in use, because the others would only add bytes to the Wasm.
constexpr auto joe_kuo = [] {
  std::array<std::uint16_t, length_of_rows(design_rows - 1)> rows{};
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = all_rows[i];
  return rows;
}();

// A hash with full avalanche, so that neighboring dimensions, causes and seeds get unlike numbers: number `n` of the
// stream that `start` begins.
// Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", SplitMix64.
std::uint32_t mix(std::uint64_t start, std::uint64_t n) {
  std::uint64_t x = start + (n + 1) * 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return static_cast<std::uint32_t>((x ^ (x >> 31)) >> 32);
}

// Bratley and Fox (1988), algorithm 659: direction numbers by the recurrence of the polynomial.
void fill_directions(Position row, std::uint32_t (&direction)[32]) {
  if (row == 0) {
    for (int i = 0; i < 32; ++i) direction[i] = std::uint32_t{1} << (31 - i);
    return;
  }
  const std::uint16_t* numbers = joe_kuo.data();
  for (Position skip = 1; skip < row; ++skip) numbers += row_length(*numbers);
  const unsigned polynomial = *numbers;
  const unsigned degree = row_length(polynomial) - 1;
  for (unsigned i = 0; i < 32; ++i) {
    if (i < degree) {
      direction[i] = static_cast<std::uint32_t>(numbers[1 + i]) << (31 - i);
      continue;
    }
    std::uint32_t v = direction[i - degree] ^ (direction[i - degree] >> degree);
    for (unsigned k = 1; k < degree; ++k) {
      if ((polynomial >> (degree - k)) & 1U) v ^= direction[i - k];
    }
    direction[i] = v;
  }
}

constexpr unsigned tile_bits = static_cast<unsigned>(std::countr_zero(tile_size));

// The order in which a cause goes through the points of a tile: the same for all its rows, which so keep their evenness
// together, and another for each tile, so that what two causes have in common by chance in one they have not in the
// next. The point's number within the tile is multiplied by a random triangular matrix over the field of two elements,
// with ones on its diagonal, and shifted: `direction` becomes that of the products, and the shift is given back as a
// point. The first tile is not shifted, so that its first 2^k points stay the first.
// Faure and Tezuka (2002), "Another random scrambling of digital (t,s)-sequences".
std::uint32_t reorder(Cause cause, std::uint32_t tile, std::uint32_t (&direction)[tile_bits]) {
  const std::uint64_t start = std::uint64_t{cause} << 32 | tile;
  // One random bit for each element above the diagonal, and for each of the shift.
  std::uint64_t random = std::uint64_t{mix(start, 0)} << 32 | mix(start, 1);
  const auto sum_of_some = [&](unsigned count) {
    std::uint32_t sum = 0;
    for (unsigned k = 0; k < count; ++k, random >>= 1)
      sum ^= direction[k] & (0U - static_cast<std::uint32_t>(random & 1));
    return sum;
  };
  const std::uint32_t shift = sum_of_some(tile_bits);
  // From the last on, because each takes from those before it as they were.
  for (unsigned i = tile_bits; i-- > 1;) direction[i] ^= sum_of_some(i);
  return tile == 0 ? 0 : shift;
}

}  // namespace

SobolSequence::SobolSequence(DrawDimension dimension, std::uint32_t seed)
    : cause_(dimension.cause), shift_(mix(std::uint64_t{seed} << 32 | dimension.row, dimension.cause)) {
  fill_directions(dimension.row, direction_);
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
  std::uint32_t direction[tile_bits];
  std::copy_n(direction_, tile_bits, direction);
  std::uint32_t point = point_ ^ shift_;
  if (cause_ != of_the_world) point ^= reorder(cause_, index_ / tile_size, direction);
  for (std::uint32_t i = 0; i < tile_size; ++i) {
    points[i] = point;
    // After the last point nothing follows within the tile.
    if (i + 1 < tile_size) point ^= direction[std::countr_zero(i + 1)];
  }
  // In Gray-code order the next tile begins where the last one turned round.
  index_ += tile_size;
  point_ ^= direction_[tile_bits - 1] ^ direction_[static_cast<unsigned>(std::countr_zero(index_)) & 31U];
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
