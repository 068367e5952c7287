// How fast a model is served: the decoding step, and what users get of it. core/formulas/README.md, section 5.
#pragma once

#include "core/formulas/batch.hpp"

namespace tokenwatt {

/// Weights that one decoding step reads [byte]: shared ones, and the experts that the batch's tokens fall on.
template <class Number>
In<"byte", Number> touched_bytes(const Assumptions<Number>& a) {
  // Keeps the exponential finite, and changes the share that is read by less than 1e-26.
  constexpr double least_exponent = -60;
  const auto untouched = exponential_of(larger(0 - instance_batch(a) * touching(a), Plain<double>{least_exponent}));
  return step<"touched_bytes", "GB">(shared_read_bytes(a) + routed_bytes(a) * (1 - untouched));
}

/// Time to read weights and cache once at full bandwidth [s].
template <class Number>
In<"s", Number> memory_time(const Assumptions<Number>& a) {
  return once(a, [&a] {
    return step<"memory_time", "µs">((touched_bytes(a) + instance_batch(a) * sequence_cache(a)) /
                                     instance_bandwidth(a));
  });
}

/// Time of a step's arithmetic at full speed [s].
template <class Number>
In<"s", Number> compute_time(const Assumptions<Number>& a) {
  return step<"compute_time", "µs">(instance_batch(a) * sequence_flops(a) / instance_compute(a));
}

/// Tokens that a step yields on each chip [token/chip].
template <class Number>
In<"token/chip", Number> step_tokens(const Assumptions<Number>& a) {
  return instance_batch(a) * ((one_token + a.accepted_tokens) / one_sequence) / instance_chips(a);
}

/// The bound that no engine can beat [token/s/chip]: bandwidth or arithmetic alone, fully used.
/// Williams, Waterman, Patterson 2009, "Roofline".
template <class Number>
In<"token/s/chip", Number> roofline_throughput(const Assumptions<Number>& a) {
  return step_tokens(a) / larger(memory_time(a), compute_time(a));
}

/// Time of the parts of a step that memory bandwidth limits [s].
template <class Number>
In<"s", Number> reading_time(const Assumptions<Number>& a) {
  return memory_time(a) / a.bandwidth_utilization;
}

/// Time of the parts of a step in which the chip calculates [s]: arithmetic, and sampling each sequence.
template <class Number>
In<"s", Number> calculating_time(const Assumptions<Number>& a) {
  return once(a, [&a] {
    return compute_time(a) / a.decode_flops_utilization + instance_batch(a) / schedulers(a) * a.sequence_overhead;
  });
}

/// One decoding step [s]: its parts added up, since engines overlap them only in part, and what drafts add.
template <class Number>
In<"s", Number> decode_step(const Assumptions<Number>& a) {
  return step<"decode_step", "µs">((reading_time(a) + calculating_time(a) + waiting_time(a)) * drafting(a));
}

/// Output tokens a second and chip by the decoding step [token/s/chip].
template <class Number>
In<"token/s/chip", Number> modeled_decode_throughput(const Assumptions<Number>& a) {
  return once(a, [&a] { return step_tokens(a) / decode_step(a) * a.serving_efficiency * believed_improvement(a); });
}

/// Output tokens a second and chip [token/s/chip]: as measured, or by the decoding step.
template <class Number>
In<"token/s/chip", Number> decode_throughput(const Assumptions<Number>& a) {
  if (a.decode_is_measured) return a.measured_decode_throughput;
  return modeled_decode_throughput(a);
}

/// Output tokens a second and chip over the whole time in which the same chips also read the prompts [token/s/chip].
template <class Number>
In<"token/s/chip", Number> served_throughput(const Assumptions<Number>& a) {
  return 1 / (1 / decode_throughput(a) + a.input_output_ratio * (1 - a.cache_hit_share) / prefill_throughput(a));
}

/// Output tokens a second that one user sees [token/s], who waits while the same chips read prompts.
template <class Number>
In<"token/s", Number> user_speed(const Assumptions<Number>& a) {
  const auto seen = [&a](const In<"token/s/chip", Number>& throughput) {
    return throughput * instance_chips(a) / instance_batch(a) * one_sequence;
  };
  if (!a.prompts_are_read_beside) return seen(decode_throughput(a));
  return seen(1 / (1 / decode_throughput(a) + prompts_beside(a)));
}

}  // namespace tokenwatt
