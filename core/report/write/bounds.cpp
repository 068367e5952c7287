// Writes what price and speed allow a query to take, where a model tells no parameters.
#include <algorithm>

#include "core/report/write/write.hpp"

namespace tokenwatt {
namespace {

struct Bound {
  double low;
  double high;
};

Json bound_json(const Bound& bound) {
  Json json;
  add_member(json, "low", bound.low);
  add_member(json, "high", bound.high);
  return json;
}

// P5 and P95 of an output that was asked for, its central value without draws; nothing where it is absent.
std::optional<Bound> ends_of(const Computation& computation, std::size_t run, const char* id) {
  const Position at = find(outputs(), id);
  const auto& wanted = computation.request().outputs;
  if (std::find(wanted.begin(), wanted.end(), at) == wanted.end()) return std::nullopt;
  const Result& result = computation.runs()[run].evaluation->results()[at];
  if (!result.present) return std::nullopt;
  const Watched* watched = computation.find({Watch::Kind::value, run, 0, {false, at}});
  if (watched == nullptr) return Bound{result.central, result.central};
  return Bound{watched->statistics.p5, watched->statistics.p95};
}

}  // namespace

std::optional<Json> bounds_json(const Computation& computation, std::size_t run) {
  const Evaluation& evaluation = *computation.runs()[run].evaluation;
  if (evaluation.results()[find(outputs(), "query_energy")].present) return std::nullopt;
  std::optional<Bound> price = ends_of(computation, run, "query_energy_price_allows");
  const std::optional<Bound> speed = ends_of(computation, run, "query_energy_speed_allows");
  if (!price && !speed) return std::nullopt;
  // The price says what a query takes at most, and nothing of the least.
  if (price) price->low = 0;
  Json json;
  add_member(json, "unit", "Wh");
  if (price) add_member(json, "price", bound_json(*price));
  if (speed) add_member(json, "speed", bound_json(*speed));
  if (price && speed) {
    const Bound both{std::max(price->low, speed->low), std::min(price->high, speed->high)};
    if (both.low <= both.high) add_member(json, "both", bound_json(both));
  }
  return json;
}

}  // namespace tokenwatt
