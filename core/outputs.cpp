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

template <auto formula>
double plain(const Assumptions<double>& a, double years) {
  return formula(a, years).base;
}

#define OUTPUT(id, unit, label, note, source) \
  Output { #id, unit, label, note, source, unit_of<unit>().scale, record_checked<&id<Recorded>, unit>, nullptr }
#define SERIES(id, unit, label, note, source) \
  Output { #id, unit, label, note, source, unit_of<unit>().scale, record_checked<&id<Recorded>, unit>, plain<&id##_after<double>> }

constexpr const char* kaplan = "Kaplan et al. 2020, section 2.1; Hoffmann et al. 2022, appendix F";
constexpr const char* epoch_cost = "Cottier et al. 2024, arXiv 2405.21015, appendix A";
constexpr const char* definition = "Definition";
constexpr const char* roofline = "Williams et al. 2009, Roofline";
constexpr const char* fit = "Fitted to measured decoding steps of ML.ENERGY and InferenceX";
constexpr const char* boundary = "Google 2025, arXiv 2508.15734: chips, host, idle, facility";
constexpr const char* rebound = "Saunders 1992, the Khazzoom–Brookes postulate";

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
    OUTPUT(instance_chips, "chip", "Chips of an instance", "Chips that hold one copy of the model and its cache.", definition),
    OUTPUT(roofline_throughput, "token/s/chip", "Bound on decoding", "What bandwidth or arithmetic alone would allow, fully used.",
           roofline),
    OUTPUT(modeled_decode_throughput, "token/s/chip", "Decoding, worked out",
           "Tokens over the time of a step: weights, cache, arithmetic, layers and sequences added up.", fit),
    OUTPUT(decode_throughput, "token/s/chip", "Decoding", "Output tokens, as measured where a measurement is given, else worked out.",
           fit),
    OUTPUT(prefill_throughput, "token/s/chip", "Prefill", "Uncached input tokens, as measured or by arithmetic.",
           "Kaplan et al. 2020, section 2.1"),
    OUTPUT(user_speed, "token/s", "Speed for one user", "Output tokens that one of the batch sees.", definition),
    OUTPUT(chip_energy_per_output_token, "J/token", "Electricity of the chips, output",
           "Chips alone, under load.", "ML.ENERGY benchmark, GPU energy"),
    OUTPUT(energy_per_output_token, "J/token", "Electricity of an output token",
           "At the building’s meter: chips, servers, paid hours without load, cooling.", boundary),
    OUTPUT(energy_per_input_token, "J/token", "Electricity of an input token", "The same for a token that is not cached.", boundary),
    OUTPUT(query_energy, "Wh", "Electricity of a query", "A prompt that fills the context, and its answer by the mix.", boundary),
    OUTPUT(cost_per_output_mtok, "USD/Mtoken", "Cost of output", "Chip-hours rented or owned, over the tokens they yield.", definition),
    OUTPUT(cost_per_input_mtok, "USD/Mtoken", "Cost of input", "The same for tokens that are not cached.", definition),
    OUTPUT(blended_cost, "USD/Mtoken", "Cost of the mix", "Input, cached input and output together.", definition),
    OUTPUT(blended_price, "USD/Mtoken", "List price of the mix", "Input, cached input and output together.", definition),
    OUTPUT(gross_margin, "1", "Margin", "What list prices leave after serving, over the price; negative at a loss.", definition),
    OUTPUT(markup, "1", "Markup", "Price above cost, over the cost.", "DeepSeek 2025, inference system overview: “cost profit margin”"),
    OUTPUT(tokens_per_megawatt, "token/s/MW", "Tokens for a megawatt", "Decoding under load, at the building’s meter.",
           "InferenceX, tokens per MW"),
    OUTPUT(revenue_per_megawatt_year, "USD/MW/year", "Earnings of a megawatt",
           "At list prices, in the hours that carry load.", definition),
    OUTPUT(self_hosting_break_even, "Mtoken/month", "Own instance pays from",
           "Use from which one’s own instance is cheaper than list prices.", definition),
    OUTPUT(subscription_break_even, "Mtoken/month", "Subscription pays from",
           "Use from which a subscription is cheaper than list prices.", definition),
    OUTPUT(subscription_price_per_mtok, "USD/Mtoken", "Price under the subscription", "The month’s price over your use.", definition),
    OUTPUT(price_per_solved_task, "USD/task", "Price of a solved task", "Failed attempts are paid for and discarded.", definition),
    OUTPUT(lifetime_energy, "GWh", "Electricity of a model’s life", "Training, and all that is served.", definition),
    OUTPUT(serving_overtakes_training, "day", "Serving passes training after", "The day on which serving has taken as much.",
           definition),
    OUTPUT(training_energy_per_token, "J/token", "Training for each token served", "Training over all tokens ever served.",
           definition),
    SERIES(growth_energy, "TWh/year", "Data centres in 2030", "Demand grows, efficiency saves, rebound eats part of the saving.",
           rebound),
    SERIES(growth_energy_without_gain, "TWh/year", "Data centres in 2030, no gain", "Demand alone.", "IEA 2025, Energy and AI"),
    SERIES(gain_eaten, "1", "Gain eaten by use", "Of one year’s efficiency gain; 1 is all of it, more is backfire.", rebound),
    OUTPUT(run_energy_growth, "1/year", "Growth of a run’s electricity", "Frontier runs: more arithmetic, less energy for each.",
           definition),
};
#undef OUTPUT
#undef SERIES

}  // namespace

std::span<const Output> outputs() { return output_table; }

}  // namespace tokenwatt
