// Recording, evaluating and differentiating a tape.
#include "core/engine/tape.hpp"

#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

double compute(const Node& node, double a, double b, double c, double d) {
  switch (node.op) {
    case Op::input: return node.value;
    case Op::constant: return node.datum;
    case Op::rescale: return a * node.datum;
    case Op::add: return a + b;
    case Op::subtract: return a - b;
    case Op::multiply: return a * b;
    case Op::divide: return a / b;
    case Op::exponential: return exponential(a);
    case Op::logarithm: return logarithm(a);
    case Op::omega: return omega(a);
    case Op::choose: return a > b ? c : d;
  }
  __builtin_unreachable();
}

// Tapes have hundreds of nodes, far fewer than the 4,096 that an operand has room for; so a key takes 52 bits.
std::uint64_t key_of(const Node& node) {
  std::uint64_t key = static_cast<std::uint64_t>(node.op);
  for (const Position operand : {node.a, node.b, node.c, node.d}) key = key << 12 | operand;
  return key;
}

// A hash table of nodes by operation and operands. Each slot holds a key in its upper 52 bits and the node in the lower
// 12, or no_node.
constexpr std::size_t slot_count = 4096;
constexpr std::uint64_t no_node = ~std::uint64_t{0};

Position slot_of(std::uint64_t key, double datum) {
  const std::uint64_t mixed =
      (key ^ (__builtin_bit_cast(std::uint64_t, datum) * 0xbf58476d1ce4e5b9)) * 0x9e3779b97f4a7c15;
  return static_cast<Position>(mixed >> 52);
}

}  // namespace

Recorded record(Op op, Recorded a, Recorded b, Recorded c, Recorded d) {
  return {Recording::tape().apply(op, a.node, b.node, c.node, d.node)};
}

Recorded rescale(Recorded x, double factor) { return {Recording::tape().rescale(x.node, factor)}; }

Recorded named(Recorded x, const char* name, const char* unit, double scale) {
  Recording::tape().name(x.node, name, unit, scale);
  return x;
}

Position Tape::append(const Node& node, const Dependencies& dependencies) {
  const std::uint64_t key = key_of(node);
  if (slots_.empty()) slots_.assign(slot_count, no_node);
  Position slot = slot_of(key, node.datum);
  for (; slots_[slot] != no_node; slot = (slot + 1) % slot_count) {
    const auto i = static_cast<Position>(slots_[slot] % slot_count);
    if (slots_[slot] / slot_count == key && nodes_[i].datum == node.datum) return i;
  }
  slots_[slot] = key * slot_count | nodes_.size();
  nodes_.push_back(node);
  dependencies_.push_back(dependencies);
  return nodes_.size() - 1;
}

Position Tape::input(Position position, double value) {
  Dependencies own;
  own.set(position);
  return append({Op::input, 0, 0, 0, 0, value, static_cast<double>(position)}, own);
}

Position Tape::constant(double value) { return append({Op::constant, 0, 0, 0, 0, value, value}, {}); }

Position Tape::rescale(Position node, double factor) {
  if (factor == 1) return node;
  const double value = (*this)[node].value * factor;
  return append({Op::rescale, node, 0, 0, 0, value, factor}, dependencies(node));
}

Position Tape::apply(Op op, Position a, Position b, Position c, Position d) {
  Node node{op, a, b, c, d, 0, 0};
  node.value = compute(node, (*this)[a].value, (*this)[b].value, (*this)[c].value, (*this)[d].value);
  Dependencies all = dependencies(a);
  if (!is_unary(op)) all |= dependencies(b);
  if (op == Op::choose) all |= dependencies(c) | dependencies(d);
  return append(node, all);
}

void Tape::name(Position node, const char* name, const char* unit, double scale) {
  for (const Step& step : steps_) {
    if (step.node == node) return;
  }
  steps_.push_back({node, name, unit, scale});
}

