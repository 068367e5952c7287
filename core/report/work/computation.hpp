// A request worked out: its runs evaluated and, if draws are wanted, sampled.
#pragma once

#include "core/analysis/decomposition.hpp"
#include "core/report/work/evaluated_run.hpp"

namespace tokenwatt {

class Computation {
 public:
  explicit Computation(Request request) : request_(std::move(request)) {}

  const Request& request() const { return request_; }
  /// For changing values between evaluations; runs keep their number and order.
  Request& request() { return request_; }

  /// Evaluates all runs. Problems of evaluating them replace those of the last time.
  void evaluate();

  /// What to sample besides each output and its ratios.
  struct Extent {
    bool differences = false;
  };
  void sample(const Extent& extent);
  /// The same in pieces: advance() works out a block of draws and is true once nothing is left.
  void begin(const Extent& extent);
  bool advance() { return !has_draws() || sampler_.advance(); }

  /// Frees what evaluate() and sample() made; evaluate() makes it again.
  void forget();

  const std::vector<EvaluatedRun>& runs() const { return runs_; }
  /// The run of this id, which must be there.
  const EvaluatedRun& run_named(const std::string& id) const;
  const Problems& problems() const { return problems_; }
  /// Which draw each assumption of each of runs() has; meaningless for a run at fault.
  std::vector<DrawDimensions> dimensions() const;
  bool has_draws() const { return request_.sampling.draws > 0; }

  /// Position of the baseline among runs().
  std::size_t baseline() const;

  /// What the draws of a watch come to, or nullptr where it was not sampled. `run` and `baseline` count runs().
  const Watched* find(const Watch& watch) const;
  std::vector<double> quantiles(std::size_t run, Position output, unsigned n) const;

 private:
  std::vector<const Evaluation*> evaluations() const;
  std::vector<Watch> plan(const Extent& extent) const;
  Watch in_sampler(Watch watch) const;
  Position sampled(const Watch& watch) const;

  Request request_;
  std::vector<EvaluatedRun> runs_;
  Problems problems_;
  Sampler sampler_;
  std::vector<Watch> watches_;
};

/// Whether both runs have an output.
bool both_have(const EvaluatedRun& run, const EvaluatedRun& other, Position output);

}  // namespace tokenwatt
