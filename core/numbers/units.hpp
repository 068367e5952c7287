// Units of this field checked at compile time: a unit text such as "TFLOP/s/chip" becomes a scale and a dimension.
#pragma once

#include <string_view>

namespace tokenwatt {

/// Exponents of the base units in which every quantity is held. A chip-hour is not an hour and a token is not a number,
/// so chips, tokens, parameters and households are dimensions like the joule.
struct Dimension {
  enum Base {
    joule,
    second,
    flop,
    byte,
    token,
    parameter,
    chip,
    household,
    dollar,
    gram_co2e,
    liter,
    layer,
    sequence,
    task,
    count
  };
  signed char power[count]{};

  static constexpr Dimension of(Base base) {
    Dimension one;
    one.power[base] = 1;
    return one;
  }
  constexpr bool operator==(const Dimension& other) const = default;
};

constexpr Dimension combine(Dimension left, Dimension right, int sign) {
  for (int i = 0; i < Dimension::count; ++i) {
    left.power[i] = static_cast<signed char>(left.power[i] + sign * right.power[i]);
  }
  return left;
}

/// A unit: how many base units one of it is, and of what. `known` is false for a text that is no unit.
struct Unit {
  double scale = 1;
  Dimension dimension{};
  bool known = false;
};

namespace detail {

struct UnitName {
  std::string_view name;
  Unit unit;
  bool allows_prefix;
};

inline constexpr double seconds_per_hour = 3600;
// A year of 365.25 days, 8,766 hours, and a month of a twelfth of it, 730.5 hours.
inline constexpr double seconds_per_year = 8766 * seconds_per_hour;

inline constexpr Dimension watt = combine(Dimension::of(Dimension::joule), Dimension::of(Dimension::second), -1);

inline constexpr UnitName unit_names[] = {
    {"1", {1, {}, true}, false},
    {"J", {1, Dimension::of(Dimension::joule), true}, true},
    {"Wh", {seconds_per_hour, Dimension::of(Dimension::joule), true}, true},
    {"W", {1, watt, true}, true},
    {"s", {1, Dimension::of(Dimension::second), true}, false},
    {"hour", {seconds_per_hour, Dimension::of(Dimension::second), true}, false},
    {"day", {24 * seconds_per_hour, Dimension::of(Dimension::second), true}, false},
    {"month", {seconds_per_year / 12, Dimension::of(Dimension::second), true}, false},
    {"year", {seconds_per_year, Dimension::of(Dimension::second), true}, false},
    {"FLOP", {1, Dimension::of(Dimension::flop), true}, true},
    {"B", {1, Dimension::of(Dimension::byte), true}, true},
    {"byte", {1, Dimension::of(Dimension::byte), true}, false},
    {"token", {1, Dimension::of(Dimension::token), true}, true},
    {"parameter", {1, Dimension::of(Dimension::parameter), true}, false},
    {"chip", {1, Dimension::of(Dimension::chip), true}, false},
    {"household", {1, Dimension::of(Dimension::household), true}, false},
    {"USD", {1, Dimension::of(Dimension::dollar), true}, false},
    {"gCO2e", {1, Dimension::of(Dimension::gram_co2e), true}, true},
    {"tCO2e", {1e6, Dimension::of(Dimension::gram_co2e), true}, false},
    {"L", {1, Dimension::of(Dimension::liter), true}, true},
    {"µs", {1e-6, Dimension::of(Dimension::second), true}, false},
    {"token²", {1, combine(Dimension::of(Dimension::token), Dimension::of(Dimension::token), 1), true}, false},
    {"layer", {1, Dimension::of(Dimension::layer), true}, false},
    {"sequence", {1, Dimension::of(Dimension::sequence), true}, false},
    {"task", {1, Dimension::of(Dimension::task), true}, false},
};

constexpr double prefix_scale(char prefix) {
  switch (prefix) {
    case 'p': return 1e-12;
    case 'm': return 1e-3;
    case 'k': return 1e3;
    case 'M': return 1e6;
    case 'G': return 1e9;
    case 'T': return 1e12;
    case 'P': return 1e15;
    case 'Z': return 1e21;
    default: return 0;
  }
}

constexpr Unit named_unit(std::string_view text) {
  for (const UnitName& row : unit_names) {
    if (row.name == text) return row.unit;
  }
  if (text.size() < 2) return {};
  const double scale = prefix_scale(text.front());
  for (const UnitName& row : unit_names) {
    if (scale != 0 && row.allows_prefix && row.name == text.substr(1)) {
      return {row.unit.scale * scale, row.unit.dimension, true};
    }
  }
  return {};
}

/// FLOP/s is one word of the field, so that "USD/PFLOP/s" is dollars for each PFLOP/s, not dollars per PFLOP and
/// second.
constexpr bool is_rate_of_arithmetic(std::string_view name, std::string_view rest) {
  return name.ends_with("FLOP") && rest.starts_with("/s") && (rest.size() == 2 || rest[2] == '/' || rest[2] == '-');
}

}  // namespace detail

/// Reads names with an SI prefix, "-" for a product and "/" for a quotient by the product that follows:
/// "MWh/household-year" divides by household and by year.
constexpr Unit unit(std::string_view text) {
  Unit result{1, {}, true};
  int sign = 1;
  while (true) {
    const auto length = text.find_first_of("-/");
    const std::string_view name = text.substr(0, length);
    std::string_view rest = length == text.npos ? std::string_view{} : text.substr(length);
    Unit factor = detail::named_unit(name);
    if (detail::is_rate_of_arithmetic(name, rest)) {
      factor.dimension = combine(factor.dimension, Dimension::of(Dimension::second), -1);
      rest.remove_prefix(2);
    }
    if (!factor.known) return {};
    result.scale = sign > 0 ? result.scale * factor.scale : result.scale / factor.scale;
    result.dimension = combine(result.dimension, factor.dimension, sign);
    if (rest.empty()) return result;
    sign = rest.front() == '/' ? -1 : sign;
    text = rest.substr(1);
  }
}

/// A text as a template argument.
template <unsigned Size>
struct Text {
  char value[Size]{};
  consteval Text(const char (&text)[Size]) {
    for (unsigned i = 0; i < Size; ++i) value[i] = text[i];
  }
  constexpr std::string_view view() const { return {value, Size - 1}; }
};

/// Never defined: calling one of these is how a wrong unit text fails to compile.
Unit unknown_unit_text();
Unit unit_measures_another_dimension();

template <Text text>
consteval Unit unit_of() {
  return unit(text.view()).known ? unit(text.view()) : unknown_unit_text();
}

}  // namespace tokenwatt
