// Writes what drives an output.
#include <cmath>

#include "core/analysis/ranking.hpp"
#include "core/analysis/sensitivity.hpp"
#include "core/report/write/write.hpp"

namespace tokenwatt {
namespace {

const char* id_of(Id id) { return assumption_rows()[position(id)].id; }

}  // namespace

Json tornado_json(const Evaluation& evaluation, int output) {
  Json list = Json::array();
  for (const Swing& swing : tornado(evaluation, output)) {
    Json one;
    put(one, "id", id_of(swing.id));
    put(one, "low", swing.low);
    put(one, "high", swing.high);
    append(list, std::move(one));
  }
  return list;
}

Json elasticity_json(const Evaluation& evaluation, int output) {
  const std::vector<double> values = evaluation.elasticities(output);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] == 0 || !std::isfinite(values[i])) continue;
    insert_by_size(order, i, [&](std::size_t k) { return std::abs(values[k]); });
  }
  Json list = Json::array();
  for (const std::size_t i : order) {
    Json one;
    put(one, "id", assumption_rows()[i].id);
    put(one, "value", values[i]);
    append(list, std::move(one));
  }
  return list;
}

Json sobol_json(const Evaluation& evaluation, int output, const Sampling& sampling) {
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
