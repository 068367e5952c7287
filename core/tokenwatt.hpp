// The door of the core: a request to its report, the description of the tables, and requests that stay open.
// wasm/request.d.ts, wasm/report.d.ts and wasm/description.d.ts say what their JSON holds.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tokenwatt {

/// A JSON value without JSON's syntax, which the Wasm takes: core/tables/flat_json.hpp.
struct Flat;

/// The largest request, in bytes.
inline constexpr std::size_t largest_request = 1'000'000;

/// A request to its report. Never throws; every problem of the request is in the report's `problems`.
std::string estimate(std::string_view request);

/// Assumptions, catalogues and outputs with their numbers, as JSON. Labels, notes and sources travel apart.
std::string describe();

/// A request that stays open: values change one at a time, and only what depends on them is drawn again. estimate()
/// opens one for a single report. The page takes report() at rest and while a slider moves; update() and results(),
/// which are numbers alone, serve those who use the package.
class Session {
 public:
  /// Opens a request; its problems are in the report, and a request at fault has no runs.
  explicit Session(std::string_view request);
  explicit Session(const Flat& request);
  ~Session();

  /// Sets an assumption of a run, or of all runs where `run` is empty, to a number or range given as JSON. Returns the
  /// problems as JSON, an empty list when all is well; a refused value changes nothing.
  std::string set(const std::string& run, const std::string& id, std::string_view value);
  std::string set(const std::string& run, const std::string& id, const Flat& value);

  /// Takes back what set() or the request gave, in the same way.
  std::string unset(const std::string& run, const std::string& id);

  /// Works out again whatever the changes since the last update affect.
  void update(std::uint32_t draws);

  /// Numbers after update(), run by run and output by output, each with central, mean, p5, p25, p50, p75 and p95; NaN
  /// where absent. Then, for each run but the baseline and each output, the ratio's central, p5, p50, p95 and the share
  /// of draws in which it is below one.
  const std::vector<double>& results() const { return results_; }
  /// Names of the runs, outputs and the baseline behind the results, as JSON.
  std::string layout() const;

  /// Works at what report() tells, a few thousand draws at a time, for those who must not wait long at once; true once
  /// nothing is left. report() works out what is left by itself.
  bool advance();

  /// The report of the session's present state, equal to estimate() of it.
  std::string report();

  /// Frees all but the request. The next call works out again what it needs, and gives the same.
  void forget();

 private:
  struct State;

  std::unique_ptr<State> state_;
  std::vector<double> results_;
};

}  // namespace tokenwatt
