// The tape: formulas recorded once as a list of operations, the engine behind values, slopes, working and dependencies.
#pragma once

#include <bitset>
#include <concepts>
#include <cstdint>
#include <span>
#include <vector>

namespace tokenwatt {

enum class Op : std::uint8_t { input, constant, rescale, add, subtract, multiply, divide, exponential, logarithm, choose };

/// One operation. Operands are earlier nodes; `choose` takes c where a > b, else d. `value` is the central result.
struct Node {
  Op op;
  std::int16_t a, b, c, d;
  double value;
  /// A constant's value, the factor of a rescale, or the position of an input among the assumptions.
  double datum;
};

/// A named intermediate result, for printed working.
struct Step {
  std::int16_t node;
  const char* name;
  const char* unit;
  double scale;
};

inline constexpr std::size_t most_inputs = 128;
using Dependencies = std::bitset<most_inputs>;

/// Operations in the order they were recorded. The same operation on the same operands is one node, so formulas share work.
class Tape {
 public:
  std::int16_t input(int position, double value);
  std::int16_t constant(double value);
  std::int16_t rescale(std::int16_t node, double factor);
  std::int16_t apply(Op op, std::int16_t a, std::int16_t b = 0, std::int16_t c = 0, std::int16_t d = 0);
  void name(std::int16_t node, const char* name, const char* unit, double scale);

  const Node& operator[](std::int16_t node) const { return nodes_[static_cast<std::size_t>(node)]; }
  std::int16_t size() const { return static_cast<std::int16_t>(nodes_.size()); }
  std::span<const Node> nodes() const { return nodes_; }
  std::span<const Step> steps() const { return steps_; }

  /// The inputs that a node's value can depend on, through any branch.
  const Dependencies& dependencies(std::int16_t node) const { return dependencies_[static_cast<std::size_t>(node)]; }

  /// Slopes of one node by every input: d value / d input, in the units of the tape. Exact, by one backward pass.
  /// `slopes` holds one number for each of the `most_inputs` positions and is overwritten.
  void gradient(std::int16_t node, std::span<double> slopes) const;

  /// Values of all nodes with other inputs: `inputs[position]`. `values` is resized to size().
  void evaluate(std::span<const double> inputs, std::vector<double>& values) const;

  /// The nodes that lead from an input to a node, in order; none where the node is -1.
  std::vector<std::int16_t> path(std::size_t input, std::int16_t node) const;
  /// Values of these nodes alone, the others being in `values` already.
  void evaluate(std::span<const double> inputs, std::vector<double>& values, std::span<const std::int16_t> nodes) const;

 private:
  std::int16_t append(const Node& node, const Dependencies& dependencies);
  double value_of(std::size_t node, std::span<const double> inputs, const std::vector<double>& values) const;
  std::vector<std::int16_t> parts_of(std::int16_t node) const;

  std::vector<Node> nodes_;
  // Where to find a node by its operation and operands.
  std::vector<std::uint64_t> slots_;
  std::vector<Dependencies> dependencies_;
  std::vector<Step> steps_;
};

/// The Number that records: an index into a tape.
struct Recorded {
  Tape* tape;
  std::int16_t node;
};

inline Tape* tape_of(Recorded number) { return number.tape; }
inline Tape* tape_of(double) { return nullptr; }
inline std::int16_t node_in(Tape&, Recorded number) { return number.node; }
inline std::int16_t node_in(Tape& tape, double number) { return tape.constant(number); }

template <class A, class B>
concept Recordable = (std::same_as<A, Recorded> && (std::same_as<B, Recorded> || std::same_as<B, double>)) ||
                     (std::same_as<A, double> && std::same_as<B, Recorded>);

template <class A, class B>
Recorded record(Op op, A left, B right) {
  Tape& tape = tape_of(left) ? *tape_of(left) : *tape_of(right);
  // In this order, whatever the compiler does with arguments: node numbers are part of the repeatable result.
  const std::int16_t a = node_in(tape, left);
  const std::int16_t b = node_in(tape, right);
  return {&tape, tape.apply(op, a, b)};
}

template <class A, class B>
  requires Recordable<A, B>
Recorded operator+(A left, B right) {
  return record(Op::add, left, right);
}
template <class A, class B>
  requires Recordable<A, B>
Recorded operator-(A left, B right) {
  return record(Op::subtract, left, right);
}
template <class A, class B>
  requires Recordable<A, B>
Recorded operator*(A left, B right) {
  return record(Op::multiply, left, right);
}
template <class A, class B>
  requires Recordable<A, B>
Recorded operator/(A left, B right) {
  return record(Op::divide, left, right);
}
inline Recorded exponential(Recorded x) { return {x.tape, x.tape->apply(Op::exponential, x.node)}; }
inline Recorded logarithm(Recorded x) { return {x.tape, x.tape->apply(Op::logarithm, x.node)}; }
inline Recorded rescale(Recorded x, double factor) { return {x.tape, x.tape->rescale(x.node, factor)}; }
inline Recorded named(Recorded x, const char* name, const char* unit, double scale) {
  x.tape->name(x.node, name, unit, scale);
  return x;
}

template <class L, class R, class A, class B>
  requires(std::same_as<L, Recorded> || std::same_as<R, Recorded> || Recordable<A, B>)
Recorded choose_above(L left, R right, A a, B b) {
  Tape* const tapes[] = {tape_of(left), tape_of(right), tape_of(a), tape_of(b)};
  Tape* tape = nullptr;
  for (Tape* found : tapes) tape = tape ? tape : found;
  const std::int16_t left_node = node_in(*tape, left);
  const std::int16_t right_node = node_in(*tape, right);
  const std::int16_t a_node = node_in(*tape, a);
  const std::int16_t b_node = node_in(*tape, b);
  return {tape, tape->apply(Op::choose, left_node, right_node, a_node, b_node)};
}

}  // namespace tokenwatt
