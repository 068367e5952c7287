// Writes runs and problems.
#include "core/report/work/series.hpp"
#include "core/report/write/write.hpp"

namespace tokenwatt {
namespace {

constexpr unsigned quantile_count = 50;

// Whether an input that is there has a part in what the run rests on: of two that say the same one stands aside.
bool counts(Id id, const Choices& choices) {
  switch (id) {
    case Id::training_compute: return choices.compute_is_reported;
    case Id::chip_hours: return choices.route == Route::hours;
    case Id::target_user_speed: return choices.batch_is_found;
    default: return true;
  }
}

Json input_json(const Input& input, const AssumptionRow& row) {
  Json json = range_json(input.range);
  put(json, "unit", row.unit);
  put(json, "from", layer_names[input.from]);
  if (input.row.index != none) put(json, "row", row_json(input.row));
  put(json, "grade", grade_names[input.grade]);
  if (input.source != none) put(json, "source", source_ids()[input.source]);
  return json;
}

void put_statistics(Json& json, const Statistics& statistics) {
  if (statistics.has_values()) {
    put(json, "mean", statistics.mean);
    put(json, "p5", statistics.p5);
    put(json, "p25", statistics.p25);
    put(json, "p50", statistics.p50);
    put(json, "p75", statistics.p75);
    put(json, "p95", statistics.p95);
  }
  if (statistics.exact) put(json, "exact", Json(true));
  if (statistics.without_value > 0) {
    put(json, "without_value", static_cast<double>(statistics.without_value) / statistics.draws);
  }
}

Json output_json(const Computation& computation, std::size_t run, Position at) {
  const Evaluation& evaluation = *computation.runs()[run].evaluation;
  const Details& details = computation.request().details;
  const Result& result = evaluation.results()[at];
  Json json;
  put(json, "unit", outputs()[at].unit);
  put(json, "central", result.central);
  put(json, "grade", grade_names[evaluation.grade(at)]);
  if (const Watched* watched = computation.find({Watch::Kind::value, run, 0, {false, at}})) {
    put_statistics(json, watched->statistics);
    if (details.quantiles && watched->statistics.has_values()) {
      Json list = Json::array();
      for (const double value : computation.quantiles(run, at, quantile_count)) append(list, value);
      put(json, "quantiles", std::move(list));
    }
  }
  if (details.tornado) put(json, "tornado", tornado_json(evaluation, at));
  if (details.elasticity) put(json, "elasticity", elasticity_json(evaluation, at));
  if (details.sobol && computation.has_draws()) {
    put(json, "sobol", sobol_json(evaluation, at, computation.request().sampling));
  }
  if (details.working) put(json, "working", working_json(evaluation, at));
  return json;
}

Json series_json(const Computation& computation, std::size_t run, const RecordedSeries& series, Position at) {
  Json years = Json::array();
  Json central = Json::array();
  for (std::size_t i = 0; i < series.years.size(); ++i) {
    append(years, static_cast<double>(first_year) + static_cast<double>(i));
    append(central, series.tape[series.years[i]].value);
  }
  Json json;
  put(json, "unit", outputs()[at].unit);
  put(json, "year", std::move(years));
  put(json, "central", std::move(central));
  if (computation.has_draws()) {
    Json p5 = Json::array(), p95 = Json::array();
    for (const Statistics& year : sampled_series(computation, run, series)) {
      append(p5, year.p5);
      append(p95, year.p95);
    }
    put(json, "p5", std::move(p5));
    put(json, "p95", std::move(p95));
  }
  return json;
}

Json routes_json(const RouteHours& hours) {
  Json json = Json::object();
  if (hours.hours) put(json, "hours", *hours.hours);
  if (hours.cluster) put(json, "cluster", *hours.cluster);
  if (hours.compute) put(json, "compute", *hours.compute);
  return json;
}

template <class Row>
void name_entry(Json& json, const char* key, std::span<const Row> rows, Position index) {
  if (index != none) put(json, key, rows[index].id);
}

}  // namespace

Json row_json(const RowRef& row) {
  Json json;
  put(json, "catalogue", catalogue_names[row.catalogue]);
  put(json, "id", id_of(row));
  if (row.in_cases != none) put(json, "case", static_cast<double>(row.in_cases));
  if (row.rental_class) put(json, "rental_class", rental_class_names[*row.rental_class]);
  return json;
}

Json range_json(const Range& range) {
  Json json;
  put(json, "low", range.low);
  put(json, "central", range.central);
  put(json, "high", range.high);
  put(json, "distribution", distribution_names[range.distribution]);
  return json;
}

Json run_json(const Computation& computation, std::size_t index) {
  const EvaluatedRun& run = computation.runs()[index];
  const Request& request = computation.request();
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
    put(json, "route", route_names[evaluation.choices().route]);
    put(json, "hardware", hardware_names[evaluation.choices().hardware]);
    if (request.details.routes) put(json, "routes", routes_json(evaluation.route_hours()));
    for (const Position at : request.outputs) {
      if (!evaluation.results()[at].present) continue;
      put(results, outputs()[at].id, output_json(computation, index, at));
      const RecordedSeries recorded = evaluation.series(at);
      if (!recorded.years.empty()) put(series, outputs()[at].id, series_json(computation, index, recorded, at));
    }
    for (std::size_t i = 0; i < evaluation.inputs().size(); ++i) {
      const Input& input = evaluation.inputs()[i];
      if (!input.present || !request.inputs.test(i)) continue;
      Json one = input_json(input, assumption_rows()[i]);
      if (!counts(id_at(i), evaluation.choices())) put(one, "counts", Json(false));
      put(inputs, assumption_rows()[i].id, std::move(one));
    }
  }
  put(json, "outputs", std::move(results));
  put(json, "inputs", std::move(inputs));
  if (!series.empty()) put(json, "series", std::move(series));
  if (run.evaluation) {
    if (std::optional<Json> bounds = bounds_json(computation, index)) put(json, "bounds", std::move(*bounds));
  }
  return json;
}

Json problems_json(const Problems& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems) {
    Json json;
    put(json, "level", level_names[problem.level]);
    put(json, "code", code_names[problem.code]);
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
  put(json, "hash", data_hash());
  return json;
}

}  // namespace tokenwatt
