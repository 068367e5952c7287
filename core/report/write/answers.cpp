// Works out and writes sweeps and questions.
#include <algorithm>

#include "core/analysis/solve.hpp"
#include "core/report/read/reader.hpp"
#include "core/report/write/write.hpp"

namespace tokenwatt {
namespace {

Json value_or_null(const Watched* watched, double Statistics::*percentile) {
  return watched ? Json(watched->statistics.*percentile) : Json();
}

// The request of one run alone, with one value changed; nothing where the value is unfit.
std::optional<Request> with_value(const Request& request, const RunRequest& run, const Sweep& sweep, const Json& value,
                                  Problems& problems) {
  Request one;
  one.runs = {run};
  one.baseline = run.id;
  one.shared = request.shared;
  one.outputs = sweep.outputs.empty() ? request.outputs : sweep.outputs;
  one.sampling = request.sampling;
  RequestReader reader(problems, false);
  const bool is_row = find(assumption_rows(), sweep.id) != none;
  const bool fit = is_row ? reader.read_value(sweep.id, value, Layer::reader, run.id, one.runs.front().set)
                          : reader.read_run_field(sweep.id, value, one.runs.front());
  if (!fit) return std::nullopt;
  return one;
}

Json sweep_json(const Request& request, const Sweep& sweep, Problems& problems) {
  const auto run = std::find_if(request.runs.begin(), request.runs.end(),
                                [&](const RunRequest& one) { return one.id == sweep.run; });
  const std::vector<Position>& wanted = sweep.outputs.empty() ? request.outputs : sweep.outputs;
  const std::size_t count = outputs().size();
  std::vector<Json> central(count, Json::array()), p5(count, Json::array()), p95(count, Json::array());
  Json values = Json::array();
  for (const Json& value : sweep.values) {
    append(values, value.is_number() ? Json(value.get<double>()) : value);
    auto one = with_value(request, *run, sweep, value, problems);
    std::optional<Computation> computation;
    if (one) {
      computation.emplace(std::move(*one));
      computation->evaluate();
      computation->sample({});
    }
    for (const Position output : wanted) {
      const auto at = output;
      const bool there = computation && both_have(computation->runs().front(), computation->runs().front(), output);
      const Watched* watched = there ? computation->find({Watch::Kind::value, 0, 0, {false, output}}) : nullptr;
      append(central[at], there ? Json(computation->runs().front().evaluation->results()[at].central) : Json());
      append(p5[at], value_or_null(watched, &Statistics::p5));
      append(p95[at], value_or_null(watched, &Statistics::p95));
    }
  }
  Json results = Json::object(), lows = Json::object(), highs = Json::object();
  for (const Position output : wanted) {
    const auto at = output;
    add_member(results, outputs()[at].id, std::move(central[at]));
    add_member(lows, outputs()[at].id, std::move(p5[at]));
    add_member(highs, outputs()[at].id, std::move(p95[at]));
  }
  if (request.sampling.draws > 0) {
    add_member(results, "p5", std::move(lows));
    add_member(results, "p95", std::move(highs));
  }
  Json json;
  add_member(json, "run", sweep.run);
  add_member(json, "id", sweep.id);
  add_member(json, "values", std::move(values));
  add_member(json, "results", std::move(results));
  return json;
}

bool share(const Computation& computation, const EvaluatedRun& run, const EvaluatedRun& other, Id id) {
  const Evaluation* const pair[] = {run.evaluation.get(), other.evaluation.get()};
  const auto dimensions = assign_dimensions(pair, computation.request().unlinked);
  return dimensions[0][position(id)] == dimensions[1][position(id)];
}

Solution answer(const Computation& computation, const Question& question) {
  const EvaluatedRun& run = computation.run_named(question.run);
  if (!run.evaluation) return {};
  if (question.target) return solve(*run.evaluation, question.output, question.id, *question.target);
  const EvaluatedRun& other = computation.run_named(question.equals);
  if (!both_have(other, other, question.output)) return {};
  const bool shared = share(computation, run, other, question.id);
  return solve_equal(*run.evaluation, *other.evaluation, question.output, question.id, shared);
}

}  // namespace

Json sweeps_json(const Computation& computation, Problems& problems) {
  Json list = Json::array();
  for (const Sweep& sweep : computation.request().sweeps)
    append(list, sweep_json(computation.request(), sweep, problems));
  return list;
}

Json questions_json(const Computation& computation) {
  Json list = Json::array();
  for (const Question& question : computation.request().questions) {
    const Solution solution = answer(computation, question);
    Json json;
    add_member(json, "run", question.run);
    add_member(json, "output", outputs()[question.output].id);
    add_member(json, "id", assumption_rows()[position(question.id)].id);
    if (question.target) add_member(json, "target", *question.target);
    if (!question.target) add_member(json, "equals", question.equals);
    add_member(json, "value", solution.value ? Json(*solution.value) : Json());
    add_member(json, "in_range", plausibility_names[solution.plausibility]);
    append(list, std::move(json));
  }
  return list;
}

}  // namespace tokenwatt
