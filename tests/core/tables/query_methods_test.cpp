// The table of query methods: each has what its formula asks for, and of each constant one case at the most for a run.
#include "core/tables/query_methods.hpp"

#include <set>
#include <string>

#include "tests/core/runs.hpp"

using namespace tokenwatt;

TEST_CASE("ids of methods and of their examples are told once, and every method prints something") {
  std::set<std::string> ids;
  for (const QueryMethod& method : query_methods()) {
    CAPTURE(method.id);
    CHECK(ids.insert(method.id).second);
    CHECK_FALSE(method.examples.empty());
    std::set<std::string> examples;
    for (const QueryExample& example : method.examples) CHECK(examples.insert(example.id).second);
  }
  CHECK(ids.size() == 16);
}

TEST_CASE("the cases of a constant stand together, and none stands behind one that always applies") {
  for (const QueryMethod& method : query_methods()) {
    CAPTURE(method.id);
    std::set<QueryConstant> closed;
    for (std::size_t i = 0; i < method.constants.size(); ++i) {
      const QueryCase& one = method.constants[i];
      CHECK(closed.count(one.id) == 0);
      const bool always = one.model == none && one.chips == 0 && one.places == 0 && one.below == unbounded;
      const bool last = i + 1 == method.constants.size() || method.constants[i + 1].id != one.id;
      if (always || last) closed.insert(one.id);
    }
  }
}

TEST_CASE("what is not set is not known, and what is set is held in base units") {
  QueryConstants constants;
  CHECK_FALSE(is_finite(constants.chip_memory.base));
  set(constants, QueryConstant::chip_memory, 80);
  CHECK(constants.chip_memory.base == about(80e9));
  Query query;
  set(query, QueryField::user_speed, 25);
  CHECK(query.user_speed.in<"token/s">() == about(25));
  CHECK_FALSE(is_finite(query.prompt_tokens.base));
}
