// The tables of data/ as constant arrays: assumption rows, chips, models, places, accountings, offers and sources.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/numbers/decimal.hpp"
#include "core/numbers/range.hpp"
#include "core/tables/assumptions.hpp"
#include "core/tables/flat_json.hpp"

namespace tokenwatt {

/// How good a figure is, best first.
enum class Grade : std::uint8_t { measured, disclosed, vendor, derived, reported, estimated, claimed, assumed };
inline constexpr auto grade_names = names<Grade>({
    {Grade::measured, "measured"},
    {Grade::disclosed, "disclosed"},
    {Grade::vendor, "vendor"},
    {Grade::derived, "derived"},
    {Grade::reported, "reported"},
    {Grade::estimated, "estimated"},
    {Grade::claimed, "claimed"},
    {Grade::assumed, "assumed"},
});

/// A sourced range, in the unit of its assumption.
class Figure {
 public:
  constexpr Figure(const Range& range, Position source_row, Grade how_good)
      : distribution_(range.distribution), grade(how_good), source(source_row) {
    const double values[] = {range.low, range.central, range.high};
    for (int i = 0; i < 3; ++i) {
      const Decimal decimal = decimal_of(values[i]);
      digits_[i] = decimal.digits;
      exponents_[i] = decimal.exponent;
    }
  }

  constexpr Range range() const { return {value(0), value(1), value(2), distribution_}; }

 private:
  constexpr double value(int i) const { return Decimal{digits_[i], exponents_[i]}.value(); }

  // Side by side, because decimals one after another would have room between them.
  std::int64_t digits_[3]{};
  std::int8_t exponents_[3]{};
  Distribution distribution_;

