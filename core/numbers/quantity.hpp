// A number with its dimension: formulas written with quantities compile only when their units agree.
#pragma once

#include "core/numbers/units.hpp"

namespace tokenwatt {

/// Multiplies by a factor between units. The recording Number overloads it, so that printed working can leave it out.
constexpr double rescale(double value, double factor) { return value * factor; }

/// A quantity of dimension D held in base units, for any Number (`double` or `Recorded`).
template <Dimension D, class Number>
struct Quantity {
  static constexpr Dimension dimension = D;
  Number base;

  /// The plain number of `text` units; a unit of another dimension does not compile.
  template <Text text>
  constexpr Number in() const {
    constexpr Unit wanted = unit_of<text>();
    constexpr Unit checked = wanted.dimension == D ? wanted : unit_measures_another_dimension();
    return rescale(base, 1 / checked.scale);
  }
};

/// The type of a quantity measured in `text`: In<"W/chip", Number>.
template <Text text, class Number>
using In = Quantity<unit_of<text>().dimension, Number>;

/// A quantity from a plain number of `text` units: of<"FLOP/parameter/token">(6.0).
template <Text text, class Number>
constexpr In<text, Number> of(Number value) {
  return {rescale(value, unit_of<text>().scale)};
}

inline constexpr Dimension no_dimension{};
template <class Number>
using Plain = Quantity<no_dimension, Number>;

// Taken by value: a quantity is one number.
template <Dimension D, class A, class B>
constexpr auto operator+(Quantity<D, A> left, Quantity<D, B> right) {
  return Quantity<D, decltype(left.base + right.base)>{left.base + right.base};
}
template <Dimension D, class A, class B>
constexpr auto operator-(Quantity<D, A> left, Quantity<D, B> right) {
  return Quantity<D, decltype(left.base - right.base)>{left.base - right.base};
}
template <Dimension D, Dimension E, class A, class B>
constexpr auto operator*(Quantity<D, A> left, Quantity<E, B> right) {
  return Quantity<combine(D, E, 1), decltype(left.base * right.base)>{left.base * right.base};
}
template <Dimension D, Dimension E, class A, class B>
constexpr auto operator/(Quantity<D, A> left, Quantity<E, B> right) {
  return Quantity<combine(D, E, -1), decltype(left.base / right.base)>{left.base / right.base};
}

// Sums of unlike dimensions: one short message instead of a list of candidates. Those of one dimension are more
// specialized, and so preferred.
template <Dimension D, Dimension E, class A, class B>
void operator+(Quantity<D, A> left, Quantity<E, B> right) = delete;
template <Dimension D, Dimension E, class A, class B>
void operator-(Quantity<D, A> left, Quantity<E, B> right) = delete;

// A bare number is a quantity without dimension.
template <Dimension D, class N>
constexpr auto operator+(double left, Quantity<D, N> right) {
  return Plain<double>{left} + right;
}
template <Dimension D, class N>
constexpr auto operator-(double left, Quantity<D, N> right) {
  return Plain<double>{left} - right;
}
template <Dimension D, class N>
constexpr auto operator-(Quantity<D, N> left, double right) {
  return left - Plain<double>{right};
}
template <Dimension D, class N>
constexpr auto operator*(double left, Quantity<D, N> right) {
  return Plain<double>{left} * right;
}
template <Dimension D, class N>
constexpr auto operator/(double left, Quantity<D, N> right) {
  return Plain<double>{left} / right;
}

/// The choice of a formula: a where the left side of the comparison is larger, else b. Both sides are always computed,
/// because every draw of a tape runs the same operations.
constexpr double choose_above(double left, double right, double a, double b) { return left > right ? a : b; }

template <class Left, class Right>
struct Comparison {
  Left left;
  Right right;
};
template <Dimension D, class A, class B>
constexpr auto operator>(Quantity<D, A> left, Quantity<D, B> right) {
  return Comparison<A, B>{left.base, right.base};
}
template <class Left, class Right, Dimension D, class A, class B>
constexpr auto where(Comparison<Left, Right> condition, Quantity<D, A> a, Quantity<D, B> b) {
  return Quantity<D, decltype(a.base + b.base)>{choose_above(condition.left, condition.right, a.base, b.base)};
}

/// The larger of two quantities.
template <Dimension D, class A, class B>
constexpr auto larger(Quantity<D, A> left, Quantity<D, B> right) {
  return where(left > right, left, right);
}

/// The smaller of two quantities.
template <Dimension D, class A, class B>
constexpr auto smaller(Quantity<D, A> left, Quantity<D, B> right) {
  return where(left > right, right, left);
}

/// Gives an intermediate result the name under which working prints it; plain numbers need none.
constexpr double named(double value, const char*, const char*, double) { return value; }

template <Text name, Text unit_text, Dimension D, class Number>
constexpr Quantity<D, Number> step(Quantity<D, Number> quantity) {
  static_assert(unit_of<unit_text>().dimension == D, "the step's unit measures another dimension");
  return {named(quantity.base, name.value, unit_text.value, unit_of<unit_text>().scale)};
}

}  // namespace tokenwatt
