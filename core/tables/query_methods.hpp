// Published ways to count a query: the constants of each, where they apply, and the queries that it prints itself.
#pragma once

#include "core/numbers/numerics.hpp"
#include "core/tables/catalogues.hpp"
// TOKENWATT_QUERY_CONSTANTS(X): X(id, "unit") for each constant; written by core/tables/generate/tables.cmake
#include "tables/query_constants.inc"

/// TOKENWATT_QUERY_FIELDS(X): X(id, "unit") for all that a method may ask of a query.
#define TOKENWATT_QUERY_FIELDS(X)       \
  X(prompt_tokens, "token")             \
  X(answer_tokens, "token")             \
  X(active_parameters, "parameter")     \
  X(total_parameters, "parameter")      \
  X(chip_power, "W/chip")               \
  X(decode_throughput, "token/s/chip")  \
  X(prefill_throughput, "token/s/chip") \
  X(first_token_time, "s")              \
  X(user_speed, "token/s")

namespace tokenwatt {

#define TOKENWATT_NAME(id, unit) id,
enum class QueryConstant : std::uint8_t { TOKENWATT_QUERY_CONSTANTS(TOKENWATT_NAME) };
enum class QueryField : std::uint8_t { TOKENWATT_QUERY_FIELDS(TOKENWATT_NAME) };
#undef TOKENWATT_NAME

#define TOKENWATT_MEMBER(id, unit) In<unit, double> id{not_a_number};
/// What a method is made of; NaN is what it does not have.
struct QueryConstants {
  TOKENWATT_QUERY_CONSTANTS(TOKENWATT_MEMBER)
};
/// One query: what is read and written, by which model, and how fast. NaN is what is not known.
struct Query {
  TOKENWATT_QUERY_FIELDS(TOKENWATT_MEMBER)
};
#undef TOKENWATT_MEMBER

/// Sets one of them to a number in its unit.
void set(QueryConstants& constants, QueryConstant id, double value);
void set(Query& query, QueryField id, double value);

/// The functions of core/formulas/query_methods.hpp.
enum class QueryFormula : std::uint8_t {
  disclosed,
  by_arithmetic,
  by_regression,
  by_waiting,
  by_token,
  by_measurement,
  by_provision
};

/// A figure of a constant, and where it applies: to one model or `none` for all, by masks of chips and places, and to
/// models of fewer parameters than `below`.
struct QueryCase {
  QueryConstant id;
  Position model;
  std::uint64_t chips;
  std::uint64_t places;
  double below;
  double value;
};

struct QueryGiven {
  QueryField id;
  double value;
};

/// A query that the method's source prints a figure for.
struct QueryExample {
  const char* id;
  std::span<const QueryGiven> query;
  /// Constants that are others than the method's.
  std::span<const QueryCase> constants;
};

struct QueryMethod {
  const char* id;
  QueryFormula formula;
  /// Of each constant the first case that applies counts.
  std::span<const QueryCase> constants;
  std::span<const QueryExample> examples;
};

std::span<const QueryMethod> query_methods();

}  // namespace tokenwatt
