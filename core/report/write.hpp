// Parts of the report as JSON.
#pragma once

#include "core/report/run.hpp"

namespace tokenwatt {

Json run_json(const EvaluatedRun& run, const Request& request);
Json comparisons_json(const std::vector<EvaluatedRun>& runs, const Request& request);
Json problems_json(const Problems& problems);
Json version_json();

/// A range as {low, central, high, distribution}.
Json range_json(const Range& range);

/// The formula of an output with its numbers, as a tree.
Json working_json(const Evaluation& evaluation, int output);

}  // namespace tokenwatt
