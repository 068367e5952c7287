// What can be said of the electricity of a model whose parameters nobody tells: the most that its price allows, and
// what its speed allows. core/formulas/README.md, section 14.
#pragma once

#include "core/formulas/query.hpp"

namespace tokenwatt {

/// The speed of one user at which `speed_energy` holds.
inline constexpr auto reference_speed = of<"token/s">(50.0);

/// List price of one query [USD].
template <class Number>
In<"USD", Number> query_price(const Assumptions<Number>& a) {
  const auto cached = cached_prompt(a);
  return (a.prompt_tokens - cached) * a.list_price_input + cached * a.list_price_cached +
         answer_length(a) * a.list_price_output;
}

/// The most electricity of a query that its price allows [Wh]: what is left once the seller has kept its margin buys no
/// more, even if it bought nothing else.
template <class Number>
In<"Wh", Number> query_energy_price_allows(const Assumptions<Number>& a) {
  return query_price(a) * (1 - a.seller_margin) / a.electricity_price;
}

/// Electricity of an output token at the building's meter [J/token] at the speed that one user gets. Batches are the
/// smaller the faster each answer is, so that a token's part of the chips grows as the speed does.
template <class Number>
In<"J/token", Number> told_energy(const Assumptions<Number>& a) {
  return step<"told_energy", "J/token">(a.speed_energy * (a.told_speed / reference_speed) *
                                        a.serving_power_utilization * building(a) * answered(a));
}

/// Electricity of a query that its speed allows [Wh]. An input token counts for as much of an output token as its price
/// is of that one's.
template <class Number>
In<"Wh", Number> query_energy_speed_allows(const Assumptions<Number>& a) {
  const auto read = (a.prompt_tokens - cached_prompt(a)) * (a.list_price_input / a.list_price_output);
  return told_energy(a) * (answer_length(a) + read);
}

}  // namespace tokenwatt
