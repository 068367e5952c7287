// Lays the layers of a run over each other.
#include "core/run/layers.hpp"

#include <algorithm>
#include <limits>

#include "core/formulas/compute.hpp"

namespace tokenwatt {
namespace {

class Stack {
 public:
  Inputs inputs{};

  void set(Id id, const Figure& figure, Layer layer, const RowRef& row) {
    set({id, layer, figure.range(), figure.source, figure.grade}, row);
  }

  void set(const Override& value, const RowRef& row = {}) {
    Input& input = inputs[position(value.id)];
    const bool readers = value.layer == Layer::shared || value.layer == Layer::reader;
    if (readers && input.present && input.from < Layer::shared) {
      input.has_published = true;
      input.published = input.range;
    }
    input.present = true;
    input.refused = false;
    input.range = value.range;
    input.from = value.layer;
    input.row = row;
    input.source = value.source;
    input.grade = value.grade;
  }

  void set_all(std::span<const Setting> sets, Layer layer, const RowRef& row) {
    for (const Setting& setting : sets) set(setting.id, setting.figure, layer, row);
  }

  void refuse(Id id) {
    inputs[position(id)] = {};
    inputs[position(id)].refused = true;
    inputs[position(id)].from = Layer::accounting;
  }
};

void apply_table(Stack& stack) {
  for (Position i = 0; i < assumption_rows().size(); ++i) {
    const AssumptionRow& row = assumption_rows()[i];
    if (row.has_default) stack.set(id_at(i), row.figure, Layer::table, {Catalogue::assumptions, i});
  }
}

void apply_chip(Stack& stack, Position index, RentalClass rental_class) {
  const Chip& chip = chips()[index];
  const RowRef row{Catalogue::chips, index};
  // A price per server holds the chip's share of it already, and one per rack that of the network too, as the source of
  // the price says (core/formulas/README.md, section 4).
  for (const Setting& setting : chip.sets) {
    if (setting.id != Id::chip_price) continue;
    const auto implied = [&](Id id, double value) {
      stack.set({id, Layer::chip, Range::fixed_at(value), setting.figure.source, setting.figure.grade}, row);
    };
    if (chip.price_scope == PriceScope::server || chip.price_scope == PriceScope::rack)
      implied(Id::server_price_factor, 1);
    if (chip.price_scope == PriceScope::rack) implied(Id::network_share, 0);
  }
  stack.set_all(chip.sets, Layer::chip, row);
  if (const Rent* rent = rent_of(chip, rental_class)) {
    stack.set(Id::chip_rent, rent->figure, Layer::chip, {Catalogue::chips, index, none, rent->rental_class});
  }
}

const Figure* figure_of(std::span<const Setting> sets, Id id) {
  for (const Setting& setting : sets) {
    if (setting.id == id) return &setting.figure;
  }
  return nullptr;
}

// The chip's peak at exactly this format.
const Figure* peak(const Chip& chip, Position format) {
  if (format == bf16) return figure_of(chip.sets, Id::chip_peak_compute);
  for (const Peak& one : chip.peaks) {
    if (one.format == format) return &one.figure;
  }
  return nullptr;
}

// The format in which the chip computes this one, or `none`.
Position computed_in(const Chip& chip, Position format) {
  for (const Position nearest : formats()[format].computes_in) {
    if (peak(chip, nearest) != nullptr) return nearest;
  }
  return none;
}

template <class Row>
const Row* chosen(std::span<const Row> rows, Position index) {
  return index == none ? nullptr : &rows[index];
}

void apply_format(Stack& stack, const Selection& selection) {
  const Position format = selection.format;
  const Model* model = chosen(models(), selection.model);
  // The release's own figures of bytes count its scales. 4-bit formats leave weights that are not routed as released;
  // where none are counted as such the model is dense, and the format is that of all its weights.
  if (model == nullptr || model->format != format) {
    const std::span<const Setting> sets = formats()[format].sets;
    stack.set_all(sets, Layer::model, {Catalogue::formats, format});
    const bool is_dense = model != nullptr && figure_of(model->sets, Id::shared_parameters) == nullptr;
    if (is_dense && figure_of(sets, Id::shared_weight_bytes) == nullptr) {
      stack.set(Id::shared_weight_bytes, *figure_of(sets, Id::weight_bytes), Layer::model,
                {Catalogue::formats, format});
    }
  }
  const Chip* chip = chosen(chips(), selection.chip);
  if (chip == nullptr) return;
  const Position computed = computed_in(*chip, format);
  if (computed == none) return;
  stack.set(Id::serving_peak_compute, *peak(*chip, computed), Layer::chip, {Catalogue::chips, selection.chip});
}

// The central value that an assumption has once the overrides are laid on; NaN where it has none.
double central_with(const Stack& stack, const std::vector<Override>& overrides, Id id) {
  const Input& input = stack.inputs[position(id)];
  double central = input.present ? input.range.central : std::numeric_limits<double>::quiet_NaN();
  for (const Override& value : overrides) {
    if (value.id == id) central = value.range.central;
  }
  return central;
}

// Tables and chips hold the utilization of a large model; that of the run's own takes its place. A chip without a
// figure is taken as the H100, which is fast.
void apply_size(Stack& stack, const std::vector<Override>& overrides) {
  Input& utilization = stack.inputs[position(Id::model_flops_utilization)];
  if (!utilization.present || utilization.from > Layer::chip) return;
  const double active = central_with(stack, overrides, Id::active_parameters);
  if (!(active > 0)) return;
  const double peak = utilization.from == Layer::table ? std::numeric_limits<double>::infinity()
                                                       : central_with(stack, overrides, Id::chip_peak_compute);
  const double factor = size_factor(of<"parameter">(active), of<"TFLOP/s/chip">(peak));
  Range& range = utilization.range;
  range.low *= factor, range.central *= factor, range.high *= factor;
}

void apply_offer(Stack& stack, Position index, double context_length) {
  const Offer& offer = offers()[index];
  const RowRef row{Catalogue::offers, index};
  stack.set_all(offer.sets, Layer::offer, row);
  // Those without other prices for long prompts have an empty list of them.
  if (context_length > offer.long_above) stack.set_all(offer.long_sets, Layer::offer, row);
}

void apply_place(Stack& stack, Position index) {
  const Place& place = places()[index];
  if (place.within != none) apply_place(stack, place.within);
  stack.set_all(place.sets, Layer::place, {Catalogue::places, index});
}

struct FirstCase {
  const AccountingCase* row = nullptr;
  /// Its position among the cases of the same assumption.
  Position index = none;
};

// The first of an assumption's cases that applies, if one does.
FirstCase first_case(const Accounting& accounting, Id id, const Selection& selection, bool single_chip) {
  Position index = 0;
  for (const AccountingCase& one : accounting.cases) {
    if (one.id != id) continue;
    if (in_mask(one.chips, selection.chip) && in_mask(one.places, selection.place) &&
        (!one.single_chip || single_chip)) {
      return {&one, index};
    }
    ++index;
  }
  return {};
}

void apply_accounting(Stack& stack, const Selection& selection, bool single_chip) {
  const Accounting& accounting = accountings()[selection.accounting];
  // All-in watts are divided by the rating in the catalogue, so that a reader's own rating still counts.
  const double rating = stack.inputs[position(Id::chip_power)].range.central;
  for (const AccountingCase& named : accounting.cases) {
    const auto [one, index] = first_case(accounting, named.id, selection, single_chip);
    if (one == nullptr) {
      stack.refuse(named.id);
      continue;
    }
    Range range = one->figure.range();
    if (one->watts_per_chip) {
      if (!(rating > 0)) {
        stack.refuse(named.id);
        continue;
      }
      range.low /= rating, range.central /= rating, range.high /= rating;
    }
    const RowRef row{Catalogue::accountings, selection.accounting, index};
    stack.set({named.id, Layer::accounting, range, one->figure.source, one->figure.grade}, row);
  }
}

// Lets the figure of one row stand in for another.
void stand_in(Inputs& inputs, Position one, Position other) {
  inputs[other] = inputs[one];
  if (inputs[other].present && inputs[one].borrowed_from == none) inputs[other].borrowed_from = one;
}

void fill_fallbacks(Inputs& inputs) {
  for (Position i = 0; i < inputs.size(); ++i) {
    const Position fallback = assumption_rows()[i].fallback;
    if (!inputs[i].present && fallback != none) stand_in(inputs, fallback, i);
  }
}

// All parameters of a dense model are shared; of a sparse one they must be counted, so nothing stands in for them.
void fill_dense(Inputs& inputs) {
  const Input& active = inputs[position(Id::active_parameters)];
  const Input& total = inputs[position(Id::total_parameters)];
  const bool dense = active.present && total.range.central <= sparse_above * active.range.central;
  if (!inputs[position(Id::shared_parameters)].present && dense) {
    stand_in(inputs, position(Id::total_parameters), position(Id::shared_parameters));
  }
}

}  // namespace

Position default_format(const Selection& selection) {
  const Model* model = chosen(models(), selection.model);
  if (model == nullptr || model->format == none) return none;
  const Chip* chip = chosen(chips(), selection.chip);
  const Position computed = chip == nullptr ? none : computed_in(*chip, model->format);
  return computed == none ? model->format : computed;
}

Inputs inputs_of(const Selection& selection, const std::vector<Override>& overrides) {
  Stack stack;
  apply_table(stack);
  if (selection.chip != none) apply_chip(stack, selection.chip, selection.rental_class);
  if (const Model* model = chosen(models(), selection.model)) {
    stack.set_all(model->sets, Layer::model, {Catalogue::models, selection.model});
  }
  if (selection.format != none) apply_format(stack, selection);
  if (selection.place != none) apply_place(stack, selection.place);
  if (selection.accounting != none) {
    bool single_chip = false;
    for (const Override& value : overrides) {
      if (value.id == Id::chip_count) single_chip = value.range.is_fixed() && value.range.central == 1;
    }
    apply_accounting(stack, selection, single_chip);
  }
  if (selection.offer != none) {
    apply_offer(stack, selection.offer, central_with(stack, overrides, Id::context_length));
  }
  if (const Subscription* one = chosen(subscriptions(), selection.subscription)) {
    stack.set_all(one->sets, Layer::subscription, {Catalogue::subscriptions, selection.subscription});
  }
  apply_size(stack, overrides);
  for (const Override& value : overrides) stack.set(value);
  fill_fallbacks(stack.inputs);
  fill_dense(stack.inputs);
  fill_fallbacks(stack.inputs);
  return stack.inputs;
}

Choices choose(const Inputs& inputs, const Route* route, const Hardware* hardware) {
  const auto has = [&](Id id) { return inputs[position(id)].present; };
  Choices choices;
  const bool pair = has(Id::active_parameters) && has(Id::training_tokens);
  const bool reported = has(Id::training_compute);
  const Layer pair_from =
      std::max(inputs[position(Id::active_parameters)].from, inputs[position(Id::training_tokens)].from);
  choices.compute_is_reported = reported && (!pair || inputs[position(Id::training_compute)].from >= pair_from);
  if (route != nullptr) {
    choices.route = *route;
  } else if (has(Id::chip_hours)) {
    choices.route = Route::hours;
  } else if (has(Id::chip_count) && has(Id::wall_clock)) {
    choices.route = Route::cluster;
  } else {
    choices.route = Route::compute;
  }
  const Input& total = inputs[position(Id::total_parameters)];
  const Input& shared = inputs[position(Id::shared_parameters)];
  choices.is_dense = total.present && shared.present && total.range.central <= shared.range.central;
  choices.decode_is_measured = has(Id::measured_decode_throughput);
  const Input& speed = inputs[position(Id::target_user_speed)];
  // Of speed and batch the one that was given later counts, and a measured rate has the batch that it was measured at.
  choices.batch_is_found =
      speed.range.central > 0 && speed.from >= inputs[position(Id::batch_size)].from && !choices.decode_is_measured;
  // Written so that what is believed to be all, in every draw, leaves prompts out of what users wait for.
  choices.prompts_are_read_beside = inputs[position(Id::disaggregated_prefill)].range.low < 1;
  choices.prefill_is_measured = has(Id::measured_prefill_throughput);
  choices.answer_is_given = has(Id::answer_tokens);
  choices.cached_prompt_is_given = has(Id::cached_prompt_tokens);
  choices.hardware = hardware != nullptr ? *hardware : has(Id::chip_rent) ? Hardware::rented : Hardware::owned;
  return choices;
}

bool hours_of_another_chip(const Inputs& inputs, const Selection& selection) {
  const Model* model = chosen(models(), selection.model);
  const Input& hours = inputs[position(Id::chip_hours)];
  return model != nullptr && hours.present && hours.from == Layer::model && model->hours_chip != none &&
         selection.chip != none && model->hours_chip != selection.chip;
}

}  // namespace tokenwatt
