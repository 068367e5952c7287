// Layers: a later one wins, says so, and accountings choose the case that applies.
#include "core/run/layers.hpp"

#include <string>

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

Input of(const Case& run, Id id) { return input(inputs_of(run), id); }
double value(const Case& run, Id id) { return of(run, id).range.central; }

Override given(Id id, Layer layer, double x) { return {id, layer, Range::fixed_at(x)}; }

Inputs laid_with(const std::vector<Override>& overrides, const char* model = "") {
  return inputs_of(selected({model}), overrides);
}

}  // namespace

TEST_CASE("each layer wins over those before it, and the input says which it is from") {
  // PUE: the table's, an accounting's, a scenario's, one shared by the reader and one set by the reader.
  const Position accounting = find(accountings(), "aiinframap");
  std::vector<Override> overrides;
  const auto pue = [&](Position chosen) {
    const Inputs inputs = inputs_of({none, none, none, chosen}, overrides);
    return input(inputs, Id::facility_pue);
  };
  CHECK(pue(none).from == Layer::table);
  CHECK(pue(none).range.central == row(Id::facility_pue).figure.range.central);
  CHECK(pue(accounting).from == Layer::accounting);
  CHECK(pue(accounting).range.central == 1.3);
  const Layer later[] = {Layer::scenario, Layer::shared, Layer::reader};
  double x = 1.5;
  for (const Layer layer : later) {
    overrides.push_back(given(Id::facility_pue, layer, x));
    CAPTURE(layer_names[layer]);
    CHECK(pue(accounting).from == layer);
    CHECK(pue(accounting).range.central == x);
    x += 0.1;
  }
}

TEST_CASE("chip, model and place are layers over the table") {
  const Case run{"glm-5", "h100-sxm", "germany"};
  CHECK(of(run, Id::server_overhead).from == Layer::chip);
  CHECK(of({"glm-5"}, Id::server_overhead).from == Layer::table);
  CHECK(of(run, Id::active_parameters).from == Layer::model);
  CHECK(of(run, Id::electricity_price).from == Layer::place);
  CHECK(of(run, Id::on_site_water).from == Layer::table);
  CHECK(of({"", "", "memphis"}, Id::on_site_water).from == Layer::place);
  // An accounting stands over the chip's own overhead.
  CHECK(of({"glm-5", "h100-sxm", "germany", "epoch-grok4"}, Id::server_overhead).from == Layer::accounting);
}

TEST_CASE("a run without entries has the table only") {
  const Inputs inputs = inputs_of({});
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    CAPTURE(assumption_rows()[i].id);
    const Position other = assumption_rows()[i].fallback;
    const bool stands_in = other != none && assumption_rows()[other].has_default;
    CHECK(inputs[i].present == (assumption_rows()[i].has_default || stands_in));
    if (inputs[i].present) CHECK(inputs[i].from == Layer::table);
  }
}

TEST_CASE("a place within another has its own figures, and the other's where it has none") {
  // Memphis says its own carbon; how much a home uses it takes from the United States.
  CHECK(value({"", "", "memphis"}, Id::grid_intensity) == 490);
  CHECK(value({"", "", "memphis"}, Id::grid_intensity) != value({"", "", "united-states"}, Id::grid_intensity));
  CHECK(value({"", "", "memphis"}, Id::household_electricity) ==
        value({"", "", "united-states"}, Id::household_electricity));
  CHECK(of({"", "", "memphis"}, Id::household_electricity).from == Layer::place);
}

TEST_CASE("an accounting's PUE stands in place of a place's own") {
  for (const Place& place : places()) {
    CAPTURE(place.id);
    CHECK(value({"", "h100-sxm", place.id, "nameplate"}, Id::facility_pue) == 1);
    CHECK(value({"", "h100-sxm", place.id, "epoch-grok4"}, Id::facility_pue) == 1.2);
  }
}

TEST_CASE("an accounting's case is the first whose chips, places and size apply") {
  const auto overhead = [](const char* chip) { return value({"", chip, "", "epoch-cost"}, Id::server_overhead); };
  CHECK(overhead("h800") == 1.8214);
  CHECK(overhead("a100-sxm-40gb") == 2.03);
  CHECK(overhead("v100") == 1.667);
  CHECK(overhead("ascend-910b") == 1.8);
  CHECK(overhead("") == 1.8);
  CHECK(value({"", "tpu-v4", "", "epoch-cost"}, Id::power_utilization) == 0.43);
  CHECK(value({"", "h100-sxm", "", "epoch-cost"}, Id::power_utilization) == 0.75);
  // Know Your Compute: 1.35 in China and its provinces, 1.25 elsewhere.
  const auto pue = [](const char* place) {
    return value({"", "h100-sxm", place, "knowyourcompute"}, Id::facility_pue);
  };
  CHECK(pue("china") == 1.35);
  CHECK(pue("guizhou") == 1.35);
  CHECK(pue("memphis") == 1.25);
  CHECK(pue("") == 1.25);
}

