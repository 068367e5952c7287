// Lays the layers of a run over each other.
#include "core/run/layers.hpp"

#include <algorithm>

#include "core/formulas/compute.hpp"

namespace tokenwatt {
namespace {

class Stack {
 public:
  Inputs inputs{};

  void put(Id id, const Figure& figure, Layer layer) { put({id, layer, figure.range, figure.source, figure.grade}); }

  void put(const Override& value) {
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
    input.source = value.source;
    input.grade = value.grade;
  }

  void put_all(std::span<const Setting> sets, Layer layer) {
    for (const Setting& setting : sets) put(setting.id, setting.figure, layer);
  }

  void refuse(Id id) {
    inputs[position(id)] = {};
    inputs[position(id)].refused = true;
    inputs[position(id)].from = Layer::accounting;
  }
};

void put_table(Stack& stack) {
  for (Position i = 0; i < assumption_rows().size(); ++i) {
    const AssumptionRow& row = assumption_rows()[i];
    if (row.has_default) stack.put(id_at(i), row.figure, Layer::table);
  }
}

void put_chip(Stack& stack, const Chip& chip) {
  // A price per server holds the chip's share of it already, and one per rack that of the network too, as the source of
  // the price says (core/formulas/README.md, section 4).
  for (const Setting& setting : chip.sets) {
    if (setting.id != Id::chip_price) continue;
    const auto implied = [&](Id id, double value) {
      stack.put({id, Layer::chip, Range::fixed_at(value), setting.figure.source, setting.figure.grade});
    };
    if (chip.price_scope == PriceScope::server || chip.price_scope == PriceScope::rack)
      implied(Id::server_price_factor, 1);
    if (chip.price_scope == PriceScope::rack) implied(Id::network_share, 0);
  }
  stack.put_all(chip.sets, Layer::chip);
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

void put_format(Stack& stack, Position format, const Chip* chip, const Model* model) {
  // The release's own figures of bytes count its scales. 4-bit formats leave weights that are not routed as released.
  if (model == nullptr || model->format != format) stack.put_all(formats()[format].sets, Layer::model);
  if (chip == nullptr) return;
  const Position computed = computed_in(*chip, format);
  if (computed != none) stack.put(Id::serving_peak_compute, *peak(*chip, computed), Layer::chip);
}

void put_offer(Stack& stack, const Offer& offer, double context_length) {
  stack.put_all(offer.sets, Layer::offer);
  if (offer.long_above == 0 || context_length <= offer.long_above) return;
  for (const Setting& setting : offer.long_sets) stack.put(setting.id, setting.figure, Layer::offer);
}

void put_place(Stack& stack, const Place& place) {
  if (place.within != none) put_place(stack, places()[place.within]);
  stack.put_all(place.sets, Layer::place);
}

bool in_mask(std::uint64_t mask, Position index) { return mask == 0 || (index != none && ((mask >> index) & 1) != 0); }

const AccountingCase* first_case(const Accounting& accounting, Id id, const Selection& selection, bool single_chip) {
  for (const AccountingCase& one : accounting.cases) {
    if (one.id == id && in_mask(one.chips, selection.chip) && in_mask(one.places, selection.place) &&
        (!one.single_chip || single_chip)) {
      return &one;
    }
  }
  return nullptr;
}

void put_accounting(Stack& stack, const Accounting& accounting, const Selection& selection, bool single_chip) {
  // All-in watts are divided by the rating in the catalogue, so that a reader's own rating still counts.
  const double rating = stack.inputs[position(Id::chip_power)].range.central;
  for (const AccountingCase& named : accounting.cases) {
    const AccountingCase* one = first_case(accounting, named.id, selection, single_chip);
    if (one == nullptr) {
      stack.refuse(named.id);
      continue;
    }
    Figure figure = one->figure;
    if (one->watts_per_chip) {
      if (!(rating > 0)) {
        stack.refuse(named.id);
        continue;
      }
      figure.range.low /= rating, figure.range.central /= rating, figure.range.high /= rating;
    }
    stack.put(named.id, figure, Layer::accounting);
  }
}

template <class Row>
const Row* chosen(std::span<const Row> rows, Position index) {
  return index == none ? nullptr : &rows[index];
}

void fill_fallbacks(Inputs& inputs) {
  for (Position i = 0; i < inputs.size(); ++i) {
    const Position fallback = assumption_rows()[i].fallback;
    if (!inputs[i].present && fallback != none) inputs[i] = inputs[fallback];
  }
}

// All parameters of a dense model are shared; of a sparse one they must be counted, so nothing stands in for them.
void fill_dense(Inputs& inputs) {
  Input& shared = inputs[position(Id::shared_parameters)];
  const Input& active = inputs[position(Id::active_parameters)];
  const Input& total = inputs[position(Id::total_parameters)];
  const bool dense = active.present && total.range.central <= sparse_above * active.range.central;
  if (!shared.present && dense) shared = total;
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
  put_table(stack);
  const Chip* chip = chosen(chips(), selection.chip);
  const Model* model = chosen(models(), selection.model);
  if (chip != nullptr) put_chip(stack, *chip);
  if (model != nullptr) stack.put_all(model->sets, Layer::model);
  if (selection.format != none) put_format(stack, selection.format, chip, model);
  if (const Place* place = chosen(places(), selection.place)) put_place(stack, *place);
  if (const Accounting* accounting = chosen(accountings(), selection.accounting)) {
    bool single_chip = false;
    for (const Override& value : overrides) {
      if (value.id == Id::chip_count) single_chip = value.range.is_fixed() && value.range.central == 1;
    }
    put_accounting(stack, *accounting, selection, single_chip);
  }
  if (const Offer* offer = chosen(offers(), selection.offer)) {
    double context_length = stack.inputs[position(Id::context_length)].range.central;
    for (const Override& value : overrides) {
      if (value.id == Id::context_length) context_length = value.range.central;
    }
    put_offer(stack, *offer, context_length);
  }
  if (const Subscription* one = chosen(subscriptions(), selection.subscription)) {
    stack.put_all(one->sets, Layer::subscription);
  }
  for (const Override& value : overrides) stack.put(value);
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
  choices.prefill_is_measured = has(Id::measured_prefill_throughput);
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
