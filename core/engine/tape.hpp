// The tape: formulas recorded once as a list of operations, the engine behind values, slopes, working and dependencies.
#pragma once

#include <bitset>
#include <concepts>
#include <cstdint>
#include <span>
#include <vector>

#include "core/numbers/names.hpp"
#include "core/numbers/position.hpp"

namespace tokenwatt {

enum class Op : std::uint8_t {
  input,
  constant,
  rescale,
  add,
  subtract,
  multiply,
  divide,
  exponential,
  logarithm,
  omega,
  choose,
};
inline constexpr auto op_names = names<Op>({
    {Op::input, "input"},
    {Op::constant, "constant"},
    {Op::rescale, "rescale"},
    {Op::add, "add"},
    {Op::subtract, "subtract"},
    {Op::multiply, "multiply"},
    {Op::divide, "divide"},
    {Op::exponential, "exponential"},
    {Op::logarithm, "logarithm"},
    {Op::omega, "omega"},
    {Op::choose, "choose"},
});

/// One operation. Operands are earlier nodes; `choose` takes c where a > b, else d. `value` is the central result.
struct Node {
  Op op;
  Position a, b, c, d;
  double value;
  /// A constant's value, the factor of a rescale, or the position of an input among the assumptions.
  double datum;

  Position input_position() const { return static_cast<Position>(datum); }
};

/// Whether the operation has one operand besides a factor.
inline bool is_unary(Op op) {
  return op == Op::rescale || op == Op::exponential || op == Op::logarithm || op == Op::omega;
}

/// A named intermediate result, for printed working.
struct Step {
  Position node;
  const char* name;
  const char* unit;
  double scale;
};

inline constexpr std::size_t most_inputs = 128;
using Dependencies = std::bitset<most_inputs>;

/// Operations in the order they were recorded. The same operation on the same operands is one node, so formulas share
/// work.
class Tape {
 public:
  Position input(Position position, double value);
  Position constant(double value);
  Position rescale(Position node, double factor);
  Position apply(Op op, Position a, Position b = 0, Position c = 0, Position d = 0);
  void name(Position node, const char* name, const char* unit, double scale);

  /// The node that a formula of these inputs was remembered with, or `none`. A formula is known by an address.
  Position recall(const void* inputs, const void* formula) const;
  void remember(const void* inputs, const void* formula, Position node);

  const Node& operator[](Position node) const { return nodes_[node]; }
  std::size_t size() const { return nodes_.size(); }
  std::span<const Node> nodes() const { return nodes_; }
  std::span<const Step> steps() const { return steps_; }

  /// The inputs that a node's value can depend on, through any branch.
  const Dependencies& dependencies(Position node) const { return dependencies_[node]; }

  /// Slopes of one node by every input: d value / d input, in the units of the tape. Exact, by one backward pass.
  /// `slopes` holds one number for each of the `most_inputs` positions and is overwritten.
  void gradient(Position node, std::span<double> slopes) const;

  /// Values of all nodes with other inputs: `inputs[position]`. `values` is resized to size().
  void evaluate(std::span<const double> inputs, std::vector<double>& values) const;

  /// The nodes that lead from an input to a node, in order; an empty list where the node is `none`.
  std::vector<Position> path(Position input, Position node) const;
  /// Values of these nodes alone, the others being in `values` already.
  void evaluate(std::span<const double> inputs, std::vector<double>& values, std::span<const Position> nodes) const;

 private:
  friend class Recording;

  Position append(const Node& node, const Dependencies& dependencies);
  double value_of(Position node, std::span<const double> inputs, const std::vector<double>& values) const;
  std::vector<Position> parts_of(Position node) const;

  std::vector<Node> nodes_;
  // Where to find a node by its operation and operands.
  std::vector<std::uint64_t> slots_;
  std::vector<Dependencies> dependencies_;
  std::vector<Step> steps_;
  // What is remembered, and of which inputs; of none where that is null.
  struct Remembered {
    const void* formula;
    Position node;
  };
  std::vector<Remembered> remembered_;
  const void* recalled_of_ = nullptr;
};

/// The tape that formulas are recorded on for as long as this object lives; one at a time on each thread. Recorded
/// numbers therefore need not carry a tape, and fit one machine word.
class Recording {
 public:
  explicit Recording(Tape& tape) : before_(current_), tape_(tape) { current_ = &tape; }
  ~Recording() {
    recall_of(nullptr);
    current_ = before_;
  }
  Recording(const Recording&) = delete;
  Recording& operator=(const Recording&) = delete;

  static Tape& tape() { return *current_; }

  /// Lets once() of core/formulas/once.hpp recall what is recorded of the inputs at this address, and of no others.
  void recall_of(const void* inputs) { tape_.recalled_of_ = inputs; }

 private:
  // Initialized at compile time, so that no use of it has to check whether it has been.
  static constinit inline thread_local Tape* current_ = nullptr;
  Tape* before_;
  Tape& tape_;
};

/// The Number that records: a node of the tape being recorded.
struct Recorded {
  Position node;
};

inline Position node_of(Recorded number) { return number.node; }
inline Position node_of(double number) { return Recording::tape().constant(number); }

/// The other side of an operation that is recorded: one of its sides is a node, the other a node or a plain number.
template <class B, class A>
concept RecordableWith = (std::same_as<A, Recorded> && (std::same_as<B, Recorded> || std::same_as<B, double>)) ||
                         (std::same_as<A, double> && std::same_as<B, Recorded>);

/// Appends an operation to the tape being recorded. Never inlined: a formula is recorded once, so its speed does not
/// matter, but its bytes are sent to every reader.
[[gnu::noinline]] Recorded record(Op op, Recorded a, Recorded b = {0}, Recorded c = {0}, Recorded d = {0});

template <class A, class B>
Recorded record_pair(Op op, A left, B right) {
  // In this order, whatever the compiler does with arguments: node numbers are part of the repeatable result.
  const Position a = node_of(left);
  const Position b = node_of(right);
  return record(op, {a}, {b});
}

template <class A, RecordableWith<A> B>
Recorded operator+(A left, B right) {
  return record_pair(Op::add, left, right);
}
template <class A, RecordableWith<A> B>
Recorded operator-(A left, B right) {
  return record_pair(Op::subtract, left, right);
}
template <class A, RecordableWith<A> B>
Recorded operator*(A left, B right) {
  return record_pair(Op::multiply, left, right);
}
template <class A, RecordableWith<A> B>
Recorded operator/(A left, B right) {
  return record_pair(Op::divide, left, right);
}
inline Recorded exponential(Recorded x) { return record(Op::exponential, x); }
inline Recorded logarithm(Recorded x) { return record(Op::logarithm, x); }
inline Recorded omega(Recorded x) { return record(Op::omega, x); }
[[gnu::noinline]] Recorded rescale(Recorded x, double factor);
[[gnu::noinline]] Recorded named(Recorded x, const char* name, const char* unit, double scale);

/// The last value of a choice that is recorded: some part of it is a node.
template <class B, class L, class R, class A>
concept RecordableChoice = std::same_as<L, Recorded> || std::same_as<R, Recorded> || RecordableWith<B, A>;

template <class L, class R, class A, RecordableChoice<L, R, A> B>
Recorded choose_above(L left, R right, A a, B b) {
  const Position left_node = node_of(left);
  const Position right_node = node_of(right);
  const Position a_node = node_of(a);
  const Position b_node = node_of(b);
  return record(Op::choose, {left_node}, {right_node}, {a_node}, {b_node});
}

}  // namespace tokenwatt
