// A token and a query by core/formulas/README.md, section 12: by hand, and laws over served models.
#include "core/formulas/query.hpp"

#include <algorithm>

#include "tests/core/worked.hpp"

using namespace tokenwatt;

namespace {

struct Query {
  double grid = 360;
  double prompt = 2000;
  double cached = 500;
  double answer = 300;
  double cached_cost = 0;
};

// A chip of 1,000 W that writes 100 tokens a second and reads 1,000, in use half the time, for $3.6 an hour; trained in
// a million hours of it, and serving 1e10 tokens a day for a hundred days.
Assumptions<double> asked(const Query& query = {}) {
  Choices choices;
  choices.decode_is_measured = choices.prefill_is_measured = true;
  choices.answer_is_given = choices.cached_prompt_is_given = true;
  return assume({{Id::chip_power, 1000},
                 {Id::server_overhead, 1},
                 {Id::power_utilization, 1},
                 {Id::facility_pue, 1.25},
                 {Id::serving_power_utilization, 1},
                 {Id::fleet_utilization, 0.5},
                 {Id::idle_power_share, 0.2},
                 {Id::measured_decode_throughput, 100},
                 {Id::measured_prefill_throughput, 1000},
                 {Id::grid_intensity, query.grid},
                 {Id::on_site_water, 2},
                 {Id::off_site_water, 3},
                 {Id::chip_embodied_emissions, 876.6},
                 {Id::hardware_lifetime, 4},
                 {Id::cluster_utilization, 1},
                 {Id::chip_rent, 3.6},
                 {Id::input_output_ratio, 3},
                 {Id::cache_hit_share, 0},
                 {Id::cached_input_cost_share, query.cached_cost},
                 {Id::prompt_tokens, query.prompt},
                 {Id::cached_prompt_tokens, query.cached},
                 {Id::answer_tokens, query.answer},
                 {Id::chip_hours, 1e6},
                 {Id::tokens_per_day, 1e10},
                 {Id::token_growth, 0},
                 {Id::deployed_life, 100}},
                choices);
}

Case served_in(const char* model, const char* chip, const char* place, std::vector<Given> set = {}) {
  return {model, chip, place, "central", std::move(set), Route::compute, {}, "fp8"};
}

Case with(Case run, std::vector<Given> set) {
  for (const Given& one : set) run.set.push_back(one);
  return run;
}

const Case cases[] = {served_in("glm-5", "h100-sxm", "germany"), served_in("llama-3.1-70b", "h200-sxm", "france"),
                      served_in("deepseek-v3", "b200", "united-states")};
const char* const query_outputs[] = {"query_energy", "query_emissions", "query_water", "query_cost",
                                     "query_embodied_emissions"};

}  // namespace

TEST_CASE("emissions of a million tokens by hand") {
  // 1,000 W · 1.25 · (0.5 + 0.5 · 0.2) / 0.5 = 1,500 W: 15 J for a token written, 1.5 for one read. A million written
  // are 15 MJ, at 360 g for 3.6 MJ 1500 g.
  CHECK(emissions_per_output_mtok(asked()).in<"gCO2e/Mtoken">() == about(1500));
  CHECK(emissions_per_input_mtok(asked()).in<"gCO2e/Mtoken">() == about(150));
}

TEST_CASE("water of a million tokens by hand: generation for all of it, cooling for the machines' part") {
  // 15 MJ are 25/6 kWh, of which the machines take 1 / 1.25: 25/6 · 3 + 25/6 / 1.25 · 2 L.
  CHECK(water_per_output_mtok(asked()).in<"L/Mtoken">() == about(25.0 / 6 * 3 + 25.0 / 6 / 1.25 * 2));
  CHECK(water_per_input_mtok(asked()).in<"L/Mtoken">() == about(2.5 / 6 * (3 + 1.6)));
}

TEST_CASE("the making of a chip, spread over what it serves, by hand") {
  // 876.6 kg over 8,766 h · 4 are 25 g an hour, of which half is in use: 50 g an hour of 0.36 million tokens written or
  // 3.6 million read.
  CHECK(embodied_emissions_per_output_mtok(asked()).in<"gCO2e/Mtoken">() == about(50 / 0.36));
  CHECK(embodied_emissions_per_input_mtok(asked()).in<"gCO2e/Mtoken">() == about(50 / 3.6));
}

