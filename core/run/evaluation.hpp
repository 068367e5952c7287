// One run evaluated: its formulas on a tape, central results, grades, and what is missing.
#pragma once

#include <optional>
#include <vector>

#include "core/formulas/outputs.hpp"
#include "core/run/layers.hpp"

namespace tokenwatt {

struct Result {
  /// Absent where an input is missing or the number is not finite.
  bool present = false;
  /// In the output's unit.
  double central = 0;
  /// The formula's node, in base units, and that of the result in the output's unit.
  Position base_node = 0;
  Position node = 0;
};

/// A series recorded: a node for each year from first_year to last_year, in the output's unit.
struct RecordedSeries {
  Tape tape;
  std::vector<Position> years;
};

/// An output of a run, or an input in the catalogue's unit.
struct ResultRef {
  bool is_input = false;
  Position index = 0;
  bool operator==(const ResultRef& other) const = default;
};

/// An input that some outputs need and the run has not.
struct Absence {
  Id id;
  /// The chosen catalogue entry, or the accounting, has no figure for it.
  bool no_figure;
  std::vector<Position> outputs;
};

struct RouteHours {
  std::optional<double> hours, cluster, compute;
};

class Evaluation {
 public:
  Evaluation(const Selection& selection, const Inputs& inputs, const Choices& choices);
  Evaluation(const Evaluation&) = delete;
  Evaluation& operator=(const Evaluation&) = delete;

  const Selection& selection() const { return selection_; }
  const Inputs& inputs() const { return inputs_; }
  const Choices& choices() const { return choices_; }
  const Tape& tape() const { return tape_; }
  const std::vector<Result>& results() const { return results_; }
  const std::vector<Absence>& absences() const { return absences_; }
  /// The central value of each assumption, NaN where it is missing: what the tape's inputs hold.
  std::vector<double> central_inputs() const;
  /// Outputs whose inputs are all there but whose value is not a finite number.
  const std::vector<Position>& unsolved() const { return unsolved_; }
  /// Outputs of an instance that is too small for the model, or too slow for the speed that each user is to get.
  const std::vector<Position>& not_fitting() const { return not_fitting_; }
  const std::vector<Position>& too_slow() const { return too_slow_; }

  /// Whether the run has this output or input, and its central value.
  bool has(ResultRef result) const;
  double central(ResultRef result) const;

  /// The series of an output, on a tape of its own; without years for an output that has none.
  RecordedSeries series(Position output) const;

  /// d ln(output) / d ln(input) for each assumption, exact; the output must be present.
  std::vector<double> elasticities(Position output) const;

  /// The weakest grade among the inputs that move an output.
  Grade grade(Position output) const;

  /// Chip-hours by each route, where its givens are there.
  RouteHours route_hours() const { return route_hours_; }

 private:
  /// Records every input on a tape, a missing one as NaN.
  Assumptions<Recorded> record_inputs(Tape& tape) const;
  /// Never inlined: it is called once for each row of the table, and copies would only add bytes.
  [[gnu::noinline]] Recorded record_input(Tape& tape, Id id) const;
  void record_outputs(const Assumptions<Recorded>& assumptions);
  void note_absence(Id id, Position output);
  std::optional<double> chip_hours_of(const In<"chip-hour", Recorded>& hours) const;

  Selection selection_;
  Inputs inputs_;
  Choices choices_;
  Dependencies missing_;
  Tape tape_;
  std::vector<Result> results_;
  std::vector<Absence> absences_;
  std::vector<Position> unsolved_;
  std::vector<Position> not_fitting_;
  std::vector<Position> too_slow_;
  RouteHours route_hours_;
};

}  // namespace tokenwatt
