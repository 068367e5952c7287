// What several tests share: closeness by relative error, captured texts, assumptions given by hand, and runs from the
// catalogues.
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <limits>

#include "core/run/evaluation.hpp"
#include "core/run/serving_instance.hpp"

// What CAPTURE prints of a text: doctest 2.4.9 would print its address.
template <>
struct doctest::StringMaker<const char*> {
  static doctest::String convert(const char* text) { return text; }
};

namespace tokenwatt {

/// Equal up to a relative error, however small the numbers; doctest's own scale of 1 would let small numbers pass.
inline doctest::Approx about(double expected, double relative = 1e-12) {
  return doctest::Approx(expected).epsilon(relative).scale(0);
}

struct Given {
  Id id;
  double value;
};

/// Assumptions in the units of their rows; what is not given is NaN, so that a formula that reads it shows.
inline Assumptions<double> assume(std::initializer_list<Given> given, const Choices& choices = {}) {
  return make_assumptions<double>(choices, [&](Id id) {
    for (const Given& one : given) {
      if (one.id == id) return one.value;
    }
    return std::numeric_limits<double>::quiet_NaN();
  });
}

/// A run by the ids of its entries; an empty text chooses none.
struct Case {
  const char* model = "";
  const char* chip = "";
  const char* place = "";
  const char* accounting = "central";
  std::vector<Given> set{};
  std::optional<Route> route{};
  std::optional<Hardware> hardware{};
  const char* format = "";
  const char* offer = "";
  const char* subscription = "";
};

inline Selection selected(const Case& run) {
  Selection selection{find(chips(), run.chip),
                      find(models(), run.model),
                      find(places(), run.place),
                      find(accountings(), run.accounting),
                      find(formats(), run.format),
                      find(offers(), run.offer),
                      find(subscriptions(), run.subscription)};
  if (selection.format == none) selection.format = default_format(selection);
  return selection;
}

inline Override readers(Id id, double value) { return {id, Layer::reader, Range::fixed_at(value)}; }

inline Inputs inputs_of(const Case& run) {
  std::vector<Override> overrides;
  for (const Given& one : run.set) overrides.push_back(readers(one.id, one.value));
  return inputs_of(selected(run), overrides);
}

inline Evaluation evaluated(const Case& run) {
  const Inputs inputs = inputs_of(run);
  Choices choices = choose(inputs, run.route ? &*run.route : nullptr, run.hardware ? &*run.hardware : nullptr);
  choices.instance = choose_instance(inputs, selected(run), choices);
  return Evaluation(selected(run), inputs, choices);
}

inline const Result& result(const Evaluation& evaluation, const char* output) {
  return evaluation.results()[find(outputs(), output)];
}

/// The central value of an output in its unit; NaN where it is absent.
inline double central(const Evaluation& evaluation, const char* output) {
  const Result& found = result(evaluation, output);
  return found.present ? found.central : std::numeric_limits<double>::quiet_NaN();
}
inline double central(const Case& run, const char* output) { return central(evaluated(run), output); }

inline const Input& input(const Inputs& inputs, Id id) { return inputs[position(id)]; }

/// The central values of a run's inputs, for a formula that is no output.
inline Assumptions<double> central_assumptions(const Evaluation& run) {
  return make_assumptions<double>(run.choices(), [&](Id id) { return input(run.inputs(), id).range.central; });
}

/// The central figure of an assumption among these settings; NaN where there is none.
inline double figure_in(std::span<const Setting> sets, Id id) {
  for (const Setting& setting : sets) {
    if (setting.id == id) return setting.figure.range().central;
  }
  return std::numeric_limits<double>::quiet_NaN();
}
inline double chip_figure(const char* chip, Id id) { return figure_in(chips()[find(chips(), chip)].sets, id); }

/// What a chip's own row says of its peak at a format, in TFLOP/s; NaN where it says nothing.
inline double chip_peak(const char* chip, const char* format) {
  if (find(formats(), format) == bf16) return chip_figure(chip, Id::chip_peak_compute);
  for (const Peak& peak : chips()[find(chips(), chip)].peaks) {
    if (peak.format == find(formats(), format)) return peak.figure.range().central;
  }
  return std::numeric_limits<double>::quiet_NaN();
}

// The runs that the project's check values are about.
inline const Case grok4{"grok-4", "h100-sxm", "memphis", "epoch-grok4"};
inline const Case glm5_on_910b{"glm-5", "ascend-910b", "china", "epoch-grok4"};
inline const Case glm5_on_h100{"glm-5", "h100-sxm", "china", "epoch-grok4"};

}  // namespace tokenwatt
