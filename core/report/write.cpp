// Writes runs, comparisons and problems.
#include "core/report/write.hpp"

#include <algorithm>
#include <cmath>

namespace tokenwatt {
namespace {

Json input_json(const Input& input, const AssumptionRow& row) {
  Json json = range_json(input.range);
  json["unit"] = row.unit;
  json["from"] = layer_names[static_cast<int>(input.from)];
  json["grade"] = grade_names[static_cast<int>(input.grade)];
  if (input.source != none) json["source"] = source_ids()[static_cast<std::size_t>(input.source)];
  return json;
}

Json elasticity_json(const Evaluation& evaluation, int output) {
  const std::vector<double> values = evaluation.elasticities(output);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] != 0 && std::isfinite(values[i])) order.push_back(i);
  }
  const auto weight = [&](std::size_t i) { return std::abs(values[i]); };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t k) { return weight(i) > weight(k); });
  Json list = Json::array();
  for (const std::size_t i : order) list.push_back({{"id", assumption_rows()[i].id}, {"value", values[i]}});
  return list;
}

Json output_json(const Evaluation& evaluation, int at, const Details& details) {
  const Result& result = evaluation.results()[static_cast<std::size_t>(at)];
  Json json = {{"unit", outputs()[static_cast<std::size_t>(at)].unit},
               {"central", result.central},
               {"grade", grade_names[static_cast<int>(result.grade)]}};
  if (details.elasticity) json["elasticity"] = elasticity_json(evaluation, at);
  if (details.working) json["working"] = working_json(evaluation, at);
  return json;
}

Json routes_json(const RouteHours& hours) {
  Json json = Json::object();
  if (hours.hours) json["hours"] = *hours.hours;
  if (hours.cluster) json["cluster"] = *hours.cluster;
  if (hours.compute) json["compute"] = *hours.compute;
  return json;
}

const char* route_name(Route route) {
  constexpr const char* names[] = {"hours", "cluster", "compute"};
  return names[static_cast<int>(route)];
}

template <class Row>
void name_entry(Json& json, const char* key, std::span<const Row> rows, int index) {
  if (index != none) json[key] = rows[static_cast<std::size_t>(index)].id;
}

}  // namespace

Json range_json(const Range& range) {
  return {{"low", range.low},
          {"central", range.central},
          {"high", range.high},
          {"distribution", distribution_names[static_cast<int>(range.distribution)]}};
}

Json run_json(const EvaluatedRun& run, const Request& request) {
  Json json = {{"id", run.id}, {"label", run.label}, {"outputs", Json::object()}, {"inputs", Json::object()}};
  name_entry(json, "chip", chips(), run.selection.chip);
  name_entry(json, "model", models(), run.selection.model);
  name_entry(json, "place", places(), run.selection.place);
  name_entry(json, "accounting", accountings(), run.selection.accounting);
  if (!run.evaluation) return json;
  const Evaluation& evaluation = *run.evaluation;
  json["route"] = route_name(evaluation.choices().route);
  json["hardware"] = evaluation.choices().hardware == Hardware::rented ? "rented" : "owned";
  for (const int at : request.outputs) {
    if (!evaluation.results()[static_cast<std::size_t>(at)].present) continue;
    json["outputs"][outputs()[static_cast<std::size_t>(at)].id] = output_json(evaluation, at, request.details);
  }
  for (std::size_t i = 0; i < evaluation.inputs().size(); ++i) {
    const Input& input = evaluation.inputs()[i];
    if (input.present) json["inputs"][assumption_rows()[i].id] = input_json(input, assumption_rows()[i]);
  }
  if (request.details.routes) json["routes"] = routes_json(evaluation.route_hours());
  return json;
}

Json comparisons_json(const std::vector<EvaluatedRun>& runs, const Request& request) {
  const auto baseline =
      std::find_if(runs.begin(), runs.end(), [&](const EvaluatedRun& run) { return run.id == request.baseline; });
  Json list = Json::array();
  if (!baseline->evaluation) return list;
  for (const EvaluatedRun& run : runs) {
    if (&run == &*baseline || !run.evaluation) continue;
    for (const int at : request.outputs) {
      const Result& ours = run.evaluation->results()[static_cast<std::size_t>(at)];
      const Result& theirs = baseline->evaluation->results()[static_cast<std::size_t>(at)];
      if (!ours.present || !theirs.present) continue;
      Json json = {{"run", run.id},
                   {"baseline", baseline->id},
                   {"output", outputs()[static_cast<std::size_t>(at)].id},
                   {"difference", {{"central", ours.central - theirs.central}}}};
      if (theirs.central != 0) json["ratio"]["central"] = ours.central / theirs.central;
      list.push_back(std::move(json));
    }
  }
  return list;
}

Json problems_json(const Problems& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems) {
    Json json = {{"level", level_names[static_cast<int>(problem.level)]},
                 {"code", code_names[static_cast<int>(problem.code)]},
                 {"message", problem.message}};
    if (!problem.run.empty()) json["run"] = problem.run;
    if (!problem.id.empty()) json["id"] = problem.id;
    if (!problem.outputs.empty()) json["outputs"] = problem.outputs;
    list.push_back(std::move(json));
  }
  return list;
}

Json version_json() { return {{"model", model_version()}, {"data", data_version()}}; }

}  // namespace tokenwatt
