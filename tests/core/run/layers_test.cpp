// Layers: a later one wins, says so, and accountings choose the case that applies.
#include "core/run/layers.hpp"

#include <string>
#include <utility>

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

Input of(const Case& run, Id id) { return input(inputs_of(run), id); }
double value(const Case& run, Id id) { return of(run, id).range.central; }

Override given(Id id, Layer layer, double x) { return {id, layer, Range::fixed_at(x)}; }

Inputs inputs_with(const std::vector<Override>& overrides, const char* model = "") {
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
  CHECK(pue(none).range.central == row(Id::facility_pue).figure.range().central);
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
  CHECK(of({"", "", "memphis"}, Id::grid_intensity).row == RowRef{Catalogue::places, find(places(), "memphis")});
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
  CHECK(value({"", "h100-sxm", "", "inferencex"}, Id::server_overhead) ==
        about(1730 / chip_figure("h100-sxm", Id::chip_power)));
  CHECK(value({"", "mi300x", "", "inferencex"}, Id::server_overhead) ==
        about(1790 / chip_figure("mi300x", Id::chip_power)));
  // A reader's own rating then still counts: twice the watts of the chip are twice the watts all in.
  CHECK(value({"", "h100-sxm", "", "inferencex", {{Id::chip_power, 1400}}}, Id::server_overhead) ==
        about(1730 / chip_figure("h100-sxm", Id::chip_power)));
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
  const Inputs readers_own = inputs_with({given(Id::active_parameters, Layer::reader, 5e9)});
  CHECK(input(readers_own, Id::total_parameters).range.central == 5e9);
  CHECK(input(readers_own, Id::total_parameters).from == Layer::reader);
  CHECK_FALSE(input(inputs_with({}), Id::total_parameters).present);
  CHECK(value({"glm-5"}, Id::total_parameters) == 744e9);
}

