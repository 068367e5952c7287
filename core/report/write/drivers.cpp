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
    add_member(one, "id", id_of(swing.id));
    if (is_finite(swing.low)) add_member(one, "low", swing.low);
    if (is_finite(swing.high)) add_member(one, "high", swing.high);
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
    add_member(one, "id", assumption_rows()[i].id);
    add_member(one, "value", values[i]);
    append(list, std::move(one));
  }
  return list;
}

Json sobol_json(const Evaluation& evaluation, Position output, const Sampling& sampling) {
  Json list = Json::array();
  for (const SobolIndex& one : sobol_indices(evaluation, output, sampling)) {
    Json json;
    add_member(json, "id", id_of(one.id));
    add_member(json, "first", one.index.first);
    add_member(json, "total", one.index.total);
    append(list, std::move(json));
  }
  return list;
}

}  // namespace tokenwatt
