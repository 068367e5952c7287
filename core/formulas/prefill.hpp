// How fast prompts are read, and what reading them takes of those who decode. core/formulas/README.md, section 5.
#pragma once

#include "core/formulas/instance.hpp"

namespace tokenwatt {

/// Chips that read a prompt together [chip]: those that hold one copy of the attention, in one server at most.
template <class Number>
In<"chip", Number> reading_chips(const Assumptions<Number>& a) {
  return step<"reading_chips", "chip">(smaller(instance_chips(a) / a.attention_replicas, chips_per_server));
}

/// What reading one prompt token takes of a chip's time at full speed [chip-s/token]: arithmetic, all that is cached
/// and half of the rest attended to on average.
template <class Number>
In<"chip-s/token", Number> prefill_time(const Assumptions<Number>& a) {
  const auto mean_context = a.context_length * (1 + a.cache_hit_share) / Plain<double>{2};
  const auto attention = a.prefill_attention_flops * smaller(mean_context, a.attended_tokens) +
                         a.indexer_flops * mean_context +
                         a.window_attention_flops * smaller(mean_context, a.window_tokens);
  return step<"prefill_time", "chip-µs/token">((operations_per_parameter_served * a.active_parameters + attention) /
                                               a.serving_peak_compute);
}

/// Uncached input tokens a second and chip [token/s/chip]: as measured, or by arithmetic and what each layer of experts
/// and of linear attention takes for a token, however many chips read it together.
template <class Number>
In<"token/s/chip", Number> prefill_throughput(const Assumptions<Number>& a) {
  if (a.prefill_is_measured) return a.measured_prefill_throughput;
  return once(a, [&a] {
    const auto share = a.is_dense ? a.prefill_flops_utilization : a.sparse_prefill_flops_utilization;
    const auto overhead =
        (a.is_dense ? 0.0 : 1.0) * (a.layers * a.prefill_token_overhead) + a.linear_layers * a.linear_prefill_overhead;
    return a.serving_efficiency / (prefill_time(a) / share + overhead * reading_chips(a));
  });
}

/// What the prompts that the same chips read take beside each token that they write [chip-s/token].
template <class Number>
In<"chip-s/token", Number> prompts_beside(const Assumptions<Number>& a) {
  const auto fresh = a.input_output_ratio * (1 - a.cache_hit_share);
  return step<"prompts_beside", "chip-µs/token">((1 - a.disaggregated_prefill) * fresh / prefill_throughput(a));
}

}  // namespace tokenwatt
