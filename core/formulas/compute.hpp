// Arithmetic and chip-hours of a training run: core/formulas/README.md, section 1.
#pragma once

#include "core/formulas/elementary.hpp"
#include "core/tables/assumptions.hpp"
#include "core/tables/utilization.hpp"

namespace tokenwatt {

/// Six operations for each parameter and token of training: two forward, four backward.
/// Kaplan et al. 2020, "Scaling Laws for Neural Language Models", section 2.1; Hoffmann et al. 2022, appendix F.
inline constexpr auto operations_per_parameter_and_token = of<"FLOP/parameter/token">(6.0);

/// Models whose total exceeds the active parameters by more than this are sparse.
inline constexpr double sparse_above = 1.05;

/// All counted arithmetic [FLOP]: as reported, or 6·N·D with the shares that the reader takes out of the MFU.
template <class Number>
In<"FLOP", Number> training_compute(const Assumptions<Number>& a) {
  if (a.compute_is_reported) return a.training_compute;
  return operations_per_parameter_and_token * a.active_parameters * a.training_tokens * (1 + a.attention_share) *
         (1 + a.post_training_share) * (1 + a.rerun_share);
}

/// The factor on the MFU of a sparse model [1]; 1 for a dense one.
template <class Number>
In<"1", Number> sparse_factor(const Assumptions<Number>& a) {
  return step<"sparse_factor", "1">(
      where(a.total_parameters > sparse_above * a.active_parameters, a.sparse_efficiency, Plain<double>{1}));
}

/// The share of a large dense model's MFU that one of so many active parameters reaches on a chip of this dense BF16
/// peak [1]: 1 from 40 billion on, and on slower chips or one of unknown peak (NaN); below a billion it is least.
/// Fitted to published runs (data/fit/utilization.mjs). Asked of central values, like the size of an instance.
inline double size_factor(const In<"parameter", double>& active, const In<"TFLOP/s/chip", double>& peak) {
  constexpr auto small = of<"parameter">(small_from), large = of<"parameter">(small_to);
  const auto size = smaller(larger(active, small), large);
  const auto smallness = logarithm_of(large / size) / logarithm_of(large / small);
  const auto unfilled = exponential_of(smallness * logarithm_of(Plain<double>{small_factor}));
  const auto on_fast_chips = where(peak > of<"TFLOP/s/chip">(fast_above), unfilled, Plain<double>{1});
  return on_fast_chips.base * (active.base < tiny_below ? tiny_factor : 1);
}

/// A vendor's stated improvement as far as it is believed [1]: 1 at no belief, the whole factor at full belief.
template <class Number>
In<"1", Number> believed_improvement(const Assumptions<Number>& a) {
  return step<"believed_improvement", "1">(1 + a.believed_share * (a.claimed_improvement - 1));
}

/// Useful arithmetic of one chip [FLOP/s/chip]: dense BF16 peak times the effective MFU, which is 6ND over all hours.
template <class Number>
In<"FLOP/s/chip", Number> effective_compute(const Assumptions<Number>& a) {
  return a.chip_peak_compute * a.model_flops_utilization * sparse_factor(a) * believed_improvement(a);
}

/// Chip-hours as reported [chip-hour].
template <class Number>
In<"chip-hour", Number> chip_hours_by_hours(const Assumptions<Number>& a) {
  return a.chip_hours;
}

/// Chip-hours of a cluster that ran for so many days [chip-hour].
template <class Number>
In<"chip-hour", Number> chip_hours_by_cluster(const Assumptions<Number>& a) {
  return a.chip_count * a.wall_clock * a.availability;
}

/// Chip-hours that the arithmetic takes at the chip's useful speed [chip-hour].
template <class Number>
In<"chip-hour", Number> chip_hours_by_compute(const Assumptions<Number>& a) {
  return training_compute(a) / effective_compute(a);
}

/// Chip-hours by the run's route [chip-hour].
template <class Number>
In<"chip-hour", Number> chip_hours(const Assumptions<Number>& a) {
  switch (a.route) {
    case Route::hours: return chip_hours_by_hours(a);
    case Route::cluster: return chip_hours_by_cluster(a);
    case Route::compute: return chip_hours_by_compute(a);
  }
  __builtin_unreachable();
}

/// How long the run took on its cluster [day]; needs chip_count.
template <class Number>
In<"day", Number> wall_clock(const Assumptions<Number>& a) {
  return chip_hours(a) / (a.chip_count * a.availability);
}

/// The MFU that arithmetic and chip-hours imply together [1], by any route that knows both. Divided twice, because
/// hours times peak would leave the range of 32-bit draws.
template <class Number>
In<"1", Number> implied_utilization(const Assumptions<Number>& a) {
  return training_compute(a) / chip_hours(a) / a.chip_peak_compute;
}

}  // namespace tokenwatt
