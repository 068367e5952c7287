// Parts of the report as JSON. What few requests ask for stays out of line, here as in the reader, so that
// wasm/split.mjs can cut it off.
#pragma once

#include "core/report/work/computation.hpp"

namespace tokenwatt {

Json run_json(const Computation& computation, std::size_t run);
Json comparisons_json(const Computation& computation);
Json problems_json(const Problems& problems);
Json version_json();

/// A range as {low, central, high, distribution}.
Json range_json(const Range& range);

/// The row that a figure is of; it must be one.
Json row_json(const RowRef& row);

/// The formula of an output with its numbers, as a tree.
[[gnu::noinline]] Json working_json(const Evaluation& evaluation, Position output);

/// What the price and the speed of a model allow its query to take; nothing where a query is worked out, or where
/// neither was asked for.
std::optional<Json> bounds_json(const Computation& computation, std::size_t run);

/// What moves an output: tornado, elasticities and Sobol' indices.
Json tornado_json(const Evaluation& evaluation, Position output);
Json elasticity_json(const Evaluation& evaluation, Position output);
[[gnu::noinline]] Json sobol_json(const Evaluation& evaluation, Position output, const Sampling& sampling);

/// Answers to the sweeps and questions of a request. Problems of single values go to `problems`.
[[gnu::noinline]] Json sweeps_json(const Computation& computation, Problems& problems);
[[gnu::noinline]] Json questions_json(const Computation& computation);

/// The queries of a request as every method counts them.
[[gnu::noinline]] Json queries_json(const Computation& computation);
/// What each method gives for the queries that its source prints, for describe().
Json query_examples_json();

}  // namespace tokenwatt
