// What holds one copy of a served model: its memory, and the chips that this takes. core/formulas/README.md, section 5.
#pragma once

#include "core/formulas/elementary.hpp"
#include "core/formulas/once.hpp"

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
  // Draws of the two may overlap where a reader gives them ranges.
  const auto routed = larger(a.total_parameters - a.shared_parameters, of<"parameter">(0.0));
  return step<"routed_bytes", "GB">(routed * a.weight_bytes);
}

/// Cache of the windowed or linear layers of one sequence [byte/sequence]: full once the context fills the window.
template <class Number>
In<"byte/sequence", Number> window_cache(const Assumptions<Number>& a) {
  return a.kv_fixed_bytes * smaller(a.context_length / a.window_tokens, Plain<double>{1});
}

/// What one sequence holds in memory [byte/sequence].
template <class Number>
In<"byte/sequence", Number> sequence_memory(const Assumptions<Number>& a) {
  return a.context_length * (a.kv_bytes + a.indexer_bytes) / one_sequence + window_cache(a);
}

/// Memory that one instance needs [byte]: every weight once or as often as it is copied, and the cache of its batch.
/// Where the batch is found from a speed, the instance is as large as for the batch that is given.
template <class Number>
In<"byte", Number> instance_memory(const Assumptions<Number>& a) {
  return step<"instance_memory", "GB">(shared_bytes(a) + routed_bytes(a) + a.batch_size * sequence_memory(a));
}

/// Chips that the memory asks for, before rounding up to servers [chip].
template <class Number>
In<"chip", Number> least_chips(const Assumptions<Number>& a) {
  return instance_memory(a) / (usable_memory * a.memory_capacity);
}

/// Chips of one instance [chip]: as given, or where 0 is given the servers that are enough.
template <class Number>
In<"chip", Number> instance_chips(const Assumptions<Number>& a) {
  return once(
      a, [&a]() -> In<"chip", Number> {
        // Where that number is not known an input is missing, and the formula names it.
        if (a.instance.enough == 0) return least_chips(a);
        return where(a.instance_chips > of<"chip">(0.0), a.instance_chips, of<"chip">(a.instance.enough));
      });
}

}  // namespace tokenwatt
