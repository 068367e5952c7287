// Chooses a method's constants for a run and works its query out.
#include "core/run/query_account.hpp"

#include <algorithm>

namespace tokenwatt {
namespace {

bool applies(const QueryCase& one, const Selection& selection, double parameters) {
  // Written so that an unknown size is below nothing.
  const bool is_small = one.below == unbounded || parameters < one.below;
  return (one.model == none || one.model == selection.model) && in_mask(one.chips, selection.chip) &&
         in_mask(one.places, selection.place) && is_small;
}

// What a case asks for that the run is not.
const char* obstacle(const QueryCase& one, const Selection& selection) {
  if (one.model != none && one.model != selection.model) return "model";
  return in_mask(one.chips, selection.chip) ? "place" : "chip";
}

struct Chosen {
  QueryConstants values;
  std::vector<const char*> lacks;
};

// Of each constant the first case that applies.
Chosen choose_constants(const QueryMethod& method, const Selection& selection, double parameters) {
  Chosen chosen;
  const std::span<const QueryCase> cases = method.constants;
  for (std::size_t i = 0; i < cases.size();) {
    std::size_t end = i;
    while (end < cases.size() && cases[end].id == cases[i].id) ++end;
    const auto group = cases.subspan(i, end - i);
    const auto found = std::find_if(group.begin(), group.end(),
                                    [&](const QueryCase& one) { return applies(one, selection, parameters); });
    if (found != group.end()) {
      set(chosen.values, found->id, found->value);
    } else {
      // The case that comes nearest says what is lacking: one for the run's model, if there is one.
      const auto nearest = std::find_if(group.begin(), group.end(), [&](const QueryCase& one) {
        return one.model != none && one.model == selection.model;
      });
      chosen.lacks.push_back(obstacle(nearest != group.end() ? *nearest : group.front(), selection));
    }
    i = end;
  }
  return chosen;
}

struct Need {
  const char* id;
  double value;
};

// What a formula asks of a query.
std::vector<Need> needs(QueryFormula formula, const Query& q) {
  const Need tokens{"answer_tokens", q.answer_tokens.base}, active{"active_parameters", q.active_parameters.base};
  switch (formula) {
    case QueryFormula::disclosed: return {};
    case QueryFormula::by_arithmetic: return {tokens, active};
    case QueryFormula::by_regression: return {tokens, active, {"total_parameters", q.total_parameters.base}};
    case QueryFormula::by_waiting:
      return {tokens, {"user_speed", q.user_speed.base}, {"prefill_throughput", q.first_token_time.base}};
    case QueryFormula::by_token: return {tokens, {"prompt_tokens", q.prompt_tokens.base}};
    case QueryFormula::by_measurement: return {tokens};
    case QueryFormula::by_provision:
      return {tokens,
              {"prompt_tokens", q.prompt_tokens.base},
              {"decode_throughput", q.decode_throughput.base},
              {"prefill_throughput", q.prefill_throughput.base}};
  }
  __builtin_unreachable();
}

Assumptions<double> assumptions_of(const Evaluation& run) {
  const std::vector<double> values = run.central_inputs();
  return make_assumptions<double>(run.choices(), [&](Id id) { return values[position(id)]; });
}

bool has(const Evaluation& run, const char* output) { return run.has({false, find(outputs(), output)}); }

}  // namespace

Query query_of(const Evaluation& run) {
  const Assumptions<double> a = assumptions_of(run);
  Query query;
  query.prompt_tokens = a.prompt_tokens;
  query.answer_tokens = answer_length(a);
  query.active_parameters = a.active_parameters;
  query.total_parameters = a.total_parameters;
  query.chip_power = a.chip_power;
  if (has(run, "user_speed")) {
    query.decode_throughput = decode_throughput(a);
    query.user_speed = user_speed(a);
  }
  if (has(run, "user_speed") && has(run, "prefill_throughput")) {
    query.prefill_throughput = prefill_throughput(a);
    query.first_token_time = query.prompt_tokens / (query.prefill_throughput * instance_chips(a));
  }
  return query;
}

CountedQuery counted_by(const QueryMethod& method, const Evaluation& run) {
  const Query query = query_of(run);
  const double parameters = query.total_parameters.in<"parameter">();
  Chosen chosen = choose_constants(method, run.selection(), parameters);
  CountedQuery counted;
  counted.lacks = std::move(chosen.lacks);
  for (const Need& need : needs(method.formula, query)) {
    if (!is_finite(need.value)) counted.lacks.push_back(need.id);
  }
  counted.beyond_fit = parameters > chosen.values.fit_ends.in<"parameter">();
  if (counted.lacks.empty()) counted.account = by_method(method.formula, chosen.values, query);
  return counted;
}

CountedQuery counted_by_us(const Evaluation& run) {
  CountedQuery counted;
  const Position energy = find(outputs(), "query_energy");
  for (const Absence& absence : run.absences()) {
    const auto& lacking = absence.outputs;
    if (std::find(lacking.begin(), lacking.end(), energy) != lacking.end()) counted.lacks.push_back(row(absence.id).id);
  }
  if (run.has({false, energy})) {
    counted.account = by_serving(assumptions_of(run));
  } else if (counted.lacks.empty()) {
    counted.lacks.push_back(row(Id::instance_chips).id);
  }
  return counted;
}

QueryAccount account_of(const QueryMethod& method, const QueryExample& example) {
  Query query;
  for (const QueryGiven& given : example.query) set(query, given.id, given.value);
  QueryConstants constants = choose_constants(method, {}, query.total_parameters.in<"parameter">()).values;
  for (const QueryCase& one : example.constants) set(constants, one.id, one.value);
  return by_method(method.formula, constants, query);
}

}  // namespace tokenwatt
