// What serving a token takes: power by what the chip does, electricity and cost. core/formulas/README.md, section 5.
#pragma once

#include "core/formulas/cost.hpp"
#include "core/formulas/decoding.hpp"

namespace tokenwatt {

/// The rated power, which a chip does not exceed on average whatever it does [W/chip].
template <class Number>
In<"W/chip", Number> at_most_rated(const Assumptions<Number>& a, const In<"1", Number>& over_average) {
  return a.chip_power * smaller(a.serving_power_utilization * over_average, Plain<double>{1});
}

/// Power of the chip while it decodes [W/chip]: that of waiting, and what reading memory and calculating add for their
/// share of the step. What a measured rate does is not known, so the average stands.
template <class Number>
In<"W/chip", Number> decode_power(const Assumptions<Number>& a) {
  if (a.decode_is_measured) return a.chip_power * a.serving_power_utilization;
  return once(a, [&a] {
    // An engine that is faster than its parts waits for nothing, and does each of them for as much less time.
    const auto busy = (reading_time(a) + calculating_time(a)) * drafting(a);
    const auto duration = larger(step_tokens(a) / decode_throughput(a), busy);
    const auto added = reading_time(a) * (a.memory_power - a.waiting_power) +
                       calculating_time(a) * (a.compute_power - a.waiting_power);
    return step<"decode_power", "W/chip">(at_most_rated(a, a.waiting_power + added * drafting(a) / duration));
  });
}

/// Power of the chip while it reads prompts [W/chip]: that of arithmetic.
template <class Number>
In<"W/chip", Number> prefill_power(const Assumptions<Number>& a) {
  if (a.prefill_is_measured) return a.chip_power * a.serving_power_utilization;
  return step<"prefill_power", "W/chip">(at_most_rated(a, a.compute_power));
}

/// Power at the building's meter for each watt of a chip under load [1].
template <class Number>
In<"1", Number> building(const Assumptions<Number>& a) {
  return a.server_overhead * a.facility_pue;
}

/// Power under load at the building's meter while it decodes [W/chip].
template <class Number>
In<"W/chip", Number> loaded_power(const Assumptions<Number>& a) {
  return step<"loaded_power", "W/chip">(decode_power(a) * building(a));
}

/// What a watt under load answers for [1]: itself, and the power of the paid hours without load.
template <class Number>
In<"1", Number> answered(const Assumptions<Number>& a) {
  return (a.fleet_utilization + (1 - a.fleet_utilization) * a.idle_power_share) / a.fleet_utilization;
}

/// Electricity of the chips alone, under load [J/token]: the boundary of ML.ENERGY.
template <class Number>
In<"J/token", Number> chip_energy_per_output_token(const Assumptions<Number>& a) {
  return decode_power(a) / decode_throughput(a);
}

/// Electricity at the building's meter [J/token], idle hours included.
template <class Number>
In<"J/token", Number> energy_per_output_token(const Assumptions<Number>& a) {
  return once(a,
              [&a] { return step<"answered_power", "W/chip">(loaded_power(a) * answered(a)) / decode_throughput(a); });
}

/// The same for an uncached input token [J/token].
template <class Number>
In<"J/token", Number> energy_per_input_token(const Assumptions<Number>& a) {
  return step<"answered_prefill_power", "W/chip">(prefill_power(a) * building(a) * answered(a)) / prefill_throughput(a);
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
