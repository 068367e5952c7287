// The runs that a claim is tested on, evaluated and sampled: as its scenario has them under the reader's assumptions,
// or with another choice laid over them.
#pragma once

#include <optional>

#include "core/analysis/solve.hpp"
#include "core/report/work/evaluated_run.hpp"
#include "core/tables/claims.hpp"

namespace tokenwatt {

/// The top and the bottom of an expression; the bottom has no run where there is none.
struct ClaimSides {
  Side top, bottom;
};

/// A figure that rests on no source, wherever it stands in the runs of a case, and an end of what it is tried at.
struct TriedDefault {
  Position id;
  /// Of no row where the scenario sets it.
  RowRef row;
  enum class End : std::uint8_t { low, high } end;
  double value;
};

class ClaimCase {
 public:
  explicit ClaimCase(Request request);

  const Request& request() const { return request_; }

  /// The expression's sides; none where one of its results is absent.
  std::optional<ClaimSides> sides(const ClaimSide& result, const ClaimSide& over) const;

  /// What to sample for them.
  Watch watch(const ClaimSides& sides) const;
  void sample(std::span<const Watch> watches, Sampler& sampler) const;

  /// The value of an assumption at which the expression reaches the target; it moves in every run that shares it.
  Solution solve(const ClaimNeed& need, ClaimSides sides, double target) const;

  /// The defaults without a source that some run has, each with both ends, once for each row or scenario that gives
  /// one.
  std::vector<TriedDefault> tried_defaults() const;
  /// Whether a result of the expression rests on such a default.
  bool rests_on(const ClaimSides& sides, const TriedDefault& tried) const;
  /// The same request with that default at that end.
  Request with(const TriedDefault& tried) const;

 private:
  Position at(const Side& side) const;

  Request request_;
  std::vector<EvaluatedRun> runs_;
  /// Those of the runs that are not at fault.
  std::vector<const Evaluation*> evaluations_;
};

}  // namespace tokenwatt
