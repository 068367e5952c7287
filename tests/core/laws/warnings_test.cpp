// What a report warns of: results outside the measured range, and rents of another kind than the one asked for.
#include "core/tables/measured_range.hpp"
#include "tests/core/reports.hpp"

using namespace tokenwatt;

namespace {

Texts warnings(Json set, const char* chip = "h100-sxm", const char* output = "decode_throughput") {
  const Json run = {
      {"model", "glm-5"}, {"chip", chip}, {"place", "germany"}, {"format", "fp8"}, {"set", std::move(set)}};
  return problems_of(report_of({{"runs", {run}}, {"outputs", {output}}}), "warning");
}

bool has(const Texts& list, const std::string& text) { return std::find(list.begin(), list.end(), text) != list.end(); }

}  // namespace

TEST_CASE("decoding outside the measured batches, contexts, sizes and chips says that it is extrapolated") {
  CHECK_FALSE(has(warnings(Json::object()), "extrapolated a batch_size"));
  CHECK(warnings({{"context_length", least_measured_context}}).empty());
  CHECK(has(warnings({{"context_length", most_measured_context + 1}}), "extrapolated a context_length"));
  CHECK(has(warnings({{"context_length", least_measured_context - 1}}), "extrapolated a context_length"));
  CHECK(has(warnings({{"batch_size", most_measured_batch + 1}}), "extrapolated a batch_size"));
  CHECK(has(warnings({{"total_parameters", 2e12}}), "extrapolated a total_parameters"));
  CHECK(has(warnings(Json::object(), "tpu-v5p"), "extrapolated a chip"));
  CHECK_FALSE(has(warnings(Json::object(), "ascend-910c"), "extrapolated a chip"));
}

TEST_CASE("a measured speed is no extrapolation, and training has none") {
  const Json far = {{"context_length", 2000000}, {"measured_decode_throughput", 500}};
  CHECK_FALSE(has(warnings(far), "extrapolated a context_length"));
  CHECK_FALSE(has(warnings({{"context_length", 2000000}}, "tpu-v5p", "facility_energy"), "extrapolated a chip"));
}

TEST_CASE("a report warns of another kind of rent only where a wanted result rests on it") {
  const auto of = [](const char* chip, const char* output, const char* kind, Json set = Json::object()) {
    const Json run = {{"model", "glm-5"}, {"chip", chip}, {"place", "china"}, {"route", "compute"}, {"set", set}};
    return report_of({{"runs", {run}}, {"outputs", {output}}, {"rental_class", kind}});
  };
  const auto warned = [&](const Json& report) {
    return has(problems_of(report, "warning"), "other_rental_class a chip_rent");
  };
  // The 910B has no contract on record, the 910C no list price, the H800 all three.
  const Json other = of("ascend-910b", "rented_cost", "contract");
  CHECK(warned(other));
  CHECK(other["runs"][0]["inputs"]["chip_rent"]["row"]["rental_class"] == "marketplace");
  CHECK(other["problems"].back()["message"] ==
        "Ascend 910B has no contract rent on record; its marketplace rent stands in, a price of another kind");
  CHECK(warned(of("ascend-910c", "rented_cost", "list")));
  CHECK_FALSE(warned(of("ascend-910b", "facility_energy", "contract")));
  CHECK_FALSE(warned(of("ascend-910b", "rented_cost", "contract", {{"chip_rent", 1}})));
  for (const char* kind : rental_class_names) CHECK_FALSE(warned(of("h800", "rented_cost", kind)));
}

TEST_CASE("serving asked for alone is answered on a chip that the training's hours are not of") {
  const auto on_b200 = [](Json outputs) {
    return report_of({{"runs", {{{"model", "deepseek-v3"}, {"chip", "b200"}, {"place", "united-states"}}}},
                      {"outputs", std::move(outputs)}});
  };
  const Json serving = on_b200({"decode_throughput", "cost_per_output_mtok"});
  CHECK(errors_of(serving).empty());
  CHECK(central(serving["runs"][0], "decode_throughput") > 0);
  // Anything that rests on those hours remains an error, alone or beside serving.
  CHECK(has(errors_of(on_b200({"facility_energy"})), "conflicting_inputs a chip_hours"));
  CHECK(has(errors_of(on_b200({"decode_throughput", "lifetime_energy"})), "conflicting_inputs a chip_hours"));
}

