// How many sequences an instance decodes at once: as many as are given, or the most that leave each user a speed.
// core/formulas/README.md, section 5.
#pragma once

#include "core/formulas/compute.hpp"
#include "core/formulas/prefill.hpp"

namespace tokenwatt {

/// Tokens that a step checks for each sequence [token/sequence]: the new one and the drafted ones.
template <class Number>
In<"token/sequence", Number> checked_tokens(const Assumptions<Number>& a) {
  return (one_token + a.speculative_tokens) / one_sequence;
}

/// How fast one more sequence adds experts to those that a step touches [1/sequence]: a token leaves out each with
/// probability 1 − k/E, and so a batch B leaves out e^(−touching · B) of them.
template <class Number>
In<"1/sequence", Number> touching(const Assumptions<Number>& a) {
  // The limit keeps the logarithm finite. It changes the share that is read by less than 1e-12.
  constexpr double least_left_out = 1e-12;
  const auto left_out = larger(1 - a.experts_per_token / a.expert_count, Plain<double>{least_left_out});
  return step<"touching", "1/sequence">(checked_tokens(a) / one_token * (0 - logarithm_of(left_out)));
}

/// Weights that a step reads whatever its batch [byte].
template <class Number>
In<"byte", Number> shared_read_bytes(const Assumptions<Number>& a) {
  return a.attention_replicas * a.shared_read_parameters * a.shared_weight_bytes;
}

/// Cache that a step reads for one sequence [byte/sequence].
template <class Number>
In<"byte/sequence", Number> sequence_cache(const Assumptions<Number>& a) {
  const auto attended = smaller(a.context_length, a.attended_tokens);
  return (attended * a.kv_bytes + a.context_length * a.indexer_bytes) / one_sequence + window_cache(a);
}

/// Arithmetic of a step for one sequence [FLOP/sequence].
template <class Number>
In<"FLOP/sequence", Number> sequence_flops(const Assumptions<Number>& a) {
  const auto attention = a.decode_attention_flops * smaller(a.context_length, a.attended_tokens) +
                         a.indexer_flops * a.context_length +
                         a.window_attention_flops * smaller(a.context_length, a.window_tokens);
  return checked_tokens(a) * (operations_per_parameter_served * a.active_parameters + attention);
}

/// What all chips of the instance read in a second at full bandwidth [byte/s].
template <class Number>
In<"byte/s", Number> instance_bandwidth(const Assumptions<Number>& a) {
  return instance_chips(a) * a.memory_bandwidth;
}

/// What all chips of the instance calculate in a second at full speed [FLOP/s].
template <class Number>
In<"FLOP/s", Number> instance_compute(const Assumptions<Number>& a) {
  return instance_chips(a) * a.serving_peak_compute;
}

/// What schedules and samples sequences side by side [1]: the host processors of one server, which all copies of the
/// attention share; each copy by itself in an instance of several servers.
template <class Number>
In<"1", Number> schedulers(const Assumptions<Number>& a) {
  const auto hosts = larger(instance_chips(a) / chips_per_host, Plain<double>{1});
  return where(instance_chips(a) > chips_per_server, larger(a.attention_replicas, hosts), hosts);
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

/// What a step may take over what it takes with no sequence at all [s], so that each user gets the target speed.
template <class Number>
In<"s", Number> spare_time(const Assumptions<Number>& a) {
  const auto allowed = (one_token + a.accepted_tokens) / a.target_user_speed * a.serving_efficiency *
                       believed_improvement(a) / drafting(a);
  const auto without = shared_read_bytes(a) / instance_bandwidth(a) / a.bandwidth_utilization + waiting_time(a);
  return step<"spare_time", "µs">(larger(allowed - without, of<"s">(0.0)));
}

/// What each sequence adds to a step besides the experts that it touches [s/sequence]. Where the same chips read
/// prompts, also what those take that come with the tokens of a step.
template <class Number>
In<"s/sequence", Number> sequence_time(const Assumptions<Number>& a) {
  const In<"s/sequence", Number> own = sequence_cache(a) / instance_bandwidth(a) / a.bandwidth_utilization +
                                       sequence_flops(a) / instance_compute(a) / a.decode_flops_utilization +
                                       a.sequence_overhead / schedulers(a);
  if (!a.prompts_are_read_beside) return step<"sequence_time", "µs/sequence">(own);
  const auto of_step =
      (one_token + a.accepted_tokens) / one_sequence * a.serving_efficiency * believed_improvement(a) / drafting(a);
  return step<"sequence_time", "µs/sequence">(own + of_step * prompts_beside(a) / instance_chips(a));
}

/// The batch at which a step takes the time that the speed allows [sequence]: the root of
/// spare = B · sequence_time + expert_time · (1 − e^(−touching · B)), which rises with B.
template <class Number>
In<"sequence", Number> batch_at_speed(const Assumptions<Number>& a) {
  const auto spare = spare_time(a);
  const auto each = sequence_time(a);
  if (a.is_dense) return spare / each;
  const auto all = step<"expert_time", "µs">(routed_bytes(a) / instance_bandwidth(a) / a.bandwidth_utilization);
  const auto rate = touching(a) / each;
  return (spare - all) / each + omega_of(logarithm_of(all * rate) + (all - spare) * rate) / touching(a);
}

/// The batch that fits beside the weights [sequence].
template <class Number>
In<"sequence", Number> batch_in_memory(const Assumptions<Number>& a) {
  const auto room = usable_memory * (instance_chips(a) * a.memory_capacity) - shared_bytes(a) - routed_bytes(a);
  return step<"batch_in_memory", "sequence">(room / sequence_memory(a));
}

/// Sequences that an instance decodes at once [sequence]: as given, or where a speed for each user is asked for the
/// most that leave it and fit, at least one.
template <class Number>
In<"sequence", Number> instance_batch(const Assumptions<Number>& a) {
  if (!a.batch_is_found) return a.batch_size;
  return once(a, [&a] { return larger(smaller(batch_at_speed(a), batch_in_memory(a)), one_sequence); });
}

}  // namespace tokenwatt
