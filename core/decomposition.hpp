// Why two runs differ: factors whose product is the ratio of their electricity. model.md section 8.
#pragma once

#include <vector>

#include "core/sampler.hpp"

namespace tokenwatt {

/// One factor: its name in reports and whose ratio it is. Inverse factors lower what they belong to.
struct Factor {
  const char* name;
  ResultRef result;
  bool inverse;
};

/// The output that is decomposed.
inline constexpr const char* decomposed_output = "facility_energy";

/// Arithmetic, chip efficiency and utilization where both runs know their arithmetic, else chip-hours and chip power;
/// then the three factors of the accounting. Their product is the ratio exactly.
std::vector<Factor> factors(const Evaluation& run, const Evaluation& baseline);

}  // namespace tokenwatt
