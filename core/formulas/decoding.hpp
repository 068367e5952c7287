// How fast a model is served: memory, the decoding step, reading prompts. core/formulas/README.md, section 5.
#pragma once

#include "core/formulas/compute.hpp"
#include "core/formulas/elementary.hpp"

namespace tokenwatt {

/// The share of the memory that weights and cache may fill; the rest is for activations and the engine.
inline constexpr double usable_memory = 0.9;

/// Two operations for each active parameter and token: a multiplication and an addition.
/// Kaplan et al. 2020, "Scaling Laws for Neural Language Models", section 2.1.
inline constexpr auto operations_per_parameter_served = of<"FLOP/parameter/token">(2.0);

inline constexpr auto one_sequence = of<"sequence">(1.0);
inline constexpr auto one_token = of<"token">(1.0);
inline constexpr auto one_chip = of<"chip">(1.0);

/// Chips of one server, and those that one of its host processors serves: two have eight.
/// MLCommons 2024, inference results v4.1, system H200-SXM-141GBx8: accelerators_per_node 8,
/// host_processors_per_node 2.
inline constexpr auto chips_per_server = of<"chip">(8.0);
inline constexpr auto chips_per_host = of<"chip">(4.0);

/// Weights that are not routed [byte], all copies.
template <class Number>
In<"byte", Number> shared_bytes(const Assumptions<Number>& a) {
  return step<"shared_bytes", "GB">(a.attention_replicas * a.shared_parameters * a.shared_weight_bytes);
}

/// Weights of routed experts [byte]; none where the model is dense.
template <class Number>
In<"byte", Number> routed_bytes(const Assumptions<Number>& a) {
  // A plain choice, so that a total that is rounded to less than the counted shared parameters gives no negative
  // weights.
  if (a.is_dense) return 0 * a.total_parameters * a.weight_bytes;
  return step<"routed_bytes", "GB">((a.total_parameters - a.shared_parameters) * a.weight_bytes);
}

/// Cache of the windowed or linear layers of one sequence [byte/sequence]: full once the context fills the window.
template <class Number>
In<"byte/sequence", Number> window_cache(const Assumptions<Number>& a) {
  return a.kv_fixed_bytes * smaller(a.context_length / a.window_tokens, Plain<double>{1});
}

/// Memory that one instance needs [byte]: every weight once or as often as it is copied, and the cache of its batch.
template <class Number>
In<"byte", Number> instance_memory(const Assumptions<Number>& a) {
  const auto cache = a.context_length * (a.kv_bytes + a.indexer_bytes) / one_sequence + window_cache(a);
  return step<"instance_memory", "GB">(shared_bytes(a) + routed_bytes(a) + a.batch_size * cache);
}

/// Chips that the memory asks for, before rounding up to servers [chip].
template <class Number>
In<"chip", Number> least_chips(const Assumptions<Number>& a) {
  return instance_memory(a) / (usable_memory * a.memory_capacity);
}

/// Chips of one instance [chip]: as given, or where 0 is given the servers that are enough.
template <class Number>
In<"chip", Number> instance_chips(const Assumptions<Number>& a) {
  // Where that number is not known an input is missing, and the formula names it.
  if (a.instance.enough == 0) return least_chips(a);
  return where(a.instance_chips > of<"chip">(0.0), a.instance_chips, of<"chip">(a.instance.enough));
}

/// Tokens that a step checks for each sequence [token/sequence]: the new one and the drafted ones.
template <class Number>
In<"token/sequence", Number> checked_tokens(const Assumptions<Number>& a) {
  return (one_token + a.speculative_tokens) / one_sequence;
}

/// Weights that one decoding step reads [byte]: shared ones, and the experts that the batch's tokens fall on. A token
/// leaves out each expert with probability 1 − k/E.
template <class Number>
In<"byte", Number> touched_bytes(const Assumptions<Number>& a) {
  // Limits within which logarithm and exponential stay finite. They change the share that is read by less than 1e-12.
  constexpr double least_left_out = 1e-12;
  constexpr double least_exponent = -60;
  const auto left_out = larger(1 - a.experts_per_token / a.expert_count, Plain<double>{least_left_out});
  const auto tokens = a.batch_size * checked_tokens(a) / one_token;
  const auto untouched = exponential_of(larger(tokens * logarithm_of(left_out), Plain<double>{least_exponent}));
  const auto shared = a.attention_replicas * a.shared_read_parameters * a.shared_weight_bytes;
  return step<"touched_bytes", "GB">(shared + routed_bytes(a) * (1 - untouched));
}

/// Time to read weights and cache once at full bandwidth [s].
template <class Number>
In<"s", Number> memory_time(const Assumptions<Number>& a) {
  const auto attended = smaller(a.context_length, a.attended_tokens);
  const auto cache = (attended * a.kv_bytes + a.context_length * a.indexer_bytes) / one_sequence + window_cache(a);
  return step<"memory_time", "µs">((touched_bytes(a) + a.batch_size * cache) /
                                   (instance_chips(a) * a.memory_bandwidth));
}

/// Time of a step's arithmetic at full speed [s].
template <class Number>
In<"s", Number> compute_time(const Assumptions<Number>& a) {
  const auto attention = a.decode_attention_flops * smaller(a.context_length, a.attended_tokens) +
                         a.indexer_flops * a.context_length +
                         a.window_attention_flops * smaller(a.context_length, a.window_tokens);
  const auto per_token = operations_per_parameter_served * a.active_parameters + attention;
  return step<"compute_time", "µs">(a.batch_size * checked_tokens(a) * per_token /
                                    (instance_chips(a) * a.serving_peak_compute));
}

/// Tokens that a step yields on each chip [token/chip].
template <class Number>
In<"token/chip", Number> step_tokens(const Assumptions<Number>& a) {
  return a.batch_size * ((one_token + a.accepted_tokens) / one_sequence) / instance_chips(a);
}

/// The bound that no engine can beat [token/s/chip]: bandwidth or arithmetic alone, fully used.
/// Williams, Waterman, Patterson 2009, "Roofline".
template <class Number>
In<"token/s/chip", Number> roofline_throughput(const Assumptions<Number>& a) {
  return step_tokens(a) / larger(memory_time(a), compute_time(a));
}

/// What schedules and samples sequences side by side [1]: the host processors of one server, which all copies of the
/// attention share; each copy by itself in an instance of several servers.
template <class Number>
In<"1", Number> schedulers(const Assumptions<Number>& a) {
  const auto hosts = larger(instance_chips(a) / chips_per_host, Plain<double>{1});
  return where(instance_chips(a) > chips_per_server, larger(a.attention_replicas, hosts), hosts);
}

/// Time of the parts of a step that memory bandwidth limits [s].
template <class Number>
In<"s", Number> reading_time(const Assumptions<Number>& a) {
  return memory_time(a) / a.bandwidth_utilization;
}

/// Time of the parts of a step in which the chip calculates [s]: arithmetic, and sampling each sequence.
template <class Number>
In<"s", Number> calculating_time(const Assumptions<Number>& a) {
  return compute_time(a) / a.decode_flops_utilization + a.batch_size / schedulers(a) * a.sequence_overhead;
}

/// Time of the parts of a step in which the chip waits [s]: launches and collectives of each layer, what the chip's
/// software adds to them, what linear layers and those with an indexer take besides, and in a sparse model the exchange
/// between experts. Collectives of n chips take log n rounds, and the exchange is that of a server's chips.
template <class Number>
In<"s", Number> waiting_time(const Assumptions<Number>& a) {
  const auto rounds = logarithm_of(instance_chips(a) / one_chip) / logarithm_of(chips_per_server / one_chip);
  return a.layers * (a.layer_overhead + a.stack_overhead) + a.linear_layers * a.linear_layer_overhead +
         a.indexer_layers * a.indexer_overhead + (a.is_dense ? 0.0 : 1.0) * (a.layers * a.exchange_overhead) * rounds;
}

/// What drafting adds to a step [1]: the draft's own layers, which on some chips run outside the recorded graph.
template <class Number>
In<"1", Number> drafting(const Assumptions<Number>& a) {
  return 1 + a.speculative_tokens * a.draft_overhead;
}

/// One decoding step [s]: its parts added up, since engines overlap them only in part, and what drafts add.
template <class Number>
In<"s", Number> decode_step(const Assumptions<Number>& a) {
  return step<"decode_step", "µs">((reading_time(a) + calculating_time(a) + waiting_time(a)) * drafting(a));
}

/// Output tokens a second and chip by the decoding step [token/s/chip].
template <class Number>
In<"token/s/chip", Number> modeled_decode_throughput(const Assumptions<Number>& a) {
  return step_tokens(a) / decode_step(a) * a.serving_efficiency * believed_improvement(a);
}

/// Output tokens a second and chip [token/s/chip]: as measured, or by the decoding step.
template <class Number>
In<"token/s/chip", Number> decode_throughput(const Assumptions<Number>& a) {
  if (a.decode_is_measured) return a.measured_decode_throughput;
  return modeled_decode_throughput(a);
}

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
  const auto share = a.is_dense ? a.prefill_flops_utilization : a.sparse_prefill_flops_utilization;
  const auto overhead =
      (a.is_dense ? 0.0 : 1.0) * (a.layers * a.prefill_token_overhead) + a.linear_layers * a.linear_prefill_overhead;
  return a.serving_efficiency / (prefill_time(a) / share + overhead * reading_chips(a));
}

/// Output tokens a second and chip over the whole time in which the same chips also read the prompts [token/s/chip].
template <class Number>
In<"token/s/chip", Number> served_throughput(const Assumptions<Number>& a) {
  return 1 / (1 / decode_throughput(a) + a.input_output_ratio * (1 - a.cache_hit_share) / prefill_throughput(a));
}

/// Output tokens a second that one user sees [token/s].
template <class Number>
In<"token/s", Number> user_speed(const Assumptions<Number>& a) {
  return decode_throughput(a) * instance_chips(a) / a.batch_size * one_sequence;
}

}  // namespace tokenwatt
