// Records a run's formulas and reads central results, grades and absences off the tape.
#include "core/run/evaluation.hpp"

#include <algorithm>

#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

// Whether the assumption should have come from a catalogue entry that the run names, and not from the reader.
bool entry_should_give(Id id, const Selection& selection) {
  // Hours are reported of few models, and one that has none takes another route.
  if (id == Id::chip_hours) return false;
  switch (row(id).per) {
    case Per::chip: return selection.chip != none;
    case Per::model: return selection.model != none;
    case Per::place: return selection.place != none;
    case Per::offer: return selection.offer != none;
    case Per::subscription: return selection.subscription != none;
    // Measurements are the reader's or a scenario's: no catalogue holds them.
    case Per::model_chip:
    case Per::nothing: return false;
  }
  __builtin_unreachable();
}

}  // namespace

Evaluation::Evaluation(const Selection& selection, const Inputs& inputs, const Choices& choices)
    : selection_(selection), inputs_(inputs), choices_(choices) {
  for (Position at = 0; at < inputs_.size(); ++at) missing_.set(at, !inputs_[at].present);
  Recording recording(tape_);
  const Assumptions<Recorded> assumptions = record_inputs(tape_);
  recording.recall_of(&assumptions);
  record_outputs(assumptions);
  if (!hours_of_another_chip(inputs, selection)) route_hours_.hours = chip_hours_of(chip_hours_by_hours(assumptions));
  route_hours_.cluster = chip_hours_of(chip_hours_by_cluster(assumptions));
  route_hours_.compute = chip_hours_of(chip_hours_by_compute(assumptions));
}

Assumptions<Recorded> Evaluation::record_inputs(Tape& tape) const {
  return make_assumptions<Recorded>(choices_, [&](Id id) { return record_input(tape, id); });
}

Recorded Evaluation::record_input(Tape& tape, Id id) const {
  const Input& input = inputs_[position(id)];
  const Position at = input.borrowed_from == none ? position(id) : input.borrowed_from;
  return {tape.input(at, input.present ? input.range.central : not_a_number)};
}

void Evaluation::record_outputs(const Assumptions<Recorded>& assumptions) {
  for (Position i = 0; i < outputs().size(); ++i) {
    const Output& output = outputs()[i];
    Result result;
    result.base_node = output.record(assumptions).node;
    result.node = tape_.rescale(result.base_node, 1 / output.scale);
    result.central = tape_[result.node].value;
    const Dependencies lacking = tape_.dependencies(result.node) & missing_;
    for (Position at = 0; at < inputs_.size(); ++at) {
      if (lacking.test(at)) note_absence(id_at(at), i);
    }
    const auto rests_on = [&](Id id) { return tape_.dependencies(result.node).test(position(id)); };
    const bool fits = choices_.instance.fits || !rests_on(Id::instance_chips);
    const bool is_fast = choices_.instance.is_fast_enough || !rests_on(Id::target_user_speed);
    if (!fits) not_fitting_.push_back(i);
    if (fits && !is_fast) too_slow_.push_back(i);
    const bool is_served = fits && is_fast;
    result.present = lacking.none() && is_served && is_finite(result.central);
    if (lacking.none() && is_served && !result.present) unsolved_.push_back(i);
    results_.push_back(result);
  }
}

Grade Evaluation::grade(Position output) const {
  const std::vector<double> weights = elasticities(output);
  const Dependencies& deciding = tape_.dependencies(results_[output].node);
  // Where only a choice decides, such as the number of servers, no input has a slope: then every one that it depends on
  // counts.
  const bool moves = std::any_of(weights.begin(), weights.end(), [](double weight) { return weight != 0; });
  Grade weakest = Grade::measured;
  for (Position at = 0; at < inputs_.size(); ++at) {
    if (moves ? weights[at] != 0 : deciding.test(at)) weakest = std::max(weakest, inputs_[at].grade);
  }
  return weakest;
}

bool Evaluation::has(ResultRef result) const {
  return result.is_input ? inputs_[result.index].present : results_[result.index].present;
}

double Evaluation::central(ResultRef result) const {
  return result.is_input ? inputs_[result.index].range.central : results_[result.index].central;
}

std::vector<double> Evaluation::central_inputs() const {
  std::vector<double> values;
  for (const Input& input : inputs_) values.push_back(input.present ? input.range.central : not_a_number);
  return values;
}

void Evaluation::note_absence(Id id, Position output) {
  for (Absence& absence : absences_) {
    if (absence.id == id) {
      absence.outputs.push_back(output);
      return;
    }
  }
  const bool no_figure = inputs_[position(id)].refused || entry_should_give(id, selection_);
  absences_.push_back({id, no_figure, {output}});
}

std::vector<double> Evaluation::elasticities(Position output) const {
  const Result& result = results_[output];
  std::vector<double> slopes(most_inputs);
  tape_.gradient(result.node, slopes);
  slopes.resize(inputs_.size());
  for (Position at = 0; at < slopes.size(); ++at) {
    if (slopes[at] != 0) slopes[at] *= inputs_[at].range.central / result.central;
  }
  return slopes;
}

RecordedSeries Evaluation::series(Position output) const {
  const Output& row = outputs()[output];
  RecordedSeries recorded;
  if (row.series == nullptr || !results_[output].present) return recorded;
  const Recording recording(recorded.tape);
  const Assumptions<Recorded> assumptions = record_inputs(recorded.tape);
  for (int year = first_year; year <= last_year; ++year) {
    const Recorded value = row.series(assumptions, year - first_year);
    recorded.years.push_back(recorded.tape.rescale(value.node, 1 / row.scale));
  }
  return recorded;
}

std::optional<double> Evaluation::chip_hours_of(const In<"chip-hour", Recorded>& hours) const {
  const double value = tape_[hours.base.node].value / unit_of<"chip-hour">().scale;
  if ((tape_.dependencies(hours.base.node) & missing_).any() || !is_finite(value)) return std::nullopt;
  return value;
}

}  // namespace tokenwatt
