// A JSON value without JSON's syntax: what the Wasm takes, and what scenarios are kept as, so that neither needs a
// parser.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace tokenwatt {

struct Flat {
  /// A letter for each part, in JSON's order: o for an object, l for a list and e for the end of either, k for a
  /// member's key, s for a string, n for a number, t for true, f for false and z for null. Empty where there is no
  /// JSON.
  std::string_view shape;
  /// Keys and strings, one after the other.
  std::string_view text;
  /// Numbers, and the length in bytes of each key and string, in the same order.
  std::span<const double> numbers;
  /// The bytes that the value takes as JSON text.
  std::size_t size = 0;
};

}  // namespace tokenwatt
