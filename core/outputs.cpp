// Adding an output is adding a line here; its unit is checked against its formula when this file compiles.
#include "core/outputs.hpp"

namespace tokenwatt {
namespace {

template <auto formula, Text unit_text>
Recorded record_checked(const Assumptions<Recorded>& a) {
  const auto result = formula(a);
  static_assert(unit_of<unit_text>().dimension == decltype(result)::dimension, "the unit is not the formula's");
  return result.base;
}

#define OUTPUT(id, unit, label, note, source) \
  Output { #id, unit, label, note, source, unit_of<unit>().scale, record_checked<&id<Recorded>, unit> }

constexpr const char* kaplan = "Kaplan et al. 2020, section 2.1; Hoffmann et al. 2022, appendix F";
constexpr const char* epoch_cost = "Cottier et al. 2024, arXiv 2405.21015, appendix A";
constexpr const char* definition = "Definition";

constexpr Output output_table[] = {
    OUTPUT(training_compute, "FLOP", "Arithmetic",
           "Operations counted in training: six for each active parameter and token, or the total as reported.", kaplan),
    OUTPUT(chip_hours, "chip-hour", "Chip-hours", "Hours that all chips ran, added up.", definition),
    OUTPUT(wall_clock, "day", "Duration", "Days that the run took on its cluster.", definition),
    OUTPUT(implied_utilization, "1", "Implied MFU",
           "Useful arithmetic over what the chips could have done at peak in the same hours.",
           "Chowdhery et al. 2022, PaLM, appendix B"),
    OUTPUT(it_energy, "GWh", "Electricity of the machines", "Chips and the servers around them.",
           "Cottier et al. 2024, arXiv 2405.21015, appendix A; ISO/IEC 30134-2 for the boundary"),
    OUTPUT(facility_energy, "GWh", "Electricity", "What the building's meter reads: the machines, cooling and losses.",
           "ISO/IEC 30134-2, PUE"),
    OUTPUT(peak_power, "MW", "Peak power", "The most the building can draw: every chip at its rating.",
           "Epoch AI, GPU clusters documentation"),
    OUTPUT(energy_per_compute, "pJ/FLOP", "Electricity per operation", "The building's electricity over the arithmetic.",
           definition),
    OUTPUT(chip_efficiency, "TFLOP/J", "Chip efficiency", "Peak arithmetic for each joule at the chip's rating.", definition),
    OUTPUT(effective_compute, "TFLOP/s/chip", "Useful speed of a chip", "Dense BF16 peak times the share of it that is used.",
           "Chowdhery et al. 2022, PaLM, appendix B"),
    OUTPUT(emissions, "tCO2e", "Carbon dioxide", "From generating the electricity.",
           "GHG Protocol, scope 2 guidance, location-based method"),
    OUTPUT(embodied_emissions, "tCO2e", "Carbon dioxide of the chips", "The run's part of making its chips and servers.",
           "Luccioni et al. 2022, arXiv 2211.02001, section 4.1"),
    OUTPUT(water, "ML", "Water", "For cooling on site and for generating the electricity.",
           "Li et al. 2023, arXiv 2304.03271, section 2"),
    OUTPUT(household_years, "household-year", "Homes, for a year", "Households that use as much electricity in a year.",
           definition),
    OUTPUT(consumption_share, "1", "Share of the country's year", "Of all electricity the country uses in a year.", definition),
    OUTPUT(imported_energy, "GWh", "On imported energy", "At the country's import dependency for all forms of energy.",
           "Eurostat, energy import dependency"),
    OUTPUT(imported_electricity, "GWh", "On imported electricity",
           "At the country's net electricity imports; negative where it exports.", definition),
    OUTPUT(electricity_cost, "USD", "The electricity bill", "At the place's price for industry.", definition),
    OUTPUT(owned_cost, "USD", "Owning the chips", "Hardware written off over its life, and electricity.", epoch_cost),
    OUTPUT(rented_cost, "USD", "Renting the chips", "Market rent times chip-hours; rent includes electricity.", epoch_cost),
    OUTPUT(cluster_capital, "USD", "Price of the cluster", "Chips, servers and network, bought.", epoch_cost),
    OUTPUT(electricity_share, "1", "Electricity's share", "Of the cost with owned chips.", definition),
    OUTPUT(price_per_effective_compute, "USD/PFLOP/s", "Price of useful speed", "All-in price over useful speed.", definition),
    OUTPUT(price_per_delivered_compute, "USD/ZFLOP", "Price of arithmetic done",
           "Cost of a chip-hour over the arithmetic it delivers.", definition),
};
#undef OUTPUT

}  // namespace

std::span<const Output> outputs() { return output_table; }

}  // namespace tokenwatt