TEST_CASE("Epoch's database counts a single chip without its server") {
  const auto overhead = [](double chip_count) {
    return value({"", "h100-sxm", "", "epoch-database", {{Id::chip_count, chip_count}}}, Id::server_overhead);
  };
  CHECK(overhead(1) == 1);
  CHECK(overhead(2) == 1.82);
  CHECK(value({"", "h100-sxm", "", "epoch-database"}, Id::server_overhead) == 1.82);
}

TEST_CASE("all-in watts are divided by the chip's rating in the catalogue") {
  CHECK(value({"", "h100-sxm", "", "inferencex"}, Id::server_overhead) == about(1730.0 / 700));
  CHECK(value({"", "mi300x", "", "inferencex"}, Id::server_overhead) == about(1790.0 / 750));
  // A reader's own rating then still counts: twice the watts of the chip are twice the watts all in.
  CHECK(value({"", "h100-sxm", "", "inferencex", {{Id::chip_power, 1400}}}, Id::server_overhead) ==
        about(1730.0 / 700));
}

TEST_CASE("an accounting without a figure for the chip leaves none, and a reader's own stands") {
  const Input refused = of({"", "ascend-910b", "", "inferencex"}, Id::server_overhead);
  CHECK_FALSE(refused.present);
  CHECK(refused.refused);
  const Input own = of({"", "ascend-910b", "", "inferencex", {{Id::server_overhead, 1.5}}}, Id::server_overhead);
  CHECK(own.present);
  CHECK_FALSE(own.refused);
  CHECK(own.from == Layer::reader);
}

TEST_CASE("a model without total parameters is dense: its active ones stand in") {
  const Input total = of({"llama-2-70b"}, Id::total_parameters);
  CHECK(total.present);
  CHECK(total.range.central == value({"llama-2-70b"}, Id::active_parameters));
  CHECK(total.from == Layer::model);
  // Also where the reader gives the active ones, and not where nobody does.
  const Inputs readers_own = laid_with({given(Id::active_parameters, Layer::reader, 5e9)});
  CHECK(input(readers_own, Id::total_parameters).range.central == 5e9);
  CHECK(input(readers_own, Id::total_parameters).from == Layer::reader);
  CHECK_FALSE(input(laid_with({}), Id::total_parameters).present);
  CHECK(value({"glm-5"}, Id::total_parameters) == 744e9);
}

TEST_CASE("of reported arithmetic and parameters times tokens the later layer counts, in one layer the reported") {
  const auto reported = [](const std::vector<Override>& overrides, const char* model = "") {
    return choose(laid_with(overrides, model), nullptr, nullptr).compute_is_reported;
  };
  const Override compute = given(Id::training_compute, Layer::reader, 1e25);
  const Override parameters = given(Id::active_parameters, Layer::reader, 1e10);
  const Override tokens = given(Id::training_tokens, Layer::reader, 1e13);
  CHECK_FALSE(reported({}, "glm-5"));
  CHECK(reported({}, "grok-4"));
  // Llama 3.1's card says both.
  CHECK(reported({}, "llama-3.1-405b"));
  CHECK(reported({compute}, "glm-5"));
  CHECK(reported({compute, parameters, tokens}));
  // A reader who changes the tokens of a model with reported arithmetic wants them to count.
  CHECK_FALSE(reported({tokens}, "llama-3.1-405b"));
  CHECK_FALSE(reported({parameters}, "gpt-3"));
  CHECK(reported({given(Id::training_tokens, Layer::shared, 1e13), compute}, "glm-5"));
  CHECK_FALSE(reported({given(Id::training_compute, Layer::shared, 1e25), tokens}, "glm-5"));
  // Tokens without parameters give no arithmetic to set against the reported one.
  CHECK(reported({tokens}, "grok-4"));
}

TEST_CASE("the route is the first of hours, cluster and compute whose givens are there, unless it is named") {
  const auto route = [](const std::vector<Override>& overrides, const Route* named = nullptr) {
    return choose(laid_with(overrides), named, nullptr).route;
  };
  const Override hours = given(Id::chip_hours, Layer::reader, 1e6);
  const Override count = given(Id::chip_count, Layer::reader, 1e3), days = given(Id::wall_clock, Layer::reader, 10);
  CHECK(route({hours, count, days}) == Route::hours);
  CHECK(route({count, days}) == Route::cluster);
  CHECK(route({count}) == Route::compute);
  CHECK(route({days}) == Route::compute);
  CHECK(route({}) == Route::compute);
  const Route compute = Route::compute;
  CHECK(route({hours, count, days}, &compute) == Route::compute);
}

