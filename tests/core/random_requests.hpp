// Requests that chance makes from the tables, valid ones and ones that nearly are, and the laws that every report
// keeps. The property test takes chance from a seed, the fuzzer from an input.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "core/report/json.hpp"
#include "core/run/layers.hpp"

namespace tokenwatt {

class Chance {
 public:
  virtual ~Chance() = default;
  virtual std::uint64_t next() = 0;

  std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }
  bool one_in(std::size_t count) { return below(count) == 0; }
  double share() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  template <class List>
  decltype(auto) any(const List& list) {
    return list[below(std::size(list))];
  }
};

/// SplitMix64: Steele, Lea and Flood 2014.
class SeededChance : public Chance {
 public:
  explicit SeededChance(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() override {
    std::uint64_t x = state_ += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
  }

 private:
  std::uint64_t state_;
};

/// A value of the row: near its figure, anywhere in its bounds, at an end, a range, or nothing that it can have.
Json random_value(Chance& chance, const AssumptionRow& row);

/// One to four runs with whatever else a request can ask for.
Json random_request(Chance& chance);

/// A line for each law that the report of the request breaks; empty where it keeps all. `was_worked_out` says whether
/// the request was accepted.
std::vector<std::string> broken_laws(const Json& request, bool& was_worked_out);

}  // namespace tokenwatt