TEST_CASE("a million tokens of the mix by hand") {
  // Three tokens read for each written: (3 · 1.5 + 15) / 4 = 4.875 J.
  CHECK(blended_energy(asked()).in<"Wh/Mtoken">() == about(4.875e6 / 3600));
  CHECK(blended_emissions(asked()).in<"gCO2e/Mtoken">() == about(487.5));
  CHECK(blended_water(asked()).in<"L/Mtoken">() == about(4.875 / 3.6 * 4.6));
}

TEST_CASE("a query of 2,000 tokens, 500 of them cached, and 300 written, by hand") {
  // 1,500 · 1.5 J + 300 · 15 J = 6750 J = 1.875 Wh.
  CHECK(query_energy(asked()).in<"J">() == about(6750));
  CHECK(query_energy(asked()).in<"Wh">() == about(1.875));
  CHECK(query_emissions(asked()).in<"gCO2e">() == about(0.675));
  // 1.875 Wh · (2 / 1.25 + 3) mL.
  CHECK(query_water(asked()).in<"mL">() == about(8.625));
  // $3.6 an hour, half of it paid in vain: $7.2 for 0.36 million written, $20 a million, and $2 a million read.
  CHECK(query_cost(asked()).in<"USD">() == about(0.009));
  // 1,500 tokens of 50 / 3.6 g a million and 300 of 50 / 0.36.
  CHECK(query_embodied_emissions(asked()).in<"gCO2e">() == about(0.0625));
  // Where a cached token costs a tenth of another, 50 more are read.
  CHECK(query_energy(asked({.cached_cost = 0.1})).in<"J">() == about(6750 + 50 * 1.5));
}

TEST_CASE("a query's part of the training by hand") {
  // 1e6 h · 1 kW · 1.25 = 1.25 GWh, $3.6 million and 25 t of making, over 1e10 · 100 tokens: 2,300 of 1e12.
  CHECK(query_training_energy(asked()).in<"Wh">() == about(2.875));
  CHECK(query_training_emissions(asked()).in<"gCO2e">() == about(2.875 * 0.36));
  CHECK(query_training_water(asked()).in<"mL">() == about(2.875 * 4.6));
  CHECK(query_training_cost(asked()).in<"USD">() == about(3.6e6 * 2300 / 1e12));
  CHECK(query_training_embodied_emissions(asked()).in<"gCO2e">() == about(25e6 * 2300 / 1e12));
}

TEST_CASE("emissions are in proportion to the grid's, and nothing on a grid that has none") {
  const auto clean = asked({.grid = 0}), once = asked(), twice = asked({.grid = 720});
  CHECK(query_emissions(clean).in<"gCO2e">() == 0);
  CHECK(blended_emissions(clean).in<"gCO2e/Mtoken">() == 0);
  CHECK(query_emissions(twice).in<"gCO2e">() == about(2 * query_emissions(once).in<"gCO2e">()));
  CHECK(emissions_per_input_mtok(twice).in<"gCO2e/Mtoken">() ==
        about(2 * emissions_per_input_mtok(once).in<"gCO2e/Mtoken">()));
  // What made the chips and what cools them is not the grid's.
  CHECK(query_embodied_emissions(clean).in<"gCO2e">() == about(0.0625));
  CHECK(query_water(clean).in<"mL">() == about(8.625));
}

TEST_CASE("a cached prompt takes no reading, and no more than the prompt is cached") {
  const double answer = 300 * 15;
  CHECK(query_energy(asked({.cached = 2000})).in<"J">() == about(answer));
  CHECK(query_energy(asked({.cached = 5000})).in<"J">() == about(answer));
  CHECK(query_energy(asked({.cached = 0})).in<"J">() == about(answer + 2000 * 1.5));
}

