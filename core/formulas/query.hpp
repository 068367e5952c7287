// What a token and a query leave behind: emissions, water, the making of chips and servers, cost, and their share of
// the training. core/formulas/README.md, section 12.
#pragma once

#include "core/formulas/footprint.hpp"
#include "core/formulas/lifetime.hpp"

namespace tokenwatt {

/// Water for each kilowatt-hour at the building's meter [L/kWh]: for its generation, and for cooling the machines,
/// which take 1 / PUE of it. Li et al. 2023, arXiv 2304.03271, section 2.
template <class Number>
In<"L/kWh", Number> water_intensity(const Assumptions<Number>& a) {
  return step<"water_intensity", "L/kWh">(a.on_site_water / a.facility_pue + a.off_site_water);
}

/// Emissions of a token's electricity [gCO2e/token].
template <class Number>
In<"gCO2e/Mtoken", Number> emissions_per_output_mtok(const Assumptions<Number>& a) {
  return energy_per_output_token(a) * a.grid_intensity;
}

/// The same for an uncached input token [gCO2e/token].
template <class Number>
In<"gCO2e/Mtoken", Number> emissions_per_input_mtok(const Assumptions<Number>& a) {
  return energy_per_input_token(a) * a.grid_intensity;
}

/// Water of a token's electricity [L/token].
template <class Number>
In<"L/Mtoken", Number> water_per_output_mtok(const Assumptions<Number>& a) {
  return energy_per_output_token(a) * water_intensity(a);
}

/// The same for an uncached input token [L/token].
template <class Number>
In<"L/Mtoken", Number> water_per_input_mtok(const Assumptions<Number>& a) {
  return energy_per_input_token(a) * water_intensity(a);
}

/// A token's part of the emissions of making chip and server [gCO2e/token], spread over all that they do in their life:
/// in serving they work for the share of it that the fleet is in use.
template <class Number>
In<"gCO2e/token", Number> embodied_emissions_at(const Assumptions<Number>& a,
                                                const In<"token/s/chip", Number>& throughput) {
  return a.chip_embodied_emissions / (a.hardware_lifetime * a.fleet_utilization * throughput);
}

/// Embodied emissions of an output token [gCO2e/token].
template <class Number>
In<"gCO2e/Mtoken", Number> embodied_emissions_per_output_mtok(const Assumptions<Number>& a) {
  return embodied_emissions_at(a, decode_throughput(a));
}

/// The same for an uncached input token [gCO2e/token].
template <class Number>
In<"gCO2e/Mtoken", Number> embodied_emissions_per_input_mtok(const Assumptions<Number>& a) {
  return embodied_emissions_at(a, prefill_throughput(a));
}

/// Emissions of the electricity of a token of the mix [gCO2e/token].
template <class Number>
In<"gCO2e/Mtoken", Number> blended_emissions(const Assumptions<Number>& a) {
  return blended_energy(a) * a.grid_intensity;
}

/// Water of the electricity of a token of the mix [L/token].
template <class Number>
In<"L/Mtoken", Number> blended_water(const Assumptions<Number>& a) {
  return blended_energy(a) * water_intensity(a);
}

/// Tokens of the answer, those of reasoning among them [token]: as given, or by the mix.
template <class Number>
In<"token", Number> answer_length(const Assumptions<Number>& a) {
  if (a.answer_is_given) return step<"answer_length", "token">(a.answer_tokens);
  return step<"answer_length", "token">(a.prompt_tokens / a.input_output_ratio);
}

/// Tokens of the prompt that are cached [token]: as given, but never more than the prompt, or by the mix.
template <class Number>
In<"token", Number> cached_prompt(const Assumptions<Number>& a) {
  if (a.cached_prompt_is_given) {
    return step<"cached_prompt", "token">(smaller(a.cached_prompt_tokens, a.prompt_tokens));
  }
  return step<"cached_prompt", "token">(a.cache_hit_share * a.prompt_tokens);
}

/// The uncached tokens that reading the prompt is as much as [token].
template <class Number>
In<"token", Number> charged_prompt(const Assumptions<Number>& a) {
  return step<"charged_prompt", "token">(a.prompt_tokens - (1 - a.cached_input_cost_share) * cached_prompt(a));
}

/// Prompt and answer at what their tokens come to.
template <class Number, class PerToken>
auto of_query(const Assumptions<Number>& a, const PerToken& input, const PerToken& output) {
  return charged_prompt(a) * input + answer_length(a) * output;
}

/// Electricity of one query at the building's meter [Wh], idle hours included.
template <class Number>
In<"Wh", Number> query_energy(const Assumptions<Number>& a) {
  return of_query(a, energy_per_input_token(a), energy_per_output_token(a));
}

/// Emissions of its electricity [gCO2e].
template <class Number>
In<"gCO2e", Number> query_emissions(const Assumptions<Number>& a) {
  return query_energy(a) * a.grid_intensity;
}

/// Water of its electricity [mL].
template <class Number>
In<"mL", Number> query_water(const Assumptions<Number>& a) {
  return query_energy(a) * water_intensity(a);
}

/// What serving it costs [USD], rented or owned.
template <class Number>
In<"USD", Number> query_cost(const Assumptions<Number>& a) {
  return of_query(a, cost_per_input_mtok(a), cost_per_output_mtok(a));
}

/// Its part of the emissions of making chips and servers [gCO2e].
template <class Number>
In<"gCO2e", Number> query_embodied_emissions(const Assumptions<Number>& a) {
  return of_query(a, embodied_emissions_per_input_mtok(a), embodied_emissions_per_output_mtok(a));
}

/// The query's part of something that training took, shared alike among all tokens ever served, cached ones too.
template <class Number, class Amount>
Amount query_part(const Assumptions<Number>& a, const Amount& of_training) {
  const auto tokens = step<"query_tokens", "token">(a.prompt_tokens + answer_length(a));
  return tokens * (of_training / tokens_served(a));
}

/// Training's electricity for the query [Wh].
template <class Number>
In<"Wh", Number> query_training_energy(const Assumptions<Number>& a) {
  return query_part(a, facility_energy(a));
}

/// Emissions of that electricity [gCO2e].
template <class Number>
In<"gCO2e", Number> query_training_emissions(const Assumptions<Number>& a) {
  return query_training_energy(a) * a.grid_intensity;
}

/// Water of that electricity [mL].
template <class Number>
In<"mL", Number> query_training_water(const Assumptions<Number>& a) {
  return query_training_energy(a) * water_intensity(a);
}

/// The query's part of what training cost [USD], rented or owned.
template <class Number>
In<"USD", Number> query_training_cost(const Assumptions<Number>& a) {
  return query_part(a, a.hardware == Hardware::rented ? rented_cost(a) : owned_cost(a));
}

/// The query's part of the embodied emissions of training [gCO2e].
template <class Number>
In<"gCO2e", Number> query_training_embodied_emissions(const Assumptions<Number>& a) {
  return query_part(a, embodied_emissions(a));
}

}  // namespace tokenwatt
