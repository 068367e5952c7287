// The assumptions of one run as typed members: one for each row of data/assumptions.json, plus the choices formulas
// make.
#pragma once

#include "core/engine/tape.hpp"
#include "core/numbers/names.hpp"
#include "core/numbers/quantity.hpp"
// TOKENWATT_ASSUMPTIONS(X): X(id, "unit") for each row; written by core/tables/generate/tables.cmake
#include "tables/assumptions.inc"

namespace tokenwatt {

/// What a run gives for its chip-hours (core/formulas/README.md, section 1).
enum class Route : std::uint8_t { hours, cluster, compute };
inline constexpr auto route_names = names<Route>({
    {Route::hours, "hours"},
    {Route::cluster, "cluster"},
    {Route::compute, "compute"},
});

/// Whether the chips are rented by the hour or owned.
enum class Hardware : std::uint8_t { rented, owned };
inline constexpr auto hardware_names = names<Hardware>({
    {Hardware::rented, "rented"},
    {Hardware::owned, "owned"},
});

/// How many chips hold one copy of a served model. A plain choice, because nobody changes the number of servers from
/// draw to draw: central values decide it (core/run/serving_instance.hpp).
struct Instance {
  /// The smallest multiple of the chip's servers that is enough; 0 where an input is missing.
  double enough = 0;
  /// False where the number that the reader gives is too small.
  bool fits = true;
  /// Where a speed for each user is asked for: what one sequence alone gets [token/s], and whether that is enough.
  double speed_alone = 0;
  bool is_fast_enough = true;
  bool operator==(const Instance& other) const = default;
};

/// Choices that are no quantities. They are plain members, so that a formula may branch on them while it is recorded.
struct Choices {
  Route route = Route::hours;
  Hardware hardware = Hardware::rented;
  /// A reported training_compute stands in place of parameters and tokens.
  bool compute_is_reported = false;
  /// Measured throughputs stand in place of those worked out.
  bool decode_is_measured = false;
  bool prefill_is_measured = false;
  /// The answer's tokens, and the prompt's cached ones, are given for the query, and do not follow from the mix.
  bool answer_is_given = false;
  bool cached_prompt_is_given = false;
  /// The batch follows from the speed that each user is to get.
  bool batch_is_found = false;
  /// Some prompts are read by the chips that decode.
  bool prompts_are_read_beside = false;
  /// No parameters are routed experts.
  bool is_dense = false;
  Instance instance{};
  bool operator==(const Choices& other) const = default;
};

/// The position of every assumption, in the order of the table.
enum class Id : std::uint8_t {
#define TOKENWATT_NAME(id, unit) id,
  TOKENWATT_ASSUMPTIONS(TOKENWATT_NAME)
#undef TOKENWATT_NAME
};

inline constexpr std::size_t assumption_count = 0
#define TOKENWATT_ONE(id, unit) +1
    TOKENWATT_ASSUMPTIONS(TOKENWATT_ONE)
#undef TOKENWATT_ONE
    ;
static_assert(assumption_count <= most_inputs, "raise most_inputs in core/engine/tape.hpp");

constexpr Position position(Id id) { return static_cast<Position>(id); }
constexpr Id id_at(Position position) { return static_cast<Id>(position); }

/// Every assumption of one run, for any Number. Missing ones are NaN: an output that depends on one is absent.
template <class Number>
struct Assumptions : Choices {
#define TOKENWATT_MEMBER(id, unit) In<unit, Number> id;
  TOKENWATT_ASSUMPTIONS(TOKENWATT_MEMBER)
#undef TOKENWATT_MEMBER
};

/// Calls fill(Id) for each row and stores the answer, a plain number in the row's unit.
template <class Number, class Fill>
Assumptions<Number> make_assumptions(const Choices& choices, Fill&& fill) {
  return {choices
#define TOKENWATT_FILL(id, unit) , of<unit>(Number(fill(Id::id)))
              TOKENWATT_ASSUMPTIONS(TOKENWATT_FILL)
#undef TOKENWATT_FILL
  };
}

}  // namespace tokenwatt
