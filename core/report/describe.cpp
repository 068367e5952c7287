// The numbers of the tables and catalogues, for describe().
#include "core/analysis/judgement.hpp"
#include "core/report/write/write.hpp"
#include "core/tokenwatt.hpp"

namespace tokenwatt {
namespace {

Json figure_json(const Figure& figure) {
  Json json = range_json(figure.range());
  put(json, "grade", grade_names[figure.grade]);
  if (figure.source != none) put(json, "source", source_ids()[figure.source]);
  return json;
}

Json assumption_json(const AssumptionRow& row) {
  Json json = Json::object();
  if (row.has_default) json = figure_json(row.figure);
  put(json, "distribution", distribution_names[row.distribution]);
  put(json, "id", row.id);
  put(json, "unit", row.unit);
  put(json, "scope", scope_names[row.scope]);
  if (row.per != Per::nothing) put(json, "per", per_names[row.per]);
  put(json, "min", row.bounds.min);
  put(json, "max", row.bounds.max);
  return json;
}

template <class Entry>
Json entry_json(const Entry& entry) {
  Json sets = Json::object();
  for (const Setting& setting : entry.sets) {
    Json figure = figure_json(setting.figure);
    put(figure, "unit", row(setting.id).unit);
    put(sets, row(setting.id).id, std::move(figure));
  }
  Json json;
  put(json, "id", entry.id);
  put(json, "sets", std::move(sets));
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
    put(figure, "unit", row(Id::chip_rent).unit);
    return figure;
  };
  put(json["sets"], "chip_rent", rent_json(*usual));
  Json rents = Json::object();
  for (const Rent& rent : chip.rents) put(rents, rental_class_names[rent.rental_class], rent_json(rent));
  put(json, "rents", std::move(rents));
  return json;
}

Json accounting_json(const Accounting& accounting) {
  Json json;
  put(json, "id", accounting.id);
  return json;
}

Json output_description(const Output& output) {
  Json json;
  put(json, "id", output.id);
  put(json, "unit", output.unit);
  return json;
}

Json judgement_description() {
  Json words = Json::array(), json;
  for (const auto& [word, least] : word_thresholds) {
    Json one;
    put(one, "id", word_names[word]);
    put(one, "least", least);
    append(words, std::move(one));
  }
  put(json, "words", std::move(words));
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
  put(description, "version", version_json());
  put(description, "updated", data_version());
  put(description, "assumptions", list_json(assumption_rows(), assumption_json));
  put(description, "chips", list_json(chips(), chip_json));
  put(description, "models", list_json(models(), entry_json<Model>));
  put(description, "places", list_json(places(), entry_json<Place>));
  put(description, "formats", list_json(formats(), entry_json<Format>));
  put(description, "offers", list_json(offers(), entry_json<Offer>));
  put(description, "subscriptions", list_json(subscriptions(), entry_json<Subscription>));
  put(description, "accountings", list_json(accountings(), accounting_json));
  put(description, "outputs", list_json(outputs(), output_description));
  Json classes = Json::array();
  for (const char* name : rental_class_names) append(classes, name);
  put(description, "rental_classes", std::move(classes));
  put(description, "judgement", judgement_description());
  put(description, "query_examples", query_examples_json());
  return text_of(description);
}

}  // namespace tokenwatt
