// Goes from one account of a query to another, level by level.
#include "core/analysis/query_walk.hpp"

namespace tokenwatt {
namespace {

constexpr QueryFactor energy_factors[] = {QueryFactor::tokens,  QueryFactor::machine, QueryFactor::batch,
                                          QueryFactor::input,   QueryFactor::host,    QueryFactor::idle,
                                          QueryFactor::building};
constexpr QueryFactor emissions_factors[] = {QueryFactor::grid, QueryFactor::embodied};
constexpr QueryFactor water_factors[] = {QueryFactor::cooling, QueryFactor::generation};

std::vector<QueryFactor> factors_of(QueryAmount amount) {
  std::vector<QueryFactor> list(std::begin(energy_factors), std::end(energy_factors));
  if (amount == QueryAmount::emissions)
    list.insert(list.end(), std::begin(emissions_factors), std::end(emissions_factors));
  if (amount == QueryAmount::water) list.insert(list.end(), std::begin(water_factors), std::end(water_factors));
  return list;
}

}  // namespace

double level(const QueryAccount& account, QueryFactor factor) {
  switch (factor) {
    case QueryFactor::tokens: return account.tokens.base;
    case QueryFactor::machine: return account.machine.base;
    case QueryFactor::batch: return account.batch.base;
    case QueryFactor::input: return account.input.base;
    case QueryFactor::host: return account.host.base;
    case QueryFactor::idle: return account.idle.base;
    case QueryFactor::building: return account.building.base;
    case QueryFactor::grid: return account.grid.base;
    case QueryFactor::embodied: return account.embodied.base;
    case QueryFactor::cooling: return account.cooling.base;
    case QueryFactor::generation: return account.generation.base;
  }
  __builtin_unreachable();
}

double total(const QueryAccount& account, QueryAmount amount) { return level(account, factors_of(amount).back()); }

std::vector<QueryStep> walk(const QueryAccount& from, const QueryAccount& to, QueryAmount amount) {
  std::vector<QueryStep> steps;
  if (!(total(from, amount) > 0) || !(total(to, amount) > 0)) return steps;
  double from_before = 1, to_before = 1;
  std::vector<QueryFactor> gathered;
  for (const QueryFactor factor : factors_of(amount)) {
    gathered.push_back(factor);
    const double from_now = level(from, factor), to_now = level(to, factor);
    // NaN is above nothing, and from nothing leads no factor.
    if (!(from_now > 0) || !(to_now > 0)) continue;
    steps.push_back({std::move(gathered), to_now / to_before / (from_now / from_before)});
    gathered.clear();
    from_before = from_now;
    to_before = to_now;
  }
  return steps;
}

}  // namespace tokenwatt
