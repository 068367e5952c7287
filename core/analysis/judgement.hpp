// What a claim's draws come to: in what share of them it holds, the word for that, and how far off it is.
// core/formulas/README.md, section 11.
#pragma once

#include <optional>

#include "core/draws/sampler.hpp"
#include "core/tables/claims.hpp"

namespace tokenwatt {

enum class Word : std::uint8_t { supported, likely, undecided, unlikely, contradicted };
inline constexpr auto word_names = names<Word>({
    {Word::supported, "supported"},
    {Word::likely, "likely"},
    {Word::undecided, "undecided"},
    {Word::unlikely, "unlikely"},
    {Word::contradicted, "contradicted"},
});

/// The least share of draws for each word, best first. `unlikely` is above its own, so that no more than a tenth is
/// `contradicted` as no less than nine tenths is `supported`.
struct WordThreshold {
  Word word;
  double least;
};
inline constexpr WordThreshold word_thresholds[] = {{Word::supported, 0.9},
                                                    {Word::likely, 0.66},
                                                    {Word::undecided, 0.34},
                                                    {Word::unlikely, 0.1},
                                                    {Word::contradicted, 0}};

/// The word for the share of draws in which a claim holds, from 0 to 1.
Word word_of(double probability);

struct Judged {
  Word word;
  /// The share of draws in which the claim holds; none where no draw differs from another, for then it is arithmetic
  /// that holds or does not.
  std::optional<double> probability;
};

/// The draws to count for a claim: those within its reading, or so near to an end that 32 bit cannot tell them apart.
Watch counted(Watch watch, const Claim& claim);

/// The judgement on what counted() was sampled to; none without a value, or where the claim names no figure.
std::optional<Judged> judge(const Claim& claim, const Watched& watched);

/// How many times a value or a range is above the claim as it is read, below one where it is below, one where they
/// meet. None where no factor leads from the one to the other.
std::optional<double> factor_from_claim(const Claim& claim, double value);
/// How many times the claim lies above the range [low, high], below one where it lies below, one where they meet.
std::optional<double> factor_from_range(const Claim& claim, double low, double high);

}  // namespace tokenwatt
