// What a request asks besides its runs, in wrong shapes: each is refused by its own fault.
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

struct Wrong {
  const char* text;
  const char* problem;
};

std::vector<std::string> errors_of(const char* key, const Json& asked) {
  return problems_of(report_of({{"scenario", "grok4-vs-glm5"}, {key, asked}}), "error");
}

// A list of so many of these.
Json list_of(std::size_t count, const Json& one) { return Json(count, one); }

void check_wrong(const char* key, std::initializer_list<Wrong> wrong) {
  for (const Wrong& one : wrong) {
    CAPTURE(one.text);
    CHECK(errors_of(key, parse_json(one.text)) == std::vector<std::string>{one.problem});
  }
}

}  // namespace

TEST_CASE("a sweep of a wrong shape is refused") {
  check_wrong("sweeps", {
                            {"1", "wrong_type - sweeps"},
                            {"[1]", "wrong_type - sweeps"},
                            {R"([{"id": 1}])", "wrong_type - sweeps"},
                            {R"([{"run": []}])", "wrong_type - sweeps"},
                            {R"([{"values": 3}])", "wrong_type - sweeps"},
                            {R"([{"values": [[]]}])", "wrong_type - sweeps"},
                            {R"([{"id": "no_such", "values": [1]}])", "unknown_id - sweeps"},
                            {R"([{"odd": 1}])", "unknown_field - odd"},
                        });
  const Json sweep = {{"run", "a"}, {"id", "facility_pue"}, {"values", {1.1, 1.2}}};
  CHECK(errors_of("sweeps", Json::array({sweep})).empty());
  CHECK(errors_of("sweeps", list_of(1000, sweep)) == std::vector<std::string>{"too_large - sweeps"});
  Json long_one = sweep;
  long_one["values"] = list_of(10000, 1.1);
  CHECK(errors_of("sweeps", Json::array({long_one})) == std::vector<std::string>{"wrong_type - sweeps"});
}

TEST_CASE("a question of a wrong shape is refused") {
  check_wrong("solve", {
                           {"{}", "wrong_type - solve"},
                           {"[[]]", "wrong_type - solve"},
                           {R"([{"run": 1}])", "wrong_type - solve"},
                           {R"([{"output": 1}])", "wrong_type - solve"},
                           {R"([{"output": "no_such"}])", "unknown_id - solve"},
                           {R"([{"id": "no_such"}])", "unknown_id - solve"},
                           {R"([{"target": "1"}])", "wrong_type - solve"},
                           {R"([{"odd": 1}])", "unknown_field - odd"},
                           {R"([{"target": 1}])", "wrong_type - solve"},
                           {R"([{"target": 1, "output": "it_energy"}])", "wrong_type - solve"},
                           {R"([{"run": "a", "output": "it_energy", "id": "chip_power"}])", "wrong_type - solve"},
                           {R"([{"run": "a", "output": "it_energy", "id": "chip_power", "target": 1, "equals": "b"}])",
                            "wrong_type - solve"},
                       });
  const Json question = {{"run", "a"}, {"output", "it_energy"}, {"id", "chip_power"}, {"target", 100}};
  CHECK(errors_of("solve", Json::array({question})).empty());
  CHECK(errors_of("solve", list_of(1000, question)) == std::vector<std::string>{"too_large - solve"});
}
