// Judges claims by their draws.
#include "core/analysis/judgement.hpp"

#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

// x / y where both are positive.
std::optional<double> times(double x, double y) { return x > 0 && y > 0 ? std::optional(x / y) : std::nullopt; }

double lowered(double end) { return end - claim_rounding * magnitude(end); }
double raised(double end) { return end + claim_rounding * magnitude(end); }

// Infinite ends stay where they are.
double least(const Claim& claim) { return is_finite(claim.low) ? lowered(claim.low) : claim.low; }
double most(const Claim& claim) { return is_finite(claim.high) ? raised(claim.high) : claim.high; }

}  // namespace

Word word_of(double probability) {
  for (const auto& [word, least] : word_thresholds) {
    if (word == Word::unlikely ? probability > least : probability >= least) return word;
  }
  return Word::contradicted;
}

Watch counted(Watch watch, const Claim& claim) {
  watch.low = least(claim);
  watch.high = most(claim);
  return watch;
}

std::optional<Judged> judge(const Claim& claim, const Watched& watched) {
  const Statistics& draws = watched.statistics;
  if (!has_reading(claim) || !(draws.p5 <= draws.p95)) return std::nullopt;
  if (draws.p95 <= raised(draws.p5)) {
    const bool holds = draws.p50 >= least(claim) && draws.p50 <= most(claim);
    return Judged{holds ? Word::supported : Word::contradicted, std::nullopt};
  }
  return Judged{word_of(watched.within), watched.within};
}

std::optional<double> factor_from_claim(const Claim& claim, double value) {
  if (value > most(claim)) return times(value, claim.high);
  if (value < least(claim)) return times(value, claim.low);
  return 1.0;
}

std::optional<double> factor_from_range(const Claim& claim, double low, double high) {
  if (low > most(claim)) return times(claim.high, low);
  if (high < least(claim)) return times(claim.low, high);
  return 1.0;
}

}  // namespace tokenwatt
