// Published ways to count a query, and our own, each told as what it comes to once a further thing is counted.
// core/formulas/README.md, section 13.
#pragma once

#include "core/formulas/query.hpp"
#include "core/tables/query_methods.hpp"

namespace tokenwatt {

/// What tells two accounts of a query apart, in the order in which it is counted: the tokens of the answer, the chips
/// if every answer were written alone, the batch, the prompt, processors and memory, idle machines, the building; then
/// the carbon of electricity and the making of machines; or water for cooling and that of power plants.
enum class QueryFactor : std::uint8_t {
  tokens,
  machine,
  batch,
  input,
  host,
  idle,
  building,
  grid,
  embodied,
  cooling,
  generation
};
inline constexpr auto query_factor_names = names<QueryFactor>({
    {QueryFactor::tokens, "tokens"},
    {QueryFactor::machine, "machine"},
    {QueryFactor::batch, "batch"},
    {QueryFactor::input, "input"},
    {QueryFactor::host, "host"},
    {QueryFactor::idle, "idle"},
    {QueryFactor::building, "building"},
    {QueryFactor::grid, "grid"},
    {QueryFactor::embodied, "embodied"},
    {QueryFactor::cooling, "cooling"},
    {QueryFactor::generation, "generation"},
});

/// What a query comes to once each factor and those before it are counted. NaN is what an account does not tell apart:
/// it is inside the next that is told. A factor that an account leaves out leaves the level as it was.
struct QueryAccount {
  In<"token", double> tokens{not_a_number};
  In<"Wh", double> machine{not_a_number};
  In<"Wh", double> batch{not_a_number};
  In<"Wh", double> input{not_a_number};
  In<"Wh", double> host{not_a_number};
  In<"Wh", double> idle{not_a_number};
  In<"Wh", double> building{not_a_number};
  In<"gCO2e", double> grid{not_a_number};
  In<"gCO2e", double> embodied{not_a_number};
  In<"L", double> cooling{not_a_number};
  In<"L", double> generation{not_a_number};
};

/// Whether a quantity is known.
template <class Known>
constexpr bool is_known(const Known& x) {
  return is_finite(x.base);
}

/// The first of two quantities that is known.
template <class Known>
constexpr Known first_known(const Known& x, const Known& y) {
  return is_known(x) ? x : y;
}

/// Nothing where a quantity is not known.
template <class Known>
constexpr Known or_none(const Known& x) {
  return is_known(x) ? x : Known{0};
}

/// Carbon of the electricity at the building, and water where the method has a figure for any: `cooled` is the
/// electricity that water for cooling is counted by.
inline void count_electricity(QueryAccount& account, const QueryConstants& c, const In<"Wh", double>& cooled) {
  account.grid = account.building * c.grid_intensity;
  account.embodied = account.grid;
  account.cooling = cooled * c.on_site_water;
  const auto plants = account.building * c.off_site_water;
  if (is_known(account.cooling) || is_known(plants)) account.generation = or_none(account.cooling) + or_none(plants);
}

/// A seller's or a laboratory's own figure, of its own query whatever is asked: parts that are told one by one, or the
/// whole with what is known to be inside.
inline QueryAccount disclosed(const QueryConstants& c, const Query&) {
  QueryAccount account;
  account.tokens = c.own_tokens;
  if (is_known(c.stated_energy)) {
    account.building = c.stated_energy;
    account.idle = account.building / c.facility_pue;
    account.host = account.idle;
    account.input = account.host / c.server_factor;
  } else {
    account.input = c.chips_energy;
    account.host = account.input + or_none(c.host_energy);
    account.idle = first_known(c.machine_energy, account.host + or_none(c.idle_energy));
    account.building = first_known(account.idle * c.facility_pue, account.idle + or_none(c.building_energy));
  }
  // A stated energy is taken whole, as its publisher does.
  count_electricity(account, c, is_known(c.stated_energy) ? account.building : account.idle);
  account.embodied = first_known(c.stated_emissions, account.grid + or_none(c.other_emissions));
  account.generation = first_known(c.stated_water, account.generation);
  return account;
}

/// The arithmetic of the answer at a share of a chip's peak, times the power of its part of a server. Epoch AI 2025,
/// "How much energy does ChatGPT use?", and its spreadsheet.
inline QueryAccount by_arithmetic(const QueryConstants& c, const Query& q) {
  const auto chip_time =
      operations_per_parameter_served * q.active_parameters * q.answer_tokens / (c.peak_compute * c.flop_utilization);
  QueryAccount account;
  account.tokens = q.answer_tokens;
  account.batch = chip_time * c.chip_power * c.part_load;
  account.input = account.batch;
  account.host = chip_time * c.server_power * c.part_load;
  account.idle = account.host;
  account.building = account.idle * c.facility_pue;
  count_electricity(account, c, account.idle);
  return account;
}

/// Chips that hold the weights [chip]: whole ones, rounded up to a power of the base where that is more than 1.
inline In<"chip", double> chips_that_hold(const In<"byte", double>& weights, const QueryConstants& c) {
  constexpr double most = 1e6;
  const double needed = (weights * c.memory_factor / c.chip_memory).in<"chip">();
  const double base = c.chip_rounding.in<"1">();
  if (!(needed <= most)) return {not_a_number};
  double chips = 1;
  while (chips < needed) chips = base > 1 ? chips * base : chips + 1;
  return of<"chip">(chips);
}

/// A regression of a chip's energy for a token over active parameters and batch, times the chips that hold the model,
/// and the server for the time of the answer. GenAI Impact 2026, EcoLogits: its water of power plants has the PUE
/// twice, as it is here.
inline QueryAccount by_regression(const QueryConstants& c, const Query& q) {
  const auto chips = chips_that_hold(q.total_parameters * c.weight_bytes, c);
  const auto at_batch = [&](const In<"sequence", double>& batch) -> In<"Wh", double> {
    const auto falls = exponential_of(0 - c.batch_decay * batch);
    return chips * q.answer_tokens * (c.energy_per_parameter * falls * q.active_parameters + c.energy_per_token);
  };
  const auto fitted = c.time_per_parameter * q.active_parameters + c.time_per_sequence * c.batch + c.time_per_token;
  const auto time = q.answer_tokens * first_known(1 / c.generation_speed, fitted);
  const auto share = chips * time / (c.batch / one_sequence);
  QueryAccount account;
  account.tokens = q.answer_tokens;
  account.machine = at_batch(one_sequence);
  account.batch = at_batch(c.batch);
  account.input = account.batch;
  account.host = account.input + share * c.host_power;
  account.idle = account.host;
  account.building = account.idle * c.facility_pue;
  account.grid = account.building * c.grid_intensity;
  account.embodied = account.grid + share * c.embodied / c.lifetime;
  account.cooling = account.building * c.on_site_water;
  account.generation = account.cooling + account.building * c.facility_pue * c.off_site_water;
  return account;
}

/// The time that a user waits, at the power of the part of a node that an answer is charged. Jegham et al. 2025, "How
/// Hungry is AI?", equations 1 to 5.
inline QueryAccount by_waiting(const QueryConstants& c, const Query& q) {
  const auto writing = q.answer_tokens / q.user_speed;
  const auto chips = c.node_chip_power * c.chip_share;
  QueryAccount account;
  account.tokens = q.answer_tokens;
  account.batch = writing * chips;
  account.machine = account.batch * (c.batch / one_sequence);
  account.input = account.batch + q.first_token_time * chips;
  account.host = (q.first_token_time + writing) * (chips + c.node_host_power * c.host_share);
  account.idle = account.host;
  account.building = account.idle * c.facility_pue;
  count_electricity(account, c, account.idle);
  return account;
}

/// An energy for each token read and written, building inside. Wittebolle 2026, claude-carbon.
inline QueryAccount by_token(const QueryConstants& c, const Query& q) {
  QueryAccount account;
  account.tokens = q.answer_tokens;
  account.building = (q.prompt_tokens * c.input_energy + q.answer_tokens * c.output_energy) * c.family_factor;
  account.idle = account.building / c.facility_pue;
  count_electricity(account, c, account.idle);
  return account;
}

/// The chips' measured energy for a token written, the reading of prompts inside. Chung et al. 2025, "The ML.ENERGY
/// Benchmark".
inline QueryAccount by_measurement(const QueryConstants& c, const Query& q) {
  QueryAccount account;
  account.tokens = q.answer_tokens;
  account.input = q.answer_tokens * c.measured_energy;
  account.host = account.input;
  account.idle = account.host;
  account.building = account.idle;
  return account;
}

/// All the power that is provisioned for a chip, over the tokens that it writes and reads. SemiAnalysis 2026,
/// InferenceX.
inline QueryAccount by_provision(const QueryConstants& c, const Query& q) {
  const auto writing = q.answer_tokens / q.decode_throughput;
  const auto all = writing + q.prompt_tokens / q.prefill_throughput;
  QueryAccount account;
  account.tokens = q.answer_tokens;
  account.batch = writing * q.chip_power;
  account.input = all * q.chip_power;
  account.building = all * c.all_in_power;
  return account;
}

/// A query by a method.
inline QueryAccount by_method(QueryFormula formula, const QueryConstants& c, const Query& q) {
  switch (formula) {
    case QueryFormula::disclosed: return disclosed(c, q);
    case QueryFormula::by_arithmetic: return by_arithmetic(c, q);
    case QueryFormula::by_regression: return by_regression(c, q);
    case QueryFormula::by_waiting: return by_waiting(c, q);
    case QueryFormula::by_token: return by_token(c, q);
    case QueryFormula::by_measurement: return by_measurement(c, q);
    case QueryFormula::by_provision: return by_provision(c, q);
  }
  __builtin_unreachable();
}

/// Our own account: what core/formulas/query.hpp gives, taken apart.
inline QueryAccount by_serving(const Assumptions<double>& a) {
  Assumptions<double> alone = a;
  alone.batch_size = one_sequence;
  QueryAccount account;
  account.tokens = answer_length(a);
  // A measured throughput is of the batch that it was measured at, which nobody told.
  if (!a.decode_is_measured) account.machine = account.tokens * chip_energy_per_output_token(alone);
  account.batch = account.tokens * chip_energy_per_output_token(a);
  account.building = query_energy(a);
  account.input = account.batch * (account.building / (account.tokens * energy_per_output_token(a)));
  account.host = account.input * a.server_overhead;
  account.idle = account.building / a.facility_pue;
  account.grid = account.building * a.grid_intensity;
  // Where a chip has no figure for its making, that is not counted.
  account.embodied = account.grid + or_none(query_embodied_emissions(a));
  account.cooling = account.idle * a.on_site_water;
  account.generation = query_water(a);
  return account;
}

}  // namespace tokenwatt
