// Reads the values of assumptions: a number, or a range with its distribution.
#include "core/report/read/reader.hpp"

namespace tokenwatt {
namespace {

Position find_source(const std::string& text) {
  return position_where(source_ids(), [&](const char* id) { return text == id; });
}

}  // namespace

bool RequestReader::read_values(const Json& json, Layer layer, const std::string& run, std::vector<Override>& values) {
  if (!json.is_object()) {
    const char* field = run.empty() ? "shared" : "set";
    return refuse(Code::wrong_type, run, field, join({field, " must be an object of assumptions"}));
  }
  bool good = true;
  for (const auto& [key, value] : json.items()) good &= read_value(key, value, layer, run, values);
  return good;
}

bool RequestReader::read_value(const std::string& key, const Json& json, Layer layer, const std::string& run,
                               std::vector<Override>& values) {
  const Position position = find(assumption_rows(), key);
  if (position == none) return refuse(Code::unknown_id, run, key, join({"there is no assumption \"", key, "\""}));
  const AssumptionRow& row = assumption_rows()[position];
  Override value{id_at(position), layer, {0, 0, 0, row.distribution}};
  if (json.is_number()) {
    value.range = Range::fixed_at(json.get<double>());
  } else if (!json.is_object()) {
    // JSON has no NaN and no infinity: JavaScript writes both as null.
    return refuse(Code::wrong_type, run, key,
                  join({key, " must be a number or a range", json.is_null() ? ", not null" : ""}));
  } else if (!read_figure(json, run, value)) {
    return false;
  }
  for (const double x : {value.range.low, value.range.central, value.range.high}) {
    if (!(x >= row.bounds.min && x <= row.bounds.max)) {
      return refuse(Code::out_of_range, run, key,
                    join({key, " must lie between ", text_of(row.bounds.min), " and ", text_of(row.bounds.max)}));
    }
  }
  if (const char* fault = flaw(value.range, row.bounds))
    return refuse(Code::bad_range, run, key, join({key, ": ", fault}));
  values.push_back(value);
  return true;
}

bool RequestReader::read_figure(const Json& json, const std::string& run, Override& value) {
  const std::string key = row(value.id).id;
  bool good = true;
  bool has_low = false, has_central = false, has_high = false;
  for (const auto& [field, part] : json.items()) {
    const bool low = field == "low", central = field == "central", high = field == "high";
    if (low || central || high) {
      if (!part.is_number()) {
        good = refuse(Code::wrong_type, run, key, join({key, ".", field, " must be a number"}));
        continue;
      }
      (low ? value.range.low : central ? value.range.central : value.range.high) = part.get<double>();
      (low ? has_low : central ? has_central : has_high) = true;
    } else if (field == "distribution") {
      const auto named = part.is_string() ? distribution_names.find(part.get<std::string>()) : std::nullopt;
      if (!named) good = refuse(Code::unknown_id, run, key, join({key, ".distribution is none that exists"}));
      value.range.distribution = named.value_or(value.range.distribution);
    } else if (of_scenario_ && field == "source") {
      value.source = part.is_string() ? find_source(part.get<std::string>()) : none;
      if (value.source == none) good = refuse(Code::unknown_id, run, key, join({key, ".source is none that exists"}));
    } else if (of_scenario_ && field == "grade") {
      const auto grade = part.is_string() ? grade_names.find(part.get<std::string>()) : std::nullopt;
      if (!grade) good = refuse(Code::unknown_id, run, key, join({key, ".grade is none that exists"}));
      value.grade = grade.value_or(value.grade);
    } else {
      good = refuse(Code::unknown_field, run, key, join({key, " has no part \"", field, "\""}));
    }
  }
  if (good && !has_central) good = refuse(Code::bad_range, run, key, join({key, " needs a central value"}));
  if (good && has_low != has_high)
    good = refuse(Code::bad_range, run, key, join({key, " needs both low and high, or neither"}));
  if (!has_low && !has_high) value.range = Range::fixed_at(value.range.central);
  return good;
}

}  // namespace tokenwatt
