// What JavaScript sees of the core: functions that take and give JSON text, and sessions.
#include <emscripten/bind.h>

#include <map>
#include <string>

#include "core/report.hpp"
#include "core/session.hpp"

namespace {

using tokenwatt::Session;

// Sessions are named by whole numbers: embind's classes would cost 3 KB of JavaScript.
std::map<int, Session> sessions;
int next_session = 0;

int open(const std::string& request) {
  sessions.try_emplace(++next_session, request);
  return next_session;
}

// A closed session answers like a request at fault: without runs.
Session& session(int id) {
  static Session closed("[]");
  const auto found = sessions.find(id);
  return found == sessions.end() ? closed : found->second;
}

// A view of the session's memory: the loader copies it at once, because growing memory would detach it.
emscripten::val results(int id) {
  const std::vector<double>& values = session(id).results();
  return emscripten::val(emscripten::typed_memory_view(values.size(), values.data()));
}

}  // namespace

EMSCRIPTEN_BINDINGS(tokenwatt) {
  using Text = std::string;
  emscripten::function("estimate", +[](const Text& request) -> Text { return tokenwatt::estimate(request); });
  emscripten::function("describe", +[]() -> Text { return tokenwatt::describe(); });
  emscripten::function("open", &open);
  emscripten::function("close", +[](int id) { sessions.erase(id); });
  emscripten::function(
      "set", +[](int id, const Text& run, const Text& row, const Text& value) { return session(id).set(run, row, value); });
  emscripten::function("unset", +[](int id, const Text& run, const Text& row) { return session(id).unset(run, row); });
  emscripten::function("update", +[](int id, unsigned draws) { session(id).update(draws); });
  emscripten::function("layout", +[](int id) { return session(id).layout(); });
  emscripten::function("results", &results);
  emscripten::function("report", +[](int id) { return session(id).report(); });
}
