// What tokens are sold for, and what is left: blended prices, margins, break-evens, price of a solved task.
// core/formulas/README.md, section 6.
#pragma once

#include "core/formulas/serving.hpp"

namespace tokenwatt {

/// A token of the mix at the prices of its kinds, in the unit of these.
template <class Number, class Rate>
Rate blend(const Assumptions<Number>& a, const Rate& input, const Rate& cached, const Rate& output) {
  const auto& ratio = a.input_output_ratio;
  return (ratio * ((1 - a.cache_hit_share) * input + a.cache_hit_share * cached) + output) / (ratio + Plain<double>{1});
}

/// Cost of a token of the mix [USD/token].
template <class Number>
In<"USD/token", Number> blended_cost(const Assumptions<Number>& a) {
  const auto input = cost_per_input_mtok(a);
  return blend(a, input, a.cached_input_cost_share * input, cost_per_output_mtok(a));
}

/// List price of a token of the mix [USD/token].
template <class Number>
In<"USD/token", Number> blended_price(const Assumptions<Number>& a) {
  return blend(a, a.list_price_input, a.list_price_cached, a.list_price_output);
}

/// Electricity of a token of the mix [J/token].
template <class Number>
In<"Wh/Mtoken", Number> blended_energy(const Assumptions<Number>& a) {
  const auto input = energy_per_input_token(a);
  return blend(a, input, a.cached_input_cost_share * input, energy_per_output_token(a));
}

/// What is left of the price [1]; negative where serving costs more.
template <class Number>
In<"1", Number> gross_margin(const Assumptions<Number>& a) {
  return 1 - blended_cost(a) / blended_price(a);
}

/// Price above cost, over cost [1].
template <class Number>
In<"1", Number> markup(const Assumptions<Number>& a) {
  return blended_price(a) / blended_cost(a) - 1;
}

/// Tokens of the mix a second and chip [token/s/chip], each chip reading prompts and decoding in turn.
template <class Number>
In<"token/s/chip", Number> mix_throughput(const Assumptions<Number>& a) {
  return step<"mix_throughput", "token/s/chip">((a.input_output_ratio + Plain<double>{1}) * served_throughput(a));
}

/// Output tokens a second for each watt of the building [token/J].
template <class Number>
In<"token/s/MW", Number> tokens_per_megawatt(const Assumptions<Number>& a) {
  return decode_throughput(a) / loaded_power(a);
}

/// Power under load at the building's meter over the time of the mix, in which prompts are read too [W/chip].
template <class Number>
In<"W/chip", Number> mix_power(const Assumptions<Number>& a) {
  const auto fresh = a.input_output_ratio * (1 - a.cache_hit_share);
  const auto of_output = loaded_power(a) / decode_throughput(a);
  const auto of_prompts = fresh * prefill_power(a) * building(a) / prefill_throughput(a);
  return step<"mix_power", "W/chip">(served_throughput(a) * (of_output + of_prompts));
}

/// What a watt of the building earns at list prices [USD/W/s], in the hours that carry load.
template <class Number>
In<"USD/MW/year", Number> revenue_per_megawatt_year(const Assumptions<Number>& a) {
  return a.fleet_utilization * blended_price(a) * mix_throughput(a) / mix_power(a);
}

/// Tokens a month from which one's own instance is cheaper than list prices [token/month]. Never, where a token's
/// electricity costs its price, or where the instance cannot serve so many.
template <class Number>
In<"Mtoken/month", Number> self_hosting_break_even(const Assumptions<Number>& a) {
  const auto least_gain = of<"USD/token">(1e-15);
  const auto price = blended_price(a);
  const auto gain = a.hardware == Hardware::rented ? price : price - blended_energy(a) * a.electricity_price;
  const auto tokens = instance_chips(a) * fixed_rate(a) / larger(gain, least_gain);
  const auto capacity = instance_chips(a) * mix_throughput(a);
  const auto impossible = of<"token/s">(never);
  return where(gain > least_gain, where(tokens > capacity, impossible, tokens), impossible);
}

/// What a month of the reader's use comes to on an instance of one's own [USD/month]: the whole instance whatever it is
/// used for, and chips beyond it for the hours that the tokens need them.
template <class Number>
In<"USD/month", Number> self_hosting_cost(const Assumptions<Number>& a) {
  const auto fixed = larger(instance_chips(a), a.monthly_tokens / mix_throughput(a)) * fixed_rate(a);
  if (a.hardware == Hardware::rented) return fixed;
  return fixed + a.monthly_tokens * blended_energy(a) * a.electricity_price;
}

/// The same tokens at list prices [USD/month].
template <class Number>
In<"USD/month", Number> monthly_list_price(const Assumptions<Number>& a) {
  return a.monthly_tokens * blended_price(a);
}

/// Tokens a month from which a subscription is cheaper than list prices [token/month].
template <class Number>
In<"Mtoken/month", Number> subscription_break_even(const Assumptions<Number>& a) {
  return a.subscription_price / blended_price(a);
}

/// What a subscription comes to for each token at the reader's use [USD/token].
template <class Number>
In<"USD/Mtoken", Number> subscription_price_per_mtok(const Assumptions<Number>& a) {
  return a.subscription_price / a.monthly_tokens;
}

/// Price of one solved task [USD/task]: failed attempts are paid for and discarded.
template <class Number>
In<"USD/task", Number> price_per_solved_task(const Assumptions<Number>& a) {
  constexpr auto one_task = of<"task">(1.0);
  return a.tokens_per_task / one_task * blended_price(a) / a.solve_rate;
}

}  // namespace tokenwatt
