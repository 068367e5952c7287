// What serving a model takes: memory, the decoding step, throughput, power and cost of a token.
// core/formulas/README.md, section 5.
#pragma once

#include "core/formulas/cost.hpp"
#include "core/formulas/elementary.hpp"

namespace tokenwatt {

/// The share of the memory that weights and cache may fill; the rest is for activations and the engine.
inline constexpr double usable_memory = 0.9;

/// Two operations for each active parameter and token: a multiplication and an addition.
/// Kaplan et al. 2020, "Scaling Laws for Neural Language Models", section 2.1.
inline constexpr auto operations_per_parameter_served = of<"FLOP/parameter/token">(2.0);

inline constexpr auto one_sequence = of<"sequence">(1.0);
inline constexpr auto one_token = of<"token">(1.0);

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

/// One decoding step [s]: its parts added up, each at the share of the hardware that engines reach, and what each
/// layer, its exchange between experts on several chips and each sequence cost besides.
template <class Number>
In<"s", Number> decode_step(const Assumptions<Number>& a) {
  const auto exchange = (a.is_dense ? 0.0 : 1.0) * (a.layers * a.exchange_overhead);
  const auto exchanged = where(instance_chips(a) > of<"chip">(1.0), exchange, 0 * exchange);
  return step<"decode_step", "µs">(memory_time(a) / a.bandwidth_utilization +
                                   compute_time(a) / a.decode_flops_utilization + a.layers * a.layer_overhead +
                                   exchanged + a.batch_size / schedulers(a) * a.sequence_overhead);
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

/// Uncached input tokens a second and chip [token/s/chip]: as measured, or by arithmetic, half the prompt attended to
/// on average.
template <class Number>
In<"token/s/chip", Number> prefill_throughput(const Assumptions<Number>& a) {
  if (a.prefill_is_measured) return a.measured_prefill_throughput;
  const auto mean_context = a.context_length / Plain<double>{2};
  const auto attention = a.prefill_attention_flops * smaller(mean_context, a.attended_tokens) +
                         a.indexer_flops * mean_context +
                         a.window_attention_flops * smaller(mean_context, a.window_tokens);
  return a.serving_peak_compute * a.prefill_flops_utilization /
         (operations_per_parameter_served * a.active_parameters + attention);
}

/// Output tokens a second that one user sees [token/s].
template <class Number>
In<"token/s", Number> user_speed(const Assumptions<Number>& a) {
  return decode_throughput(a) * instance_chips(a) / a.batch_size * one_sequence;
}

/// Power under load at the building's meter [W/chip].
template <class Number>
In<"W/chip", Number> loaded_power(const Assumptions<Number>& a) {
  return step<"loaded_power", "W/chip">(a.chip_power * a.server_overhead * a.serving_power_utilization *
                                        a.facility_pue);
}

/// Power that one chip under load answers for [W/chip]: its own, and that of the paid hours without load.
template <class Number>
In<"W/chip", Number> answered_power(const Assumptions<Number>& a) {
  return step<"answered_power", "W/chip">(
      loaded_power(a) * (a.fleet_utilization + (1 - a.fleet_utilization) * a.idle_power_share) / a.fleet_utilization);
}

/// Electricity of the chips alone, under load [J/token]: the boundary of ML.ENERGY.
template <class Number>
In<"J/token", Number> chip_energy_per_output_token(const Assumptions<Number>& a) {
  return a.chip_power * a.serving_power_utilization / decode_throughput(a);
}

/// Electricity at the building's meter [J/token], idle hours included.
template <class Number>
In<"J/token", Number> energy_per_output_token(const Assumptions<Number>& a) {
  return answered_power(a) / decode_throughput(a);
}

/// The same for an uncached input token [J/token].
template <class Number>
In<"J/token", Number> energy_per_input_token(const Assumptions<Number>& a) {
  return answered_power(a) / prefill_throughput(a);
}

/// What an hour of a chip costs without electricity [USD/chip-hour]; with it where the chip is rented, since rent
/// includes it.
template <class Number>
In<"USD/chip-hour", Number> fixed_rate(const Assumptions<Number>& a) {
  if (a.hardware == Hardware::rented) return a.chip_rent;
  return ownership_rate(a);
}

/// Cost of a token at a throughput and an energy [USD/token].
template <class Number>
In<"USD/token", Number> token_cost(const Assumptions<Number>& a, const In<"token/s/chip", Number>& throughput,
                                   const In<"J/token", Number>& energy) {
  const auto hours = fixed_rate(a) / (throughput * a.fleet_utilization);
  if (a.hardware == Hardware::rented) return hours;
  return hours + energy * a.electricity_price;
}

/// Cost of output [USD/token], rented or owned.
template <class Number>
In<"USD/token", Number> cost_per_output_mtok(const Assumptions<Number>& a) {
  return token_cost(a, decode_throughput(a), energy_per_output_token(a));
}

/// Cost of uncached input [USD/token], rented or owned.
template <class Number>
In<"USD/token", Number> cost_per_input_mtok(const Assumptions<Number>& a) {
  return token_cost(a, prefill_throughput(a), energy_per_input_token(a));
}

}  // namespace tokenwatt
