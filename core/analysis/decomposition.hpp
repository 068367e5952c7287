// Why two runs differ: factors whose product is the ratio of their results.
// core/formulas/README.md, section 8.
// Sums by LMDI-I, the logarithmic mean Divisia index: Ang 2004; Ang 2015, "LMDI decomposition approach".
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/draws/columns.hpp"
#include "core/draws/sampler.hpp"

namespace tokenwatt {

/// Whether an output is a product, or a sum of products, that is taken apart.
bool is_decomposed(Position output);

/// The logarithmic mean (x - y) / ln(x / y), which is x where both are equal and 0 where one is 0.
double logarithmic_mean(double x, double y);

/// What a factor of the formula does to the ratio of two runs.
struct Contribution {
  const char* name;
  double ratio;
  /// For a term that only one run has: what it adds, in base units. No factor leads from nothing to something.
  std::optional<double> difference;
};

/// The factors of one output between two runs that both have it. Arithmetic, peak and utilization stand for chip-hours
/// where both runs know their arithmetic.
class Decomposition {
 public:
  Decomposition(Position output, const Evaluation& run, const Evaluation& baseline);

  /// Their ratios multiply to that of the output.
  std::vector<Contribution> central() const;

  /// What the draws of each ratio come to, in the same order.
  std::vector<Statistics> sampled(const DrawDimensions& run, const DrawDimensions& baseline,
                                  const Sampling& sampling) const;

 private:
  /// A number that multiplies or divides: an output, an input, or a named step of the formulas.
  struct Part {
    enum class Kind : std::uint8_t { output, input, step };
    Kind kind;
    const char* name;
    bool divides = false;
  };
  using Product = std::vector<Part>;
  struct Term {
    const char* name;
    Product parts;
  };
  /// `terms` is a mask of those that it multiplies.
  struct Factor {
    const char* name;
    unsigned terms;
    Product parts;
  };

  struct Lone {
    std::size_t term;
    double difference;
  };

  void add(const char* name, Part::Kind kind, bool divides = false, unsigned terms = 1);
  void add_hours(bool with_power, unsigned terms);
  void add_power(bool with_chip, bool with_pue, unsigned terms);
  void add_owned_cost();
  std::pair<double, double> term_values(std::size_t term, std::size_t& at, std::span<const double> own,
                                        std::span<const double> other) const;
  std::vector<Position> nodes_of(const Evaluation& run) const;
  std::vector<double> values_of(const Evaluation& run) const;
  void work(std::span<const double> own, std::span<const double> other, std::span<double> ratios) const;

  Position output_;
  const Evaluation* run_;
  const Evaluation* baseline_;
  std::vector<Term> terms_;
  std::vector<Factor> factors_;
  /// Terms that only one run has.
  std::vector<Lone> lone_;
};

}  // namespace tokenwatt
