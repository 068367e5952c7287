// Adding an output is adding a line here and a row to data/outputs.json; its unit is checked against its formula when this
// file compiles.
#include "core/formulas/outputs.hpp"

namespace tokenwatt {
namespace {

template <auto formula, Text unit_text>
Recorded record_checked(const Assumptions<Recorded>& a) {
  const auto result = formula(a);
  static_assert(unit_of<unit_text>().dimension == decltype(result)::dimension, "the unit is not the formula's");
  return result.base;
}

template <auto formula>
double plain(const Assumptions<double>& a, double years) {
  return formula(a, years).base;
}

#define OUTPUT(id, unit) Output{#id, unit, unit_of<unit>().scale, record_checked<&id<Recorded>, unit>, nullptr}
#define SERIES(id, unit) \
  Output { #id, unit, unit_of<unit>().scale, record_checked<&id<Recorded>, unit>, plain<&id##_after<double>> }

constexpr Output output_table[] = {
    OUTPUT(training_compute, "FLOP"),
    OUTPUT(chip_hours, "chip-hour"),
    OUTPUT(wall_clock, "day"),
    OUTPUT(implied_utilization, "1"),
    OUTPUT(it_energy, "GWh"),
    OUTPUT(facility_energy, "GWh"),
    OUTPUT(peak_power, "MW"),
    OUTPUT(energy_per_compute, "pJ/FLOP"),
    OUTPUT(chip_efficiency, "TFLOP/J"),
    OUTPUT(effective_compute, "TFLOP/s/chip"),
    OUTPUT(emissions, "tCO2e"),
    OUTPUT(embodied_emissions, "tCO2e"),
    OUTPUT(water, "ML"),
    OUTPUT(household_years, "household-year"),
    OUTPUT(consumption_share, "1"),
    OUTPUT(imported_energy, "GWh"),
    OUTPUT(imported_electricity, "GWh"),
    OUTPUT(electricity_cost, "USD"),
    OUTPUT(owned_cost, "USD"),
    OUTPUT(rented_cost, "USD"),
    OUTPUT(cluster_capital, "USD"),
    OUTPUT(electricity_share, "1"),
    OUTPUT(price_per_effective_compute, "USD/PFLOP/s"),
    OUTPUT(price_per_delivered_compute, "USD/ZFLOP"),
    OUTPUT(instance_chips, "chip"),
    OUTPUT(roofline_throughput, "token/s/chip"),
    OUTPUT(modeled_decode_throughput, "token/s/chip"),
    OUTPUT(decode_throughput, "token/s/chip"),
    OUTPUT(prefill_throughput, "token/s/chip"),
    OUTPUT(user_speed, "token/s"),
    OUTPUT(chip_energy_per_output_token, "J/token"),
    OUTPUT(energy_per_output_token, "J/token"),
    OUTPUT(energy_per_input_token, "J/token"),
    OUTPUT(query_energy, "Wh"),
    OUTPUT(cost_per_output_mtok, "USD/Mtoken"),
    OUTPUT(cost_per_input_mtok, "USD/Mtoken"),
    OUTPUT(blended_cost, "USD/Mtoken"),
    OUTPUT(blended_price, "USD/Mtoken"),
    OUTPUT(gross_margin, "1"),
    OUTPUT(markup, "1"),
    OUTPUT(tokens_per_megawatt, "token/s/MW"),
    OUTPUT(revenue_per_megawatt_year, "USD/MW/year"),
    OUTPUT(self_hosting_break_even, "Mtoken/month"),
    OUTPUT(subscription_break_even, "Mtoken/month"),
    OUTPUT(subscription_price_per_mtok, "USD/Mtoken"),
    OUTPUT(price_per_solved_task, "USD/task"),
    OUTPUT(lifetime_energy, "GWh"),
    OUTPUT(serving_overtakes_training, "day"),
    OUTPUT(training_energy_per_token, "J/token"),
    SERIES(growth_energy, "TWh/year"),
    SERIES(growth_energy_without_gain, "TWh/year"),
    SERIES(gain_eaten, "1"),
    OUTPUT(run_energy_growth, "1/year"),
};
#undef OUTPUT
#undef SERIES

}  // namespace

std::span<const Output> outputs() { return output_table; }

}  // namespace tokenwatt
