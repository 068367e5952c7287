// The draws of all runs of a request: columns of inputs, tapes over tiles, and what each watched result comes to.
#pragma once

#include <memory>

#include "core/draws/columns.hpp"
#include "core/engine/histogram.hpp"

namespace tokenwatt {

/// How many draws, and which.
struct Sampling {
  std::uint32_t draws = 16384;
  std::uint32_t seed = 1;
  bool operator==(const Sampling& other) const = default;
};

/// What to sum up: a result of a run, or its ratio to or difference from that of another run, draw by draw.
struct Watch {
  enum class Kind : std::uint8_t { value, ratio, difference };
  Kind kind = Kind::value;
  std::size_t run = 0;
  std::size_t baseline = 0;
  ResultRef result{};
  /// What to compare with, where it is another result than `result`.
  ResultRef other{false, none};
  /// Draws from here to there are counted, both ends included, where one of them is finite.
  double low = -unbounded, high = unbounded;
  ResultRef of_baseline() const { return other.index == none ? result : other; }
  bool operator==(const Watch& watch) const = default;
};

struct Watched {
  Statistics statistics;
  /// Of a pair, the share of the draws in which both have a value that has the first below the second, by more than
  /// rounding.
  double less = 0;
  /// The share of draws that lie between the ends of the watch.
  double within = 0;
};

/// Draws paired results of runs. Up to `piece` draws it keeps its columns from one update to the next: where one
/// assumption moved, its column and what depends on it are worked out again, and nothing else. More draws are worked in
/// pieces.
///
/// What is kept between updates, and what an update makes of it:
///
/// * Each run has the operations of its tape, the columns of its varying inputs, and a column for each node that is
///   watched; each watch has its histogram and what its draws came to. All are of the same draws and seed.
/// * An update is afresh where any of draws, seed or watches is not what it was, where the one before was not worked
///   out to its end, and always above `piece` draws, of which no column holds more than the last piece. Afresh nothing
///   kept is used.
/// * Else an input is `changed` where its range, bounds or dimension are not what they were. All inputs of a run are
///   where an operation, operand or constant of its tape is not: what its columns hold may then mean another thing.
/// * A kept column is `affected`, and drawn again, where it varies and depends on a changed input. One that is not
///   affected holds the draws that it would get again. It is `wanted` where a watch looks at it; outputs of one node
///   share the column of the first of them, their `holder`.
/// * A watch is `affected` where either of its results depends on a changed input, and else keeps its numbers. It is
///   `constant` where neither varies: then there is no histogram to fill, and the central values say it all.
/// * Runs are looked at while an update is worked out only. quantiles() reads the histograms that it left.
class Sampler {
 public:
  static constexpr std::uint32_t piece = 65536;

  /// Samples what is watched. Runs are looked at until this returns; watched results must be present in their runs.
  void update(std::span<const Evaluation* const> runs, const Dependencies& unlinked, std::span<const Watch> watches,
              const Sampling& sampling);

  /// The same in pieces: begins an update, whose draws advance() works out. Runs are looked at until that is done.
  void begin(std::span<const Evaluation* const> runs, const Dependencies& unlinked, std::span<const Watch> watches,
             const Sampling& sampling);
  /// Works out the next block of draws of the update that was begun last; true once nothing is left.
  bool advance();

  const Watched& watched(std::size_t watch) const { return watches_[watch].watched; }

  /// Values at (i + 0.5) / n of a watched column, for i from 0 to n - 1.
  std::vector<double> quantiles(std::size_t watch, unsigned n) const;

 private:
  /// The draws of an output's node.
  struct KeptColumn {
    bool wanted = false;
    bool affected = false;
    /// The output that keeps the column: the first wanted one of the same node, such as decoding worked out and not
    /// measured.
    Position holder = 0;
    std::vector<Tile> tiles;
  };
  struct RunState {
    const Evaluation* evaluation = nullptr;
    std::vector<Node> nodes;
    VaryingInputs inputs;
    Dependencies changed;
    /// One for each output.
    std::vector<KeptColumn> columns;
    TileProgram program;
  };
  struct WatchState {
    Watch watch;
    bool affected = false;
    bool constant = false;
    /// The central value of what is watched.
    double center = 0;
    std::unique_ptr<Histogram> histogram;
    Order order{};
    std::uint32_t within_count = 0;
    Watched watched{};
  };

  void note_changes(RunState& state, const Evaluation& evaluation, const DrawDimensions& dimensions, bool afresh);
  void note_affected(RunState& state, bool afresh);
  void prepare(WatchState& state, bool afresh);
  void fill_piece(std::uint32_t first);
  void work_block(std::uint32_t first, std::uint32_t start);
  void run_block(std::size_t first_tile, std::size_t tiles);
  void add_block(WatchState& state, std::size_t first_tile, std::size_t tiles, std::uint32_t draws);
  /// Sums a watch up; false where its draws must be worked out once more, for coarser bins, because no column is kept.
  bool finish(WatchState& state);

  /// Calls use(result) for each result of a run that a watch looks at.
  template <class Use>
  void each_watched(const RunState& state, Use use) const;
  bool depends(const RunState& run, ResultRef result, const Dependencies& on) const;
  const Tile& tile_of(RunState& run, ResultRef result, std::size_t tile, Tile& spare) const;

  Sampling sampling_{0, 0};
  std::vector<RunState> runs_;
  std::vector<WatchState> watches_;
  /// The first draw of the next block, of the draws that are worked out a second time where some fell outside.
  std::uint32_t next_ = 0;
  bool complete_ = true;
};

}  // namespace tokenwatt
