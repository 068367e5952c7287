// Prints a tape: the tree of one formula, stopping at results that are outputs themselves.
#include "core/report/write/write.hpp"

namespace tokenwatt {
namespace {

class Printer {
 public:
  Printer(const Evaluation& evaluation, Position output)
      : evaluation_(evaluation), tape_(evaluation.tape()), root_(output) {}

  Json print_root() const {
    const Result& result = evaluation_.results()[root_];
    const Output& output = outputs()[root_];
    Json json = inside(result.base_node);
    return leaf("output", output.id, result.central, output.unit, output.scale, list_of(std::move(json)));
  }

 private:
  static Json leaf(const char* op, const char* id, double value, const char* unit, double scale, Json of = nullptr) {
    Json json;
    add_member(json, "op", op);
    add_member(json, "id", id);
    add_member(json, "value", value);
    add_member(json, "unit", unit);
    add_member(json, "scale", scale);
    if (!of.is_null()) add_member(json, "of", std::move(of));
    return json;
  }

  static Json list_of(Json one) {
    Json list = Json::array();
    append(list, std::move(one));
    return list;
  }

  Json print(Position node) const {
    for (std::size_t i = 0; i < outputs().size(); ++i) {
      const Result& result = evaluation_.results()[i];
      if (result.base_node != node) continue;
      return leaf("output", outputs()[i].id, result.central, outputs()[i].unit, outputs()[i].scale);
    }
    for (const Step& step : tape_.steps()) {
      if (step.node != node) continue;
      return leaf("step", step.name, tape_[node].value / step.scale, step.unit, step.scale, list_of(inside(node)));
    }
    return inside(node);
  }

  Json print_input(Position node, double scale) const {
    const Position at = tape_[node].input_position();
    return leaf("input", assumption_rows()[at].id, tape_[node].value, assumption_rows()[at].unit, scale);
  }

  Json inside(Position node) const {
    const Node& n = tape_[node];
    if (n.op == Op::input) return print_input(node, 1);
    // A change from the catalogue's unit to base units belongs to the number, not to the formula.
    if (n.op == Op::rescale && tape_[n.a].op == Op::input) return print_input(n.a, n.datum);
    Json json;
    add_member(json, "op", op_names[n.op]);
    add_member(json, "value", n.value);
    if (n.op == Op::constant) return json;
    if (n.op == Op::rescale) add_member(json, "factor", n.datum);
    Json of = list_of(print(n.a));
    if (!is_unary(n.op)) append(of, print(n.b));
    if (n.op == Op::choose) {
      append(of, print(n.c));
      append(of, print(n.d));
    }
    add_member(json, "of", std::move(of));
    return json;
  }

  const Evaluation& evaluation_;
  const Tape& tape_;
  Position root_;
};

}  // namespace

Json working_json(const Evaluation& evaluation, Position output) { return Printer(evaluation, output).print_root(); }

}  // namespace tokenwatt
