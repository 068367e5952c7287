// The way from one account of a query to another: factors multiply to the ratio, whichever two they are.
#include "core/analysis/query_walk.hpp"

#include "core/run/query_account.hpp"
#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

constexpr QueryAmount amounts[] = {QueryAmount::energy, QueryAmount::emissions, QueryAmount::water};

double product(const std::vector<QueryStep>& steps) {
  double ratio = 1;
  for (const QueryStep& step : steps) ratio *= step.ratio;
  return ratio;
}

}  // namespace

TEST_CASE("factors multiply to the ratio of the totals, for every two methods and every amount") {
  const Case runs[] = {{"glm-5", "h100-sxm", "china"},
                       {"llama-3.1-70b", "h100-sxm", "germany"},
                       {"gpt-oss-120b", "b200", "united-states"},
                       {"mistral-large-2", "h100-sxm", "sweden"}};
  int walks = 0;
  for (const Case& run : runs) {
    const Evaluation evaluation = evaluated(run);
    std::vector<QueryAccount> accounts = {counted_by_us(evaluation).account};
    for (const QueryMethod& method : query_methods()) accounts.push_back(counted_by(method, evaluation).account);
    for (const QueryAccount& from : accounts) {
      for (const QueryAccount& to : accounts) {
        for (const QueryAmount amount : amounts) {
          const std::vector<QueryStep> steps = walk(from, to, amount);
          const bool both = total(from, amount) > 0 && total(to, amount) > 0;
          CHECK(steps.empty() != both);
          if (!both) continue;
          ++walks;
          CHECK(product(steps) == about(total(to, amount) / total(from, amount)));
          // There and back is nowhere.
          CHECK(product(steps) * product(walk(to, from, amount)) == about(1));
        }
      }
    }
  }
  CHECK(walks > 800);
}

TEST_CASE("what one of two does not tell apart is one step") {
  QueryAccount parted, whole;
  parted.tokens = of<"token">(100.0);
  parted.machine = of<"Wh">(8.0);
  parted.batch = of<"Wh">(1.0);
  parted.input = of<"Wh">(2.0);
  parted.building = of<"Wh">(3.0);
  whole.tokens = of<"token">(50.0);
  whole.input = of<"Wh">(4.0);
  whole.host = of<"Wh">(5.0);
  whole.building = of<"Wh">(6.0);
  const std::vector<QueryStep> steps = walk(parted, whole, QueryAmount::energy);
  REQUIRE(steps.size() == 3);
  CHECK(steps[0].factors == std::vector{QueryFactor::tokens});
  CHECK(steps[0].ratio == about(0.5));
  CHECK(steps[1].factors == std::vector{QueryFactor::machine, QueryFactor::batch, QueryFactor::input});
  // 4 Wh for 50 tokens against 2 Wh for 100.
  CHECK(steps[1].ratio == about(4));
  CHECK(steps[2].factors == std::vector{QueryFactor::host, QueryFactor::idle, QueryFactor::building});
  // 6 over 4 against 3 over 2.
  CHECK(steps[2].ratio == about(1));
}

TEST_CASE("an account without a total leads nowhere") {
  QueryAccount energy, water;
  energy.building = of<"Wh">(1.0);
  water.generation = of<"mL">(1.0);
  CHECK(walk(energy, water, QueryAmount::energy).empty());
  CHECK(walk(water, energy, QueryAmount::water).empty());
  CHECK(walk(energy, energy, QueryAmount::energy).size() == 1);
}
