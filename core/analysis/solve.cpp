// Finds roots of the tape's central results.
#include "core/analysis/solve.hpp"

#include "core/analysis/root.hpp"

namespace tokenwatt {
namespace {

// A result of a run as a function of one of its inputs, NaN where another input is missing.
class Response {
 public:
  Response(const Evaluation& run, ResultRef result, Id id)
      : run_(run), result_(result), at_(position(id)), inputs_(run.central_inputs()) {
    const Position node = result.is_input ? none : run.results()[result.index].node;
    run.tape().evaluate(inputs_, values_);
    nodes_ = run.tape().path(at_, node);
  }
  Response(const Evaluation& run, Position output, Id id) : Response(run, ResultRef{false, output}, id) {}

  double operator()(double x) {
    inputs_[at_] = x;
    if (result_.is_input) return inputs_[result_.index];
    run_.tape().evaluate(inputs_, values_, nodes_);
    return values_[run_.results()[result_.index].node];
  }

 private:
  const Evaluation& run_;
  ResultRef result_;
  Position at_;
  std::vector<double> inputs_, values_;
  std::vector<Position> nodes_;
};

Plausibility plausibility_of(std::optional<double> root, const Input& input, const AssumptionRow& row) {
  if (!root) return Plausibility::nowhere;
  Range published = input.has_published ? input.published : input.range;
  const bool fixed = !input.present || published.is_fixed();
  if (fixed && row.has_default) published = row.figure.range();
  const bool inside = (input.present || row.has_default) && *root >= published.low && *root <= published.high;
  return inside ? Plausibility::inside : Plausibility::outside_published;
}

double start_of(const Input& input, Bounds bounds) { return input.present ? input.range.central : bounds.min; }

// The value of a run's assumption at which the gap closes, the nearest to its present one.
template <class Function>
Solution solution_of(Function& gap, const Evaluation& run, Id id) {
  const Input& input = run.inputs()[position(id)];
  const auto root = find_root(gap, row(id).bounds, start_of(input, row(id).bounds));
  return {root, plausibility_of(root, input, row(id))};
}

}  // namespace

Solution solve(const Evaluation& run, Position output, Id id, double target) {
  if (!run.tape().dependencies(run.results()[output].node).test(position(id))) return {};
  Response response(run, output, id);
  const auto gap = [&](double x) { return response(x) - target; };
  return solution_of(gap, run, id);
}

Solution solve_ratio(const Side& top, const Side& bottom, const Evaluation& owner, Id id, double target) {
  // Without a second side the target is reached by the first alone.
  const Side& under = bottom.run == nullptr ? top : bottom;
  Response above(*top.run, top.result, id);
  Response below(*under.run, under.result, id);
  const double fixed_above = top.run->central(top.result);
  const double fixed_below = bottom.run == nullptr ? 1 : bottom.run->central(bottom.result);
  const auto gap = [&](double x) {
    const double value = top.moves ? above(x) : fixed_above;
    return value / (bottom.moves ? below(x) : fixed_below) - target;
  };
  const Bounds bounds = row(id).bounds;
  // An expression that does not move has no solution, even where it lies on the target.
  if (gap(bounds.min) == gap(bounds.max)) return {};
  return solution_of(gap, owner, id);
}

Solution solve_equal(const Evaluation& run, const Evaluation& other, Position output, Id id, bool shared) {
  Response ours(run, output, id);
  Response theirs(other, output, id);
  const double fixed = other.results()[output].central;
  const auto gap = [&](double x) { return ours(x) - (shared ? theirs(x) : fixed); };
  // Runs that are equal at every value have no break-even.
  const Bounds bounds = row(id).bounds;
  const double middle = start_of(run.inputs()[position(id)], bounds);
  if (gap(bounds.min) == 0 && gap(bounds.max) == 0 && gap(middle) == 0) return {};
  return solution_of(gap, run, id);
}

}  // namespace tokenwatt
