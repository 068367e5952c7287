// Enumerations with the spelling of each enumerator: one table, of which the compiler checks that it is whole.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tokenwatt {

/// An enumerator and its spelling in data, requests and reports.
template <class Code>
struct Named {
  Code code;
  const char* name;
};

namespace detail {

/// Whether an enumeration has an enumerator of this value: compilers spell those that exist, and write others as casts.
template <auto value>
consteval bool is_enumerator() {
  const std::string_view signature = __PRETTY_FUNCTION__;
  return signature.find("= (") == signature.npos;
}

/// Never defined: calling one of these is how a table that lacks a name, or mixes up two, fails to compile.
void enumerator_without_name();
void names_not_in_the_order_of_the_enumeration();

}  // namespace detail

/// The spellings of an enumeration that counts from 0, by enumerator.
template <class Code, std::size_t count>
class Names {
 public:
  /// One row for each enumerator, in their order.
  consteval explicit Names(const Named<Code> (&rows)[count]) {
    for (std::size_t i = 0; i < count; ++i) {
      if (rows[i].code != static_cast<Code>(i)) detail::names_not_in_the_order_of_the_enumeration();
      names_[i] = rows[i].name;
    }
    if (detail::is_enumerator<static_cast<Code>(count)>()) detail::enumerator_without_name();
  }

  constexpr const char* operator[](Code code) const { return names_[static_cast<std::size_t>(code)]; }

  /// The enumerator of this spelling, or none.
  constexpr std::optional<Code> find(std::string_view name) const {
    for (std::size_t i = 0; i < count; ++i) {
      if (name == names_[i]) return static_cast<Code>(i);
    }
    return std::nullopt;
  }

  /// For going through all spellings.
  constexpr auto begin() const { return names_.begin(); }
  constexpr auto end() const { return names_.end(); }

 private:
  std::array<const char*, count> names_{};
};

template <class Code, std::size_t count>
consteval Names<Code, count> names(const Named<Code> (&rows)[count]) {
  return Names<Code, count>(rows);
}

}  // namespace tokenwatt
