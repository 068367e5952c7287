// Any order of a session's operations: no crash, answers that are JSON, and refused values that change nothing.
#include <cstdint>
#include <nlohmann/json.hpp>

#include "core/formulas/outputs.hpp"
#include "core/tables/catalogues.hpp"
#include "core/tokenwatt.hpp"
#include "tests/fuzz/bytes.hpp"

namespace {

using Json = nlohmann::json;
using namespace tokenwatt;

template <class Row>
const Row& any(std::span<const Row> rows, std::uint8_t byte) {
  return rows[byte % rows.size()];
}

// A few outputs, or all of them: a report of all takes ten times as long.
Json outputs_for(Bytes& bytes) {
  constexpr std::size_t few = 4;
  Json list = Json::array();
  if (bytes.next_as<std::uint8_t>() % 8 == 0) {
    for (const Output& output : outputs()) list.push_back(output.id);
  } else {
    for (std::size_t i = 0; i < few; ++i) list.push_back(any(outputs(), bytes.next_as<std::uint8_t>()).id);
  }
  return list;
}

// Few draws mostly, because they take the same paths; where many are wanted at times more than are kept at once.
std::uint32_t draws_for(Bytes& bytes, bool many) {
  constexpr std::uint32_t in_pieces = 66000;
  const auto few = bytes.next_as<std::uint8_t>();
  return many && few == 255 ? in_pieces : few;
}

// A number near what the row allows, or any number at all.
double number_for(const AssumptionRow& row, Bytes& bytes) {
  constexpr double steps = 250;
  const double any = bytes.next_as<double>();
  const auto step = bytes.next_as<std::uint8_t>();
  return step > steps ? any : row.bounds.min + (row.bounds.max - row.bounds.min) * step / steps;
}

std::string value_for(const AssumptionRow& row, Bytes& bytes) {
  const double central = number_for(row, bytes);
  if (bytes.next_as<std::uint8_t>() % 2 == 0) return Json(central).dump();
  const double low = number_for(row, bytes), high = number_for(row, bytes);
  return Json{{"low", low}, {"central", central}, {"high", high}}.dump();
}

void expect(bool fine) {
  if (!fine) __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes(data, size);
  const ScenarioText& scenario = any(scenario_texts(), bytes.next_as<std::uint8_t>());
  Json request{{"scenario", scenario.id}, {"draws", 0}, {"outputs", outputs_for(bytes)}};
  // A report takes ten times as long as an operation does, and its claims most of that: few inputs ask for one whole.
  constexpr unsigned most_kinds = 16;
  const unsigned kind = bytes.next_as<std::uint8_t>() % most_kinds;
  const bool reports = kind < 4;
  if (kind != 0) request["claims"] = Json::array();
  Session session(request.dump());
  const Json layout = Json::parse(session.layout());
  const Json& runs = layout["runs"];
  constexpr int most_operations = 64;
  for (int i = 0; i < most_operations && !bytes.empty(); ++i) {
    const auto which = bytes.next_as<std::uint8_t>();
    const std::string run = which % 5 == 4 ? "" : runs[which % runs.size()].get<std::string>();
    const AssumptionRow& row = any(assumption_rows(), bytes.next_as<std::uint8_t>());
    switch (bytes.next_as<std::uint8_t>() % 5) {
      case 0:
      case 1: {
        const std::string before = reports && i == 0 ? session.report() : "";
        const Json problems = Json::parse(session.set(run, row.id, value_for(row, bytes)));
        expect(problems.is_array());
        expect(problems.empty() || before.empty() || session.report() == before);
        break;
      }
      case 2: expect(Json::parse(session.unset(run, row.id)).is_array()); break;
      case 3: session.advance(); break;
      default: {
        session.update(draws_for(bytes, kind == most_kinds - 1));
        const std::size_t outputs_wanted = layout["outputs"].size();
        expect(session.results().size() == outputs_wanted * (runs.size() * 7 + (runs.size() - 1) * 5));
      }
    }
  }
  if (reports) expect(Json::parse(session.report(), nullptr, false).is_object());
  return 0;
}
