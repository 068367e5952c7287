// nlohmann_json without exceptions: types are checked before values are read.
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/tables/flat_json.hpp"

namespace tokenwatt {

using Json = nlohmann::json;

/// Reads JSON text; a discarded value where it is none.
Json parse_json(std::string_view text);

/// The same of a flat value.
Json unflatten(const Flat& flat);

/// Writes JSON text without spaces: of each number the shortest that reads back the same, null for one that is not
/// finite.
std::string text_of(const Json& json);

/// The member, or nullptr where the object has none.
const Json* member(const Json& object, const char* key);

/// Adds a member to an object. One function for each type, so that objects cost few bytes of Wasm.
void add_member(Json& object, const char* key, const char* value);
void add_member(Json& object, const char* key, const std::string& value);
void add_member(Json& object, const char* key, double value);
void add_member(Json& object, const char* key, Json value);

/// Appends to a list.
void append(Json& list, Json value);

/// Joins texts.
std::string join(std::initializer_list<std::string_view> parts);

/// The shortest text of a number that reads back the same; it must be finite.
std::string text_of(double x);

}  // namespace tokenwatt
