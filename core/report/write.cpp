// Writes runs, comparisons and problems.
#include "core/report/write.hpp"

#include <algorithm>
#include <cmath>

namespace tokenwatt {
namespace {

Json input_json(const Input& input, const AssumptionRow& row) {
  Json json = range_json(input.range);
  put(json, "unit", row.unit);
  put(json, "from", layer_names[static_cast<int>(input.from)]);
  put(json, "grade", grade_names[static_cast<int>(input.grade)]);
  if (input.source != none) put(json, "source", source_ids()[static_cast<std::size_t>(input.source)]);
  return json;
}

Json elasticity_json(const Evaluation& evaluation, int output) {
  const std::vector<double> values = evaluation.elasticities(output);
  // Biggest first. A few dozen at most: inserting each in its place costs fewer bytes of Wasm than a sort.
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] == 0 || !std::isfinite(values[i])) continue;
    const auto smaller = [&](std::size_t k) { return std::abs(values[k]) < std::abs(values[i]); };
    order.insert(std::find_if(order.begin(), order.end(), smaller), i);
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

Json output_json(const Evaluation& evaluation, int at, const Details& details) {
  const Result& result = evaluation.results()[static_cast<std::size_t>(at)];
  Json json;
  put(json, "unit", outputs()[static_cast<std::size_t>(at)].unit);
  put(json, "central", result.central);
  put(json, "grade", grade_names[static_cast<int>(result.grade)]);
  if (details.elasticity) put(json, "elasticity", elasticity_json(evaluation, at));
  if (details.working) put(json, "working", working_json(evaluation, at));
  return json;
}

Json series_json(const std::vector<double>& values, int at) {
  Json years = Json::array();
  Json central = Json::array();
  for (std::size_t i = 0; i < values.size(); ++i) {
    append(years, static_cast<double>(first_year) + static_cast<double>(i));
    append(central, values[i]);
  }
  Json json;
  put(json, "unit", outputs()[static_cast<std::size_t>(at)].unit);
  put(json, "year", std::move(years));
  put(json, "central", std::move(central));
  return json;
}

Json routes_json(const RouteHours& hours) {
  Json json = Json::object();
  if (hours.hours) put(json, "hours", *hours.hours);
  if (hours.cluster) put(json, "cluster", *hours.cluster);
  if (hours.compute) put(json, "compute", *hours.compute);
  return json;
}

const char* route_name(Route route) {
  constexpr const char* names[] = {"hours", "cluster", "compute"};
  return names[static_cast<int>(route)];
}

template <class Row>
void name_entry(Json& json, const char* key, std::span<const Row> rows, int index) {
  if (index != none) put(json, key, rows[static_cast<std::size_t>(index)].id);
}

}  // namespace

Json range_json(const Range& range) {
  Json json;
  put(json, "low", range.low);
  put(json, "central", range.central);
  put(json, "high", range.high);
  put(json, "distribution", distribution_names[static_cast<int>(range.distribution)]);
  return json;
}

Json run_json(const EvaluatedRun& run, const Request& request) {
  Json json;
  put(json, "id", run.id);
  put(json, "label", run.label);
  name_entry(json, "chip", chips(), run.selection.chip);
  name_entry(json, "model", models(), run.selection.model);
  name_entry(json, "place", places(), run.selection.place);
  name_entry(json, "accounting", accountings(), run.selection.accounting);
  name_entry(json, "format", formats(), run.selection.format);
  name_entry(json, "offer", offers(), run.selection.offer);
  name_entry(json, "subscription", subscriptions(), run.selection.subscription);
  Json results = Json::object();
  Json inputs = Json::object();
  Json series = Json::object();
  if (run.evaluation) {
    const Evaluation& evaluation = *run.evaluation;
    put(json, "route", route_name(evaluation.choices().route));
    put(json, "hardware", evaluation.choices().hardware == Hardware::rented ? "rented" : "owned");
    if (request.details.routes) put(json, "routes", routes_json(evaluation.route_hours()));
    for (const int at : request.outputs) {
      if (!evaluation.results()[static_cast<std::size_t>(at)].present) continue;
      put(results, outputs()[static_cast<std::size_t>(at)].id, output_json(evaluation, at, request.details));
      const std::vector<double> values = evaluation.series(at);
      if (!values.empty()) put(series, outputs()[static_cast<std::size_t>(at)].id, series_json(values, at));
    }
    for (std::size_t i = 0; i < evaluation.inputs().size(); ++i) {
      const Input& input = evaluation.inputs()[i];
      if (input.present) put(inputs, assumption_rows()[i].id, input_json(input, assumption_rows()[i]));
    }
  }
  put(json, "outputs", std::move(results));
  put(json, "inputs", std::move(inputs));
  if (!series.empty()) put(json, "series", std::move(series));
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
      Json json, difference, ratio;
      put(json, "run", run.id);
      put(json, "baseline", baseline->id);
      put(json, "output", outputs()[static_cast<std::size_t>(at)].id);
      put(difference, "central", ours.central - theirs.central);
      put(json, "difference", std::move(difference));
      if (theirs.central != 0) {
        put(ratio, "central", ours.central / theirs.central);
        put(json, "ratio", std::move(ratio));
      }
      append(list, std::move(json));
    }
  }
  return list;
}

Json problems_json(const Problems& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems) {
    Json json;
    put(json, "level", level_names[static_cast<int>(problem.level)]);
    put(json, "code", code_names[static_cast<int>(problem.code)]);
    put(json, "message", problem.message);
    if (!problem.run.empty()) put(json, "run", problem.run);
    if (!problem.id.empty()) put(json, "id", problem.id);
    if (!problem.outputs.empty()) {
      Json ids = Json::array();
      for (const char* id : problem.outputs) append(ids, id);
      put(json, "outputs", std::move(ids));
    }
    append(list, std::move(json));
  }
  return list;
}

Json version_json() {
  Json json;
  put(json, "model", model_version());
  put(json, "data", data_version());
  return json;
}

}  // namespace tokenwatt
