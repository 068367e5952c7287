// What JavaScript sees of the core: functions that take flat values and give JSON text, and sessions.
#include <emscripten/bind.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <string>

#include "core/tables/flat_json.hpp"
#include "core/tokenwatt.hpp"

namespace {

using tokenwatt::Session;
using Text = std::string;

// A flat value on its way in; its numbers come as their bytes.
class Received {
 public:
  Received(const Text& shape, const Text& text, const Text& numbers, unsigned size)
      : numbers_(numbers.size() / sizeof(double)), flat_{shape, text, numbers_, size} {
    std::memcpy(numbers_.data(), numbers.data(), numbers.size());
  }
  operator const tokenwatt::Flat&() const { return flat_; }

 private:
  std::vector<double> numbers_;
  tokenwatt::Flat flat_;
};

// Sessions are named by whole numbers: embind's classes would cost 3 KB of JavaScript.
std::map<int, Session> sessions;
int next_session = 0;

// The last that were used, the newest at the end. The others keep their requests alone, because one with all that it
// worked out takes up to 50 MB.
constexpr std::size_t kept_whole = 8;
std::vector<int> used_lately;

void note_use(int id) {
  used_lately.erase(std::remove(used_lately.begin(), used_lately.end(), id), used_lately.end());
  used_lately.push_back(id);
  if (used_lately.size() <= kept_whole) return;
  const auto oldest = sessions.find(used_lately.front());
  if (oldest != sessions.end()) oldest->second.forget();
  used_lately.erase(used_lately.begin());
}

int open(const Text& shape, const Text& text, const Text& numbers, unsigned size) {
  sessions.try_emplace(++next_session, Received(shape, text, numbers, size));
  note_use(next_session);
  return next_session;
}

// A closed session answers like a request at fault: without runs.
Session& session(int id) {
  static Session closed(tokenwatt::Flat{});
  const auto found = sessions.find(id);
  if (found == sessions.end()) return closed;
  note_use(id);
  return found->second;
}

Text estimate(const Text& shape, const Text& text, const Text& numbers, unsigned size) {
  return Session(Received(shape, text, numbers, size)).report();
}

Text set(int id, const Text& run, const Text& row, const Text& shape, const Text& text, const Text& numbers,
         unsigned size) {
  return session(id).set(run, row, Received(shape, text, numbers, size));
}

// A view of the session's memory: the loader copies it at once, because growing memory would detach it.
emscripten::val results(int id) {
  const std::vector<double>& values = session(id).results();
  return emscripten::val(emscripten::typed_memory_view(values.size(), values.data()));
}

}  // namespace

EMSCRIPTEN_BINDINGS(tokenwatt) {
  emscripten::function("estimate", &estimate);
  emscripten::function(
      "describe", +[]() -> Text { return tokenwatt::describe(); });
  emscripten::function("open", &open);
  emscripten::function(
      "close", +[](int id) { sessions.erase(id); });
  emscripten::function("set", &set);
  emscripten::function(
      "unset", +[](int id, const Text& run, const Text& row) { return session(id).unset(run, row); });
  emscripten::function(
      "update", +[](int id, unsigned draws) { session(id).update(draws); });
  emscripten::function(
      "layout", +[](int id) { return session(id).layout(); });
  emscripten::function(
      "advance", +[](int id) { return session(id).advance(); });
  emscripten::function("results", &results);
  emscripten::function(
      "report", +[](int id) { return session(id).report(); });
}
