// What a run costs, rented or owned, and what its arithmetic costs: core/formulas/README.md, section 4.
#pragma once

#include "core/formulas/elementary.hpp"
#include "core/formulas/power.hpp"

namespace tokenwatt {

/// Below this rate the closed form of the annuity loses digits to cancellation, and its series is used.
inline constexpr double least_closed_rate = 0.01;

/// Yearly payment for each dollar borrowed over a lifetime [1/year]: r / (1 − (1 + r)^−T), which is 1/T at r = 0. Below
/// least_closed_rate the series in r is within 1.2e-7 of the closed form for lifetimes up to ten years.
template <class Number>
In<"1/year", Number> annuity(const In<"1/year", Number>& rate, const In<"year", Number>& lifetime) {
  constexpr auto per_year = of<"1/year">(1.0);
  constexpr auto year = of<"year">(1.0);
  const auto least = of<"1/year">(least_closed_rate);
  // Kept at the limit where it is not used, so that the closed form stays finite in every draw.
  const auto r = larger(rate, least) / per_year;
  const auto t = lifetime / year;
  const auto growth = exponential_of(t * logarithm_of(1 + r));
  const auto closed = r / (1 - 1 / growth);
  const auto s = rate / per_year;
  const auto series = (1 + s * (t + Plain<double>{1}) / Plain<double>{2} + s * s * (t * t - 1) / Plain<double>{12} -
                       s * s * s * (t * t - 1) / Plain<double>{24}) /
                      t;
  return step<"annuity", "1/year">(where(rate > least, closed, series) * per_year);
}

/// All-in price of one chip in a cluster [USD/chip]: with its share of the server and of the network.
/// Cottier et al. 2024, "The rising costs of training frontier AI models", appendix A (Epoch's cost code).
template <class Number>
In<"USD/chip", Number> all_in_chip_price(const Assumptions<Number>& a) {
  return step<"all_in_chip_price", "USD/chip">(a.chip_price * a.server_price_factor / (1 - a.network_share));
}

/// Cost of owning one chip for an hour, used or not, without electricity [USD/chip-hour].
template <class Number>
In<"USD/chip-hour", Number> ownership_rate(const Assumptions<Number>& a) {
  return step<"ownership_rate", "USD/chip-hour">(
      all_in_chip_price(a) * annuity(a.cost_of_capital, a.hardware_lifetime) * (1 + a.other_operations));
}

/// Cost of owning one chip for an hour of use, without electricity [USD/chip-hour].
template <class Number>
In<"USD/chip-hour", Number> owned_hardware_rate(const Assumptions<Number>& a) {
  return step<"owned_hardware_rate", "USD/chip-hour">(ownership_rate(a) / a.cluster_utilization);
}

/// Cost of the electricity [USD].
template <class Number>
In<"USD", Number> electricity_cost(const Assumptions<Number>& a) {
  return facility_energy(a) * a.electricity_price;
}

/// Cost with owned hardware [USD]: hardware and its operations, and electricity.
template <class Number>
In<"USD", Number> owned_cost(const Assumptions<Number>& a) {
  return chip_hours(a) * owned_hardware_rate(a) + electricity_cost(a);
}

/// Cost with rented chips [USD]. The rent includes electricity, so none is added.
template <class Number>
In<"USD", Number> rented_cost(const Assumptions<Number>& a) {
  return chip_hours(a) * a.chip_rent;
}

/// Price of the whole cluster [USD]; needs chip_count.
template <class Number>
In<"USD", Number> cluster_capital(const Assumptions<Number>& a) {
  return a.chip_count * all_in_chip_price(a);
}

/// Electricity over the owned cost [1].
template <class Number>
In<"1", Number> electricity_share(const Assumptions<Number>& a) {
  return electricity_cost(a) / owned_cost(a);
}

/// What a chip costs for each unit of useful speed [USD/PFLOP/s].
template <class Number>
In<"USD/PFLOP/s", Number> price_per_effective_compute(const Assumptions<Number>& a) {
  return all_in_chip_price(a) / effective_compute(a);
}

/// What arithmetic costs once done [USD/FLOP]: by the chip-hour, rented or owned with its electricity.
template <class Number>
In<"USD/ZFLOP", Number> price_per_delivered_compute(const Assumptions<Number>& a) {
  if (a.hardware == Hardware::rented) return a.chip_rent / effective_compute(a);
  const auto electricity =
      a.chip_power * a.server_overhead * a.power_utilization * a.facility_pue * a.electricity_price;
  return (owned_hardware_rate(a) + electricity) / effective_compute(a);
}

}  // namespace tokenwatt
