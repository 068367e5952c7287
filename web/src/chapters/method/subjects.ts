// Results by subject, in reading order: how the chapter on method groups its formulas.
import type { Description } from "../../types";

export const subjects = {
  training: ["training_compute", "chip_hours", "wall_clock", "effective_compute", "implied_utilization"],
  power: ["it_energy", "facility_energy", "peak_power", "energy_per_compute", "chip_efficiency"],
  meaning: ["emissions", "embodied_emissions", "water", "household_years", "consumption_share", "imported_energy", "imported_electricity"],
  cost: ["electricity_cost", "rented_cost", "owned_cost", "electricity_share", "cluster_capital", "price_per_effective_compute",
    "price_per_delivered_compute"],
  serving: ["instance_chips", "roofline_throughput", "modeled_decode_throughput", "decode_throughput", "prefill_throughput", "user_speed",
    "chip_energy_per_output_token", "energy_per_output_token", "energy_per_input_token", "query_energy", "tokens_per_megawatt"],
  prices: ["cost_per_output_mtok", "cost_per_input_mtok", "blended_cost", "blended_price", "gross_margin", "markup",
    "revenue_per_megawatt_year", "self_hosting_break_even", "subscription_break_even", "subscription_price_per_mtok", "price_per_solved_task"],
  lifetime: ["lifetime_energy", "serving_overtakes_training", "training_energy_per_token"],
  growth: ["growth_energy", "growth_energy_without_gain", "gain_eaten", "run_energy_growth"],
} as const;

export type Subject = keyof typeof subjects;

/** The results of a subject that this version of the core has. */
export const outputsOf = (description: Description, subject: Subject): Description["outputs"] =>
  subjects[subject].flatMap((id) => description.outputs.find((row) => row.id === id) ?? []);
