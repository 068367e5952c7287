// Prices by core/formulas/README.md, section 6.
#include "core/formulas/price.hpp"

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

Case offered(const char* offer, std::vector<Given> set = {}) {
  return {"", "", "", "central", std::move(set), {}, {}, "", offer};
}

// GLM-5 on 8 rented B200 beside its own list price.
const Case hosted{"glm-5", "b200",           "united-states", "central",      {{Id::chip_rent, 2}},
                  {},      Hardware::rented, "fp8",           "glm-5-2026-02"};

}  // namespace

TEST_CASE("list prices are blended by the mix") {
  // 3 tokens in for each out: (3 · 1 + 3.2) / 4 = 1.55 against (3 · 5 + 25) / 4 = 10.
  CHECK(central(worked(offered("glm-5-2026-02")), "blended_price") == about(1.55));
  CHECK(central(worked(offered("claude-opus-4.6")), "blended_price") == about(10));
  // Half of the input cached: (3 · (0.5 · 1 + 0.5 · 0.2) + 3.2) / 4.
  CHECK(central(worked(offered("glm-5-2026-02", {{Id::cache_hit_share, 0.5}})), "blended_price") == about(1.25));
}

TEST_CASE("an offer without a cached price charges that of input") {
  CHECK(central(worked(offered("deepseek-v3.2", {{Id::cache_hit_share, 1}})), "blended_price") ==
        about((3 * 0.2288 + 0.3432) / 4));
}

TEST_CASE("long prompts have the prices of their tier") {
  const Offer& offer = offers()[find(offers(), "gemini-3-pro")];
  // 3 tokens in for each out.
  const auto blended = [](std::span<const Setting> sets) {
    return (3 * figure_in(sets, Id::list_price_input) + figure_in(sets, Id::list_price_output)) / 4;
  };
  const auto at = [](double context) {
    return central(worked(offered("gemini-3-pro", {{Id::context_length, context}, {Id::input_output_ratio, 3}})),
                   "blended_price");
  };
  CHECK(at(200000) == about(blended(offer.sets)));
  CHECK(at(200001) == about(blended(offer.long_sets)));
  CHECK(blended(offer.long_sets) > 1.2 * blended(offer.sets));
}

TEST_CASE("prices come from the offer and the subscription, under the reader's own") {
  const Case own = offered("glm-5-2026-02", {{Id::list_price_input, 2}});
  CHECK(input(inputs_of(own), Id::list_price_output).from == Layer::offer);
  CHECK(input(inputs_of(own), Id::list_price_input).from == Layer::reader);
  const Case month{"", "", "", "central", {{Id::monthly_tokens, 50}}, {}, {}, "", "", "glm-lite-2025"};
  CHECK(input(inputs_of(month), Id::subscription_price).from == Layer::subscription);
  CHECK(central(worked(month), "subscription_price_per_mtok") == about(3.0 / 50));
}

TEST_CASE("subscriptions of $100 and $200 are 33 and 67 times one of $3, at equal use") {
  const auto price = [](const char* id) {
    return central(worked(Case{"", "", "", "central", {{Id::monthly_tokens, 7}}, {}, {}, "", "", id}),
                   "subscription_price_per_mtok");
  };
  CHECK(price("claude-max-5x") / price("glm-lite-2025") == about(100.0 / 3));
  CHECK(price("claude-max-20x") / price("glm-lite-2025") == about(200.0 / 3));
}

TEST_CASE("a subscription pays from fee over blended price") {
  const Case run{"", "", "", "central", {}, {}, {}, "", "claude-opus-4.6", "claude-max-5x"};
  CHECK(central(worked(run), "subscription_break_even") == about(100 / 10.0));
}

TEST_CASE("a failed task is paid for: a million tokens of GLM-5 at 77.8 % solved") {
  const Case run{"glm-5", "", "", "central", {{Id::tokens_per_task, 1e6}}, {}, {}, "", "glm-5-2026-02"};
  CHECK(central(worked(run), "price_per_solved_task") == about(1.55 / 0.778));
}

TEST_CASE("one's own instance pays from its fixed cost over the price, and never beyond what it can serve") {
  const Evaluation run = evaluated(worked(hosted));
  const double decode = central(run, "decode_throughput"), prefill = central(run, "prefill_throughput");
  // Eight chips at $2 an hour over 730.5 hours against $1.55 a million.
  const double tokens = 8 * 2 * 730.5 / 1.55;
  const double capacity = 8 * 4 / (1 / decode + 3 / prefill) * 730.5 * 3600 / 1e6;
  CHECK(tokens < capacity);
  CHECK(central(run, "self_hosting_break_even") == about(tokens));
  Case dear = hosted;
  dear.set[0].value = 2 * 0.99 * capacity / tokens;
  CHECK(central(worked(dear), "self_hosting_break_even") == about(0.99 * capacity));
  dear.set[0].value = 2 * 1.01 * capacity / tokens;
  CHECK_FALSE(result(evaluated(worked(dear)), "self_hosting_break_even").present);
  CHECK(std::size(evaluated(worked(dear)).unsolved()) == 1);
}

