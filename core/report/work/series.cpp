// The draws of a series: the formula for each year, draw by draw in 64 bit.
#include "core/report/work/series.hpp"

#include "core/draws/columns.hpp"

namespace tokenwatt {

std::vector<Statistics> sampled_series(const Computation& computation, std::size_t run, Position output) {
  const Evaluation& evaluation = *computation.runs()[run].evaluation;
  const Sampling& sampling = computation.request().sampling;
  const std::vector<double> central = evaluation.series(output);
  std::vector<Statistics> list;
  VaryingInputs inputs;
  inputs.choose(evaluation, computation.dimensions()[run],
                evaluation.tape().dependencies(evaluation.results()[output].node));
  if (inputs.mask().none()) {
    for (const double value : central) list.push_back(Statistics::constant(value, sampling.draws));
    return list;
  }
  const Output& row = outputs()[output];
  std::vector<Histogram> histograms(central.size());
  for (std::size_t year = 0; year < central.size(); ++year) {
    histograms[year].reset(central[year]);
    // Coarse bins hold any number, and a percentile of a curve needs no finer ones.
    histograms[year].widen();
  }
  std::vector<double> values = evaluation.central_inputs();
  std::vector<Tile> tiles(central.size());
  for (std::uint32_t first = 0; first < sampling.draws; first += tile_size) {
    inputs.fill(inputs.mask(), sampling.seed, first, 1);
    const std::size_t count = sampling.draws - first < tile_size ? sampling.draws - first : tile_size;
    for (std::size_t draw = 0; draw < count; ++draw) {
      for (const Position at : inputs.positions()) values[at] = static_cast<double>(inputs.tile(at, 0).value[draw]);
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
