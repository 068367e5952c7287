// Growth of all data centres around a published path, and how much of a gain growth takes: core/formulas/README.md,
// section 10. Khazzoom 1980; Brookes 1990; Saunders 1992, "The Khazzoom-Brookes Postulate and Neoclassical Growth".
#pragma once

#include "core/formulas/elementary.hpp"
#include "core/tables/assumptions.hpp"

namespace tokenwatt {

/// Series run over these years. Most outputs are of the year in which the first part of the IEA's path ends.
inline constexpr int first_year = 2024;
inline constexpr int last_year = 2035;
inline constexpr int output_year = 2030;
inline constexpr double years_to_output = output_year - first_year;

/// ln of one and a yearly rate, which is below nothing for a loss [1].
template <class Number>
Plain<Number> yearly_logarithm(const In<"1/year", Number>& rate) {
  constexpr auto per_year = of<"1/year">(1.0);
  return logarithm_of(1 + rate / per_year);
}

/// Electricity on the path after so many years [TWh/year]: net of the path's own gains and rebound, growing at one rate
/// to output_year and at another after it.
template <class Number>
In<"TWh/year", Number> path_energy_after(const Assumptions<Number>& a, double years) {
  const auto first = yearly_logarithm(a.demand_growth);
  // Written apart, so that what is of the first years does not depend on the rate of the later ones.
  if (years <= years_to_output) return a.start_energy * exponential_of(years * first);
  return a.start_energy *
         exponential_of(years_to_output * first + (years - years_to_output) * yearly_logarithm(a.later_demand_growth));
}

/// ln of what a year's gain leaves of the energy for each unit of work [1]: ln(1 − g).
template <class Number>
Plain<Number> yearly_saving(const Assumptions<Number>& a) {
  return yearly_logarithm(-1.0 * a.efficiency_gain);
}

/// ln of what a year of the path's own gain and rebound leaves [1]: (1 − ε₀) · ln(1 − g₀).
template <class Number>
Plain<Number> path_saving(const Assumptions<Number>& a) {
  return (1 - a.path_rebound_elasticity) * yearly_logarithm(-1.0 * a.path_efficiency_gain);
}

/// Electricity after so many years [TWh/year]: the path · ((1 − g)^(1 − ε) / (1 − g₀)^(1 − ε₀))^t.
template <class Number>
In<"TWh/year", Number> growth_energy_after(const Assumptions<Number>& a, double years) {
  return path_energy_after(a, years) *
         exponential_of(years * ((1 - a.rebound_elasticity) * yearly_saving(a) - path_saving(a)));
}

/// The same had there been no gain at all [TWh/year]: the path / (1 − g₀)^((1 − ε₀) · t).
template <class Number>
In<"TWh/year", Number> growth_energy_without_gain_after(const Assumptions<Number>& a, double years) {
  return path_energy_after(a, years) * exponential_of(-years * path_saving(a));
}

/// The part of all gains so far that the use which they caused has eaten [1]: above 1 is backfire. With q = −ln(1 − g)
/// it is (e^εqt − 1) / (e^qt − 1), for one year 1 − (1 − (1 − g)^(1 − ε)) / g, and ε where there is no gain yet.
template <class Number>
In<"1", Number> gain_eaten_after(const Assumptions<Number>& a, double years) {
  const auto saved = -years * yearly_saving(a);
  return a.rebound_elasticity * exponential_ratio(a.rebound_elasticity * saved) / exponential_ratio(saved);
}

/// Electricity of data centres in output_year [TWh/year].
template <class Number>
In<"TWh/year", Number> growth_energy(const Assumptions<Number>& a) {
  return growth_energy_after(a, years_to_output);
}

/// Electricity of data centres in last_year [TWh/year].
template <class Number>
In<"TWh/year", Number> later_growth_energy(const Assumptions<Number>& a) {
  return growth_energy_after(a, last_year - first_year);
}

/// Electricity in output_year had there been no gain at all [TWh/year].
template <class Number>
In<"TWh/year", Number> growth_energy_without_gain(const Assumptions<Number>& a) {
  return growth_energy_without_gain_after(a, years_to_output);
}

/// Yearly growth of use that the path and its own gain imply, whatever causes it [1/year]: (1 + n) / (1 − g₀) − 1.
template <class Number>
In<"1/year", Number> use_growth(const Assumptions<Number>& a) {
  constexpr auto per_year = of<"1/year">(1.0);
  return ((1 + a.demand_growth / per_year) / (1 - a.path_efficiency_gain / per_year) - 1) * per_year;
}

/// The part of the gain to output_year that growth has absorbed, whatever causes growth [1]: 0 where use stands still,
/// 1 where the total does, more where it rises; no finite value without a gain. It keeps accounts and says no cause.
template <class Number>
In<"1", Number> gain_absorbed(const Assumptions<Number>& a) {
  const auto saved = 1 - exponential_of(years_to_output * yearly_saving(a));
  const auto is_saved = saved > Plain<double>{0};
  const auto gain = where(is_saved, saved, Plain<double>{1});
  const auto risen = (growth_energy(a) - a.start_energy) / (a.start_energy * gain);
  return where(is_saved, 1 + risen, Plain<double>{never});
}

/// The part of the gain to output_year that the use which it causes has eaten [1].
template <class Number>
In<"1", Number> gain_eaten(const Assumptions<Number>& a) {
  return gain_eaten_after(a, years_to_output);
}

/// Yearly growth of the electricity of frontier training runs [1/year]: compute grows, each operation takes less.
template <class Number>
In<"1/year", Number> run_energy_growth(const Assumptions<Number>& a) {
  constexpr auto per_year = of<"1/year">(1.0);
  return ((1 + a.compute_growth / per_year) * (1 - a.efficiency_gain / per_year) - 1) * per_year;
}

}  // namespace tokenwatt
