// What the articles claim, as intervals on results, and the verdict on each: what data/claims.json holds besides words.
// core/formulas/README.md, section 11.
#pragma once

#include "core/tables/catalogues.hpp"

namespace tokenwatt {

/// What can be said of a claim. Only `tested` ones are held against our draws; each other kind is a judgement by itself
/// (core/formulas/README.md, section 11).
enum class ClaimKind : std::uint8_t {
  tested,
  restates,
  by_construction,
  then,
  documented,
  misattributed,
  wrong,
  happened,
  did_not_happen,
  open_forecast,
  disagree,
  vendor,
  opinion,
  no_threshold,
  unverified
};
inline constexpr auto claim_kind_names = names<ClaimKind>({
    {ClaimKind::tested, "tested"},
    {ClaimKind::restates, "restates"},
    {ClaimKind::by_construction, "by-construction"},
    {ClaimKind::then, "then"},
    {ClaimKind::documented, "documented"},
    {ClaimKind::misattributed, "misattributed"},
    {ClaimKind::wrong, "wrong"},
    {ClaimKind::happened, "happened"},
    {ClaimKind::did_not_happen, "did-not-happen"},
    {ClaimKind::open_forecast, "open-forecast"},
    {ClaimKind::disagree, "disagree"},
    {ClaimKind::vendor, "vendor"},
    {ClaimKind::opinion, "opinion"},
    {ClaimKind::no_threshold, "no-threshold"},
    {ClaimKind::unverified, "unverified"},
});

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

/// Another defensible choice for the test of a claim.
struct ClaimAlternative {
  const char* id;
  /// What it changes in the runs of the scenario: a request in part.
  Flat changes;
  /// What it holds against the claim instead; no run where that stays the same.
  ClaimSide result, over;
};

struct Claim {
  const char* id;
  ClaimKind kind;
  /// Position among scenario_texts(), with claim_cases() after them; `none` where nothing is worked out for the claim.
  Position scenario;
  ClaimSide result;
  /// What the result is divided by.
  ClaimSide over;
  /// How the claim is read: an interval of which an open side is infinite; both where it names no figure.
  double low, high;
  std::span<const ClaimNeed> needs;
  std::span<const ClaimAlternative> alternatives;
};

std::span<const Claim> claims();
/// Runs that only claims ask for, read like scenarios.
std::span<const ScenarioText> claim_cases();

/// Draws are of 32 bit, so that a value this near to an end, as a share of it, counts as the end.
inline constexpr double claim_rounding = 1e-6;

enum class Verdict : std::uint8_t { inside, claim_low, claim_high, not_testable };
inline constexpr auto verdict_names = names<Verdict>({
    {Verdict::inside, "inside"},
    {Verdict::claim_low, "claim_low"},
    {Verdict::claim_high, "claim_high"},
    {Verdict::not_testable, "not_testable"},
});

/// How a claim stands to P5 to P95 of what was computed.
struct Stand {
  Verdict verdict;
  /// How many times the claim is off; 0 where it is inside, or where no factor leads from the one to the other.
  double factor;
};

/// Inside if the claimed interval meets P5 to P95 of what was computed; not testable where no figure is claimed.
Stand verdict_of(const Claim& claim, double p5, double p50, double p95);

/// The end of the claimed interval that lies nearer to a value.
double nearer_end(const Claim& claim, double value);

/// Whether the claim names a figure.
bool has_reading(const Claim& claim);

}  // namespace tokenwatt