TEST_CASE("a month on one's own instance: the whole of it, and chips by the hour beyond what it can serve") {
  const Evaluation run = evaluated(worked(hosted));
  const double decode = central(run, "decode_throughput"), prefill = central(run, "prefill_throughput");
  const double capacity = 8 * 4 / (1 / decode + 3 / prefill) * 730.5 * 3600 / 1e6;
  Case month = hosted;
  month.set.push_back({Id::monthly_tokens, 0.5 * capacity});
  // Eight chips at $2 over 730.5 hours, against $1.55 a million tokens.
  CHECK(central(worked(month), "self_hosting_cost") == about(8 * 2 * 730.5));
  CHECK(central(worked(month), "monthly_list_price") == about(0.5 * capacity * 1.55));
  month.set.back().value = 3 * capacity;
  CHECK(central(worked(month), "self_hosting_cost") == about(3 * 8 * 2 * 730.5));
  // At the use from which it pays, both cost the same.
  month.set.back().value = 8 * 2 * 730.5 / 1.55;
  CHECK(central(worked(month), "self_hosting_cost") == about(central(worked(month), "monthly_list_price")));
}

TEST_CASE("a month on an instance that is owned pays its electricity by the token") {
  Case owned = hosted;
  owned.hardware = Hardware::owned;
  owned.set.push_back({Id::monthly_tokens, 100});
  const Evaluation run = evaluated(worked(owned));
  const double even = central(run, "self_hosting_break_even"), price = 1.55;
  const double energy =
      central(run, "blended_energy") / 1e3 * input(inputs_of(worked(owned)), Id::electricity_price).range.central;
  // What the instance costs unused, from the use at which it pays: even · (price − energy).
  CHECK(central(run, "self_hosting_cost") == about(even * (price - energy) + 100 * energy));
}

TEST_CASE("electricity above the price never pays") {
  Case owned = hosted;
  owned.hardware = Hardware::owned;
  owned.set = {{Id::electricity_price, 1.55 / (central(worked(owned), "energy_per_output_token") / 3.6)}};
  CHECK(result(evaluated(worked(owned)), "self_hosting_break_even").present);
  owned.set[0].value *= 10;
  CHECK_FALSE(result(evaluated(worked(owned)), "self_hosting_break_even").present);
}

TEST_CASE("what a megawatt earns: the mix's tokens at list prices") {
  const Evaluation run = evaluated(worked(hosted));
  const double decode = central(run, "decode_throughput"), prefill = central(run, "prefill_throughput");
  // What the chip draws as it decodes, below the 1,000 W · 0.75 that B200s are metered at on average, · 1.79 · 1.2 at
  // the meter; half the hours loaded.
  const double chip = central(run, "chip_energy_per_output_token") * decode;
  CHECK(chip < 1000 * 0.75);
  const double power = chip * 1.79 * 1.2;
  CHECK(central(run, "tokens_per_megawatt") == about(decode / power * 1e6));
  // Four tokens of the mix take the energy of one written and three read, at the rating.
  const double joules = power / decode + 3 * (1000 * 1.79 * 1.2) / prefill;
  CHECK(central(run, "revenue_per_megawatt_year") == about(0.5 * 1.55e-6 * 4 / joules * 1e6 * 8766 * 3600));
}

TEST_CASE("what is in the cache already earns its price and takes no chip that reads") {
  Case cached = hosted;
  cached.set.push_back({Id::cache_hit_share, 0.5});
  const Evaluation run = evaluated(worked(cached));
  const double power = central(run, "chip_energy_per_output_token") * 1.79 * 1.2;
  const double joules = power + 1.5 * (1000 * 1.79 * 1.2) / central(run, "prefill_throughput");
  const double earned = central(run, "blended_price") * 1e-6 * 4;
  CHECK(central(run, "revenue_per_megawatt_year") == about(0.5 * earned / joules * 1e6 * 8766 * 3600));
}

TEST_CASE("margin and markup say the same") {
  const Evaluation run = evaluated(worked(hosted));
  CHECK(1 / (1 - central(run, "gross_margin")) == about(1 + central(run, "markup")));
  CHECK(central(run, "markup") == about(central(run, "blended_price") / central(run, "blended_cost") - 1));
}
