// nlohmann_json without exceptions: types are checked before values are read.
#pragma once

#include <nlohmann/json.hpp>

namespace tokenwatt {

using Json = nlohmann::json;

/// The member, or nullptr where the object has none.
inline const Json* member(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? nullptr : &*found;
}

}  // namespace tokenwatt
