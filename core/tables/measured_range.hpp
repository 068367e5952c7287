// The range of the measured decoding steps that the serving model was fitted to: outside it a result is extrapolated.
// A test compares it with the rows of data/fit/measured.json.
#pragma once

namespace tokenwatt {

inline constexpr double least_measured_batch = 1, most_measured_batch = 67584;
inline constexpr double least_measured_context = 327, most_measured_context = 64500;
/// All parameters of the smallest and the largest model measured.
inline constexpr double least_measured_parameters = 8e9, most_measured_parameters = 1.04e12;
inline constexpr const char* measured_chips[] = {"ascend-910c", "b200", "gb200", "h100-sxm", "h20", "h200-sxm", "h800"};

}  // namespace tokenwatt
