// A run's query as a published method counts it, or what the method lacks for it.
#pragma once

#include "core/formulas/query_methods.hpp"
#include "core/run/evaluation.hpp"

namespace tokenwatt {

struct CountedQuery {
  QueryAccount account;
  /// What the method has no figure for, or the run does not know: ids of assumptions and outputs, or chip, model,
  /// place. The account is empty where there is any.
  std::vector<const char*> lacks;
  /// The model is larger than those that the method was fitted to.
  bool beyond_fit = false;
};

/// The query that a run is asked about.
Query query_of(const Evaluation& run);

/// A run's query by a method of the table, and by our own model.
CountedQuery counted_by(const QueryMethod& method, const Evaluation& run);
CountedQuery counted_by_us(const Evaluation& run);

/// What the method gives for one of the queries that its source prints.
QueryAccount account_of(const QueryMethod& method, const QueryExample& example);

}  // namespace tokenwatt
