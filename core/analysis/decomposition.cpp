// Chooses the factors of a comparison and works them out, centrally and draw by draw.
#include "core/analysis/decomposition.hpp"

#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

bool is(Position output, const char* id) { return output == find(outputs(), id); }

// The node of an input, in the unit of its row, because only ratios of it are taken.
Position input_node(const Evaluation& run, Position input) {
  return position_where(run.tape().nodes(),
                        [&](const Node& node) { return node.op == Op::input && node.input_position() == input; });
}

Position step_node(const Evaluation& run, std::string_view name) {
  for (const Step& step : run.tape().steps()) {
    if (name == step.name) return step.node;
  }
  __builtin_unreachable();
}

}  // namespace

bool is_decomposed(Position output) {
  for (const char* id :
       {"it_energy", "facility_energy", "emissions", "electricity_cost", "owned_cost", "rented_cost"}) {
    if (is(output, id)) return true;
  }
  return false;
}

double logarithmic_mean(double x, double y) {
  if (!(x > 0 && y > 0)) return 0;
  const double d = x / y - 1;
  // Near equality the quotient loses its digits; the series' next term is d^3 / 24.
  if (d > -1e-5 && d < 1e-5) return y * (1 + d / 2 - d * d / 12);
  return (x - y) / logarithm(x / y);
}

void Decomposition::add(const char* name, Part::Kind kind, bool divides, unsigned terms) {
  factors_.push_back({name, terms, {{kind, name, divides}}});
}

// Adds the factors of chip-hours: arithmetic, the chip's peak and utilization where both runs know their arithmetic.
// Where the chip's power multiplies the hours it is among them, within the chip's efficiency or by itself.
void Decomposition::add_hours(bool with_power, unsigned terms) {
  const auto know = [&](const char* id) {
    const ResultRef result{false, find(outputs(), id)};
    return run_->has(result) && baseline_->has(result);
  };
  if (know("training_compute") && know("implied_utilization")) {
    add("training_compute", Part::Kind::output, false, terms);
    if (with_power) add("chip_efficiency", Part::Kind::output, true, terms);
    if (!with_power) add("chip_peak_compute", Part::Kind::input, true, terms);
    factors_.push_back({"utilization", terms, {{Part::Kind::output, "implied_utilization", true}}});
    return;
  }
  add("chip_hours", Part::Kind::output, false, terms);
  if (with_power) add("chip_power", Part::Kind::input, false, terms);
}

void Decomposition::add_power(bool with_chip, bool with_pue, unsigned terms) {
  if (with_chip) add("chip_power", Part::Kind::input, false, terms);
  add("power_utilization", Part::Kind::input, false, terms);
  add("server_overhead", Part::Kind::input, false, terms);
  if (with_pue) add("facility_pue", Part::Kind::input, false, terms);
}

// Adds the two terms of owned cost, hardware with its operations and electricity. Chip-hours are factors of both.
void Decomposition::add_owned_cost() {
  constexpr unsigned hardware = 1, electricity = 2;
  terms_ = {{"hardware", {{Part::Kind::output, "chip_hours"}, {Part::Kind::step, "owned_hardware_rate"}}},
            {"electricity_cost", {{Part::Kind::output, "electricity_cost"}}}};
  add_hours(false, hardware | electricity);
  factors_.push_back({"chip_price", hardware, {{Part::Kind::step, "all_in_chip_price"}}});
  factors_.push_back({"annuity", hardware, {{Part::Kind::step, "annuity"}}});
  factors_.push_back({"other_operations",
                      hardware,
                      {{Part::Kind::step, "ownership_rate"},
                       {Part::Kind::step, "all_in_chip_price", true},
                       {Part::Kind::step, "annuity", true}}});
  add("cluster_utilization", Part::Kind::input, true, hardware);
  add_power(true, true, electricity);
  add("electricity_price", Part::Kind::input, false, electricity);
}

