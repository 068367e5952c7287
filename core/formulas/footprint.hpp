// What a run's electricity means: emissions, water, homes, a country's share and imports.
// core/formulas/README.md, section 3.
#pragma once

#include "core/formulas/power.hpp"

namespace tokenwatt {

/// Operational emissions [gCO2e].
template <class Number>
In<"gCO2e", Number> emissions(const Assumptions<Number>& a) {
  return facility_energy(a) * a.grid_intensity;
}

/// The run's part of the emissions of making its chips [gCO2e]: hours of use over the hours of a life in use.
template <class Number>
In<"gCO2e", Number> embodied_emissions(const Assumptions<Number>& a) {
  return chip_hours(a) * a.chip_embodied_emissions / (a.hardware_lifetime * a.cluster_utilization);
}

/// Water [L]: for cooling, by the electricity of the machines, and for generation, by that of the building.
template <class Number>
In<"L", Number> water(const Assumptions<Number>& a) {
  return it_energy(a) * a.on_site_water + facility_energy(a) * a.off_site_water;
}

/// Yearly electricity of so many households [household-year].
template <class Number>
In<"household-year", Number> household_years(const Assumptions<Number>& a) {
  return facility_energy(a) / a.household_electricity;
}

/// Share of what the country uses in one year [1].
template <class Number>
In<"1", Number> consumption_share(const Assumptions<Number>& a) {
  constexpr auto one_year = of<"year">(1.0);
  return facility_energy(a) / (a.national_consumption * one_year);
}

/// The part that rests on imported energy of all forms [Wh].
template <class Number>
In<"Wh", Number> imported_energy(const Assumptions<Number>& a) {
  return facility_energy(a) * a.import_dependency;
}

/// The part that rests on imported electricity [Wh]; negative where a country exports on balance.
template <class Number>
In<"Wh", Number> imported_electricity(const Assumptions<Number>& a) {
  return facility_energy(a) * a.electricity_import_share;
}

}  // namespace tokenwatt
