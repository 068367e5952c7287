// The draws of a series: the tape of all its years, tile by tile.
#include "core/report/work/series.hpp"

#include <algorithm>

#include "core/draws/columns.hpp"

namespace tokenwatt {

std::vector<Statistics> sampled_series(const Computation& computation, std::size_t run, const RecordedSeries& series) {
  const Sampling& sampling = computation.request().sampling;
  const Tape& tape = series.tape;
  Dependencies needed;
  for (const Position year : series.years) needed |= tape.dependencies(year);
  VaryingInputs inputs;
  inputs.choose(*computation.runs()[run].evaluation, computation.dimensions()[run], needed);
  std::vector<Statistics> list;
  if (inputs.mask().none()) {
    for (const Position year : series.years) {
      list.push_back(Statistics::constant(tape[year].value, sampling.draws));
    }
    return list;
  }
  std::vector<Histogram> histograms(series.years.size());
  for (std::size_t i = 0; i < histograms.size(); ++i) {
    histograms[i].reset(tape[series.years[i]].value);
    // Coarse bins hold any number, and a percentile of a curve needs no finer ones.
    histograms[i].widen();
  }
  TileProgram program;
  program.prepare(tape, inputs.mask());
  program.want(series.years);
  for (std::uint32_t first = 0; first < sampling.draws; first += tile_size) {
    inputs.fill(inputs.mask(), sampling.seed, first, 1);
    inputs.connect(program, 0);
    program.run();
    const std::size_t count = std::min<std::size_t>(sampling.draws - first, tile_size);
    for (std::size_t i = 0; i < histograms.size(); ++i) {
      histograms[i].add({program.result(series.years[i]).value, count});
    }
  }
  for (const Histogram& histogram : histograms) list.push_back(histogram.statistics());
  return list;
}

}  // namespace tokenwatt
