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
  add_member(json, "unit", row.unit);
  add_member(json, "from", layer_names[input.from]);
  if (input.row.index != none) add_member(json, "row", row_json(input.row));
  add_member(json, "grade", grade_names[input.grade]);
  if (input.source != none) add_member(json, "source", source_ids()[input.source]);
  return json;
}

void add_statistics(Json& json, const Statistics& statistics) {
  if (statistics.has_values()) {
    add_member(json, "mean", statistics.mean);
    add_member(json, "p5", statistics.p5);
    add_member(json, "p25", statistics.p25);
    add_member(json, "p50", statistics.p50);
    add_member(json, "p75", statistics.p75);
    add_member(json, "p95", statistics.p95);
  }
  if (statistics.exact) add_member(json, "exact", Json(true));
  if (statistics.without_value > 0) {
    add_member(json, "without_value", static_cast<double>(statistics.without_value) / statistics.draws);
  }
}

Json output_json(const Computation& computation, std::size_t run, Position at) {
  const Evaluation& evaluation = *computation.runs()[run].evaluation;
  const Details& details = computation.request().details;
  const Result& result = evaluation.results()[at];
  Json json;
  add_member(json, "unit", outputs()[at].unit);
  add_member(json, "central", result.central);
  add_member(json, "grade", grade_names[evaluation.grade(at)]);
  if (const Watched* watched = computation.find({Watch::Kind::value, run, 0, {false, at}})) {
    add_statistics(json, watched->statistics);
    if (details.quantiles && watched->statistics.has_values()) {
      Json list = Json::array();
      for (const double value : computation.quantiles(run, at, quantile_count)) append(list, value);
      add_member(json, "quantiles", std::move(list));
    }
  }
  if (details.tornado) add_member(json, "tornado", tornado_json(evaluation, at));
  if (details.elasticity) add_member(json, "elasticity", elasticity_json(evaluation, at));
  if (details.sobol && computation.has_draws()) {
    add_member(json, "sobol", sobol_json(evaluation, at, computation.request().sampling));
  }
  if (details.working) add_member(json, "working", working_json(evaluation, at));
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
  add_member(json, "unit", outputs()[at].unit);
  add_member(json, "year", std::move(years));
  add_member(json, "central", std::move(central));
  if (computation.has_draws()) {
    Json p5 = Json::array(), p95 = Json::array();
    for (const Statistics& year : sampled_series(computation, run, series)) {
      append(p5, year.p5);
      append(p95, year.p95);
    }
    add_member(json, "p5", std::move(p5));
    add_member(json, "p95", std::move(p95));
  }
  return json;
}

Json routes_json(const RouteHours& hours) {
  Json json = Json::object();
  if (hours.hours) add_member(json, "hours", *hours.hours);
  if (hours.cluster) add_member(json, "cluster", *hours.cluster);
  if (hours.compute) add_member(json, "compute", *hours.compute);
  return json;
}

template <class Row>
void name_entry(Json& json, const char* key, std::span<const Row> rows, Position index) {
  if (index != none) add_member(json, key, rows[index].id);
}

}  // namespace

Json row_json(const RowRef& row) {
  Json json;
  add_member(json, "catalogue", catalogue_names[row.catalogue]);
  add_member(json, "id", id_of(row));
  if (row.in_cases != none) add_member(json, "case", static_cast<double>(row.in_cases));
  if (row.rental_class) add_member(json, "rental_class", rental_class_names[*row.rental_class]);
  return json;
}

Json range_json(const Range& range) {
  Json json;
  add_member(json, "low", range.low);
  add_member(json, "central", range.central);
  add_member(json, "high", range.high);
  add_member(json, "distribution", distribution_names[range.distribution]);
  return json;
}

Json run_json(const Computation& computation, std::size_t index) {
  const EvaluatedRun& run = computation.runs()[index];
  const Request& request = computation.request();
  Json json;
  add_member(json, "id", run.id);
  add_member(json, "label", run.label);
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
    add_member(json, "route", route_names[evaluation.choices().route]);
    add_member(json, "hardware", hardware_names[evaluation.choices().hardware]);
    if (request.details.routes) add_member(json, "routes", routes_json(evaluation.route_hours()));
    for (const Position at : request.outputs) {
      if (!evaluation.results()[at].present) continue;
      add_member(results, outputs()[at].id, output_json(computation, index, at));
      const RecordedSeries recorded = evaluation.series(at);
      if (!recorded.years.empty()) add_member(series, outputs()[at].id, series_json(computation, index, recorded, at));
    }
    for (std::size_t i = 0; i < evaluation.inputs().size(); ++i) {
      const Input& input = evaluation.inputs()[i];
      if (!input.present || !request.inputs.test(i)) continue;
      Json one = input_json(input, assumption_rows()[i]);
      if (!counts(id_at(i), evaluation.choices())) add_member(one, "counts", Json(false));
      add_member(inputs, assumption_rows()[i].id, std::move(one));
    }
  }
  add_member(json, "outputs", std::move(results));
  add_member(json, "inputs", std::move(inputs));
  if (!series.empty()) add_member(json, "series", std::move(series));
  if (run.evaluation) {
    if (std::optional<Json> bounds = bounds_json(computation, index)) add_member(json, "bounds", std::move(*bounds));
  }
  return json;
}

Json problems_json(const Problems& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems) {
    Json json;
    add_member(json, "level", level_names[problem.level]);
    add_member(json, "code", code_names[problem.code]);
    add_member(json, "message", problem.message);
    if (!problem.run.empty()) add_member(json, "run", problem.run);
    if (!problem.id.empty()) add_member(json, "id", problem.id);
    if (!problem.outputs.empty()) {
      Json ids = Json::array();
      for (const char* id : problem.outputs) append(ids, id);
      add_member(json, "outputs", std::move(ids));
    }
    append(list, std::move(json));
  }
  return list;
}

Json version_json() {
  Json json;
  add_member(json, "model", model_version());
  add_member(json, "data", data_version());
  add_member(json, "hash", data_hash());
  return json;
}

}  // namespace tokenwatt
