// The layers of a run: which figure counts for each assumption, and where it comes from.
// core/formulas/README.md, section 0.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/tables/catalogues.hpp"

namespace tokenwatt {

/// Later layers win, for each assumption by itself.
enum class Layer : std::uint8_t {
  table,
  chip,
  model,
  place,
  accounting,
  offer,
  subscription,
  scenario,
  shared,
  reader
};
inline constexpr auto layer_names = names<Layer>({
    {Layer::table, "table"},
    {Layer::chip, "chip"},
    {Layer::model, "model"},
    {Layer::place, "place"},
    {Layer::accounting, "accounting"},
    {Layer::offer, "offer"},
    {Layer::subscription, "subscription"},
    {Layer::scenario, "scenario"},
    {Layer::shared, "shared"},
    {Layer::reader, "reader"},
});

/// A value given for an assumption by a scenario or a reader. Scenarios may name a source.
struct Override {
  Id id;
  Layer layer;
  Range range;
  Position source = none;
  Grade grade = Grade::assumed;
};

/// What counts for one assumption of one run.
struct Input {
  bool present = false;
  /// Absent because an accounting has no figure for the run's chip; what lower layers say does not count then.
  bool refused = false;
  /// The row whose figure stands in because this one has none, or `none`. Both are one number, and so one draw.
  Position borrowed_from = none;
  Range range{};
  Layer from = Layer::table;
  /// The row that gives it: of a place the one that has the figure, which may be the place around it.
  RowRef row{};
  Position source = none;
  Grade grade = Grade::assumed;
  /// The range below the reader's own value, for the warning that a value leaves the published range.
  bool has_published = false;
  Range published{};
};

using Inputs = std::array<Input, assumption_count>;

/// The catalogue entries of a run, as positions in their tables or `none`.
struct Selection {
  Position chip = none;
  Position model = none;
  Position place = none;
  Position accounting = none;
  Position format = none;
  Position offer = none;
  Position subscription = none;
  RentalClass rental_class = default_rental_class;
};

/// The format that serves where none is chosen: the model's release, or the nearest that the chip computes in.
Position default_format(const Selection& selection);

/// Lays the table, the selected entries and the overrides over each other. Overrides come in layer order. Out of line,
/// because newer compilers would dissolve it into its caller and copy the inputs there one by one, which takes 12 KB.
[[gnu::noinline]] Inputs inputs_of(const Selection& selection, const std::vector<Override>& overrides);

/// The choices that follow from the inputs: the route, unless one is named, and whether reported arithmetic counts.
Choices choose(const Inputs& inputs, const Route* route, const Hardware* hardware);

/// Whether the run's chip-hours were reported for another chip than its own, and the reader set none.
bool hours_of_another_chip(const Inputs& inputs, const Selection& selection);

}  // namespace tokenwatt
