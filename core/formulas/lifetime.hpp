// A model's whole life: training, and serving that grows with use: core/formulas/README.md, section 7.
#pragma once

#include "core/formulas/price.hpp"

namespace tokenwatt {

/// Growth of use as a rate of the exponential [1/year].
template <class Number>
In<"1/year", Number> growth_rate(const Assumptions<Number>& a) {
  constexpr auto per_year = of<"1/year">(1.0);
  return logarithm_of(1 + a.token_growth / per_year) * per_year;
}

/// Tokens served over the time in service [token]: T0 · (e^γt − 1) / γ.
template <class Number>
In<"token", Number> tokens_served(const Assumptions<Number>& a) {
  return step<"tokens_served", "token">(a.tokens_per_day * a.deployed_life *
                                        exponential_ratio(growth_rate(a) * a.deployed_life));
}

/// Electricity of training and of all serving [Wh].
template <class Number>
In<"GWh", Number> lifetime_energy(const Assumptions<Number>& a) {
  return facility_energy(a) + blended_energy(a) * tokens_served(a);
}

/// Days until serving has taken as much as training did [day]: ln(1 + γ · E / (e · T0)) / γ. Never, where the model is
/// replaced before.
template <class Number>
In<"day", Number> serving_overtakes_training(const Assumptions<Number>& a) {
  const auto at_first_days_rate = facility_energy(a) / (blended_energy(a) * a.tokens_per_day);
  const auto grown = growth_rate(a) * at_first_days_rate;
  const auto days = at_first_days_rate * logarithm_ratio(grown);
  const auto impossible = of<"day">(never);
  // Use that shrinks may never add up to the training.
  return where(grown > Plain<double>{-1}, where(days > a.deployed_life, impossible, days), impossible);
}

/// Training's electricity for each token ever served [J/token].
template <class Number>
In<"J/token", Number> training_energy_per_token(const Assumptions<Number>& a) {
  return facility_energy(a) / tokens_served(a);
}

}  // namespace tokenwatt
