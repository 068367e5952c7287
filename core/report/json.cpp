// Keeps the templates of nlohmann_json in one place.
#include "core/report/json.hpp"

#include <vector>

namespace tokenwatt {

Json parse_json(std::string_view text) { return Json::parse(text, nullptr, false); }

Json unflatten(const Flat& flat) {
  Json root(Json::value_t::discarded);
  // The objects and lists that are not at their end yet, outermost first, and the key of the member that is next.
  std::vector<Json*> open;
  std::string key;
  const char* text = flat.text.data();
  const double* number = flat.numbers.data();
  const auto next_text = [&] {
    const auto length = static_cast<std::size_t>(*number++);
    text += length;
    return std::string(text - length, length);
  };
  for (const char mark : flat.shape) {
    if (mark == 'e') {
      open.pop_back();
      continue;
    }
    if (mark == 'k') {
      key = next_text();
      continue;
    }
    Json* place = &root;
    if (!open.empty() && open.back()->is_array()) {
      open.back()->push_back(nullptr);
      place = &open.back()->back();
    } else if (!open.empty()) {
      place = &(*open.back())[key];
    }
    switch (mark) {
      case 'o': *place = Json::object(); break;
      case 'l': *place = Json::array(); break;
      case 's': *place = next_text(); break;
      case 'n': *place = *number++; break;
      case 't': *place = true; break;
      case 'f': *place = false; break;
      default: *place = nullptr; break;
    }
    if (mark == 'o' || mark == 'l') open.push_back(place);
  }
  return root;
}

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

const Json* member(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? nullptr : &*found;
}

void add_member(Json& object, const char* key, Json value) { object[key] = std::move(value); }
void add_member(Json& object, const char* key, const char* value) { add_member(object, key, Json(value)); }
void add_member(Json& object, const char* key, const std::string& value) { add_member(object, key, Json(value)); }
void add_member(Json& object, const char* key, double value) { add_member(object, key, Json(value)); }

void append(Json& list, Json value) { list.push_back(std::move(value)); }

std::string join(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += part;
  return text;
}

std::string text_of(double x) { return text_of(Json(x)); }

}  // namespace tokenwatt
