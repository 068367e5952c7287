// Holds the generated tables.
#include "core/tables/catalogues.hpp"

namespace tokenwatt {
namespace {

#include "tables/catalogues.inc"  // written by core/tables/generate/tables.cmake

static_assert(std::string_view(formats_table[bf16].id) == "bf16");
static_assert(std::size(chips_table) <= 64 && std::size(places_table) <= 64, "AccountingCase masks hold 64 entries");

}  // namespace

std::span<const AssumptionRow> assumption_rows() { return assumptions_table; }
std::span<const Chip> chips() { return chips_table; }
std::span<const Model> models() { return models_table; }
std::span<const Place> places() { return places_table; }
std::span<const Accounting> accountings() { return accountings_table; }
std::span<const Format> formats() { return formats_table; }
std::span<const Offer> offers() { return offers_table; }
std::span<const Subscription> subscriptions() { return subscriptions_table; }
std::span<const ScenarioText> scenario_texts() { return scenarios_table; }
std::span<const char* const> source_ids() { return sources_table; }
const Rent* rent_of(const Chip& chip, RentalClass wanted) {
  for (const RentalClass one : {wanted, RentalClass::marketplace, RentalClass::contract, RentalClass::list}) {
    for (const Rent& rent : chip.rents) {
      if (rent.rental_class == one) return &rent;
    }
  }
  return nullptr;
}

const char* id_of(const RowRef& row) {
  const Position index = row.index;
  switch (row.catalogue) {
    case Catalogue::assumptions: return assumption_rows()[index].id;
    case Catalogue::chips: return chips()[index].id;
    case Catalogue::models: return models()[index].id;
    case Catalogue::places: return places()[index].id;
    case Catalogue::accountings: return accountings()[index].id;
    case Catalogue::formats: return formats()[index].id;
    case Catalogue::offers: return offers()[index].id;
    case Catalogue::subscriptions: return subscriptions()[index].id;
  }
  __builtin_unreachable();
}

const char* data_version() { return data_date; }
const char* data_hash() { return data_hash_digits; }
const char* model_version() { return model_number; }

}  // namespace tokenwatt
