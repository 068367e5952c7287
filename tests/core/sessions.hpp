// What the tests of sessions share: the default comparison kept open, and its numbers.
#pragma once

#include <cstring>

#include "tests/core/reports.hpp"

namespace tokenwatt {

inline const std::vector<std::string> watched_ids = {
    "facility_energy", "emissions", "water", "owned_cost", "rented_cost", "implied_utilization", "wall_clock"};

inline Json default_request() { return {{"scenario", "grok4-vs-glm5"}, {"outputs", watched_ids}}; }

inline Session opened(const Json& request) { return Session(std::string_view(request.dump())); }

inline std::vector<double> results_of(const Json& request, std::uint32_t draws) {
  Session session = opened(request);
  session.update(draws);
  return session.results();
}

/// Equal to the last bit; NaN equals NaN.
inline bool same_bits(const std::vector<double>& left, const std::vector<double>& right) {
  return left.size() == right.size() && std::memcmp(left.data(), right.data(), left.size() * sizeof(double)) == 0;
}

/// Whether none of these problems is an error.
inline bool all_fine(const std::string& problems) {
  for (const Json& problem : Json::parse(problems)) {
    if (problem["level"] == "error") return false;
  }
  return true;
}

}  // namespace tokenwatt
