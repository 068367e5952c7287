// Keeps the templates of nlohmann_json in one place.
#include "core/report/json.hpp"

#include <cmath>
#include <vector>

namespace tokenwatt {
namespace {

void write_text(std::string& text, const std::string& value) {
  constexpr const char* digits = "0123456789abcdef";
  text += '"';
  for (const char c : value) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      text += '\\';
      text += c;
    } else if (code < 0x20) {
      text += "\\u00";
      text += digits[code >> 4];
      text += digits[code & 15];
    } else {
      text += c;
    }
  }
  text += '"';
}

void write_number(std::string& text, double value) {
  constexpr std::size_t longest = 64;
  char digits[longest];
  text.append(digits, nlohmann::detail::to_chars(digits, digits + longest, value));
}

void write(std::string& text, const Json& json) {
  if (json.is_object()) {
    char before = '{';
    for (const auto& [key, value] : *json.get_ptr<const Json::object_t*>()) {
      text += before;
      write_text(text, key);
      text += ':';
      write(text, value);
      before = ',';
    }
    text += before == '{' ? "{}" : "}";
  } else if (json.is_array()) {
    char before = '[';
    for (const Json& value : *json.get_ptr<const Json::array_t*>()) {
      text += before;
      write(text, value);
      before = ',';
    }
    text += before == '[' ? "[]" : "]";
  } else if (const auto* string = json.get_ptr<const std::string*>()) {
    write_text(text, *string);
  } else if (json.is_number() && std::isfinite(json.get<double>())) {
    write_number(text, json.get<double>());
  } else if (json.is_boolean()) {
    text += json.get<bool>() ? "true" : "false";
  } else {
    // JSON has no NaN and no infinity.
    text += "null";
  }
}

}  // namespace

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

std::string text_of(const Json& json) {
  std::string text;
  write(text, json);
  return text;
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

std::string text_of(double x) {
  std::string text;
  write_number(text, x);
  return text;
}

}  // namespace tokenwatt
