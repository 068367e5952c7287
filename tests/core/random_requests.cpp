// Requests that chance makes.
#include "tests/core/random_requests.hpp"

#include <algorithm>
#include <set>

#include "core/formulas/outputs.hpp"
#include "core/report/request.hpp"
#include "core/tables/claims.hpp"
#include "core/tables/query_methods.hpp"

extern template class nlohmann::basic_json<>;

namespace tokenwatt {
namespace {

constexpr const char* run_names[] = {"a", "b", "c", "d"};
constexpr const char* detail_names[] = {"quantiles", "tornado",       "sobol",  "elasticity",
                                        "routes",    "decomposition", "claims", "working"};

const Json& odd_values() {
  static const Json list =
      Json::array({nullptr, "", "high", -1, 0, 1e308, Json::array(), Json::object(), true, "\u202e", "__proto__",
                   Json{{"low", 1}}, Json{{"low", 3}, {"central", 2}, {"high", 1}}});
  return list;
}

// Between two numbers, by factors where both are above nothing.
double between(Chance& chance, double low, double high) {
  const double share = chance.share();
  const double value = low > 0 ? low * std::pow(high / low, share) : low + (high - low) * share;
  return std::clamp(value, low, high);
}

double random_number(Chance& chance, const AssumptionRow& row) {
  const auto [low, high] = row.bounds;
  switch (chance.below(5)) {
    case 0: return low;
    case 1: return high;
    case 2: return between(chance, low, high);
    default: break;
  }
  const double central = row.figure.range().central;
  if (!row.has_default || !(central > 0)) return between(chance, low, high);
  return std::clamp(central * std::exp2(2 * chance.share() - 1), low, high);
}

Json random_values(Chance& chance, std::size_t most) {
  Json values = Json::object();
  for (std::size_t left = chance.below(most + 1); left > 0; --left) {
    const AssumptionRow& row = chance.any(assumption_rows());
    values[row.id] = random_value(chance, row);
  }
  return values;
}

Json random_run(Chance& chance, const char* id) {
  Json run = {{"id", id}, {"model", chance.any(models()).id}, {"chip", chance.any(chips()).id}};
  if (chance.below(3) > 0) run["place"] = chance.any(places()).id;
  if (chance.one_in(2)) run["accounting"] = chance.any(accountings()).id;
  // The hours of a run count for the chip that it ran on.
  run["route"] = chance.one_in(4) ? route_names[static_cast<Route>(chance.below(3))] : "compute";
  if (chance.one_in(3)) run["hardware"] = chance.one_in(2) ? "owned" : "rented";
  if (chance.one_in(4)) run["format"] = chance.any(formats()).id;
  if (chance.one_in(4)) run["offer"] = chance.any(offers()).id;
  if (chance.one_in(6)) run["subscription"] = chance.any(subscriptions()).id;
  if (chance.one_in(4)) {
    const std::string labels[] = {"=1+1",    "\u202eabc", "🙂", std::string("a\0b", 3), std::string(200, 'x'),
                                  "\xff\xfe"};
    run["label"] = chance.any(labels);
  }
  if (chance.one_in(60)) run["model"] = "no-such-model";
  run["set"] = random_values(chance, 5);
  return run;
}

// Few for most requests, because they take the same paths; as many as there may be for some.
double random_draws(Chance& chance) {
  const double few[] = {0, 1, 2, 64, 256};
  if (!chance.one_in(50)) return chance.any(few);
  return chance.one_in(4) ? most_draws : std::floor(between(chance, 257, most_draws));
}

std::string any_method(Chance& chance) {
  return chance.one_in(4) ? std::string(own_method) : std::string(chance.any(query_methods()).id);
}

// What one run takes to give what is asked for, or what another gives.
Json random_question(Chance& chance, std::size_t runs) {
  Json question = {{"run", run_names[chance.below(runs)]},
                   {"id", chance.any(assumption_rows()).id},
                   {"output", chance.any(outputs()).id}};
  if (chance.one_in(3))
    question["equals"] = run_names[chance.below(runs)];
  else
    question["target"] = std::pow(10, 12 * chance.share() - 3);
  return question;
}

Json random_query(Chance& chance, std::size_t runs) {
  Json query = {{"run", run_names[chance.below(runs)]}};
  if (chance.one_in(3)) return query;
  query["from"] = any_method(chance);
  query["to"] = any_method(chance);
  return query;
}

}  // namespace

Json random_value(Chance& chance, const AssumptionRow& row) {
  if (chance.one_in(200)) return odd_values()[chance.below(odd_values().size())];
  if (chance.below(3) > 0) return random_number(chance, row);
  std::array<double, 3> values{};
  for (double& one : values) one = random_number(chance, row);
  std::sort(values.begin(), values.end());
  Json range = {{"low", values[0]}, {"central", values[1]}, {"high", values[2]}};
  if (chance.one_in(2)) range["distribution"] = distribution_names[static_cast<Distribution>(chance.below(6))];
  return range;
}

Json random_request(Chance& chance) {
  const std::size_t runs = 1 + chance.below(4);
  Json request = {{"draws", random_draws(chance)}, {"runs", Json::array()}};
  for (std::size_t i = 0; i < runs; ++i) request["runs"].push_back(random_run(chance, run_names[i]));
  const auto some = [&](std::size_t most, const auto& name) {
    std::set<std::string> names;
    for (std::size_t left = chance.below(most + 1); left > 0; --left) names.insert(name());
    return Json(names);
  };
  const auto id_in = [&](const auto& rows) { return [&] { return std::string(chance.any(rows).id); }; };
  if (chance.one_in(2)) request["outputs"] = some(6, id_in(outputs()));
  if (chance.one_in(2)) request["shared"] = random_values(chance, 3);
  if (chance.one_in(2)) request["baseline"] = run_names[chance.below(runs)];
  if (chance.one_in(3)) request["details"] = some(3, [&] { return std::string(chance.any(detail_names)); });
  if (chance.one_in(4)) request["rental_class"] = rental_class_names[static_cast<RentalClass>(chance.below(3))];
  if (chance.one_in(5)) request["seed"] = static_cast<double>(chance.next() >> 32);
  if (chance.one_in(6)) {
    const AssumptionRow& row = chance.any(assumption_rows());
    const Json sweep = {{"run", run_names[chance.below(runs)]},
                        {"id", row.id},
                        {"values", Json::array({row.bounds.min, random_number(chance, row), row.bounds.max})}};
    request["sweeps"] = Json::array({sweep});
  }
  if (chance.one_in(6)) request["solve"] = Json::array({random_question(chance, runs)});
  if (chance.one_in(6)) request["queries"] = Json::array({random_query(chance, runs)});
  if (chance.one_in(6)) request["unlink"] = some(4, id_in(assumption_rows()));
  if (chance.one_in(8)) request["inputs"] = some(4, id_in(assumption_rows()));
  if (chance.one_in(8)) request["claims"] = some(4, id_in(claims()));
  return request;
}

}  // namespace tokenwatt
