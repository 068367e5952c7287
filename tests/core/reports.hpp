// What the tests of reports share: requests and reports as JSON, and looking things up in them.
#pragma once

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/report/json.hpp"
#include "core/tokenwatt.hpp"
#include "tests/core/runs.hpp"

// Compiled once and optimized, in json.cpp, because the cases are not: they spend their time in it.
extern template class nlohmann::basic_json<>;

namespace tokenwatt {

/// The report of a request's text, whatever the text is.
inline Json report_of(std::string_view text) {
  const Json report = parse_json(estimate(text));
  CHECK_FALSE(report.is_discarded());
  return report;
}

/// The report of a request at central values.
inline Json report_of(Json request) {
  request["draws"] = 0;
  return report_of(std::string_view(text_of(request)));
}

/// The report of a request with so many draws.
inline Json sampled_report(Json request, int draws = 4096) {
  request["draws"] = draws;
  return report_of(std::string_view(text_of(request)));
}

/// A request of one run, glm-5 on an H100 in Germany, with these values set.
inline Json request_setting(Json set) {
  return {{"runs", {{{"model", "glm-5"}, {"chip", "h100-sxm"}, {"place", "germany"}, {"set", std::move(set)}}}}};
}

/// "code level run id" of every problem, in the order of the report; empty parts are "-".
inline std::vector<std::string> problems_of(const Json& report, const char* level = nullptr) {
  std::vector<std::string> list;
  for (const Json& problem : report["problems"]) {
    const auto part = [&](const char* key) {
      return problem.contains(key) ? problem[key].get<std::string>() : std::string("-");
    };
    if (level != nullptr && part("level") != level) continue;
    list.push_back(part("code") + " " + part("run") + " " + part("id"));
  }
  return list;
}
inline std::vector<std::string> errors_of(const Json& report) { return problems_of(report, "error"); }

inline std::vector<std::string> run_ids(const Json& report) {
  std::vector<std::string> ids;
  for (const Json& run : report["runs"]) ids.push_back(run["id"].get<std::string>());
  return ids;
}

using Texts = std::vector<std::string>;

inline double central(const Json& run, const char* output) { return run["outputs"][output]["central"].get<double>(); }

}  // namespace tokenwatt

// What a failed check prints of a list of texts.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static doctest::String convert(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& one : list) text += "[" + one + "]";
    return text.c_str();
  }
};
