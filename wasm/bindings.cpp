// What JavaScript sees of the core: two functions that take and give JSON text.
#include <emscripten/bind.h>

#include <string>

#include "core/report.hpp"

EMSCRIPTEN_BINDINGS(tokenwatt) {
  emscripten::function(
      "estimate", +[](const std::string& request) -> std::string { return tokenwatt::estimate(request); });
  emscripten::function("describe", +[]() -> std::string { return tokenwatt::describe(); });
}
