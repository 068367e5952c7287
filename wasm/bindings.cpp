// What JavaScript sees of the core: functions that take and give JSON text, and sessions.
#include <emscripten/bind.h>

#include <string>

#include "core/report.hpp"
#include "core/session.hpp"

namespace {

using tokenwatt::Session;

// A view of the session's memory: the loader copies it at once, because growing memory would detach it.
emscripten::val results(const Session& session) {
  return emscripten::val(emscripten::typed_memory_view(session.results().size(), session.results().data()));
}

std::string set(Session& session, const std::string& run, const std::string& id, const std::string& value) {
  return session.set(run, id, value);
}

}  // namespace

EMSCRIPTEN_BINDINGS(tokenwatt) {
  emscripten::function(
      "estimate", +[](const std::string& request) -> std::string { return tokenwatt::estimate(request); });
  emscripten::function("describe", +[]() -> std::string { return tokenwatt::describe(); });
  emscripten::function("open", +[](const std::string& request) -> Session* { return new Session(request); },
                       emscripten::allow_raw_pointers());
  emscripten::class_<Session>("Session")
      .function("set", &set)
      .function("unset", &Session::unset)
      .function("update", &Session::update)
      .function("layout", &Session::layout)
      .function("results", &results)
      .function("report", &Session::report);
}
