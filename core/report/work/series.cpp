// The draws of a series: the formula for each year, draw by draw in 64 bit.
#include "core/report/work/series.hpp"

#include "core/draws/columns.hpp"

namespace tokenwatt {
namespace {

// The inputs that differ from draw to draw, with a tile for each.
struct VaryingInput {
  std::size_t at;
  ColumnSource source;
  Tile tile;
};

std::vector<VaryingInput> varying_inputs(const Evaluation& run, const Dimensions& dimensions, int output) {
  const Dependencies& needed = run.tape().dependencies(run.results()[static_cast<std::size_t>(output)].node);
  std::vector<VaryingInput> varying;
  for (std::size_t at = 0; at < run.inputs().size(); ++at) {
    const Input& input = run.inputs()[at];
    if (!needed.test(at) || !input.present || input.range.is_fixed()) continue;
    varying.push_back({at, {input.range, assumption_rows()[at].bounds, dimensions[at]}, {}});
  }
  return varying;
}

}  // namespace

std::vector<Statistics> sampled_series(const Computation& computation, std::size_t run, int output) {
  const Evaluation& evaluation = *computation.runs()[run].evaluation;
  const Sampling& sampling = computation.request().sampling;
  const std::vector<double> central = evaluation.series(output);
  std::vector<Statistics> list;
  std::vector<VaryingInput> varying = varying_inputs(evaluation, computation.dimensions()[run], output);
  if (varying.empty()) {
    for (const double value : central) list.push_back(Statistics::constant(value, sampling.draws));
    return list;
  }
  const Output& row = outputs()[static_cast<std::size_t>(output)];
  std::vector<Histogram> histograms(central.size());
  // Coarse bins hold any number, and a percentile of a curve needs no finer ones.
  for (Histogram& histogram : histograms) histogram.widen();
  std::vector<double> values = evaluation.central_inputs();
  std::vector<Tile> tiles(central.size());
  for (std::uint32_t first = 0; first < sampling.draws; first += tile_size) {
    for (VaryingInput& input : varying) fill_column(input.source, sampling.seed, first, {&input.tile, 1});
    const std::size_t count = sampling.draws - first < tile_size ? sampling.draws - first : tile_size;
    for (std::size_t draw = 0; draw < count; ++draw) {
      for (const VaryingInput& input : varying) values[input.at] = static_cast<double>(input.tile.value[draw]);
      const auto assumptions =
          make_assumptions<double>(evaluation.choices(), [&](Id id) { return values[position(id)]; });
      for (std::size_t year = 0; year < central.size(); ++year) {
        tiles[year].value[draw] = static_cast<float>(row.series(assumptions, static_cast<double>(year)) / row.scale);
      }
    }
    for (std::size_t year = 0; year < central.size(); ++year) histograms[year].add({tiles[year].value, count});
  }
  for (const Histogram& histogram : histograms) list.push_back(histogram.statistics());
  return list;
}

}  // namespace tokenwatt
