// Writes what drives an output.
#include "core/analysis/ranking.hpp"
#include "core/analysis/sensitivity.hpp"
#include "core/numbers/numerics.hpp"
#include "core/report/write/write.hpp"

namespace tokenwatt {
namespace {

const char* id_of(Id id) { return assumption_rows()[position(id)].id; }

}  // namespace

Json tornado_json(const Evaluation& evaluation, Position output) {
  Json list = Json::array();
  for (const Swing& swing : tornado(evaluation, output)) {
    Json one;
    put(one, "id", id_of(swing.id));
    if (is_finite(swing.low)) put(one, "low", swing.low);
    if (is_finite(swing.high)) put(one, "high", swing.high);
    append(list, std::move(one));
  }
  return list;
}

Json elasticity_json(const Evaluation& evaluation, Position output) {
  const std::vector<double> values = evaluation.elasticities(output);
  std::vector<Position> order;
  for (Position i = 0; i < values.size(); ++i) {
    if (values[i] == 0 || !is_finite(values[i])) continue;
    insert_by_size(order, i, [&](Position k) { return magnitude(values[k]); });
  }
  Json list = Json::array();
  for (const Position i : order) {
    Json one;
    put(one, "id", assumption_rows()[i].id);
    put(one, "value", values[i]);
    append(list, std::move(one));
  }
  return list;
}

Json sobol_json(const Evaluation& evaluation, Position output, const Sampling& sampling) {
  Json list = Json::array();
  for (const SobolIndex& one : sobol_indices(evaluation, output, sampling)) {
    Json json;
    put(json, "id", id_of(one.id));
    put(json, "first", one.index.first);
    put(json, "total", one.index.total);
    append(list, std::move(json));
  }
  return list;
}

}  // namespace tokenwatt
