// Four 32-bit numbers at a time: the vectors of the draws, with their exponential, logarithm, omega and inverse normal.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tokenwatt {

// 16 bytes is what SSE2 and Wasm SIMD have; without SIMD the compilers write the same operations one by one, so that
// the bits are the same everywhere.
using Lanes = float __attribute__((vector_size(16)));
using Bits = std::int32_t __attribute__((vector_size(16)));
inline constexpr std::size_t lane_count = 4;

/// The number of draws that are worked on at a time. 256 numbers of 32 bit keep the nodes of a tape near the processor.
inline constexpr std::size_t tile_size = 256;
static_assert(tile_size % lane_count == 0);

/// One tile of 32-bit numbers.
struct alignas(16) Tile {
  float value[tile_size];
};

/// Two ways of working out one number in 32 bit differ by a few roundings, by no more than this share of it: which
/// counts as a tie.
inline constexpr float lane_rounding = 0x1p-20F;

inline Lanes lanes(float x) { return Lanes{x, x, x, x}; }
inline Bits bits_of(Lanes x) { return __builtin_bit_cast(Bits, x); }
inline Lanes lanes_of(Bits x) { return __builtin_bit_cast(Lanes, x); }
inline bool any(Bits mask) { return (mask[0] | mask[1] | mask[2] | mask[3]) != 0; }

/// e^x with a relative error below 1.5e-7; held within [-87, 88], where e^x is finite and normal.
inline Lanes exponential(Lanes x) {
  x = x < lanes(-87.0F) ? lanes(-87.0F) : x;
  x = x > lanes(88.0F) ? lanes(88.0F) : x;
  // Adding and taking away 1.5 * 2^23 rounds to the nearest whole number; ln 2 in two parts, the first exact in 11
  // bits.
  const Lanes k = (x * 1.44269504F + 12582912.0F) - 12582912.0F;
  const Lanes r = (x - k * 0.693359375F) - k * -2.12194440e-4F;
  // Taylor's series on |r| <= ln(2)/2: the first term left out, r^8/8!, is below 6e-9.
  Lanes p = r * (1.0F / 5040) + 1.0F / 720;
  p = p * r + 1.0F / 120;
  p = p * r + 1.0F / 24;
  p = p * r + 1.0F / 6;
  p = p * r + 0.5F;
  p = p * r + 1.0F;
  p = p * r + 1.0F;
  const Bits exponent = (__builtin_convertvector(k, Bits) + 127) << 23;
  return p * lanes_of(exponent);
}

/// Natural logarithm of positive normal numbers; absolute or relative error below 2e-7.
inline Lanes logarithm(Lanes x) {
  // The exponent is taken so that the mantissa lies in [sqrt(1/2), sqrt(2)).
  const Bits k = (bits_of(x) - 0x3f3504f3) >> 23;
  const Lanes m = lanes_of(bits_of(x) - (k << 23));
  const Lanes f = m - 1.0F;
  const Lanes s = f / (f + 2.0F);
  const Lanes s2 = s * s;
  // 2 artanh(s) = f - s f + 2 s (s^2/3 + s^4/5 + ...), |s| <= 0.172: the first term left out is below 1e-9.
  Lanes tail = s2 * (1.0F / 9) + 1.0F / 7;
  tail = tail * s2 + 1.0F / 5;
  tail = tail * s2 + 1.0F / 3;
  tail = tail * s2 * 2.0F;
  const Lanes n = __builtin_convertvector(k, Lanes);
  return n * 0.693359375F + ((n * -2.12194440e-4F + s * (tail - f)) + f);
}

/// Wright's omega, the w with w + ln w = x; relative error below 3e-7, and 3e-7 |x| for negative x. Held within
/// [-87, 1e30].
inline Lanes omega(Lanes x) {
  x = x < lanes(-87.0F) ? lanes(-87.0F) : x;
  x = x > lanes(1e30F) ? lanes(1e30F) : x;
  const Bits beyond = x > lanes(1.0F);
  const Lanes power = exponential(x);
  Lanes w = beyond ? x - logarithm(beyond ? x : lanes(1.0F)) : power / (1.0F + power);
  for (int i = 0; i < 4; ++i) w = w * ((1.0F + (x - logarithm(w))) / (1.0F + w));
  return w;
}

/// Standard normal quantile of a probability given as its distance from the nearer end, 0 < p <= 1/2, and the sign of
/// the result in the sign bit of `side`. Absolute error below 2e-6 for p >= 2^-25, and below 0.0025 from there to
/// 2^-33, the design's outermost point: beyond 5.4 standard deviations, where no percentile of a million draws lies.
/// Giles (2010), "Approximating the erfinv function", GPU Computing Gems, single precision.
inline Lanes inverse_normal(Lanes p, Bits side) {
  const Lanes w = -logarithm(4.0F * p * (1.0F - p));
  const Lanes c = w - 2.5F;
  Lanes y = c * 2.81022636e-08F + 3.43273939e-07F;
  y = y * c - 3.5233877e-06F;
  y = y * c - 4.39150654e-06F;
  y = y * c + 0.00021858087F;
  y = y * c - 0.00125372503F;
  y = y * c - 0.00417768164F;
  y = y * c + 0.246640727F;
  y = y * c + 1.50140941F;
  const Bits far = w >= lanes(5.0F);
  if (any(far)) {
    Lanes t;
    for (std::size_t i = 0; i < lane_count; ++i) t[i] = __builtin_sqrtf(w[i]) - 3.0F;
    Lanes v = t * -0.000200214257F + 0.000100950558F;
    v = v * t + 0.00134934322F;
    v = v * t - 0.00367342844F;
    v = v * t + 0.00573950773F;
    v = v * t - 0.0076224613F;
    v = v * t + 0.00943887047F;
    v = v * t + 1.00167406F;
    v = v * t + 2.83297682F;
    y = far ? v : y;
  }
  // erfinv(1 - 2p) times the square root of two, with the sign of its side.
  const Lanes z = y * (1.0F - 2.0F * p) * 1.41421356F;
  return lanes_of(bits_of(z) ^ (side & static_cast<std::int32_t>(0x80000000)));
}

}  // namespace tokenwatt
