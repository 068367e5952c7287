// The numbers of the tables and catalogues, for describe().
#include "core/report/write/write.hpp"
#include "core/tokenwatt.hpp"

namespace tokenwatt {
namespace {

Json figure_json(const Figure& figure) {
  Json json = range_json(figure.range);
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
  put(description, "assumptions", list_json(assumption_rows(), assumption_json));
  put(description, "chips", list_json(chips(), entry_json<Chip>));
  put(description, "models", list_json(models(), entry_json<Model>));
  put(description, "places", list_json(places(), entry_json<Place>));
  put(description, "formats", list_json(formats(), entry_json<Format>));
  put(description, "offers", list_json(offers(), entry_json<Offer>));
  put(description, "subscriptions", list_json(subscriptions(), entry_json<Subscription>));
  put(description, "accountings", list_json(accountings(), accounting_json));
  put(description, "outputs", list_json(outputs(), output_description));
  return text_of(description);
}

}  // namespace tokenwatt
