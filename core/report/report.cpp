// A request to its report.
#include "core/report.hpp"

#include "core/report/write.hpp"

namespace tokenwatt {

std::string estimate(std::string_view text) {
  Json run_list = Json::array();
  Json comparisons = Json::array();
  Problems problems;
  std::optional<Request> request;
  if (text.size() > largest_request) {
    problems.push_back({Level::error, Code::too_large, "", "",
                        join({"the request is larger than ", std::to_string(largest_request), " bytes"})});
  } else {
    request = read_request(text, problems);
  }
  if (request) {
    std::vector<EvaluatedRun> runs;
    for (const RunRequest& run : request->runs) runs.push_back(evaluate_run(run, *request, problems));
    for (const EvaluatedRun& run : runs) append(run_list, run_json(run, *request));
    comparisons = comparisons_json(runs, *request);
  }
  Json report;
  put(report, "version", version_json());
  put(report, "runs", std::move(run_list));
  put(report, "comparisons", std::move(comparisons));
  put(report, "claims", Json::array());
  put(report, "problems", problems_json(problems));
  return report.dump();
}

}  // namespace tokenwatt
