// Times the core natively. Each line on stdin is a case, `<bench> <seconds> <draws> <request>`; each answer is its
// times.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <sstream>
#include <string>

#include "core/draws/columns.hpp"
#include "core/engine/histogram.hpp"
#include "core/tokenwatt.hpp"

namespace {

using namespace tokenwatt;

double now() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// The processor's own time: what others do on the machine is not in it.
double processor_time() { return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// The same procedure as time() of measure.js.
template <class Step>
void time(const std::string& bench, std::uint32_t draws, double seconds, Step step) {
  const double warm = now();
  do step();
  while (now() - warm < seconds * 250);
  const double one = now();
  step();
  const int batch = 1 + static_cast<int>(2 / (now() - one + 1e-3));
  std::vector<double> times;
  const double start = now();
  const double start_of_processor = processor_time();
  do {
    const double begin = now();
    for (int i = 0; i < batch; ++i) step();
    times.push_back((now() - begin) / batch);
  } while (now() - start < seconds * 1000 || times.size() < 3);
  const double cpu = (processor_time() - start_of_processor) / static_cast<double>(times.size()) / batch;
  std::sort(times.begin(), times.end());
  std::printf("{\"bench\":\"%s\",\"draws\":%u,\"median_ms\":%.5g,\"min_ms\":%.5g,\"cpu_ms\":%.5g,\"repeats\":%zu}\n",
              bench.c_str(), draws, times[times.size() / 2], times[0], cpu, times.size());
  std::fflush(stdout);
}

// A slider moves the PUE of the first run to and fro, its range with it.
std::string moved_pue(int step) {
  const double central = 1.15 + 0.01 * (step % 20);
  char text[100];
  std::snprintf(text, sizeof text, "{\"low\":%.3f,\"central\":%.3f,\"high\":%.3f}", central - 0.1, central,
                central + 0.2);
  return text;
}

void run(const std::string& bench, double seconds, std::uint32_t draws, const std::string& request) {
  if (bench == "first") return time(bench, draws, seconds, [&] { Session(request).update(draws); });
  if (bench == "column") {
    std::vector<Tile> column(draws / tile_size);
    const ColumnSource source{{0.5, 1, 3, Distribution::lognormal}, {1e-3, 1e3}, {7}};
    return time(bench, draws, seconds, [&] { fill_column(source, 1, 0, column); });
  }
  if (bench == "histogram") {
    std::vector<Tile> column(draws / tile_size);
    fill_column({{0.5, 1, 3, Distribution::lognormal}, {1e-3, 1e3}, 7}, 1, 0, column);
    Histogram histogram;
    return time(bench, draws, seconds, [&] {
      histogram.reset(1);
      for (const Tile& tile : column) histogram.add(tile.value);
      histogram.statistics();
    });
  }
  Session session(request);
  int step = 0;
  if (bench == "slider") {
    time(bench, draws, seconds, [&] {
      session.set("a", "facility_pue", moved_pue(++step));
      session.update(draws);
    });
  } else {
    time(bench, draws, seconds, [&] { session.update(++step % 2 ? draws : draws - 256); });
  }
}

}  // namespace

int main() {
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream words(line);
    std::string bench, request;
    double seconds = 0;
    std::uint32_t draws = 0;
    words >> bench >> seconds >> draws;
    std::getline(words, request);
    run(bench, seconds, draws, request);
  }
}
