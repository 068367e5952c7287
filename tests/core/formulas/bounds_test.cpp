// Bounds by core/formulas/README.md, section 14: by hand.
#include "core/formulas/bounds.hpp"

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

struct Bounded {
  double margin = 0.5;
  double speed = 100;
  double cached = 0;
};

// A query of 1,000 tokens at $2 a million, cached ones at $0.2, and an answer of 500 at $10; 10 cents a kilowatt-hour.
Assumptions<double> bounded(const Bounded& of = {}) {
  Choices choices;
  choices.answer_is_given = choices.cached_prompt_is_given = true;
  return assume({{Id::prompt_tokens, 1000},
                 {Id::cached_prompt_tokens, of.cached},
                 {Id::answer_tokens, 500},
                 {Id::list_price_input, 2},
                 {Id::list_price_cached, 0.2},
                 {Id::list_price_output, 10},
                 {Id::seller_margin, of.margin},
                 {Id::electricity_price, 0.1},
                 {Id::told_speed, of.speed},
                 {Id::speed_energy, 2},
                 {Id::serving_power_utilization, 0.5},
                 {Id::server_overhead, 1.5},
                 {Id::facility_pue, 1.2},
                 {Id::fleet_utilization, 0.5},
                 {Id::idle_power_share, 0.5}},
                choices);
}

}  // namespace

TEST_CASE("a query's price by hand, and with half its prompt cached") {
  CHECK(query_price(bounded()).in<"USD">() == about(0.007));
  CHECK(query_price(bounded({0.5, 100, 500})).in<"USD">() == about(0.0061));
}

TEST_CASE("half of 0.7 cents buys 35 Wh at 10 cents; a seller at a loss could buy more than is charged") {
  CHECK(query_energy_price_allows(bounded()).in<"Wh">() == about(35));
  CHECK(query_energy_price_allows(bounded({-0.1})).in<"Wh">() == about(77));
}

TEST_CASE("two joules at 50 tokens a second are four at 100") {
  // 4 J, half of it drawn, with server and building 3.6 J; idle half the time at half the power, 5.4. Read tokens count
  // a fifth: 700 tokens are 3,780 J.
  CHECK(told_energy(bounded()).in<"J/token">() == about(5.4));
  CHECK(query_energy_speed_allows(bounded()).in<"Wh">() == about(1.05));
  CHECK(query_energy_speed_allows(bounded({0.5, 50})).in<"Wh">() == about(0.525));
}

TEST_CASE("what is cached is paid for, but not read again") {
  CHECK(query_energy_speed_allows(bounded({0.5, 100, 1000})).in<"Wh">() == about(0.75));
}
