// Holds the generated rows, and the verdict on each.
#include "core/tables/claims.hpp"

#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

#include "tables/claims.inc"  // written by core/tables/generate/tables.cmake

bool is_less(double x, double y) { return x < y - claim_rounding * magnitude(y); }

// x / y where both are positive, else 0.
double times(double x, double y) { return x > 0 && y > 0 ? x / y : 0; }

}  // namespace

std::span<const Claim> claims() { return claims_table; }
std::span<const ScenarioText> claim_cases() { return cases_table; }

Stand verdict_of(const Claim& claim, double p5, double p50, double p95) {
  // Where no draw has a value there is nothing to hold the claim against.
  if (!has_reading(claim) || !(p5 <= p95)) return {Verdict::not_testable, 0};
  if (is_less(claim.high, p5)) return {Verdict::claim_low, times(p50, claim.high)};
  if (is_less(p95, claim.low)) return {Verdict::claim_high, times(claim.low, p50)};
  return {Verdict::inside, 0};
}

double nearer_end(const Claim& claim, double value) {
  return magnitude(value - claim.low) <= magnitude(value - claim.high) ? claim.low : claim.high;
}

bool has_reading(const Claim& claim) { return is_finite(claim.low) || is_finite(claim.high); }

}  // namespace tokenwatt
