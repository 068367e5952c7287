// Formulas that many others use, recorded once.
#pragma once

#include "core/tables/assumptions.hpp"

namespace tokenwatt {

/// What a formula of `a` gives. While it is recorded it is worked through the first time only, and then recalled: what
/// is recorded twice is one node anyway, and working through it is most of what a recording takes. `formula` captures
/// `a` and nothing else.
template <class Number, class Formula>
auto once(const Assumptions<Number>& a, Formula formula) {
  if constexpr (std::same_as<Number, Recorded>) {
    // Each formula has a type of its own, and so an address of its own.
    static constinit char address{};
    Tape& tape = Recording::tape();
    if (const Position node = tape.recall(&a, &address); node != none) return decltype(formula()){Recorded{node}};
    const auto result = formula();
    tape.remember(&a, &address, result.base.node);
    return result;
  } else {
    return formula();
  }
}

}  // namespace tokenwatt
