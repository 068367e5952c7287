// The loops of a tape's operations over one tile.
#include "core/engine/tile_program.hpp"

namespace tokenwatt {
namespace {

Lanes load(const Tile& tile, std::size_t i) {
  Lanes x;
  __builtin_memcpy(&x, &tile.value[i], sizeof x);
  return x;
}

void store(Tile& tile, std::size_t i, Lanes x) { __builtin_memcpy(&tile.value[i], &x, sizeof x); }

template <class Operation>
void loop(Tile& out, const Tile& a, const Tile& b, Operation operation) {
  for (std::size_t i = 0; i < tile_size; i += lane_count) store(out, i, operation(load(a, i), load(b, i)));
}

void fill(Tile& tile, float x) {
  for (float& value : tile.value) value = x;
}

}  // namespace

void divide(const Tile& top, const Tile& bottom, Tile& result) {
  loop(result, top, bottom, [](Lanes x, Lanes y) { return x / y; });
}

void subtract(const Tile& left, const Tile& right, Tile& result) {
  loop(result, left, right, [](Lanes x, Lanes y) { return x - y; });
}

std::uint32_t count_less(const Tile& left, const Tile& right, std::size_t count) {
  // Two ways of working out one number differ by a few roundings of 32 bit, which counts as a tie.
  constexpr float rounding = 0x1p-20F;
  const auto bound = [](auto x) { return x - (x < decltype(x){} ? -x : x) * rounding; };
  // A true lane is -1.
  Bits less{};
  std::size_t i = 0;
  for (; i + lane_count <= count; i += lane_count) less -= load(left, i) < bound(load(right, i));
  std::int32_t sum = less[0] + less[1] + less[2] + less[3];
  for (; i < count; ++i) sum += left.value[i] < bound(right.value[i]) ? 1 : 0;
  return static_cast<std::uint32_t>(sum);
}

void Program::prepare(const Tape& tape, const Dependencies& varying) {
  tape_ = &tape;
  varying_ = varying;
  const auto count = static_cast<std::size_t>(tape.size());
  tiles_.resize(count);
  at_.assign(count, nullptr);
  copied_to_.assign(count, nullptr);
  input_node_.assign(most_inputs, -1);
  steps_.clear();
  for (std::int16_t node = 0; node < tape.size(); ++node) {
    const auto i = static_cast<std::size_t>(node);
    const bool varies = (tape.dependencies(node) & varying).any();
    if (tape[node].op == Op::input && varies) {
      input_node_[static_cast<std::size_t>(tape[node].datum)] = node;
      continue;
    }
    at_[i] = &tiles_[i];
    if (!varies) fill(tiles_[i], static_cast<float>(tape[node].value));
  }
}

void Program::want(std::span<const std::int16_t> nodes) {
  const Tape& tape = *tape_;
  std::vector<char> needed(static_cast<std::size_t>(tape.size()), 0);
  const auto need = [&](std::int16_t node) { needed[static_cast<std::size_t>(node)] = 1; };
  wanted_inputs_.clear();
  for (const std::int16_t node : nodes) {
    need(node);
    if (tape[node].op == Op::input) wanted_inputs_.push_back(node);
  }
  for (std::int16_t node = static_cast<std::int16_t>(tape.size() - 1); node >= 0; --node) {
    const Node& n = tape[node];
    if (!needed[static_cast<std::size_t>(node)] || n.op == Op::input || n.op == Op::constant) continue;
    for (const std::int16_t operand : {n.a, n.b, n.c, n.d}) need(operand);
  }
  steps_.clear();
  for (std::int16_t node = 0; node < tape.size(); ++node) {
    const Node& n = tape[node];
    if (!needed[static_cast<std::size_t>(node)] || n.op == Op::input) continue;
    if ((tape.dependencies(node) & varying_).none()) continue;
    steps_.push_back({n.op, node, n.a, n.b, n.c, n.d, static_cast<float>(n.datum)});
  }
}

void Program::set_input(int position, Tile& tile) {
  const std::int16_t node = input_node_[static_cast<std::size_t>(position)];
  if (node >= 0) at_[static_cast<std::size_t>(node)] = &tile;
}

void Program::run() {
  for (const Step& step : steps_) {
    Tile& out = *at_[static_cast<std::size_t>(step.node)];
    const auto operand = [this](std::int16_t node) -> const Tile& { return result(node); };
    const Tile& a = operand(step.a);
    switch (step.op) {
      case Op::input:
      case Op::constant: break;
      case Op::rescale: loop(out, a, a, [f = step.factor](Lanes x, Lanes) { return x * f; }); break;
      case Op::add: loop(out, a, operand(step.b), [](Lanes x, Lanes y) { return x + y; }); break;
      case Op::subtract: subtract(a, operand(step.b), out); break;
      case Op::multiply: loop(out, a, operand(step.b), [](Lanes x, Lanes y) { return x * y; }); break;
      case Op::divide: divide(a, operand(step.b), out); break;
      case Op::exponential: loop(out, a, a, [](Lanes x, Lanes) { return exponential(x); }); break;
      case Op::logarithm: loop(out, a, a, [](Lanes x, Lanes) { return logarithm(x); }); break;
      case Op::choose: {
        const Tile& b = operand(step.b);
        const Tile& c = operand(step.c);
        const Tile& d = operand(step.d);
        for (std::size_t i = 0; i < tile_size; i += lane_count) {
          store(out, i, load(a, i) > load(b, i) ? load(c, i) : load(d, i));
        }
        break;
      }
    }
  }
  for (const std::int16_t node : wanted_inputs_) {
    if (Tile* copy = copied_to_[static_cast<std::size_t>(node)]) *copy = result(node);
  }
}

}  // namespace tokenwatt