 public:
  Grade grade;
  Position source;
};

/// Scopes of draws: one for all runs, one for each catalogue entry, one for each job, which is a model on a chip
/// (core/formulas/README.md, section 0).
enum class Scope : std::uint8_t { world, entry, run };
inline constexpr auto scope_names = names<Scope>({
    {Scope::world, "world"},
    {Scope::entry, "entry"},
    {Scope::run, "run"},
});

/// The kind of entry that an assumption belongs to; model_chip is the job. Runs with the same entry share its draw.
enum class Per : std::uint8_t { nothing, chip, model, place, model_chip, offer, subscription };
inline constexpr auto per_names = names<Per>({
    {Per::nothing, ""},
    {Per::chip, "chip"},
    {Per::model, "model"},
    {Per::place, "place"},
    {Per::model_chip, "model_chip"},
    {Per::offer, "offer"},
    {Per::subscription, "subscription"},
});

struct AssumptionRow {
  const char* id;
  const char* unit;
  Scope scope;
  Per per;
  Bounds bounds;
  Distribution distribution;
  bool has_default;
  Figure figure;
  /// Between what a default without a source and without a range is tried, when claims are judged; the default itself
  /// where nothing is.
  Bounds tried;
  /// The row whose value stands in where this one has none, or `none`.
  Position fallback;
  /// The row whose default and draw this one has too, because both have one cause, or `none`.
  Position default_of;
};

/// A figure that an entry of a catalogue sets for one assumption. Every entry has an id and such settings.
struct Setting {
  Id id;
  Figure figure;
};

/// What a chip's price covers (core/formulas/README.md, section 4).
enum class PriceScope : std::uint8_t { unknown, module, server, rack };

/// What kind of price a rent is. Two kinds differ by more than most chips do, so that one is taken for all chips.
enum class RentalClass : std::uint8_t { marketplace, list, contract };
inline constexpr auto rental_class_names = names<RentalClass>({
    {RentalClass::marketplace, "marketplace"},
    {RentalClass::list, "list"},
    {RentalClass::contract, "contract"},
});

/// The class where none is asked for. No other has more chips at a price that somebody asks, and both sides of the
/// dispute have it; tests/core/tables/catalogues_test.cpp holds it to that.
inline constexpr RentalClass default_rental_class = RentalClass::marketplace;

/// A chip's rent of one class, in USD/chip-hour.
struct Rent {
  RentalClass rental_class;
  Figure figure;
};

/// A chip's dense peak at one format, in TFLOP/s.
struct Peak {
  Position format;
  Figure figure;
};

struct Chip {
  const char* id;
  std::span<const Setting> sets;
  const char* label;
  PriceScope price_scope;
  /// The fewest chips that are sold or wired together.
  std::int16_t server_chips;
  /// Peaks besides that of BF16, which is chip_peak_compute.
  std::span<const Peak> peaks;
  /// At most one of each class, in the order of the classes.
  std::span<const Rent> rents;
};

/// The chip's rent of this class, or else of the nearest that it has, which what it gives tells; nullptr without any.
/// What markets and contracts ask is nearer than what clouds list.
const Rent* rent_of(const Chip& chip, RentalClass wanted);

struct Model {
  const char* id;
  std::span<const Setting> sets;
  const char* label;
  /// The chip for which the model's chip-hours were reported, or `none`.
  Position hours_chip;
  /// The format in which the weights are released, or `none`.
  Position format;
};

/// Formats of weights and arithmetic in serving; the first is BF16.
inline constexpr Position bf16 = 0;

struct Format {
  const char* id;
  std::span<const Setting> sets;
  /// The formats in which a chip may compute it, nearest first, filled up with the last.
  Position computes_in[3];
};

/// An API's list prices. Prompts longer than `long_above` tokens have others; 0 where they have none.
struct Offer {
  const char* id;
  std::span<const Setting> sets;
  double long_above;
  std::span<const Setting> long_sets;
};

struct Subscription {
  const char* id;
  std::span<const Setting> sets;
};

struct Place {
  const char* id;
  std::span<const Setting> sets;
  /// The place whose figures hold where this one has none, or `none`.
  Position within;
};

/// The mask of one row of a table.
constexpr std::uint64_t bit(Position index) { return std::uint64_t{1} << index; }

/// Whether a mask of rows holds this one; an empty one holds every row, and what is not chosen too.
constexpr bool in_mask(std::uint64_t mask, Position index) {
  return mask == 0 || (index != none && ((mask >> index) & 1) != 0);
}

/// One case of an accounting's figure. An empty mask means every chip, or every place.
struct AccountingCase {
  Id id;
  std::uint64_t chips;
  std::uint64_t places;
  bool single_chip;
  /// The figure is all-in watts per chip, to be divided by the chip's rated power.
  bool watts_per_chip;
  Figure figure;
};

struct Accounting {
  const char* id;
  std::span<const AccountingCase> cases;
};

std::span<const AssumptionRow> assumption_rows();
std::span<const Chip> chips();
std::span<const Model> models();
std::span<const Place> places();
std::span<const Accounting> accountings();
std::span<const Format> formats();
std::span<const Offer> offers();
std::span<const Subscription> subscriptions();
std::span<const char* const> source_ids();

/// The tables whose rows give figures to runs.
enum class Catalogue : std::uint8_t { assumptions, chips, models, places, accountings, formats, offers, subscriptions };
inline constexpr auto catalogue_names = names<Catalogue>({
    {Catalogue::assumptions, "assumptions"},
    {Catalogue::chips, "chips"},
    {Catalogue::models, "models"},
    {Catalogue::places, "places"},
    {Catalogue::accountings, "accountings"},
    {Catalogue::formats, "formats"},
    {Catalogue::offers, "offers"},
    {Catalogue::subscriptions, "subscriptions"},
});

/// The row that a figure is of.
struct RowRef {
  Catalogue catalogue = Catalogue::assumptions;
  /// The row's position in its table, or `none` where a scenario or a reader gives the value.
  Position index = none;
  /// Of an accounting: which of the cases that its row has for the assumption.
  Position in_cases = none;
  /// Of a chip's rent: its class.
  std::optional<RentalClass> rental_class{};
  bool operator==(const RowRef& other) const = default;
};

/// The id of the row, which must be one.
const char* id_of(const RowRef& row);

/// A scenario of data/scenarios.json, to be read by the same code as a request. The first is the default.
struct ScenarioText {
  const char* id;
  Flat flat;
};
std::span<const ScenarioText> scenario_texts();

/// The newest day on which a source of the data was looked at, digits that are others for any change to the data, and
/// the version of the model.
const char* data_version();
const char* data_hash();
const char* model_version();

inline const AssumptionRow& row(Id id) { return assumption_rows()[position(id)]; }

/// The position of the row with this id, or `none`.
template <class Row>
Position find(std::span<const Row> rows, std::string_view id) {
  return position_where(rows, [&](const Row& row) { return id == row.id; });
}

}  // namespace tokenwatt
