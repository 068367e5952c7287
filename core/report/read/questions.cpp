// Reads what a request asks besides its runs: sweeps over values, questions that are solved backwards, and queries as
// others count them.
#include <array>

#include "core/report/read/reader.hpp"
#include "core/tables/query_methods.hpp"

namespace tokenwatt {
namespace {

constexpr std::array choice_names = {"chip", "place", "accounting"};

bool is_choice(const std::string& id) {
  for (const char* name : choice_names) {
    if (id == name) return true;
  }
  return false;
}

// A number, an id, or a range with its fields.
bool is_value(const Json& json) {
  if (!json.is_object()) return !json.is_structured();
  return std::none_of(json.begin(), json.end(), [](const Json& field) { return field.is_structured(); });
}

}  // namespace

bool RequestReader::refuse_many(const char* key, const char* noun) {
  return refuse(Code::too_large, "", key, join({"a request can hold ", std::to_string(most_questions), " ", noun}));
}

bool RequestReader::read_sweeps(const Json& json, std::vector<Sweep>& sweeps) {
  if (!json.is_array()) return refuse(Code::wrong_type, "", "sweeps", "sweeps must be a list");
  if (json.size() > most_questions) return refuse_many("sweeps", "sweeps");
  bool good = true;
  for (const Json& one : json) {
    Sweep sweep;
    good &= read_sweep(one, sweep);
    sweeps.push_back(std::move(sweep));
  }
  return good;
}

bool RequestReader::read_sweep(const Json& json, Sweep& sweep) {
  if (!json.is_object()) return refuse(Code::wrong_type, "", "sweeps", "a sweep must be an object");
  bool good = true;
  for (const auto& [key, value] : json.items()) {
    if (key == "run" || key == "id") {
      const auto text = read_text("sweeps", value, "");
      good &= text.has_value();
      (key == "run" ? sweep.run : sweep.id) = text.value_or("");
    } else if (key == "values" && value.is_array() && value.size() <= most_sweep_values) {
      // Looked at before they are copied, because a copy goes as deep as what it copies.
      if (std::all_of(value.begin(), value.end(), is_value)) {
        sweep.values.assign(value.begin(), value.end());
      } else {
        good = refuse(Code::wrong_type, "", "sweeps", "a sweep's values must be numbers, ranges or ids");
      }
    } else if (key == "values") {
      good = refuse(Code::wrong_type, "", "sweeps",
                    join({"a sweep's values must be a list of at most ", std::to_string(most_sweep_values)}));
    } else if (key == "outputs") {
      good &= read_ids("outputs", "output", outputs(), value, sweep.outputs);
    } else {
      good = refuse(Code::unknown_field, "", key, join({"a sweep has no field \"", key, "\""}));
    }
  }
  if (good && !is_choice(sweep.id) && find(assumption_rows(), sweep.id) == none) {
    good = refuse(Code::unknown_id, "", "sweeps", join({"there is no assumption \"", sweep.id, "\" to sweep over"}));
  }
  return good;
}

bool RequestReader::read_questions(const Json& json, std::vector<Question>& questions) {
  if (!json.is_array()) return refuse(Code::wrong_type, "", "solve", "solve must be a list");
  if (json.size() > most_questions) return refuse_many("solve", "questions");
  bool good = true;
  for (const Json& one : json) {
    Question question;
    good &= read_question(one, question);
    questions.push_back(std::move(question));
  }
  return good;
}

bool RequestReader::read_question(const Json& json, Question& question) {
  if (!json.is_object()) return refuse(Code::wrong_type, "", "solve", "a question must be an object");
  std::optional<Position> output, id;
  bool good = true;
  for (const auto& [key, value] : json.items()) {
    if (key == "run" || key == "equals") {
      const auto text = read_text("solve", value, "");
      good &= text.has_value();
      (key == "run" ? question.run : question.equals) = text.value_or("");
    } else if (key == "output") {
      good &= read_id("solve", "output", outputs(), value, "", output);
    } else if (key == "id") {
      good &= read_id("solve", "assumption", assumption_rows(), value, "", id);
    } else if (key == "target" && value.is_number()) {
      question.target = value.get<double>();
    } else if (key == "target") {
      good = refuse(Code::wrong_type, "", "solve", "a target must be a number");
    } else {
      good = refuse(Code::unknown_field, "", key, join({"a question has no field \"", key, "\""}));
    }
  }
  if (!good) return false;
  if (!output || !id) return refuse(Code::wrong_type, "", "solve", "a question needs an output and an id");
  if (question.target.has_value() == !question.equals.empty()) {
    return refuse(Code::wrong_type, "", "solve", "a question needs either a target or a run that it equals");
  }
  question.output = *output;
  question.id = id_at(*id);
  return true;
}

bool RequestReader::read_queries(const Json& json, std::vector<QueryQuestion>& queries) {
  if (!json.is_array()) return refuse(Code::wrong_type, "", "queries", "queries must be a list");
  if (json.size() > most_questions) return refuse_many("queries", "queries");
  bool good = true;
  for (const Json& one : json) {
    QueryQuestion query;
    good &= read_query(one, query);
    queries.push_back(std::move(query));
  }
  return good;
}

bool RequestReader::read_query(const Json& json, QueryQuestion& query) {
  if (!json.is_object()) return refuse(Code::wrong_type, "", "queries", "a query must be an object");
  bool good = true;
  for (const auto& [key, value] : json.items()) {
    if (key != "run" && key != "from" && key != "to") {
      good = refuse(Code::unknown_field, "", key, join({"a query has no field \"", key, "\""}));
      continue;
    }
    const auto text = read_text("queries", value, "");
    good &= text.has_value();
    if (!text) continue;
    (key == "run" ? query.run : key == "from" ? query.from : query.to) = *text;
    if (key != "run" && *text != own_method && find(query_methods(), *text) == none) {
      good = refuse(Code::unknown_id, "", "queries", join({"there is no method \"", *text, "\""}));
    }
  }
  if (good && query.from.empty() != query.to.empty()) {
    good = refuse(Code::wrong_type, "", "queries", "a query needs both from and to, or neither");
  }
  return good;
}

}  // namespace tokenwatt
