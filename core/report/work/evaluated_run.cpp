// Evaluates a run of a request and says what is missing, doubtful or in conflict.
#include "core/report/work/evaluated_run.hpp"

#include <algorithm>

#include "core/run/serving_instance.hpp"
#include "core/tables/measured_range.hpp"

namespace tokenwatt {
namespace {

/// Reported arithmetic and 6·N·D that differ by more than so many per cent are said to disagree
/// (core/formulas/README.md, section 1).
constexpr int tolerated_percent = 10;

/// No disclosed training run has an effective MFU above this (core/formulas/README.md, section 1).
constexpr double highest_disclosed_utilization = 0.52;

std::vector<const char*> output_ids(const std::vector<Position>& positions, const std::vector<Position>& wanted) {
  std::vector<const char*> ids;
  for (const Position at : positions) {
    if (std::find(wanted.begin(), wanted.end(), at) != wanted.end()) ids.push_back(outputs()[at].id);
  }
  return ids;
}

void report_absences(const EvaluatedRun& run, const Request& request, Problems& problems) {
  for (const Absence& absence : run.evaluation->absences()) {
    auto ids = output_ids(absence.outputs, request.outputs);
    if (ids.empty()) continue;
    const std::string id = row(absence.id).id;
    const std::string message =
        absence.no_figure ? join({"no sourced figure for ", id, " of this choice; set one to see what depends on it"})
                          : join({id, " is not given; set it to see what depends on it"});
    problems.push_back({Level::absent, absence.no_figure ? Code::no_figure : Code::missing_input, run.id, id, message,
                        std::move(ids)});
  }
  if (auto ids = output_ids(run.evaluation->not_fitting(), request.outputs); !ids.empty()) {
    const double enough = run.evaluation->choices().instance.enough;
    problems.push_back({Level::absent, Code::does_not_fit, run.id, "instance_chips",
                        join({"weights and cache do not fit in so few chips; ",
                              std::to_string(static_cast<std::int64_t>(enough)), " would hold them"}),
                        std::move(ids)});
  }
  if (auto ids = output_ids(run.evaluation->too_slow(), request.outputs); !ids.empty()) {
    // A tenth, cut off: it is not to promise more.
    const double alone = run.evaluation->choices().instance.speed_alone;
    const std::string tenths = text_of(static_cast<double>(static_cast<std::int64_t>(alone * 10)) / 10);
    problems.push_back({Level::absent, Code::too_slow, run.id, "target_user_speed",
                        join({"even alone a user gets ", tenths, " tokens a second here, fewer than asked for"}),
                        std::move(ids)});
  }
  for (const Position at : run.evaluation->unsolved()) {
    auto ids = output_ids({at}, request.outputs);
    if (ids.empty()) continue;
    const std::string id = ids.front();
    problems.push_back(
        {Level::absent, Code::no_solution, run.id, id, join({id, " has no finite value here"}), std::move(ids)});
  }
}

void warn_of_values(const EvaluatedRun& run, Problems& problems) {
  const Inputs& inputs = run.evaluation->inputs();
  for (Position i = 0; i < inputs.size(); ++i) {
    const Input& input = inputs[i];
    if (!input.has_published || input.published.is_fixed()) continue;
    if (input.range.central >= input.published.low && input.range.central <= input.published.high) continue;
    const std::string id = assumption_rows()[i].id;
    problems.push_back({Level::warning, Code::outside_published, run.id, id,
                        join({id, " is outside the published range ", text_of(input.published.low), " to ",
                              text_of(input.published.high)})});
  }
}

// The inputs on which some wanted result rests.
Dependencies behind_wanted(const Evaluation& evaluation, const Request& request) {
  Dependencies inputs;
  for (const Position at : request.outputs) {
    const Result& result = evaluation.results()[at];
    if (result.present) inputs |= evaluation.tape().dependencies(result.node);
  }
  return inputs;
}

// Where a chip has no rent of the class asked for, so that another's stands in.
void warn_of_rental_class(const EvaluatedRun& run, const Dependencies& wanted, Problems& problems) {
  const Input& rent = run.evaluation->inputs()[position(Id::chip_rent)];
  const RentalClass asked = run.selection.rental_class;
  if (!wanted.test(position(Id::chip_rent)) || !rent.row.rental_class || *rent.row.rental_class == asked) return;
  problems.push_back(
      {Level::warning, Code::other_rental_class, run.id, "chip_rent",
       join({chips()[run.selection.chip].label, " has no ", rental_class_names[asked], " rent on record; its ",
             rental_class_names[*rent.row.rental_class], " rent stands in, a price of another kind"})});
}

const Result& result_of(const Evaluation& evaluation, const char* id) {
  return evaluation.results()[find(outputs(), id)];
}

// Where decoding is worked out, outside the range of the measured steps that its formula was fitted to.
void warn_of_extrapolation(const EvaluatedRun& run, const Dependencies& wanted, Problems& problems) {
  if (!wanted.test(position(Id::bandwidth_utilization))) return;
  const auto warn = [&](const char* id) {
    problems.push_back({Level::warning, Code::extrapolated, run.id, id,
                        join({id, " is outside what decoding was measured at; the result is extrapolated"})});
  };
  const auto check = [&](Id id, double value, double least, double most) {
    if (value < least || value > most) warn(row(id).id);
  };
  const auto given = [&](Id id) { return run.evaluation->inputs()[position(id)].range.central; };
  check(Id::batch_size, result_of(*run.evaluation, "instance_batch").central, least_measured_batch,
        most_measured_batch);
  check(Id::context_length, given(Id::context_length), least_measured_context, most_measured_context);
  check(Id::total_parameters, given(Id::total_parameters), least_measured_parameters, most_measured_parameters);
  const Position chip = run.selection.chip;
  const auto same = [&](const char* measured) {
    return chip != none && std::string_view(measured) == chips()[chip].id;
  };
  if (std::none_of(std::begin(measured_chips), std::end(measured_chips), same)) warn("chip");
}

// Where a query's prompt is longer than the context of the batch, which nobody has set: what reading it takes is then
// worked out for a shorter one.
void warn_of_short_context(const EvaluatedRun& run, const Dependencies& wanted, Problems& problems) {
  const Inputs& inputs = run.evaluation->inputs();
  const Input& prompt = inputs[position(Id::prompt_tokens)];
  const Input& context = inputs[position(Id::context_length)];
  if (!wanted.test(position(Id::prompt_tokens)) || context.from != Layer::table) return;
  if (!(prompt.range.central > context.range.central)) return;
  problems.push_back({Level::warning, Code::conflicting_inputs, run.id, "context_length",
                      "the prompt is longer than the context, which is the table's; set context_length too"});
}

// Where a context's range reaches beyond what an offer's prices are for: each draw has the prices of its middle.
void warn_of_price_tier(const EvaluatedRun& run, const Dependencies& wanted, Problems& problems) {
  if (run.selection.offer == none) return;
  const Offer& offer = offers()[run.selection.offer];
  const Range& context = run.evaluation->inputs()[position(Id::context_length)].range;
  const bool is_across = context.low <= offer.long_above && context.high > offer.long_above;
  const bool is_asked = std::any_of(offer.long_sets.begin(), offer.long_sets.end(),
                                    [&](const Setting& one) { return wanted.test(position(one.id)); });
  if (!is_across || !is_asked) return;
  problems.push_back({Level::warning, Code::conflicting_inputs, run.id, "context_length",
                      join({"the range goes beyond ", std::to_string(static_cast<std::int64_t>(offer.long_above)),
                            " tokens, where the offer has other prices; all of it has the prices of its middle"})});
}

// Where a reader's value takes the place of what the run's way of counting has for it.
void warn_of_accounting(const EvaluatedRun& run, Problems& problems) {
  const Inputs& inputs = run.evaluation->inputs();
  Dependencies seen;
  for (const AccountingCase& one : accountings()[run.selection.accounting].cases) {
    const Layer from = inputs[position(one.id)].from;
    if (seen.test(position(one.id)) || (from != Layer::shared && from != Layer::reader)) continue;
    seen.set(position(one.id));
    problems.push_back({Level::warning, Code::conflicting_inputs, run.id, row(one.id).id,
                        join({row(one.id).id, " is given in place of what the run's accounting has for it"})});
  }
}

// Whether anything that is asked of the run rests on its chip-hours.
bool needs_chip_hours(const Evaluation& evaluation, const std::string& run, const Request& request) {
  const auto rests = [&](Position output) {
    return evaluation.tape().dependencies(evaluation.results()[output].node).test(position(Id::chip_hours));
  };
  const auto solved = [&](const Question& question) {
    return (question.run == run || question.equals == run) && rests(question.output);
  };
  return std::any_of(request.outputs.begin(), request.outputs.end(), rests) ||
         std::any_of(request.questions.begin(), request.questions.end(), solved);
}

// Of two figures the first is a part of the second, and cannot be more.
constexpr std::pair<Id, Id> parts[] = {
    {Id::active_parameters, Id::total_parameters},       {Id::shared_parameters, Id::total_parameters},
    {Id::shared_read_parameters, Id::shared_parameters}, {Id::experts_per_token, Id::expert_count},
    {Id::accepted_tokens, Id::speculative_tokens},
};

void warn_of_conflicts(const EvaluatedRun& run, Problems& problems) {
  const Inputs& inputs = run.evaluation->inputs();
  const auto input = [&](Id id) -> const Input& { return inputs[position(id)]; };
  for (const auto& [part, whole] : parts) {
    if (!input(part).present || !input(whole).present) continue;
    if (!(input(part).range.central > input(whole).range.central)) continue;
    problems.push_back({Level::warning, Code::conflicting_inputs, run.id, row(part).id,
                        join({row(part).id, " is more than ", row(whole).id, ", of which it is a part"})});
  }
  const Input& reported = input(Id::training_compute);
  const Input& parameters = input(Id::active_parameters);
  const Input& tokens = input(Id::training_tokens);
  if (reported.present && parameters.present && tokens.present &&
      reported.from == std::max(parameters.from, tokens.from)) {
    Choices counted = run.evaluation->choices();
    counted.compute_is_reported = false;
    const auto assumptions = make_assumptions<double>(counted, [&](Id id) { return input(id).range.central; });
    const double by_count = training_compute(assumptions).in<"FLOP">();
    if (magnitude(reported.range.central / by_count - 1) > tolerated_percent / 100.0) {
      problems.push_back({Level::warning, Code::conflicting_inputs, run.id, "training_compute",
                          join({"the reported arithmetic and that of parameters and tokens differ by more than ",
                                std::to_string(tolerated_percent), " per cent; the reported one is used"})});
    }
  }
  const Result& utilization = result_of(*run.evaluation, "implied_utilization");
  if (utilization.present && utilization.central > highest_disclosed_utilization) {
    problems.push_back({Level::warning, Code::outside_published, run.id, "implied_utilization",
                        "arithmetic and chip-hours together imply an MFU above any disclosed run"});
  }
}

std::vector<Override> overrides_of(const RunRequest& run, const Request& request) {
  std::vector<Override> overrides;
  // Layers in order; within one layer what comes later wins, so that a scenario's run overrides its shared values.
  for (const Layer layer : {Layer::scenario, Layer::shared, Layer::reader}) {
    for (const auto* values : {&request.shared, &run.set}) {
      for (const Override& value : *values) {
        if (value.layer == layer) overrides.push_back(value);
      }
    }
  }
  return overrides;
}

}  // namespace

EvaluatedRun evaluate_run(const RunRequest& run, const Request& request, Problems& problems) {
  EvaluatedRun evaluated{run.id, run.id, {}, nullptr};
  evaluated.selection = {run.chip.value_or(none),         run.model.value_or(none),
                         run.place.value_or(none),        run.accounting.value_or(find(accountings(), "central")),
                         run.format.value_or(none),       run.offer.value_or(none),
                         run.subscription.value_or(none), request.rental_class.value_or(default_rental_class)};
  if (!run.format) evaluated.selection.format = default_format(evaluated.selection);
  const Selection& selection = evaluated.selection;
  if (selection.model != none) evaluated.label = models()[selection.model].label;
  if (run.label) evaluated.label = *run.label;
  if (run.failed) return evaluated;

  const Inputs inputs = inputs_of(selection, overrides_of(run, request));
  Choices choices = choose(inputs, run.route ? &*run.route : nullptr, run.hardware ? &*run.hardware : nullptr);
  choices.instance = choose_instance(inputs, selection, choices);
  auto evaluation = std::make_unique<Evaluation>(selection, inputs, choices);
  // Serving rests on no chip-hours: asked for alone, it is answered on any chip.
  if (choices.route == Route::hours && hours_of_another_chip(inputs, selection) &&
      needs_chip_hours(*evaluation, run.id, request)) {
    const Model& model = models()[selection.model];
    problems.push_back(
        {Level::error, Code::conflicting_inputs, run.id, "chip_hours",
         join({"the chip-hours of ", model.label, " were reported for ", chips()[model.hours_chip].label,
               "; take the compute route to see what another chip would have needed, or set chip_hours"})});
    return evaluated;
  }
  evaluated.evaluation = std::move(evaluation);
  const Dependencies wanted = behind_wanted(*evaluated.evaluation, request);
  report_absences(evaluated, request, problems);
  warn_of_values(evaluated, problems);
  warn_of_conflicts(evaluated, problems);
  warn_of_extrapolation(evaluated, wanted, problems);
  warn_of_short_context(evaluated, wanted, problems);
  warn_of_price_tier(evaluated, wanted, problems);
  warn_of_rental_class(evaluated, wanted, problems);
  warn_of_accounting(evaluated, problems);
  return evaluated;
}

}  // namespace tokenwatt
