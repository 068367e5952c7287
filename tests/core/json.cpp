// What the cases use of nlohmann_json, compiled once.
#include <nlohmann/json.hpp>

template class nlohmann::basic_json<>;
