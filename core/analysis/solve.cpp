// Scans the tape's central results for a bracket and bisects it.
#include "core/analysis/solve.hpp"

#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

constexpr int scan_points = 512;

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

// Between two ends with unlike signs, to the last bits; none where the function jumps over zero.
template <class Function>
std::optional<double> bisect(Function& function, double low, double high, bool low_is_negative) {
  constexpr double is_zero = 1e-15, is_jump = 1e-6;
  const double width = high - low;
  double below = function(low), above = function(high);
  const double most = magnitude(below) > magnitude(above) ? magnitude(below) : magnitude(above);
  for (int i = 0; i < 200; ++i) {
    const double middle = low + (high - low) / 2;
    if (middle == low || middle == high) break;
    const double value = function(middle);
    if (value == 0) return middle;
    if ((value < 0) == low_is_negative) {
      low = middle, below = value;
    } else {
      high = middle, above = value;
    }
  }
  if (magnitude(below) > is_jump * most && magnitude(above) > is_jump * most) return {};
  const double root = low + (high - low) / 2;
  return magnitude(root) < is_zero * width ? 0 : root;
}

// A root of `function` between the bounds, the one nearest to `start`: a scan for brackets, then bisection. Positive
// bounds further apart than two powers of ten are scanned by factors.
template <class Function>
std::optional<double> find_root(Function&& function, Bounds bounds, double start) {
  const bool by_factor = bounds.min > 0 && bounds.max / bounds.min > 100;
  const double width = by_factor ? logarithm(bounds.max / bounds.min) : bounds.max - bounds.min;
  const auto at = [&](int i) {
    if (i == 0) return bounds.min;
    if (i == scan_points) return bounds.max;
    const double share = static_cast<double>(i) / scan_points;
    return by_factor ? bounds.min * exponential(share * width) : bounds.min + share * width;
  };
  std::optional<double> best;
  const auto consider = [&](double root) {
    if (!best || magnitude(root - start) < magnitude(*best - start)) best = root;
  };
  double left = at(0), left_value = function(left);
  for (int i = 1; i <= scan_points; ++i) {
    const double right = at(i), right_value = function(right);
    if (left_value == 0) consider(left);
    const bool bracket = is_finite(left_value) && is_finite(right_value) && (left_value < 0) != (right_value < 0);
    if (bracket && left_value != 0 && right_value != 0) {
      if (const auto root = bisect(function, left, right, left_value < 0)) consider(*root);
    }
    left = right, left_value = right_value;
  }
  if (left_value == 0) consider(left);
  return best;
}

Plausibility plausibility_of(std::optional<double> root, const Input& input, const AssumptionRow& row) {
  if (!root) return Plausibility::nowhere;
  Range published = input.has_published ? input.published : input.range;
  const bool fixed = !input.present || published.is_fixed();
  if (fixed && row.has_default) published = row.figure.range;
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