Decomposition::Decomposition(Position output, const Evaluation& run, const Evaluation& baseline)
    : output_(output), run_(&run), baseline_(&baseline) {
  if (is(output, "owned_cost")) {
    add_owned_cost();
  } else if (is(output, "rented_cost")) {
    add_hours(false, 1);
    add("chip_rent", Part::Kind::input);
  } else {
    add_hours(true, 1);
    add_power(false, !is(output, "it_energy"), 1);
    if (is(output, "emissions")) add("grid_intensity", Part::Kind::input);
    if (is(output, "electricity_cost")) add("electricity_price", Part::Kind::input);
  }
  const std::vector<double> own = values_of(run), other = values_of(baseline);
  std::size_t at = 1;
  for (std::size_t k = 0; k < terms_.size(); ++k) {
    const auto [x, y] = term_values(k, at, own, other);
    if ((x > 0) != (y > 0)) lone_.push_back({k, x - y});
  }
}

// A term of both runs; `at` is where its parts begin among the values, and moves on to the next term's.
std::pair<double, double> Decomposition::term_values(std::size_t term, std::size_t& at, std::span<const double> own,
                                                     std::span<const double> other) const {
  double x = 1, y = 1;
  for (std::size_t part = 0; part < terms_[term].parts.size(); ++part, ++at) x *= own[at], y *= other[at];
  return {x, y};
}

// The nodes of the output, of the terms' parts and of the factors' parts, in this order.
std::vector<Position> Decomposition::nodes_of(const Evaluation& run) const {
  const auto output_node = [&](Position output) { return run.results()[output].base_node; };
  std::vector<Position> nodes{output_node(output_)};
  const auto add_parts = [&](const Product& parts) {
    for (const Part& part : parts) {
      switch (part.kind) {
        case Part::Kind::output: nodes.push_back(output_node(find(outputs(), part.name))); break;
        case Part::Kind::input: nodes.push_back(input_node(run, find(assumption_rows(), part.name))); break;
        case Part::Kind::step: nodes.push_back(step_node(run, part.name)); break;
      }
    }
  };
  for (const Term& term : terms_) add_parts(term.parts);
  for (const Factor& factor : factors_) add_parts(factor.parts);
  return nodes;
}

std::vector<double> Decomposition::values_of(const Evaluation& run) const {
  std::vector<double> values;
  for (const Position node : nodes_of(run)) values.push_back(run.tape()[node].value);
  return values;
}

// The ratios of the factors and lone terms from the values of nodes_of() in both runs.
void Decomposition::work(std::span<const double> own, std::span<const double> other, std::span<double> ratios) const {
  std::size_t at = 1;
  double weights[2] = {1, 1}, lone[2] = {1, 1};
  const double whole = terms_.empty() ? 1 : logarithmic_mean(own[0], other[0]);
  for (std::size_t k = 0; k < terms_.size(); ++k) {
    const auto [x, y] = term_values(k, at, own, other);
    weights[k] = logarithmic_mean(x, y) / whole;
    lone[k] = exponential((x - y) / whole);
  }
  for (std::size_t i = 0; i < factors_.size(); ++i) {
    double ratio = 1, weight = 0;
    for (const Part& part : factors_[i].parts) {
      ratio *= part.divides ? other[at] / own[at] : own[at] / other[at];
      ++at;
    }
    for (unsigned k = 0; k < 2; ++k) {
      if ((factors_[i].terms >> k) & 1) weight += weights[k];
    }
    ratios[i] = weight == 0 ? 1 : weight == 1 ? ratio : exponential(weight * logarithm(ratio));
  }
  for (std::size_t k = 0; k < lone_.size(); ++k) ratios[factors_.size() + k] = lone[lone_[k].term];
}

std::vector<Contribution> Decomposition::central() const {
  const std::vector<double> own = values_of(*run_), other = values_of(*baseline_);
  std::vector<double> ratios(factors_.size() + lone_.size());
  work(own, other, ratios);
  std::vector<Contribution> list;
  for (std::size_t i = 0; i < factors_.size(); ++i) list.push_back({factors_[i].name, ratios[i], std::nullopt});
  for (std::size_t k = 0; k < lone_.size(); ++k) {
    list.push_back({terms_[lone_[k].term].name, ratios[factors_.size() + k], lone_[k].difference});
  }
  return list;
}

}  // namespace tokenwatt
