// Any order of a session's operations: no crash, answers that are JSON, and refused values that change nothing.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/tables/catalogues.hpp"
#include "core/tokenwatt.hpp"

namespace {

using Json = nlohmann::json;
using namespace tokenwatt;

// Takes numbers from the bytes of an input; zeros where it has come to its end.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}

  bool empty() const { return left_ == 0; }

  template <class Number>
  Number take() {
    Number number{};
    const std::size_t size = std::min(sizeof number, left_);
    std::memcpy(&number, data_, size);
    data_ += size;
    left_ -= size;
    return number;
  }

 private:
  const std::uint8_t* data_;
  std::size_t left_;
};

template <class Row>
const Row& any(std::span<const Row> rows, std::uint8_t byte) {
  return rows[byte % rows.size()];
}

// A number near what the row allows, or any number at all.
double number_for(const AssumptionRow& row, Bytes& bytes) {
  constexpr double steps = 250;
  const double any = bytes.take<double>();
  const auto step = bytes.take<std::uint8_t>();
  return step > steps ? any : row.bounds.min + (row.bounds.max - row.bounds.min) * step / steps;
}

std::string value_for(const AssumptionRow& row, Bytes& bytes) {
  const double central = number_for(row, bytes);
  if (bytes.take<std::uint8_t>() % 2 == 0) return Json(central).dump();
  const double low = number_for(row, bytes), high = number_for(row, bytes);
  return Json{{"low", low}, {"central", central}, {"high", high}}.dump();
}

void expect(bool fine) {
  if (!fine) __builtin_trap();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes(data, size);
  const ScenarioText& scenario = any(scenario_texts(), bytes.take<std::uint8_t>());
  Session session(Json{{"scenario", scenario.id}, {"draws", 0}}.dump());
  const Json layout = Json::parse(session.layout());
  const Json& runs = layout["runs"];
  constexpr int most_operations = 8;
  for (int i = 0; i < most_operations && !bytes.empty(); ++i) {
    const auto which = bytes.take<std::uint8_t>();
    const std::string run = which % 5 == 4 ? "" : runs[which % runs.size()].get<std::string>();
    const AssumptionRow& row = any(assumption_rows(), bytes.take<std::uint8_t>());
    switch (bytes.take<std::uint8_t>() % 4) {
      case 0:
      case 1: {
        const std::string before = i == 0 ? session.report() : "";
        const Json problems = Json::parse(session.set(run, row.id, value_for(row, bytes)));
        expect(problems.is_array());
        expect(problems.empty() || before.empty() || session.report() == before);
        break;
      }
      case 2: expect(Json::parse(session.unset(run, row.id)).is_array()); break;
      default: {
        session.update(bytes.take<std::uint8_t>());
        const std::size_t outputs_wanted = layout["outputs"].size();
        expect(session.results().size() == outputs_wanted * (runs.size() * 7 + (runs.size() - 1) * 5));
      }
    }
  }
  expect(Json::parse(session.report(), nullptr, false).is_object());
  return 0;
}