TEST_CASE("a query is its tokens at what each takes, for served models on their chips") {
  for (const Case& run : cases) {
    CAPTURE(run.model);
    const Evaluation one = evaluated(worked(with(run, {{Id::prompt_tokens, 700}, {Id::answer_tokens, 900}})));
    const auto sum = [&](const char* input, const char* output) {
      return 700 * central(one, input) + 900 * central(one, output);
    };
    CHECK(central(one, "query_energy") == about(sum("energy_per_input_token", "energy_per_output_token") / 3600, 1e-9));
    CHECK(central(one, "query_emissions") ==
          about(sum("emissions_per_input_mtok", "emissions_per_output_mtok") / 1e6, 1e-9));
    CHECK(central(one, "query_water") == about(sum("water_per_input_mtok", "water_per_output_mtok") / 1e3, 1e-9));
    CHECK(central(one, "query_cost") == about(sum("cost_per_input_mtok", "cost_per_output_mtok") / 1e6, 1e-9));
    CHECK(central(one, "query_embodied_emissions") ==
          about(sum("embodied_emissions_per_input_mtok", "embodied_emissions_per_output_mtok") / 1e6, 1e-9));
  }
}

TEST_CASE("two queries take what one of both their tokens takes") {
  for (const Case& run : cases) {
    const auto of = [&](double prompt, double cached, double answer) {
      return evaluated(worked(
          with(run, {{Id::prompt_tokens, prompt}, {Id::cached_prompt_tokens, cached}, {Id::answer_tokens, answer}})));
    };
    const Evaluation one = of(100, 20, 500), other = of(9000, 8000, 10), both = of(9100, 8020, 510);
    for (const char* output : query_outputs) {
      CAPTURE(output);
      CHECK(central(one, output) + central(other, output) == about(central(both, output), 1e-9));
    }
  }
}

TEST_CASE("without tokens of its own a query fills the context and is answered by the mix") {
  const Case run =
      with(cases[0], {{Id::context_length, 6000}, {Id::input_output_ratio, 4}, {Id::cache_hit_share, 0.25}});
  const Case given =
      with(run, {{Id::prompt_tokens, 6000}, {Id::answer_tokens, 1500}, {Id::cached_prompt_tokens, 1500}});
  for (const char* output : query_outputs) {
    CAPTURE(output);
    CHECK(central(worked(run), output) == about(central(worked(given), output)));
  }
  CHECK(input(inputs_of(run), Id::prompt_tokens).borrowed_from == position(Id::context_length));
}

TEST_CASE("tokens of a query move no token's figures") {
  const Evaluation plain = evaluated(worked(cases[0]));
  const Evaluation long_query = evaluated(worked(with(cases[0], {{Id::prompt_tokens, 1e5}, {Id::answer_tokens, 1e4}})));
  for (const char* output :
       {"energy_per_output_token", "emissions_per_input_mtok", "blended_water", "instance_chips"}) {
    CAPTURE(output);
    CHECK(central(plain, output) == central(long_query, output));
  }
}

TEST_CASE("the mix lies between what is read and what is written") {
  for (const Case& run : cases) {
    const Evaluation one = evaluated(worked(run));
    const auto between = [&](double mixed, double read, double written) {
      CHECK(mixed > std::min(read, written));
      CHECK(mixed < std::max(read, written));
    };
    between(central(one, "blended_emissions"), central(one, "emissions_per_input_mtok"),
            central(one, "emissions_per_output_mtok"));
    between(central(one, "blended_water"), central(one, "water_per_input_mtok"), central(one, "water_per_output_mtok"));
    between(central(one, "blended_energy") * 3600 / 1e6, central(one, "energy_per_input_token"),
            central(one, "energy_per_output_token"));
  }
}

TEST_CASE("the share of the training falls with what the model serves, and only that") {
  const Case run = with(cases[0], {{Id::tokens_per_day, 1e11}});
  const Case longer = with(run, {{Id::deployed_life, 730}});
  for (const char* output : {"query_training_energy", "query_training_emissions", "query_training_water",
                             "query_training_cost", "query_training_embodied_emissions"}) {
    CAPTURE(output);
    CHECK(central(worked(longer), output) == about(central(worked(run), output) / 2, 1e-9));
  }
  for (const char* output : query_outputs) CHECK(central(worked(longer), output) == central(worked(run), output));
  CHECK(central(worked(run), "query_training_energy") / central(worked(run), "query_training_emissions") ==
        about(central(worked(run), "query_energy") / central(worked(run), "query_emissions"), 1e-9));
}
