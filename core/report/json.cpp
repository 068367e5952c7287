// Keeps the templates of nlohmann_json in one place.
#include "core/report/json.hpp"

namespace tokenwatt {

Json parse_json(std::string_view text) {
  // Json::parse() would bring in a second parser, for callbacks.
  Json json;
  nlohmann::detail::json_sax_dom_parser<Json> builder(json, false);
  if (!Json::sax_parse(text, &builder)) return Json(Json::value_t::discarded);
  return json;
}

const Json* member(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? nullptr : &*found;
}

void put(Json& object, const char* key, Json value) { object[key] = std::move(value); }
void put(Json& object, const char* key, const char* value) { put(object, key, Json(value)); }
void put(Json& object, const char* key, const std::string& value) { put(object, key, Json(value)); }
void put(Json& object, const char* key, double value) { put(object, key, Json(value)); }

void append(Json& list, Json value) { list.push_back(std::move(value)); }

std::string join(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += part;
  return text;
}

std::string text_of(double x) { return Json(x).dump(); }

}  // namespace tokenwatt
