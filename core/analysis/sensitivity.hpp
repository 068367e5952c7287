// What drives a result: one assumption at a time (tornado), and shares of the variance (Sobol' indices).
#pragma once

#include "core/draws/sampler.hpp"

namespace tokenwatt {

/// An output with one assumption, and those that have its draw, at their P5 and at their P95, the others central.
struct Swing {
  Id id;
  double low, high;
};

/// Biggest |high − low| first; assumptions that are fixed or do not move the output are left out.
std::vector<Swing> tornado(const Evaluation& evaluation, Position output);

/// Shares of an output's variance: by an assumption alone, and with all its interactions.
struct Index {
  double first, total;
};

/// From model results with all inputs of sample A, all of sample B, and A with one input from B.
/// First order: Saltelli et al. 2010, Comput. Phys. Commun. 181, 259-270, table 2 (b). Total: Jansen 1999, same, (f).
Index sobol_index(std::span<const float> a, std::span<const float> b, std::span<const float> one_from_b);

struct SobolIndex {
  Id id;
  Index index;
};

/// Indices of one output of a run, biggest total first.
std::vector<SobolIndex> sobol_indices(const Evaluation& evaluation, Position output, const Sampling& sampling);

}  // namespace tokenwatt
