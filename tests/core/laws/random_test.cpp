// Laws over requests that chance makes from the tables. TOKENWATT_SEED names another beginning, TOKENWATT_REQUESTS how
// many; a seed that breaks a law becomes a case of its own.
#include <cstdlib>

#include "tests/core/random_requests.hpp"
#include "tests/core/reports.hpp"
#include "tests/core/sampling.hpp"

using namespace tokenwatt;

namespace {

std::uint64_t number_from(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

}  // namespace

TEST_CASE("requests that chance makes keep the laws") {
  const std::uint64_t first = number_from("TOKENWATT_SEED", 1);
  const std::uint64_t count = number_from("TOKENWATT_REQUESTS", fast_build ? 250 : 60);
  std::uint64_t accepted = 0;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    SeededChance chance(seed);
    const Json request = random_request(chance);
    bool was_worked_out = false;
    const std::vector<std::string> broken = broken_laws(request, was_worked_out);
    if (was_worked_out) ++accepted;
    CAPTURE(seed);
    CAPTURE(text_of(request));
    CHECK(broken == std::vector<std::string>{});
  }
  MESSAGE(accepted, " of ", count, " requests from the seed ", first, " on were worked out");
  // Of requests that are nearly valid many must be, or the laws hold of nothing.
  CHECK(accepted * 3 > count);
}
