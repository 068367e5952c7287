// Reads the fields of a request or scenario; every fault becomes a problem, and reading goes on to find the others.
#include <algorithm>
#include <numeric>

#include "core/formulas/outputs.hpp"
#include "core/report/read/reader.hpp"
#include "core/tables/claims.hpp"

namespace tokenwatt {
namespace {

// Every detail with the field that asks for it.
constexpr struct {
  const char* name;
  bool Details::*wanted;
} detail_fields[] = {
    {"quantiles", &Details::quantiles},
    {"tornado", &Details::tornado},
    {"elasticity", &Details::elasticity},
    {"sobol", &Details::sobol},
    {"decomposition", &Details::decomposition},
    {"claims", &Details::claims},
    {"working", &Details::working},
    {"routes", &Details::routes},
};

std::vector<Position> all_of(std::size_t rows) {
  std::vector<Position> list(rows);
  std::iota(list.begin(), list.end(), Position{0});
  return list;
}

}  // namespace

bool RequestReader::refuse(Code code, const std::string& run, const std::string& id, std::string message) {
  problems_.push_back({Level::error, code, run, id, std::move(message)});
  return false;
}

std::optional<std::string> RequestReader::read_text(const char* key, const Json& json, const std::string& run) {
  if (json.is_string()) return json.get<std::string>();
  refuse(Code::wrong_type, run, key, join({key, " must be a text"}));
  return std::nullopt;
}

std::optional<Request> RequestReader::read(const Json& json, std::optional<std::string>& scenario) {
  if (!json.is_object()) {
    refuse(Code::wrong_type, "", "", "a request must be an object");
    return std::nullopt;
  }
  Request request;
  bool good = true;
  for (const auto& [key, value] : json.items()) {
    if (key == "runs") {
      if (!value.is_array()) {
        good = refuse(Code::wrong_type, "", key, "runs must be a list");
        continue;
      }
      for (std::size_t i = 0; i < value.size() && i <= most_runs; ++i) {
        RunRequest run;
        run.failed = !read_run(value[i], i, run);
        request.runs.push_back(std::move(run));
      }
      // Runs beyond the limit are not read; the merge would refuse them all the same.
      if (value.size() > most_runs) good = refuse(Code::too_many_runs, "", key, too_many_runs());
    } else if (key == "shared") {
      good &= read_values(value, of_scenario_ ? Layer::scenario : Layer::shared, "", request.shared);
    } else if (key == "scenario") {
      scenario = read_text("scenario", value, "");
      good &= scenario.has_value();
    } else if (key == "id" && of_scenario_) {
      continue;
    } else if (key == "baseline") {
      const auto text = read_text("baseline", value, "");
      good &= text.has_value();
      request.baseline = text.value_or("");
    } else if (key == "rental_class") {
      good &= read_named("rental_class", rental_class_names, value, "", request.rental_class);
    } else if (key == "outputs") {
      good &= read_ids("outputs", "output", outputs(), value, request.outputs);
    } else if (key == "claims") {
      good &= read_ids("claims", "claim", claims(), value, request.claims);
    } else if (key == "details") {
      good &= read_details(value, request.details);
    } else if (key == "unlink") {
      good &= read_assumptions("unlink", value, request.unlinked);
    } else if (key == "inputs") {
      good &= read_assumptions("inputs", value, request.inputs);
    } else if (key == "draws") {
      good &= read_count("draws", value, most_draws, request.sampling.draws);
    } else if (key == "seed") {
      good &= read_count("seed", value, most_seed, request.sampling.seed);
    } else if (key == "sweeps") {
      good &= read_sweeps(value, request.sweeps);
    } else if (key == "solve") {
      good &= read_questions(value, request.questions);
    } else if (key == "queries") {
      good &= read_queries(value, request.queries);
    } else {
      good = refuse(Code::unknown_field, "", key, join({"a request has no field \"", key, "\""}));
    }
  }
  if (!good) return std::nullopt;
  if (!json.contains("outputs")) request.outputs = all_of(outputs().size());
  if (!json.contains("claims")) request.claims = all_of(claims().size());
  if (!json.contains("inputs")) request.inputs.set();
  return request;
}

bool RequestReader::read_run(const Json& json, std::size_t index, RunRequest& run) {
  run.id = std::string(1, static_cast<char>('a' + index));
  if (!json.is_object()) return refuse(Code::wrong_type, run.id, "", "a run must be an object");
  if (const Json* id = member(json, "id")) {
    const auto text = read_text("id", *id, run.id);
    if (!text) return false;
    if (text->empty()) return refuse(Code::wrong_type, run.id, "id", "a run's id must not be empty");
    run.id = *text;
  }
  bool good = true;
  for (const auto& [key, value] : json.items()) good &= read_run_field(key, value, run);
  return good;
}

bool RequestReader::read_run_field(const std::string& key, const Json& value, RunRequest& run) {
  if (key == "id") return true;
  if (key == "label") return (run.label = read_text("label", value, run.id)).has_value();
  if (key == "chip") return read_id("chip", "chip", chips(), value, run.id, run.chip);
  if (key == "model") return read_id("model", "model", models(), value, run.id, run.model);
  if (key == "place") return read_id("place", "place", places(), value, run.id, run.place);
  if (key == "accounting") return read_id("accounting", "accounting", accountings(), value, run.id, run.accounting);
  if (key == "route") return read_named("route", route_names, value, run.id, run.route);
  if (key == "hardware") return read_named("hardware", hardware_names, value, run.id, run.hardware);
  if (key == "format") return read_id("format", "format", formats(), value, run.id, run.format);
  if (key == "offer") return read_id("offer", "offer", offers(), value, run.id, run.offer);
  if (key == "subscription")
    return read_id("subscription", "subscription", subscriptions(), value, run.id, run.subscription);
  if (key == "set") return read_values(value, of_scenario_ ? Layer::scenario : Layer::reader, run.id, run.set);
  if (key == "remove") {
    if (!value.is_boolean()) return refuse(Code::wrong_type, run.id, key, "remove must be true or false");
    run.remove = value.get<bool>();
    return true;
  }
  return refuse(Code::unknown_field, run.id, key, join({"a run has no field \"", key, "\""}));
}

bool RequestReader::read_details(const Json& json, Details& details) {
  if (!json.is_array()) return refuse(Code::wrong_type, "", "details", "details must be a list");
  bool good = true;
  for (const Json& one : json) {
    const auto text = read_text("details", one, "");
    good &= text.has_value();
    if (!text) continue;
    const auto found = std::find_if(std::begin(detail_fields), std::end(detail_fields),
                                    [&](const auto& field) { return *text == field.name; });
    if (found == std::end(detail_fields)) {
      good = refuse(Code::unknown_id, "", "details", join({"there are no details \"", *text, "\""}));
    } else {
      details.*found->wanted = true;
    }
  }
  return good;
}

bool RequestReader::read_assumptions(const char* field, const Json& json, Dependencies& named) {
  if (!json.is_array()) return refuse(Code::wrong_type, "", field, join({field, " must be a list"}));
  bool good = true;
  for (const Json& one : json) {
    std::optional<Position> found;
    good &= read_id(field, "assumption", assumption_rows(), one, "", found);
    if (found) named.set(*found);
  }
  return good;
}

bool RequestReader::read_count(const char* key, const Json& json, double most, std::uint32_t& count) {
  if (!json.is_number()) return refuse(Code::wrong_type, "", key, join({key, " must be a whole number"}));
  const double value = json.get<double>();
  const bool whole = value >= 0 && value <= most && value == static_cast<double>(static_cast<std::uint32_t>(value));
  if (whole) {
    count = static_cast<std::uint32_t>(value);
    return true;
  }
  return refuse(Code::out_of_range, "", key, join({key, " must be a whole number from 0 to ", text_of(most)}));
}

}  // namespace tokenwatt
