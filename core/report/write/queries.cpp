// Writes queries as every method counts them, and the ways from one account to another.
#include "core/analysis/query_walk.hpp"
#include "core/numbers/numerics.hpp"
#include "core/report/write/write.hpp"
#include "core/run/query_account.hpp"

namespace tokenwatt {
namespace {

constexpr QueryAmount amounts[] = {QueryAmount::energy, QueryAmount::emissions, QueryAmount::water};

// Base units in one token, Wh, gCO2e or mL, which reports are in.
double scale_of(QueryFactor factor) {
  constexpr double milli = 1e-3;
  switch (factor) {
    case QueryFactor::tokens: return unit_of<"token">().scale;
    case QueryFactor::grid:
    case QueryFactor::embodied: return unit_of<"gCO2e">().scale;
    case QueryFactor::cooling:
    case QueryFactor::generation: return milli * unit_of<"L">().scale;
    default: return unit_of<"Wh">().scale;
  }
}

void add_known(Json& json, const char* key, const QueryAccount& account, QueryFactor factor) {
  const double value = level(account, factor);
  if (is_finite(value)) add_member(json, key, value / scale_of(factor));
}

void add_totals(Json& json, const QueryAccount& account) {
  add_known(json, query_amount_names[QueryAmount::energy], account, QueryFactor::building);
  add_known(json, query_amount_names[QueryAmount::emissions], account, QueryFactor::embodied);
  add_known(json, query_amount_names[QueryAmount::water], account, QueryFactor::generation);
}

Json account_json(const char* method, const CountedQuery& counted) {
  Json json, levels = Json::object();
  add_member(json, "method", method);
  if (!counted.lacks.empty()) {
    Json lacks = Json::array();
    for (const char* id : counted.lacks) append(lacks, id);
    add_member(json, "lacks", std::move(lacks));
    return json;
  }
  add_totals(json, counted.account);
  for (int i = 0; const char* name : query_factor_names) {
    add_known(levels, name, counted.account, static_cast<QueryFactor>(i++));
  }
  add_member(json, "levels", std::move(levels));
  if (counted.beyond_fit) add_member(json, "beyond_fit", Json(true));
  return json;
}

Json walk_json(const QueryAccount& from, const QueryAccount& to, QueryAmount amount) {
  Json list = Json::array();
  const double whole = logarithm(total(to, amount) / total(from, amount));
  for (const QueryStep& step : walk(from, to, amount)) {
    Json json, factors = Json::array();
    for (const QueryFactor factor : step.factors) append(factors, query_factor_names[factor]);
    add_member(json, "factors", std::move(factors));
    add_member(json, "ratio", step.ratio);
    add_member(json, "share", whole == 0 ? Json() : Json(logarithm(step.ratio) / whole));
    append(list, std::move(json));
  }
  return list;
}

Json query_json(const Computation& computation, const QueryQuestion& question) {
  Json json, accounts = Json::array(), walks = Json::object();
  add_member(json, "run", question.run);
  const EvaluatedRun& run = computation.run_named(question.run);
  QueryAccount from, to;
  const auto add = [&](const char* method, const CountedQuery& counted) {
    if (question.from == method) from = counted.account;
    if (question.to == method) to = counted.account;
    append(accounts, account_json(method, counted));
  };
  if (run.evaluation) {
    add(own_method, counted_by_us(*run.evaluation));
    for (const QueryMethod& method : query_methods()) add(method.id, counted_by(method, *run.evaluation));
  }
  add_member(json, "accounts", std::move(accounts));
  if (question.from.empty()) return json;
  add_member(json, "from", question.from);
  add_member(json, "to", question.to);
  for (const QueryAmount amount : amounts) {
    Json steps = walk_json(from, to, amount);
    if (!steps.empty()) add_member(walks, query_amount_names[amount], std::move(steps));
  }
  add_member(json, "walks", std::move(walks));
  return json;
}

}  // namespace

Json queries_json(const Computation& computation) {
  Json list = Json::array();
  for (const QueryQuestion& question : computation.request().queries) append(list, query_json(computation, question));
  return list;
}

Json query_examples_json() {
  Json list = Json::array();
  for (const QueryMethod& method : query_methods()) {
    for (const QueryExample& example : method.examples) {
      const QueryAccount account = account_of(method, example);
      Json json;
      add_member(json, "id", join({method.id, "/", example.id}));
      add_totals(json, account);
      add_known(json, "chips_energy", account, QueryFactor::input);
      add_known(json, "it_energy", account, QueryFactor::idle);
      append(list, std::move(json));
    }
  }
  return list;
}

}  // namespace tokenwatt
