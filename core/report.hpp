// JSON in, JSON out: a request to its report. wasm/tokenwatt.d.ts says what either holds.
#pragma once

#include <string>
#include <string_view>

namespace tokenwatt {

/// The largest request, in bytes.
inline constexpr std::size_t largest_request = 1'000'000;

/// A request to its report. Never throws; every problem of the request is in the report's `problems`.
std::string estimate(std::string_view request);

/// Assumptions, catalogues and outputs with their numbers, as JSON. Labels, notes and sources travel apart.
std::string describe();

}  // namespace tokenwatt
