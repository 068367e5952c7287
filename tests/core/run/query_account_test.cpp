// What published methods print comes out of their constants, and a run that one cannot treat is told why.
#include "core/run/query_account.hpp"

#include <string>

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

const QueryMethod& method(const char* id) { return query_methods()[find(query_methods(), id)]; }

QueryAccount printed(const char* id, const char* example) {
  return account_of(method(id), method(id).examples[find(method(id).examples, example)]);
}

double energy(const char* id, const char* example) { return printed(id, example).building.in<"Wh">(); }
double emissions(const char* id, const char* example) { return printed(id, example).embodied.in<"gCO2e">(); }
double water(const char* id, const char* example) { return printed(id, example).generation.in<"mL">(); }

CountedQuery counted(const char* id, const Case& run) { return counted_by(method(id), evaluated(run)); }

std::string lacks(const CountedQuery& query) {
  std::string list;
  for (const char* id : query.lacks) list += std::string(list.empty() ? "" : " ") + id;
  return list;
}

// 300 tokens read and 400 written.
const Case glm5{"glm-5", "h100-sxm", "china", "central", {{Id::prompt_tokens, 300}, {Id::answer_tokens, 400}}};

}  // namespace

TEST_CASE("published: Google's median prompt is 0.24 Wh, 0.03 g and 0.26 mL, of parts printed with two digits") {
  CHECK(energy("google-2025", "median-prompt") == about(0.24, 1e-2));
  CHECK(emissions("google-2025", "median-prompt") == about(0.023 + 0.010, 2e-2));
  // (0.22 ± 0.01) Wh · 1.15.
  CHECK(water("google-2025", "median-prompt") == about(0.253, 1e-2));
  CHECK(energy("google-2025-narrow", "median-prompt") == about(0.10, 1e-2));
  // The narrow figure is of other machines: the same chips over the fleet take 0.14 Wh.
  CHECK(printed("google-2025", "median-prompt").input.in<"Wh">() == about(0.14, 1e-2));
}

TEST_CASE("published: OpenAI 0.34 Wh and 0.000085 gallons; Mistral 1.14 g and 45 mL for 400 tokens") {
  CHECK(energy("openai-2025", "average-query") == about(0.34, 1e-2));
  CHECK(water("openai-2025", "average-query") == about(0.000085 * 3785.41, 1e-2));
  CHECK(emissions("mistral-2025", "page") == about(1.14, 1e-2));
  CHECK(water("mistral-2025", "page") == about(45, 1e-2));
  CHECK(printed("mistral-2025", "page").tokens.in<"token">() == about(400));
}

TEST_CASE("published: Epoch's spreadsheet has 0.301, 0.902, 0.06, 1.304 and 3.911 Wh") {
  CHECK(energy("epoch-2025", "gpt-4o") == about(0.301, 1e-2));
  CHECK(energy("epoch-2025", "long-answer") == about(0.902, 1e-2));
  CHECK(energy("epoch-2025", "small-model") == about(0.06, 1e-2));
  CHECK(energy("epoch-2025", "pessimistic") == about(1.304, 1e-2));
  CHECK(energy("epoch-2025", "pessimistic-long") == about(3.911, 1e-2));
}

TEST_CASE("published: EcoLogits gives Mistral Large 2 0.23 Wh, 0.013 g and 1.63 mL") {
  // The speed is fitted to the first; the others follow.
  CHECK(energy("ecologits-2026-03", "mistral-large-2") == about(0.23, 1e-2));
  CHECK(emissions("ecologits-2026-03", "mistral-large-2") == about(0.013, 1e-2));
  CHECK(water("ecologits-2026-03", "mistral-large-2") == about(1.63, 1e-2));
}

TEST_CASE("published: the chips of Mistral Small took 1.43 Wh by EcoLogits' earlier method, 0.022 Wh by its present") {
  const double before = printed("ecologits-0.8", "mistral-small-3.2").input.in<"Wh">();
  const double now = printed("ecologits-2026-03", "mistral-small-3.2").input.in<"Wh">();
  CHECK(before == about(1.43, 1e-2));
  CHECK(now == about(0.022, 2.3e-2));  // printed with two digits
  CHECK(before / now == about(65, 2e-2));
}

TEST_CASE("published: Jegham et al. have 0.423 Wh for GPT-4o, and 34 mL for DeepSeek-R1's 7.41 Wh at Azure") {
  CHECK(energy("jegham-2025", "gpt-4o") == about(0.423, 1e-2));
  CHECK(energy("jegham-2025", "r1-azure") == about(7.41, 1e-2));
  CHECK(water("jegham-2025", "r1-azure") == about(34, 1e-2));
  CHECK(emissions("jegham-2025", "r1-azure") == about(7.41 * 0.35, 1e-2));
  CHECK(energy("jegham-2025", "r1-deepseek") == about(29.078, 1e-2));
  CHECK(emissions("jegham-2025", "r1-deepseek") == about(29.078 * 0.6, 1e-2));
}

