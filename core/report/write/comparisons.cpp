// Writes each run's comparison with the baseline, and why they differ.
#include "core/numbers/numerics.hpp"
#include "core/report/write/write.hpp"

namespace tokenwatt {
namespace {

/// A ratio nearer to 1 than this has no shares.
constexpr double no_difference = 1e-9;

void add_percentiles(Json& json, const Statistics& statistics) {
  if (statistics.has_values()) {
    add_member(json, "p5", statistics.p5);
    add_member(json, "p50", statistics.p50);
    add_member(json, "p95", statistics.p95);
  }
  if (statistics.exact) add_member(json, "exact", Json(true));
}

void add_watched(Json& json, const Statistics& statistics) {
  add_percentiles(json, statistics);
  if (statistics.without_value > 0) {
    add_member(json, "without_value", static_cast<double>(statistics.without_value) / statistics.draws);
  }
}

double central_of(const EvaluatedRun& run, ResultRef result) { return run.evaluation->central(result); }

[[gnu::noinline]] Json decomposition_json(const Computation& computation, std::size_t run, std::size_t baseline,
                                          Position output, double total) {
  const Decomposition decomposition(output, *computation.runs()[run].evaluation,
                                    *computation.runs()[baseline].evaluation);
  std::vector<Statistics> statistics;
  if (computation.has_draws()) {
    const std::vector<DrawDimensions> dimensions = computation.dimensions();
    statistics = decomposition.sampled(dimensions[run], dimensions[baseline], computation.request().sampling);
  }
  Json list = Json::array();
  for (const Contribution& one : decomposition.central()) {
    Json json;
    add_member(json, "factor", one.name);
    add_member(json, "ratio", one.ratio);
    // A factor of 1 has the share 0, whatever the sign of the total.
    const double share = one.ratio == 1 ? 0 : logarithm(one.ratio) / logarithm(total);
    add_member(json, "share", magnitude(total - 1) < no_difference ? Json() : Json(share));
    if (one.difference) add_member(json, "difference", *one.difference / outputs()[output].scale);
    if (!statistics.empty()) add_percentiles(json, statistics[list.size()]);
    append(list, std::move(json));
  }
  return list;
}

Json comparison_json(const Computation& computation, std::size_t run, std::size_t baseline, Position output) {
  const EvaluatedRun& ours = computation.runs()[run];
  const EvaluatedRun& theirs = computation.runs()[baseline];
  const ResultRef result{false, output};
  const double own = central_of(ours, result);
  const double other = central_of(theirs, result);
  Json json, difference, ratio;
  add_member(json, "run", ours.id);
  add_member(json, "baseline", theirs.id);
  add_member(json, "output", outputs()[output].id);
  add_member(difference, "central", own - other);
  if (other != 0) add_member(ratio, "central", own / other);
  if (const Watched* watched = computation.find({Watch::Kind::difference, run, baseline, result})) {
    add_watched(difference, watched->statistics);
  }
  if (const Watched* watched = computation.find({Watch::Kind::ratio, run, baseline, result})) {
    add_watched(ratio, watched->statistics);
    if (is_finite(watched->less)) add_member(json, "probability_less", watched->less);
  }
  add_member(json, "difference", std::move(difference));
  if (other != 0) add_member(json, "ratio", std::move(ratio));
  if (is_decomposed(output) && computation.request().details.decomposition && own > 0 && other > 0) {
    add_member(json, "decomposition", decomposition_json(computation, run, baseline, output, own / other));
  }
  return json;
}

}  // namespace

Json comparisons_json(const Computation& computation) {
  Json list = Json::array();
  const std::size_t baseline = computation.baseline();
  for (std::size_t run = 0; run < computation.runs().size(); ++run) {
    if (run == baseline) continue;
    for (const Position output : computation.request().outputs) {
      if (!both_have(computation.runs()[run], computation.runs()[baseline], output)) continue;
      append(list, comparison_json(computation, run, baseline, output));
    }
  }
  return list;
}

}  // namespace tokenwatt