TEST_CASE("a question about training is at fault too, even beside serving alone") {
  const Json question = {{"run", "a"}, {"output", "facility_energy"}, {"target", 10}, {"id", "facility_pue"}};
  const Json report = report_of({{"runs", {{{"model", "deepseek-v3"}, {"chip", "b200"}, {"place", "united-states"}}}},
                                 {"outputs", {"decode_throughput"}},
                                 {"solve", {question}}});
  CHECK(has(errors_of(report), "conflicting_inputs a chip_hours"));
}

TEST_CASE("a part that is more than its whole is told") {
  for (const char* id : {"shared_parameters", "active_parameters", "experts_per_token", "accepted_tokens"}) {
    const std::string name = id;
    const double more = name.ends_with("parameters") ? 3e12 : name.ends_with("tokens") ? 60 : 1000;
    CHECK(has(warnings({{id, more}}), std::string("conflicting_inputs a ") + id));
  }
  for (const std::string& warning : warnings(Json::object())) CHECK(warning.rfind("conflicting_inputs", 0) != 0);
}

TEST_CASE("shared parameters that reach above the total leave no weights that are less than nothing") {
  const Json range = {{"low", 1e9}, {"central", 2e10}, {"high", 4e12}};
  Json request = request_setting({{"shared_parameters", range}});
  request["draws"] = 256;
  const Json report = report_of(std::string_view(request.dump()));
  CHECK(errors_of(report).empty());
  for (const char* output : {"energy_per_output_token", "decode_throughput", "blended_energy"})
    CHECK(report["runs"][0]["outputs"][output]["p5"].get<double>() > 0);
}

TEST_CASE("a prompt longer than a context that nobody set is warned of, and only where a query is asked for") {
  const std::string warning = "conflicting_inputs a context_length";
  const double context = row(Id::context_length).figure.range().central;
  CHECK(has(warnings({{"prompt_tokens", context * 1.01}}, "h100-sxm", "query_energy"), warning));
  CHECK_FALSE(has(warnings({{"prompt_tokens", context * 0.99}}, "h100-sxm", "query_energy"), warning));
  CHECK_FALSE(has(warnings({{"prompt_tokens", 5000}, {"context_length", 600}}, "h100-sxm", "query_energy"), warning));
  CHECK_FALSE(has(warnings({{"prompt_tokens", 5000}}, "h100-sxm", "energy_per_output_token"), warning));
}

TEST_CASE("a reader's value in place of what the run's way of counting has is told, once and of no other") {
  const auto warns = [](const char* accounting, Json request) {
    request["runs"] = Json::array({Json{{"accounting", accounting}, {"model", "grok-4"}, {"chip", "h100-sxm"}}});
    request["outputs"] = {"facility_energy"};
    const Texts all = problems_of(report_of(request), "warning");
    return has(all, "conflicting_inputs a facility_pue") || has(all, "conflicting_inputs - facility_pue");
  };
  const Json given = {{"shared", {{"facility_pue", 1.3}}}};
  CHECK(warns("inferencex", given));
  CHECK(warns("nameplate", given));
  CHECK_FALSE(warns("central", given));
  CHECK_FALSE(warns("inferencex", {{"shared", {{"chip_power", 700}}}}));
  CHECK_FALSE(warns("inferencex", Json::object()));
}

TEST_CASE("a context's range that reaches across an offer's limit is warned of where prices are asked for") {
  const auto of = [](Json context, const char* output = "blended_price", const char* offer = "claude-opus-4.6") {
    const Json run = {{"offer", offer}, {"set", {{"context_length", std::move(context)}}}};
    return problems_of(report_of({{"runs", {run}}, {"outputs", {output}}}), "warning");
  };
  const std::string warning = "conflicting_inputs a context_length";
  const double limit = offers()[find(offers(), "claude-opus-4.6")].long_above;
  const Json across = {{"low", limit / 2}, {"central", limit}, {"high", limit * 2}};
  CHECK(has(of(across), warning));
  CHECK_FALSE(has(of({{"low", limit / 3}, {"central", limit / 2}, {"high", limit}}), warning));
  CHECK_FALSE(has(of({{"low", limit + 1}, {"central", limit * 2}, {"high", limit * 3}}), warning));
  CHECK_FALSE(has(of(limit * 2), warning));
  // One price for prompts of any length, and a result without a price.
  CHECK_FALSE(has(of(across, "blended_price", "claude-opus-4.5"), warning));
  CHECK_FALSE(has(of(across, "decode_throughput"), warning));
}
