// Chooses the factors of a comparison.
#include "core/decomposition.hpp"

namespace tokenwatt {
namespace {

ResultRef output_ref(const char* id) { return {false, find(outputs(), id)}; }
ResultRef input_ref(Id id) { return {true, static_cast<int>(position(id))}; }

}  // namespace

std::vector<Factor> factors(const Evaluation& run, const Evaluation& baseline) {
  std::vector<Factor> list = {{"training_compute", output_ref("training_compute"), false},
                              {"chip_efficiency", output_ref("chip_efficiency"), true},
                              {"utilization", output_ref("implied_utilization"), true}};
  bool both_know = true;
  for (const Factor& factor : list) both_know = both_know && run.has(factor.result) && baseline.has(factor.result);
  if (!both_know) {
    list = {{"chip_hours", output_ref("chip_hours"), false}, {"chip_power", input_ref(Id::chip_power), false}};
  }
  list.push_back({"power_utilization", input_ref(Id::power_utilization), false});
  list.push_back({"server_overhead", input_ref(Id::server_overhead), false});
  list.push_back({"facility_pue", input_ref(Id::facility_pue), false});
  return list;
}

}  // namespace tokenwatt
