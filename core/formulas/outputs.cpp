// Binds each row of data/outputs.json to its formula, by id and in the order of reports. The build stops at a row
// without a line here, a line without a row or without a function, and a unit that is not the formula's.
#include "core/formulas/outputs.hpp"

#include "tables/outputs.inc"  // TOKENWATT_OUTPUTS(X): X(id, "unit") for each row; written by core/tables/generate

namespace tokenwatt {
namespace {

namespace unit_in_outputs_json {
#define TOKENWATT_UNIT(id, unit) constexpr Text id = unit;
TOKENWATT_OUTPUTS(TOKENWATT_UNIT)
#undef TOKENWATT_UNIT
}  // namespace unit_in_outputs_json

template <auto formula, Text unit>
Recorded record_checked(const Assumptions<Recorded>& a) {
  const auto result = formula(a);
  static_assert(unit_of<unit>().dimension == decltype(result)::dimension, "the unit is not the formula's");
  return result.base;
}

template <auto formula>
Recorded record_after(const Assumptions<Recorded>& a, double years) {
  return formula(a, years).base;
}

template <auto formula, const auto& unit>
constexpr Output bind(const char* id, decltype(Output::series) series = nullptr) {
  return {id, unit.value, unit_of<unit>().scale, record_checked<formula, unit>, series};
}

#define OUTPUT(id) bind<&id<Recorded>, unit_in_outputs_json::id>(#id)
// An output that has a value for each year too, by the function id_after.
#define SERIES(id) bind<&id<Recorded>, unit_in_outputs_json::id>(#id, record_after<&id##_after<Recorded>>)

constexpr Output output_table[] = {
    OUTPUT(training_compute),
    OUTPUT(chip_hours),
    OUTPUT(wall_clock),
    OUTPUT(implied_utilization),
    OUTPUT(it_energy),
    OUTPUT(facility_energy),
    OUTPUT(peak_power),
    OUTPUT(energy_per_compute),
    OUTPUT(chip_efficiency),
    OUTPUT(effective_compute),
    OUTPUT(emissions),
    OUTPUT(embodied_emissions),
    OUTPUT(water),
    OUTPUT(household_years),
    OUTPUT(consumption_share),
    OUTPUT(imported_energy),
    OUTPUT(imported_electricity),
    OUTPUT(electricity_cost),
    OUTPUT(owned_cost),
    OUTPUT(rented_cost),
    OUTPUT(cluster_capital),
    OUTPUT(electricity_share),
    OUTPUT(price_per_effective_compute),
    OUTPUT(price_per_delivered_compute),
    OUTPUT(instance_chips),
    OUTPUT(instance_batch),
    OUTPUT(roofline_throughput),
    OUTPUT(modeled_decode_throughput),
    OUTPUT(decode_throughput),
    OUTPUT(prefill_throughput),
    OUTPUT(served_throughput),
    OUTPUT(user_speed),
    OUTPUT(chip_energy_per_output_token),
    OUTPUT(energy_per_output_token),
    OUTPUT(energy_per_input_token),
    OUTPUT(query_energy),
    OUTPUT(emissions_per_output_mtok),
    OUTPUT(emissions_per_input_mtok),
    OUTPUT(water_per_output_mtok),
    OUTPUT(water_per_input_mtok),
    OUTPUT(embodied_emissions_per_output_mtok),
    OUTPUT(embodied_emissions_per_input_mtok),
    OUTPUT(blended_energy),
    OUTPUT(blended_emissions),
    OUTPUT(blended_water),
    OUTPUT(query_emissions),
    OUTPUT(query_water),
    OUTPUT(query_embodied_emissions),
    OUTPUT(cost_per_output_mtok),
    OUTPUT(cost_per_input_mtok),
    OUTPUT(query_cost),
    OUTPUT(blended_cost),
    OUTPUT(blended_price),
    OUTPUT(gross_margin),
    OUTPUT(markup),
    OUTPUT(tokens_per_megawatt),
    OUTPUT(revenue_per_megawatt_year),
    OUTPUT(self_hosting_break_even),
    OUTPUT(self_hosting_cost),
    OUTPUT(monthly_list_price),
    OUTPUT(subscription_break_even),
    OUTPUT(subscription_price_per_mtok),
    OUTPUT(price_per_solved_task),
    OUTPUT(query_price),
    OUTPUT(query_energy_price_allows),
    OUTPUT(query_energy_speed_allows),
    OUTPUT(lifetime_energy),
    OUTPUT(serving_overtakes_training),
    OUTPUT(training_energy_per_token),
    OUTPUT(query_training_energy),
    OUTPUT(query_training_emissions),
    OUTPUT(query_training_water),
    OUTPUT(query_training_cost),
    OUTPUT(query_training_embodied_emissions),
    SERIES(growth_energy),
    OUTPUT(later_growth_energy),
    SERIES(growth_energy_without_gain),
    OUTPUT(use_growth),
    OUTPUT(gain_absorbed),
    SERIES(gain_eaten),
    OUTPUT(run_energy_growth),
};
#undef OUTPUT
#undef SERIES

}  // namespace

std::span<const Output> outputs() { return output_table; }

}  // namespace tokenwatt