Position Tape::recall(const void* inputs, const void* formula) const {
  if (inputs != recalled_of_) return none;
  for (const Remembered& one : remembered_) {
    if (one.formula == formula) return one.node;
  }
  return none;
}

void Tape::remember(const void* inputs, const void* formula, Position node) {
  if (inputs == recalled_of_) remembered_.push_back({formula, node});
}

// The nodes that a node depends on, operands first. Compilers differ in which side of an expression they record first,
// and so in the numbers of nodes. This order is the same for all, so that sums of slopes are the same to the last bit.
std::vector<Position> Tape::parts_of(Position node) const {
  std::vector<Position> parts;
  std::vector<bool> seen(nodes_.size());
  // A node goes back on the stack, as its complement, which is no node, beneath its operands, and is listed once they
  // are. Unused operands name node 0, which has none.
  std::vector<Position> stack{node};
  while (!stack.empty()) {
    const Position i = stack.back();
    stack.pop_back();
    if (i >= nodes_.size()) {
      parts.push_back(~i);
    } else if (!seen[i]) {
      seen[i] = true;
      const Node& n = (*this)[i];
      stack.insert(stack.end(), {~i, n.d, n.c, n.b, n.a});
    }
  }
  return parts;
}

void Tape::gradient(Position node, std::span<double> slopes) const {
  std::vector<double> slope(nodes_.size(), 0.0);
  const auto at = [&slope](Position i) -> double& { return slope[i]; };
  for (double& one : slopes) one = 0;
  at(node) = 1;
  const std::vector<Position> parts = parts_of(node);
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
    const Position i = *part;
    const double s = at(i);
    // A node that the result does not use must not spread 0 * infinity into those it does.
    if (s == 0) continue;
    const Node& n = (*this)[i];
    const double x = (*this)[n.a].value;
    const double y = (*this)[n.b].value;
    switch (n.op) {
      case Op::input: slopes[n.input_position()] += s; break;
      case Op::constant: break;
      case Op::rescale: at(n.a) += s * n.datum; break;
      case Op::add: at(n.a) += s, at(n.b) += s; break;
      case Op::subtract: at(n.a) += s, at(n.b) -= s; break;
      case Op::multiply: at(n.a) += s * y, at(n.b) += s * x; break;
      case Op::divide: at(n.a) += s / y, at(n.b) -= s * n.value / y; break;
      case Op::exponential: at(n.a) += s * n.value; break;
      case Op::logarithm: at(n.a) += s / x; break;
      case Op::omega: at(n.a) += s * n.value / (1 + n.value); break;
      case Op::choose: at(x > y ? n.c : n.d) += s; break;
    }
  }
}

void Tape::evaluate(std::span<const double> inputs, std::vector<double>& values) const {
  values.resize(nodes_.size());
  for (Position i = 0; i < nodes_.size(); ++i) values[i] = value_of(i, inputs, values);
}

double Tape::value_of(Position node, std::span<const double> inputs, const std::vector<double>& values) const {
  const Node& n = nodes_[node];
  if (n.op == Op::input) return inputs[n.input_position()];
  const auto at = [&values](Position k) { return values[k]; };
  return compute(n, at(n.a), at(n.b), at(n.c), at(n.d));
}

std::vector<Position> Tape::path(Position input, Position node) const {
  std::vector<Position> nodes;
  if (node == none) return nodes;
  std::vector<char> needed(nodes_.size());
  needed[node] = 1;
  for (Position i = node + 1; i-- > 0;) {
    if (!needed[i] || !dependencies(i).test(input)) continue;
    nodes.insert(nodes.begin(), i);
    const Node& n = (*this)[i];
    if (n.op == Op::input) continue;
    for (const Position operand : {n.a, n.b, n.c, n.d}) needed[operand] = 1;
  }
  return nodes;
}

void Tape::evaluate(std::span<const double> inputs, std::vector<double>& values,
                    std::span<const Position> nodes) const {
  for (const Position i : nodes) values[i] = value_of(i, inputs, values);
}

}  // namespace tokenwatt
