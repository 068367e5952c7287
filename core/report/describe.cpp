// The numbers of the tables and catalogues, for describe().
#include "core/analysis/judgement.hpp"
#include "core/report/write/write.hpp"
#include "core/tokenwatt.hpp"

namespace tokenwatt {
namespace {

Json figure_json(const Figure& figure) {
  Json json = range_json(figure.range());
  add_member(json, "grade", grade_names[figure.grade]);
  if (figure.source != none) add_member(json, "source", source_ids()[figure.source]);
  return json;
}

Json assumption_json(const AssumptionRow& row) {
  Json json = Json::object();
  if (row.has_default) json = figure_json(row.figure);
  add_member(json, "distribution", distribution_names[row.distribution]);
  add_member(json, "id", row.id);
  add_member(json, "unit", row.unit);
  add_member(json, "scope", scope_names[row.scope]);
  if (row.per != Per::nothing) add_member(json, "per", per_names[row.per]);
  add_member(json, "min", row.bounds.min);
  add_member(json, "max", row.bounds.max);
  return json;
}

template <class Entry>
Json entry_json(const Entry& entry) {
  Json sets = Json::object();
  for (const Setting& setting : entry.sets) {
    Json figure = figure_json(setting.figure);
    add_member(figure, "unit", row(setting.id).unit);
    add_member(sets, row(setting.id).id, std::move(figure));
  }
  Json json;
  add_member(json, "id", entry.id);
  add_member(json, "sets", std::move(sets));
  return json;
}

static_assert(default_rental_class == RentalClass{}, "the first class that describe() lists is that of a request");

// A chip's rents, and among its settings the one that counts where no class is asked for.
Json chip_json(const Chip& chip) {
  Json json = entry_json(chip);
  const Rent* usual = rent_of(chip, default_rental_class);
  if (usual == nullptr) return json;
  const auto rent_json = [](const Rent& rent) {
    Json figure = figure_json(rent.figure);
    add_member(figure, "unit", row(Id::chip_rent).unit);
    return figure;
  };
  add_member(json["sets"], "chip_rent", rent_json(*usual));
  Json rents = Json::object();
  for (const Rent& rent : chip.rents) add_member(rents, rental_class_names[rent.rental_class], rent_json(rent));
  add_member(json, "rents", std::move(rents));
  return json;
}

Json accounting_json(const Accounting& accounting) {
  Json json;
  add_member(json, "id", accounting.id);
  return json;
}

Json output_description(const Output& output) {
  Json json;
  add_member(json, "id", output.id);
  add_member(json, "unit", output.unit);
  return json;
}

Json judgement_description() {
  Json words = Json::array(), json;
  for (const auto& [word, least] : word_thresholds) {
    Json one;
    add_member(one, "id", word_names[word]);
    add_member(one, "least", least);
    append(words, std::move(one));
  }
  add_member(json, "words", std::move(words));
  return json;
}

template <class Row, class Write>
Json list_json(std::span<const Row> rows, Write write) {
  Json list = Json::array();
  for (const Row& one : rows) append(list, write(one));
  return list;
}

}  // namespace

std::string describe() {
  Json description;
  add_member(description, "version", version_json());
  add_member(description, "updated", data_version());
  add_member(description, "assumptions", list_json(assumption_rows(), assumption_json));
  add_member(description, "chips", list_json(chips(), chip_json));
  add_member(description, "models", list_json(models(), entry_json<Model>));
  add_member(description, "places", list_json(places(), entry_json<Place>));
  add_member(description, "formats", list_json(formats(), entry_json<Format>));
  add_member(description, "offers", list_json(offers(), entry_json<Offer>));
  add_member(description, "subscriptions", list_json(subscriptions(), entry_json<Subscription>));
  add_member(description, "accountings", list_json(accountings(), accounting_json));
  add_member(description, "outputs", list_json(outputs(), output_description));
  Json classes = Json::array();
  for (const char* name : rental_class_names) append(classes, name);
  add_member(description, "rental_classes", std::move(classes));
  add_member(description, "judgement", judgement_description());
  add_member(description, "query_examples", query_examples_json());
  return text_of(description);
}

}  // namespace tokenwatt