TEST_CASE("one class of rents counts for all chips, and the row says which was found") {
  const auto rent = [](const char* chip, RentalClass wanted) {
    Selection selection = selected({"", chip});
    selection.rental_class = wanted;
    return inputs_of(selection, {})[position(Id::chip_rent)];
  };
  // The list prices of both are many times what the market asks.
  CHECK(rent("ascend-910b", RentalClass::list).range.central > 5 * rent("ascend-910b", {}).range.central);
  CHECK(rent("h800", RentalClass::list).range.central > 3 * rent("h800", {}).range.central);
  CHECK(rent("ascend-910b", {}).row.rental_class == RentalClass::marketplace);
  CHECK(rent("ascend-910b", RentalClass::contract).row.rental_class == RentalClass::marketplace);
  CHECK(rent("ascend-910c", RentalClass::contract).row.rental_class == RentalClass::contract);
  CHECK_FALSE(rent("v100", RentalClass::list).present);
}

TEST_CASE("chips are rented where there is a rent, unless it is said") {
  const auto hardware = [](const char* chip, const Hardware* named = nullptr) {
    return choose(inputs_of({"", chip}), nullptr, named).hardware;
  };
  CHECK(hardware("h100-sxm") == Hardware::rented);
  CHECK(hardware("v100") == Hardware::owned);
  const Hardware owned = Hardware::owned, rented = Hardware::rented;
  CHECK(hardware("h100-sxm", &owned) == Hardware::owned);
  CHECK(hardware("v100", &rented) == Hardware::rented);
}

TEST_CASE("a model's hours belong to the chip they were reported for, a reader's own to the run") {
  const auto other = [](const char* chip, const std::vector<Override>& overrides = {}) {
    const Selection selection = selected({"deepseek-v3", chip});
    return hours_of_another_chip(inputs_of(selection, overrides), selection);
  };
  CHECK_FALSE(other("h800"));
  CHECK(other("h100-sxm"));
  CHECK_FALSE(other(""));
  CHECK_FALSE(other("h100-sxm", {given(Id::chip_hours, Layer::reader, 1e6)}));
  CHECK_FALSE(other("h100-sxm", {given(Id::chip_hours, Layer::scenario, 1e6)}));
}

TEST_CASE("a chip's utilization is that of the run's model, unless a scenario or the reader gives one") {
  const auto utilization = [](const char* model, const char* chip) {
    return value({model, chip}, Id::model_flops_utilization);
  };
  // The H100's row, and 0.621 of it for eight billion parameters; Grok 4's size is not known.
  CHECK(utilization("llama-3.1-405b", "h100-sxm") == 0.342);
  CHECK(utilization("llama-3-8b", "h100-sxm") == about(0.342 * 0.621));
  CHECK(utilization("grok-4", "h100-sxm") == 0.342);
  CHECK(utilization("llama-3-8b", "a100-sxm-80gb") == utilization("llama-3.1-405b", "a100-sxm-80gb"));
  // A chip of which nobody knows anything is taken as the H100.
  CHECK(utilization("llama-3-8b", "mi300x") == about(0.342 * 0.621));
  const Input whole = of({"llama-3.1-405b", "h100-sxm"}, Id::model_flops_utilization);
  const Input part = of({"llama-3-8b", "h100-sxm"}, Id::model_flops_utilization);
  CHECK(part.range.low / whole.range.low == about(0.621));
  CHECK(part.range.high / whole.range.high == about(0.621));

  const Inputs set =
      inputs_of(selected({"llama-3-8b", "h100-sxm"}), {given(Id::model_flops_utilization, Layer::reader, 0.4)});
  CHECK(input(set, Id::model_flops_utilization).range.central == 0.4);
  CHECK(input(set, Id::model_flops_utilization).published.central == about(0.342 * 0.621));
  // The reader's own size counts.
  const Inputs larger =
      inputs_of(selected({"llama-3-8b", "h100-sxm"}), {given(Id::active_parameters, Layer::reader, 70e9)});
  CHECK(input(larger, Id::model_flops_utilization).range.central == 0.342);
}

TEST_CASE("a reader's value is told apart from what was published") {
  const Input own = of({"", "h100-sxm", "", "epoch-grok4", {{Id::facility_pue, 2.5}}}, Id::facility_pue);
  REQUIRE(own.has_published);
  CHECK(own.published.low == 1.1);
  CHECK(own.published.high == 1.4);
  // A shared value under the reader's own is not what was published.
  const Inputs both =
      laid_with({given(Id::facility_pue, Layer::shared, 2), given(Id::facility_pue, Layer::reader, 2.5)});
  CHECK(input(both, Id::facility_pue).published.high == row(Id::facility_pue).figure.range.high);
  CHECK_FALSE(of({}, Id::facility_pue).has_published);
}