TEST_CASE("of reported arithmetic and parameters times tokens the later layer counts, in one layer the reported") {
  const auto reported = [](const std::vector<Override>& overrides, const char* model = "") {
    return choose(inputs_with(overrides, model), nullptr, nullptr).compute_is_reported;
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
    return choose(inputs_with(overrides), named, nullptr).route;
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
  const double h100 = chip_figure("h100-sxm", Id::model_flops_utilization);
  // The H100's row, and 0.621 of it for eight billion parameters; Grok 4's size is not known.
  CHECK(utilization("llama-3.1-405b", "h100-sxm") == h100);
  CHECK(utilization("llama-3-8b", "h100-sxm") == about(h100 * 0.621));
  CHECK(utilization("grok-4", "h100-sxm") == h100);
  CHECK(utilization("llama-3-8b", "a100-sxm-80gb") == utilization("llama-3.1-405b", "a100-sxm-80gb"));
  // A chip of which nobody knows anything is taken as the H100.
  CHECK(utilization("llama-3-8b", "mi300x") == about(h100 * 0.621));
  const Input whole = of({"llama-3.1-405b", "h100-sxm"}, Id::model_flops_utilization);
  const Input part = of({"llama-3-8b", "h100-sxm"}, Id::model_flops_utilization);
  CHECK(part.range.low / whole.range.low == about(0.621));
  CHECK(part.range.high / whole.range.high == about(0.621));

  const Inputs set =
      inputs_of(selected({"llama-3-8b", "h100-sxm"}), {given(Id::model_flops_utilization, Layer::reader, 0.4)});
  CHECK(input(set, Id::model_flops_utilization).range.central == 0.4);
  CHECK(input(set, Id::model_flops_utilization).published.central == about(h100 * 0.621));
  // The reader's own size counts.
  const Inputs larger =
      inputs_of(selected({"llama-3-8b", "h100-sxm"}), {given(Id::active_parameters, Layer::reader, 70e9)});
  CHECK(input(larger, Id::model_flops_utilization).range.central == h100);
}

TEST_CASE("a reader's value is told apart from what was published") {
  const Input own = of({"", "h100-sxm", "", "epoch-grok4", {{Id::facility_pue, 2.5}}}, Id::facility_pue);
  REQUIRE(own.has_published);
  CHECK(own.published.low == 1.1);
  CHECK(own.published.high == 1.4);
  // A shared value under the reader's own is not what was published.
  const Inputs both =
      inputs_with({given(Id::facility_pue, Layer::shared, 2), given(Id::facility_pue, Layer::reader, 2.5)});
  CHECK(input(both, Id::facility_pue).published.high == row(Id::facility_pue).figure.range().high);
  CHECK_FALSE(of({}, Id::facility_pue).has_published);
}

TEST_CASE("a price per server holds the chip's share of it, and one per rack the network's too") {
  const auto scope = [](const char* chip) {
    return std::pair{of({"", chip}, Id::server_price_factor), of({"", chip}, Id::network_share)};
  };
  const auto [module_server, module_network] = scope("h20");
  CHECK(module_server.from == Layer::table);
  CHECK(module_network.from == Layer::table);
  const auto [server, network] = scope("h100-sxm");
  CHECK(server.from == Layer::chip);
  CHECK(server.range.central == 1);
  CHECK(server.range.is_fixed());
  CHECK(server.source == of({"", "h100-sxm"}, Id::chip_price).source);
  CHECK(server.row == RowRef{Catalogue::chips, find(chips(), "h100-sxm")});
  CHECK(network.from == Layer::table);
  const auto [rack_server, rack_network] = scope("gb200");
  CHECK(rack_server.range.central == 1);
  CHECK(rack_network.from == Layer::chip);
  CHECK(rack_network.range.central == 0);
}

TEST_CASE("a chip computes a format in the nearest that it has") {
  const auto peak = [](const char* chip, const char* format) {
    return value({"", chip, "", "central", {}, {}, {}, format}, Id::serving_peak_compute);
  };
  CHECK(peak("h100-sxm", "bf16") == chip_peak("h100-sxm", "bf16"));
  CHECK(peak("h100-sxm", "fp8") == chip_peak("h100-sxm", "fp8"));
  // Without 4 bit it takes 8, and without 8 bit of one kind those of the other, or 16.
  CHECK(peak("h100-sxm", "fp4") == chip_peak("h100-sxm", "fp8"));
  CHECK(peak("gb200", "fp4") == chip_peak("gb200", "fp4"));
  CHECK(peak("a100-sxm-80gb", "fp8") == chip_peak("a100-sxm-80gb", "int8"));
  CHECK(peak("a100-sxm-80gb", "fp4") == chip_peak("a100-sxm-80gb", "bf16"));
  CHECK(peak("h100-sxm", "int4") == chip_peak("h100-sxm", "bf16"));
  CHECK_FALSE(of({"", "", "", "central", {}, {}, {}, "fp8"}, Id::serving_peak_compute).present);
}

TEST_CASE("weights are as the format has them, but as released where the model is, and where its release stays") {
  const auto bytes = [](const char* model, const char* format, Id id) {
    return value({model, "", "", "central", {}, {}, {}, format}, id);
  };
  CHECK(bytes("", "fp8", Id::weight_bytes) == 1);
  CHECK(bytes("glm-5", "bf16", Id::weight_bytes) == 2);
  CHECK(bytes("glm-5", "fp8", Id::weight_bytes) == 1);
  // 4.25 bits with the scales of the release, instead of 4.
  CHECK(bytes("gpt-oss-120b", "fp4", Id::weight_bytes) == 0.53125);
  CHECK(bytes("gpt-oss-120b", "int4", Id::weight_bytes) == 0.5);
  // Of a sparse model the weights that are not routed stay as released; of a dense one all have the format.
  CHECK(bytes("glm-5", "fp4", Id::shared_weight_bytes) == 2);
  CHECK(bytes("llama-3.1-70b", "fp4", Id::shared_weight_bytes) == 0.5);
  CHECK(bytes("llama-3.1-70b", "w4a8", Id::weight_bytes) == 0.5);
  CHECK(bytes("llama-3.1-70b", "w4a8", Id::shared_weight_bytes) == 1);
  CHECK_FALSE(of({"", "", "", "central", {}, {}, {}, "fp4"}, Id::shared_weight_bytes).present);
}

TEST_CASE("a model is served in the format of its release, or in the nearest that the chip computes") {
  const auto format = [](const char* model, const char* chip) {
    const Position found = default_format({find(chips(), chip), find(models(), model)});
    return std::string(found == none ? "" : formats()[found].id);
  };
  CHECK(format("deepseek-v4-pro", "") == "fp4");
  CHECK(format("deepseek-v4-pro", "gb200") == "fp4");
  CHECK(format("deepseek-v4-pro", "h100-sxm") == "fp8");
  CHECK(format("deepseek-v3", "a100-sxm-80gb") == "int8");
  CHECK(format("grok-4", "h100-sxm") == "");
  CHECK(format("", "h100-sxm") == "");
}

TEST_CASE("prompts that are longer than an offer's bound have its other prices") {
  const auto price = [](const char* offer, double context) {
    Case run;
    run.offer = offer;
    run.set = {{Id::context_length, context}};
    return value(run, Id::list_price_input);
  };
  const Offer& opus = offers()[find(offers(), "claude-opus-4.6")];
  REQUIRE(opus.long_above == 200000);
  CHECK(price(opus.id, 4096) == figure_in(opus.sets, Id::list_price_input));
  CHECK(price(opus.id, 200000) == figure_in(opus.sets, Id::list_price_input));
  CHECK(price(opus.id, 200001) == figure_in(opus.long_sets, Id::list_price_input));
  CHECK(price(opus.id, 200001) > price(opus.id, 200000));
  CHECK(price("claude-opus-4.5", 200001) == price("claude-opus-4.5", 4096));
}

TEST_CASE("an accounting's figure says which of its cases it is") {
  const auto in_cases = [](const char* chip) {
    return of({"", chip, "", "inferencex"}, Id::server_overhead).row.in_cases;
  };
  CHECK(in_cases("h100-sxm") == 0);
  CHECK(in_cases("b200") == 1);
  CHECK(in_cases("mi300x") == 3);
}

TEST_CASE("up to a twentieth more parameters than work on a token are those of a dense model") {
  const auto shared = [](double total, std::vector<Override> more = {}) {
    more.push_back(given(Id::active_parameters, Layer::reader, 100e9));
    more.push_back(given(Id::total_parameters, Layer::reader, total));
    return input(inputs_with(more), Id::shared_parameters);
  };
  CHECK(shared(104e9).range.central == 104e9);
  CHECK(shared(105e9).present);
  CHECK_FALSE(shared(106e9).present);
  CHECK(shared(104e9, {given(Id::shared_parameters, Layer::reader, 3e9)}).range.central == 3e9);
  const Inputs without_active = inputs_with({given(Id::total_parameters, Layer::reader, 1e9)});
  CHECK_FALSE(input(without_active, Id::shared_parameters).present);
}

TEST_CASE("a figure that stands in for others is named by all of them, and by none that is absent") {
  const Inputs dense = inputs_of(Case{"llama-2-70b"});
  CHECK(input(dense, Id::active_parameters).borrowed_from == none);
  CHECK(input(dense, Id::total_parameters).borrowed_from == position(Id::active_parameters));
  CHECK(input(dense, Id::shared_parameters).borrowed_from == position(Id::active_parameters));
  CHECK(input(inputs_with({}), Id::total_parameters).borrowed_from == none);
}

TEST_CASE("a model is dense where all its parameters are shared") {
  const auto is_dense = [](const Inputs& inputs) { return choose(inputs, nullptr, nullptr).is_dense; };
  CHECK(is_dense(inputs_of(Case{"llama-2-70b"})));
  CHECK_FALSE(is_dense(inputs_of(Case{"glm-5"})));
  CHECK_FALSE(is_dense(inputs_with({given(Id::total_parameters, Layer::reader, 1e9)})));
  CHECK_FALSE(is_dense(inputs_with({})));
}

TEST_CASE("of a user's speed and a batch the one that was given later counts, unless the rate is measured") {
  const auto found = [](const std::vector<Override>& overrides) {
    return choose(inputs_with(overrides), nullptr, nullptr).batch_is_found;
  };
  const auto speed = [](Layer layer, double x) { return given(Id::target_user_speed, layer, x); };
  const auto batch = [](Layer layer) { return given(Id::batch_size, layer, 8); };
  CHECK_FALSE(found({}));
  CHECK(found({speed(Layer::reader, 0.5)}));
  CHECK_FALSE(found({speed(Layer::reader, 0)}));
  CHECK(found({speed(Layer::reader, 20), batch(Layer::shared)}));
  CHECK(found({speed(Layer::reader, 20), batch(Layer::reader)}));
  CHECK_FALSE(found({speed(Layer::shared, 20), batch(Layer::reader)}));
  CHECK_FALSE(found({speed(Layer::reader, 20), given(Id::measured_decode_throughput, Layer::reader, 1000)}));
}

TEST_CASE("prompts are read beside answers unless others are sure to read them all") {
  const auto beside = [](double share) {
    return choose(inputs_with({given(Id::disaggregated_prefill, Layer::reader, share)}), nullptr, nullptr)
        .prompts_are_read_beside;
  };
  CHECK(beside(0));
  CHECK(beside(0.99));
  CHECK_FALSE(beside(1));
}