TEST_CASE("published: Know Your Compute, claude-carbon and InferenceX") {
  CHECK(energy("knowyourcompute-2026", "glm-5") == about(1.2, 1e-2));
  CHECK(emissions("knowyourcompute-2026", "glm-5") == about(0.66, 1e-2));
  CHECK(water("knowyourcompute-2026", "glm-5") == about(4.2, 1e-2));
  CHECK(emissions("claude-carbon-2026", "input") == about(39, 1e-2));
  CHECK(emissions("claude-carbon-2026", "output") == about(826, 1e-2));
  // 154,000 tokens a second for a megawatt.
  CHECK(energy("inferencex", "r1-h100") == about(2000 / 154e3 * 1e6 / 3600, 1e-2));
  CHECK(energy("inferencex", "r1-b200") == about(9000 / 2.7e6 * 1e6 / 3600, 1e-2));
}

TEST_CASE("published: measured on eight A100, on H100 one at a time, and thirty times apart by load alone") {
  CHECK(energy("hugging-face-2025", "gpt-oss-120b") == about(8.31, 1e-2));
  CHECK(energy("hugging-face-2025", "gpt-oss-120b-short") == about(1.84, 1e-2));
  CHECK(energy("hugging-face-2025", "llama-3.1-70b") == about(9.68, 1e-2));
  CHECK(energy("ai-energy-score-2025", "exaone-4.0-32b") == about(18.99, 1e-2));
  CHECK(energy("ml-energy", "llama-3.1-405b") == about(2.063 * 1000 / 3600, 1e-2));
  const double slow = printed("morrison-2025-one-per-second", "one-per-second").idle.in<"Wh">();
  const double fast = printed("morrison-2025-at-once", "at-once").idle.in<"Wh">();
  CHECK(slow == about(0.333 / 2400 * 1000, 1e-2));
  CHECK(slow / fast == about(0.333 / 0.011, 1e-2));
}

TEST_CASE("one prompt of GLM-5 is 0.10 to 20 Wh by method") {
  CHECK(counted("epoch-2025", glm5).account.building.in<"Wh">() == about(0.0963, 1e-3));
  CHECK(counted("ecologits-2026-03", glm5).account.building.in<"Wh">() == about(1.5221, 1e-3));
  CHECK(counted("ecologits-2026-03", glm5).account.embodied.in<"gCO2e">() == about(0.70716, 1e-3));
  CHECK(counted("ecologits-0.8", glm5).account.building.in<"Wh">() == about(19.82, 1e-3));
}

TEST_CASE("our own account comes to our own outputs") {
  for (const char* chip : {"h100-sxm", "b200", "ascend-910b"}) {
    CAPTURE(chip);
    const Evaluation run = evaluated({"glm-5", chip, "germany"});
    const CountedQuery own = counted_by_us(run);
    REQUIRE(own.lacks.empty());
    CHECK(own.account.building.in<"Wh">() == about(central(run, "query_energy")));
    CHECK(own.account.grid.in<"gCO2e">() == about(central(run, "query_emissions")));
    CHECK(own.account.generation.in<"mL">() == about(central(run, "query_water")));
    const double answer = own.account.tokens.in<"token">() / 3600;
    CHECK(own.account.batch.in<"Wh">() == about(answer * central(run, "chip_energy_per_output_token")));
    // The same machine writing for one reader alone takes more for each answer.
    CHECK(own.account.machine.base > 2 * own.account.batch.base);
    CHECK(own.account.host.base < own.account.idle.base);
  }
}

TEST_CASE("a method that cannot treat a run says what it lacks") {
  CHECK(lacks(counted("hugging-face-2025", glm5)) == "model");
  CHECK(lacks(counted("claude-carbon-2026", glm5)) == "model");
  CHECK(lacks(counted("inferencex", {"glm-5", "ascend-910b", "china"})) == "chip");
  CHECK(lacks(counted("ml-energy", {"llama-3.1-70b", "b200", "germany"})) == "chip");
  CHECK(lacks(counted("ml-energy", {"llama-3.1-70b", "h100-sxm", "germany"})).empty());
  CHECK(lacks(counted("epoch-2025", {"gpt-5.2", "h100-sxm", "germany"})) == "active_parameters");
  CHECK(lacks(counted("claude-carbon-2026", {"claude-opus-4.5", "h100-sxm", "germany"})).empty());
  CHECK_FALSE(counted_by_us(evaluated({"gpt-5.2", "h100-sxm", "germany"})).lacks.empty());
  // A disclosure stands for its own query, whatever runs.
  CHECK(lacks(counted("google-2025", {"gpt-5.2", "h100-sxm", "germany"})).empty());
}

TEST_CASE("a method's case goes by the run's place and size") {
  const auto pue = [](const char* place) {
    const QueryAccount account = counted("jegham-2025", {"glm-5", "h100-sxm", place}).account;
    return account.building.base / account.idle.base;
  };
  CHECK(pue("china") == about(1.27));
  CHECK(pue("germany") == about(1.12));
  const auto host = [](const char* model) {
    const QueryAccount account = counted("jegham-2025", {model, "h100-sxm", "germany"}).account;
    return account.host.base / account.input.base;
  };
  CHECK(host("glm-5") == about((5600 * 0.065 + 4600 * 0.0625) / (5600 * 0.065)));
  CHECK(host("llama-3.1-8b") == about((5600 * 0.01 + 4600 * 0.0087) / (5600 * 0.01)));
}

TEST_CASE("a model larger than those of the fit is marked") {
  CHECK(counted("ecologits-2026-03", glm5).beyond_fit);
  CHECK_FALSE(counted("ecologits-2026-03", {"llama-3.1-70b", "h100-sxm", "germany"}).beyond_fit);
}
