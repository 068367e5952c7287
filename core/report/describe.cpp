// The numbers of the tables and catalogues, for describe().
#include "core/report.hpp"
#include "core/report/write.hpp"

namespace tokenwatt {
namespace {

Json figure_json(const Figure& figure) {
  Json json = range_json(figure.range);
  json["grade"] = grade_names[static_cast<int>(figure.grade)];
  if (figure.source != none) json["source"] = source_ids()[static_cast<std::size_t>(figure.source)];
  return json;
}

Json assumption_json(const AssumptionRow& row) {
  Json json = Json::object();
  if (row.has_default) json = figure_json(row.figure);
  json["distribution"] = distribution_names[static_cast<int>(row.distribution)];
  json["id"] = row.id;
  json["unit"] = row.unit;
  json["scope"] = scope_names[static_cast<int>(row.scope)];
  if (row.per != Per::nothing) json["per"] = per_names[static_cast<int>(row.per)];
  json["min"] = row.bounds.min;
  json["max"] = row.bounds.max;
  return json;
}

Json entry_json(const Entry& entry) {
  Json sets = Json::object();
  for (const Setting& setting : entry.sets) {
    Json& figure = sets[row(setting.id).id] = figure_json(setting.figure);
    figure["unit"] = row(setting.id).unit;
  }
  return {{"id", entry.id}, {"label", entry.label}, {"sets", std::move(sets)}};
}

template <class Row>
Json entries_json(std::span<const Row> rows) {
  Json list = Json::array();
  for (const Row& one : rows) list.push_back(entry_json(one));
  return list;
}

}  // namespace

std::string describe() {
  Json description = {{"version", version_json()},
                      {"chips", entries_json(chips())},
                      {"models", entries_json(models())},
                      {"places", entries_json(places())}};
  for (const AssumptionRow& row : assumption_rows()) description["assumptions"].push_back(assumption_json(row));
  for (const Accounting& accounting : accountings()) {
    description["accountings"].push_back({{"id", accounting.id}, {"label", accounting.label}});
  }
  for (const Output& output : outputs()) {
    description["outputs"].push_back({{"id", output.id},
                                      {"unit", output.unit},
                                      {"label", output.label},
                                      {"note", output.note},
                                      {"source", output.source}});
  }
  return description.dump();
}

}  // namespace tokenwatt
