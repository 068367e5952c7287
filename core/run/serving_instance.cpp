// Rounds the chips that the memory asks for up to whole servers.
#include "core/run/serving_instance.hpp"

#include "core/formulas/decoding.hpp"
#include "core/numbers/numerics.hpp"

namespace tokenwatt {
namespace {

/// More servers than any instance has, and few enough for a whole number.
constexpr double most_servers = 1e6;

}  // namespace

Instance choose_instance(const Inputs& inputs, const Selection& selection, const Choices& choices) {
  auto assumptions = make_assumptions<double>(choices, [&](Id id) {
    const Input& input = inputs[position(id)];
    return input.present ? input.range.central : not_a_number;
  });
  const double least = least_chips(assumptions).in<"chip">();
  const double given = assumptions.instance_chips.in<"chip">();
  const double server = selection.chip == none ? 1 : chips()[selection.chip].server_chips;
  const double servers = least / server;
  // Written so that NaN, from a missing input, leaves the number open; a given one then stands unchecked.
  if (!(servers <= most_servers)) return {given, true};
  const double whole = static_cast<double>(static_cast<std::int64_t>(servers));
  Instance instance{(servers > whole ? whole + 1 : whole) * server, given == 0 || given >= least};
  if (!choices.batch_is_found) return instance;
  // A batch that is found needs room for one sequence, and time for one.
  assumptions.batch_is_found = false;
  assumptions.batch_size = one_sequence;
  assumptions.instance = instance;
  instance.fits = given == 0 || given >= least_chips(assumptions).in<"chip">();
  instance.speed_alone = user_speed(assumptions).in<"token/s">();
  instance.is_fast_enough = !(instance.speed_alone < assumptions.target_user_speed.in<"token/s">());
  return instance;
}

}  // namespace tokenwatt
