// A formula recorded once: the same node as before, worked through the first time only, and of these inputs alone.
#include "core/formulas/once.hpp"

#include <doctest/doctest.h>

using namespace tokenwatt;

namespace {

int passes = 0;

template <class Number>
In<"W/chip", Number> twice_the_power(const Assumptions<Number>& a) {
  return once(a, [&a] {
    ++passes;
    return 2 * a.chip_power;
  });
}

template <class Number>
In<"W/chip", Number> half_the_power(const Assumptions<Number>& a) {
  return once(a, [&a] { return a.chip_power / Plain<double>{2}; });
}

}  // namespace

TEST_CASE("what is recorded again is recalled, and is the node that it would have been") {
  Tape tape;
  Recording recording(tape);
  const auto a = make_assumptions<Recorded>({}, [&](Id id) { return Recorded{tape.input(position(id), 7)}; });
  recording.recall_of(&a);
  passes = 0;
  const Position node = twice_the_power(a).base.node;
  const auto size = tape.size();
  CHECK(twice_the_power(a).base.node == node);
  CHECK(passes == 1);
  CHECK(tape[node].value == 14);
  CHECK((2 * a.chip_power).base.node == node);
  CHECK(tape.size() == size);
  // Another formula of the same inputs and the same type is another.
  CHECK(tape[half_the_power(a).base.node].value == 3.5);
}

TEST_CASE("of other inputs, of another tape and of plain numbers a formula is worked through") {
  Tape tape, other_tape;
  Recording recording(tape);
  const auto fill = [](Tape& one, double value) {
    return make_assumptions<Recorded>({}, [&](Id id) { return Recorded{one.input(position(id), value)}; });
  };
  const Assumptions<Recorded> a = fill(tape, 7);
  recording.recall_of(&a);
  passes = 0;
  CHECK(tape[twice_the_power(a).base.node].value == 14);
  Assumptions<Recorded> changed = a;
  changed.chip_power = {Recorded{tape.constant(5)}};
  CHECK(tape[twice_the_power(changed).base.node].value == 10);
  CHECK(passes == 2);
  {
    Recording other(other_tape);
    const Assumptions<Recorded> b = fill(other_tape, 3);
    other.recall_of(&b);
    CHECK(other_tape[twice_the_power(b).base.node].value == 6);
  }
  CHECK(passes == 3);
  CHECK(tape[twice_the_power(a).base.node].value == 14);
  CHECK(passes == 3);
  CHECK(twice_the_power(make_assumptions<double>({}, [](Id) { return 4.0; })).in<"W/chip">() == 8);
}
