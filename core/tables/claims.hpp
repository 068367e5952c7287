// What the articles claim, as intervals on results, and the verdict on each: the testable rows of
// data/claims.json. core/formulas/README.md, section 11.
#pragma once

#include "core/tables/catalogues.hpp"

namespace tokenwatt {

/// One side of a claim's expression: an output of a run of its scenario, or an input in its unit.
struct ClaimSide {
  /// No run where there is no such side.
  const char* run;
  bool is_input;
  const char* id;
};

/// An assumption of a run, for the question what would have to be true.
struct ClaimNeed {
  const char* run;
  Id id;
};

struct Claim {
  const char* id;
  /// Position among scenario_texts(), with claim_cases() after them; `none` where no figure can test the claim.
  Position scenario;
  ClaimSide result;
  /// What the result is divided by.
  ClaimSide over;
  /// The claimed interval; an open side is infinite.
  double low, high;
  std::span<const ClaimNeed> needs;
};

std::span<const Claim> claims();
/// Runs that only claims ask for, read like scenarios.
std::span<const ScenarioText> claim_cases();

enum class Verdict : std::uint8_t { inside, claim_low, claim_high, not_testable };
inline constexpr auto verdict_names = names<Verdict>({
    {Verdict::inside, "inside"},
    {Verdict::claim_low, "claim_low"},
    {Verdict::claim_high, "claim_high"},
    {Verdict::not_testable, "not_testable"},
});

struct Judgement {
  Verdict verdict;
  /// How many times the claim is off; 0 where it is inside, or where no factor leads from the one to the other.
  double factor;
};

/// Inside if the claimed interval meets P5 to P95 of what was computed.
Judgement verdict_of(const Claim& claim, double p5, double p50, double p95);

/// The end of the claimed interval that lies nearer to a value.
double nearer_end(const Claim& claim, double value);

}  // namespace tokenwatt
