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

void compare(const Tile& top, const Tile& bottom, Tile& result) {
  loop(result, top, bottom, [](Lanes x, Lanes y) { return x / y + (y - y); });
}

void subtract(const Tile& left, const Tile& right, Tile& result) {
  loop(result, left, right, [](Lanes x, Lanes y) { return x - y; });
}

void Order::add(const Tile& left, const Tile& right, std::size_t count) {
  // A true lane is -1.
  Bits lower{}, higher{}, lacking{};
  const auto compare = [&](Lanes x, Lanes y) {
    const Lanes tie = (y < lanes(0) ? -y : y) * lane_rounding;
    const Bits finite = (x - x == lanes(0)) & (y - y == lanes(0));
    lower += (x < y - tie) & finite;
    higher += (x > y + tie) & finite;
    lacking += ~finite;
  };
  std::size_t i = 0;
  for (; i + lane_count <= count; i += lane_count) compare(load(left, i), load(right, i));
  for (; i < count; ++i) {
    // One draw at a time: the other lanes are ties.
    compare(Lanes{left.value[i], 0, 0, 0}, Lanes{right.value[i], 0, 0, 0});
  }
  const auto sum = [](Bits lanes) { return static_cast<std::uint32_t>(-(lanes[0] + lanes[1] + lanes[2] + lanes[3])); };
  less += sum(lower);
  more += sum(higher);
  without_value += sum(lacking);
}

std::uint32_t count_within(const Tile& tile, float low, float high, std::size_t count) {
  // A true lane is -1; what is not a number is within nothing.
  Bits within{};
  std::size_t i = 0;
  for (; i + lane_count <= count; i += lane_count) {
    const Lanes x = load(tile, i);
    within -= (x >= lanes(low)) & (x <= lanes(high));
  }
  std::int32_t sum = within[0] + within[1] + within[2] + within[3];
  for (; i < count; ++i) sum += tile.value[i] >= low && tile.value[i] <= high ? 1 : 0;
  return static_cast<std::uint32_t>(sum);
}

void TileProgram::prepare(const Tape& tape, const Dependencies& varying) {
  tape_ = &tape;
  varying_ = varying;
  at_.assign(tape.size(), nullptr);
  copied_to_.assign(tape.size(), nullptr);
  input_node_.assign(most_inputs, none);
  instructions_.clear();
  for (Position node = 0; node < tape.size(); ++node) {
    if (tape[node].op == Op::input && varies(node)) input_node_[tape[node].input_position()] = node;
  }
}

void TileProgram::want(std::span<const Position> nodes) {
  const Tape& tape = *tape_;
  std::vector<char> needed(tape.size(), 0);
  const auto need = [&](Position node) { needed[node] = 1; };
  wanted_inputs_.clear();
  for (const Position node : nodes) {
    need(node);
    if (tape[node].op == Op::input) wanted_inputs_.push_back(node);
  }
  std::size_t own_tiles = 0;
  for (Position node = tape.size(); node-- > 0;) {
    const Node& n = tape[node];
    const bool is_varying_input = n.op == Op::input && varies(node);
    if (!needed[node] || is_varying_input) continue;
    ++own_tiles;
    if (!varies(node)) continue;
    for (const Position operand : {n.a, n.b, n.c, n.d}) need(operand);
  }
  tiles_.resize(own_tiles);
  instructions_.clear();
  auto tile = tiles_.begin();
  for (Position node = 0; node < tape.size(); ++node) {
    const Node& n = tape[node];
    const bool is_varying_input = n.op == Op::input && varies(node);
    if (!needed[node] || is_varying_input) continue;
    at_[node] = &*tile++;
    if (varies(node)) {
      instructions_.push_back({n.op, node, n.a, n.b, n.c, n.d, static_cast<float>(n.datum)});
    } else {
      fill(*at_[node], static_cast<float>(n.value));
    }
  }
}

void TileProgram::set_input(Position input, Tile& tile) {
  const Position node = input_node_[input];
  if (node != none) at_[node] = &tile;
}

void TileProgram::run() {
  for (const Instruction& one : instructions_) {
    Tile& out = *at_[one.node];
    const auto operand = [this](Position node) -> const Tile& { return result(node); };
    const Tile& a = operand(one.a);
    switch (one.op) {
      case Op::input:
      case Op::constant: break;
      case Op::rescale: loop(out, a, a, [f = one.factor](Lanes x, Lanes) { return x * f; }); break;
      case Op::add: loop(out, a, operand(one.b), [](Lanes x, Lanes y) { return x + y; }); break;
      case Op::subtract: subtract(a, operand(one.b), out); break;
      case Op::multiply: loop(out, a, operand(one.b), [](Lanes x, Lanes y) { return x * y; }); break;
      case Op::divide: divide(a, operand(one.b), out); break;
      case Op::exponential: loop(out, a, a, [](Lanes x, Lanes) { return exponential(x); }); break;
      case Op::logarithm: loop(out, a, a, [](Lanes x, Lanes) { return logarithm(x); }); break;
      case Op::omega: loop(out, a, a, [](Lanes x, Lanes) { return omega(x); }); break;
      case Op::choose: {
        const Tile& b = operand(one.b);
        const Tile& c = operand(one.c);
        const Tile& d = operand(one.d);
        for (std::size_t i = 0; i < tile_size; i += lane_count) {
          store(out, i, load(a, i) > load(b, i) ? load(c, i) : load(d, i));
        }
        break;
      }
    }
  }
  for (const Position node : wanted_inputs_) {
    if (Tile* copy = copied_to_[node]) *copy = result(node);
  }
}

}  // namespace tokenwatt
