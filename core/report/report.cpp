// A request to its report.
#include "core/report.hpp"

#include "core/report/write.hpp"

namespace tokenwatt {

std::string estimate(std::string_view text) {
  Json report = {{"version", version_json()},
                 {"runs", Json::array()},
                 {"comparisons", Json::array()},
                 {"claims", Json::array()}};
  Problems problems;
  std::optional<Request> request;
  if (text.size() > largest_request) {
    problems.push_back({Level::error, Code::too_large, "", "",
                        "the request is larger than " + std::to_string(largest_request) + " bytes"});
  } else {
    request = read_request(text, problems);
  }
  if (request) {
    std::vector<EvaluatedRun> runs;
    for (const RunRequest& run : request->runs) runs.push_back(evaluate_run(run, *request, problems));
    for (const EvaluatedRun& run : runs) report["runs"].push_back(run_json(run, *request));
    report["comparisons"] = comparisons_json(runs, *request);
  }
  report["problems"] = problems_json(problems);
  return report.dump();
}

}  // namespace tokenwatt
