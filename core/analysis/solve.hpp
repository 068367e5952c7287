// Reverse mode: the value of one assumption at which a result reaches a target, or two runs are equal.
#pragma once

#include <optional>

#include "core/run/evaluation.hpp"

namespace tokenwatt {

/// Where a solution lies: inside the published range of the assumption, outside it, or nowhere within its hard bounds.
enum class Plausibility : std::uint8_t { inside, outside_published, nowhere };
inline constexpr auto plausibility_names = names<Plausibility>({
    {Plausibility::inside, "inside"},
    {Plausibility::outside_published, "outside_published"},
    {Plausibility::nowhere, "none"},
});

struct Solution {
  std::optional<double> value;
  Plausibility plausibility = Plausibility::nowhere;
};

/// The value of `id` at which the output of `run` equals the target. It may be an input that the run lacks.
Solution solve(const Evaluation& run, Position output, Id id, double target);

/// The value of `id` in `run` at which its output equals that of `other`. Where both runs share the assumption, it
/// moves in both.
Solution solve_equal(const Evaluation& run, const Evaluation& other, Position output, Id id, bool shared);

/// A result of a run, and whether it moves with the assumption that is solved for.
struct Side {
  const Evaluation* run = nullptr;
  ResultRef result{};
  bool moves = false;
};

/// The value of `id` at which a result, over another if there is one, equals the target; `owner` is the run that it is
/// solved for.
Solution solve_ratio(const Side& top, const Side& bottom, const Evaluation& owner, Id id, double target);

}  // namespace tokenwatt
