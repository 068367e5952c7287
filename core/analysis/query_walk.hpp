// Why two accounts of a query differ: factors whose product is the ratio of what they come to.
// core/formulas/README.md, section 13.
#pragma once

#include <vector>

#include "core/formulas/query_methods.hpp"

namespace tokenwatt {

enum class QueryAmount : std::uint8_t { energy, emissions, water };
inline constexpr auto query_amount_names = names<QueryAmount>({
    {QueryAmount::energy, "energy"},
    {QueryAmount::emissions, "emissions"},
    {QueryAmount::water, "water"},
});

/// What an account comes to once the factor is counted, in base units; NaN where it does not tell.
double level(const QueryAccount& account, QueryFactor factor);

/// The whole of an amount, in base units; NaN where the account has none.
double total(const QueryAccount& account, QueryAmount amount);

/// A step between two accounts: by how much it multiplies, and the factors that it holds, which are several where one
/// of the two does not tell them apart.
struct QueryStep {
  std::vector<QueryFactor> factors;
  double ratio;
};

/// The steps from one account to another; their ratios multiply to that of the totals. Empty where one has no total.
std::vector<QueryStep> walk(const QueryAccount& from, const QueryAccount& to, QueryAmount amount);

}  // namespace tokenwatt
