// Growth of all data centres, what efficiency saves and what rebound eats: core/formulas/README.md, section 10.
// Khazzoom 1980; Brookes 1990; Saunders 1992, "The Khazzoom-Brookes Postulate and Neoclassical Growth".
#pragma once

#include "core/formulas/elementary.hpp"
#include "core/tables/assumptions.hpp"

namespace tokenwatt {

/// Series run over these years. Outputs are of the year in which the IEA's path ends.
inline constexpr int first_year = 2024;
inline constexpr int last_year = 2035;
inline constexpr int output_year = 2030;

/// Electricity after so many years without any gain in efficiency [TWh/year]: energy(0) · (1 + b)^t.
template <class Number>
In<"TWh/year", Number> growth_energy_without_gain_after(const Assumptions<Number>& a, double years) {
  constexpr auto per_year = of<"1/year">(1.0);
  return a.start_energy * exponential_of(years * logarithm_of(1 + a.demand_growth / per_year));
}

/// ln of what a year's gain leaves of the energy for each unit of work [1]: ln(1 − g).
template <class Number>
Plain<Number> yearly_saving(const Assumptions<Number>& a) {
  constexpr auto per_year = of<"1/year">(1.0);
  return logarithm_of(1 - a.efficiency_gain / per_year);
}

/// Electricity after so many years [TWh/year]: energy(0) · [(1 + b) · (1 − g)^(1 − ε)]^t.
template <class Number>
In<"TWh/year", Number> growth_energy_after(const Assumptions<Number>& a, double years) {
  return growth_energy_without_gain_after(a, years) *
         exponential_of(years * ((1 - a.rebound_elasticity) * yearly_saving(a)));
}

/// The part of the gains so far that more use has eaten [1]: above 1 is backfire. With q = −ln(1 − g) it is
/// (e^εqt − 1) / (e^qt − 1), which for one year is 1 − (1 − (1 − g)^(1 − ε)) / g, and ε where there is no gain yet.
template <class Number>
In<"1", Number> gain_eaten_after(const Assumptions<Number>& a, double years) {
  const auto saved = -years * yearly_saving(a);
  return a.rebound_elasticity * exponential_ratio(a.rebound_elasticity * saved) / exponential_ratio(saved);
}

/// Electricity of data centres in output_year [TWh/year].
template <class Number>
In<"TWh/year", Number> growth_energy(const Assumptions<Number>& a) {
  return growth_energy_after(a, output_year - first_year);
}

/// The same without any gain in efficiency [TWh/year].
template <class Number>
In<"TWh/year", Number> growth_energy_without_gain(const Assumptions<Number>& a) {
  return growth_energy_without_gain_after(a, output_year - first_year);
}

/// The part of one year's gain that more use eats [1].
template <class Number>
In<"1", Number> gain_eaten(const Assumptions<Number>& a) {
  return gain_eaten_after(a, 1);
}

/// Yearly growth of the electricity of frontier training runs [1/year]: compute grows, each operation takes less.
template <class Number>
In<"1/year", Number> run_energy_growth(const Assumptions<Number>& a) {
  constexpr auto per_year = of<"1/year">(1.0);
  return ((1 + a.compute_growth / per_year) * (1 - a.efficiency_gain / per_year) - 1) * per_year;
}

}  // namespace tokenwatt
