// Power and energy of a training run: core/formulas/README.md, section 2. PUE as ISO/IEC 30134-2.
#pragma once

#include "core/formulas/compute.hpp"

namespace tokenwatt {

/// Electricity of the machines [Wh]: chips at their rated power, the servers around them, the share of it drawn on
/// average.
template <class Number>
In<"Wh", Number> it_energy(const Assumptions<Number>& a) {
  return chip_hours(a) * a.chip_power * a.server_overhead * a.power_utilization;
}

/// Electricity at the building's meter [Wh].
template <class Number>
In<"Wh", Number> facility_energy(const Assumptions<Number>& a) {
  return it_energy(a) * a.facility_pue;
}

/// The most that the cluster's building can draw [W]: rated power, without power_utilization.
template <class Number>
In<"W", Number> peak_power(const Assumptions<Number>& a) {
  return a.chip_count * a.chip_power * a.server_overhead * a.facility_pue;
}

/// Electricity for each operation [J/FLOP].
template <class Number>
In<"J/FLOP", Number> energy_per_compute(const Assumptions<Number>& a) {
  return facility_energy(a) / training_compute(a);
}

/// What the chip can do for each watt of its rating [FLOP/J].
template <class Number>
In<"FLOP/J", Number> chip_efficiency(const Assumptions<Number>& a) {
  return a.chip_peak_compute / a.chip_power;
}

}  // namespace tokenwatt
