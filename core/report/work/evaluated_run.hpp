// One run of a request, evaluated, with the problems that evaluating it brings up.
#pragma once

#include <memory>

#include "core/report/problem.hpp"
#include "core/report/request.hpp"
#include "core/run/evaluation.hpp"

namespace tokenwatt {

struct EvaluatedRun {
  std::string id;
  std::string label;
  Selection selection;
  /// None for a run at fault: its outputs stay empty.
  std::unique_ptr<Evaluation> evaluation;
};

EvaluatedRun evaluate_run(const RunRequest& run, const Request& request, Problems& problems);

}  // namespace tokenwatt
