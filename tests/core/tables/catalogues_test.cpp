// The catalogues as C++ tables: ids, bounds, currencies, and what a price covers.
#include "core/tables/catalogues.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "tests/core/runs.hpp"

using namespace tokenwatt;

namespace {

template <class Row>
void check_entries(std::span<const Row> rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CAPTURE(rows[i].id);
    if (i > 0) CHECK(std::string(rows[i - 1].id) < rows[i].id);
    std::set<Id> seen;
    for (const Setting& setting : rows[i].sets) {
      const AssumptionRow& assumption = row(setting.id);
      const Range& range = setting.figure.range();
      CAPTURE(assumption.id);
      CHECK(seen.insert(setting.id).second);
      CHECK(flaw(range, assumption.bounds) == nullptr);
      CHECK(range.low >= assumption.bounds.min);
      CHECK(range.high <= assumption.bounds.max);
      CHECK(setting.figure.source >= 0);
      CHECK(static_cast<std::size_t>(setting.figure.source) < source_ids().size());
      // A figure whose ends are equal is fixed, and only such a one.
      CHECK((range.low == range.high) == (range.distribution == Distribution::fixed));
    }
  }
}

const Chip& chip(const char* id) { return chips()[static_cast<std::size_t>(find(chips(), id))]; }

}  // namespace

TEST_CASE("a figure gives the numbers that it was made of") {
  constexpr Figure figure({0.1709 * 1.1360720200000001, 0.25, 744e9, Distribution::lognormal}, 7, Grade::measured);
  CHECK(figure.range() == Range{0.1709 * 1.1360720200000001, 0.25, 744e9, Distribution::lognormal});
  CHECK(figure.source == 7);
  CHECK(figure.grade == Grade::measured);
}

TEST_CASE("there are at least 20 chips, 30 models and 30 places, in the order of their ids") {
  CHECK(chips().size() >= 20);
  CHECK(models().size() >= 30);
  CHECK(places().size() >= 30);
  check_entries(chips());
  check_entries(models());
  check_entries(places());
}

TEST_CASE(
    "a chip sets what is drawn per chip, comes from its runs or is metered on it; a place what is drawn per place") {
  const auto on_chips = [](Id id) {
    return row(id).per == Per::chip || id == Id::model_flops_utilization || id == Id::sparse_efficiency ||
           id == Id::serving_power_utilization;
  };
  for (const Chip& one : chips()) {
    for (const Setting& setting : one.sets) {
      CAPTURE(one.id);
      CAPTURE(row(setting.id).id);
      CHECK(on_chips(setting.id));
    }
  }
  for (const Place& one : places()) {
    for (const Setting& setting : one.sets) {
      CAPTURE(one.id);
      CAPTURE(row(setting.id).id);
      CHECK((row(setting.id).per == Per::place || setting.id == Id::facility_pue));
    }
  }
}

TEST_CASE("a place within another is within one that is whole itself") {
  for (const Place& place : places()) {
    if (place.within == none) continue;
    CAPTURE(place.id);
    const Place& whole = places()[static_cast<std::size_t>(place.within)];
    CHECK(&whole != &place);
    CHECK(whole.within == none);
  }
}

TEST_CASE("a model's hours say on which chip they ran") {
  for (const Model& model : models()) {
    CAPTURE(model.id);
    CHECK((figure_in(model.sets, Id::chip_hours) > 0) == (model.hours_chip != none));
    // Comparisons with a figure that the model has not are false.
    CHECK_FALSE(figure_in(model.sets, Id::total_parameters) < figure_in(model.sets, Id::active_parameters));
  }
}

TEST_CASE("prices in other currencies are in dollars: no place pays more than 50 cents for a kilowatt-hour") {
  // In its own money Korea pays 183, Indonesia 997 and Taiwan 4.3; the dearest in dollars is below 0.4.
  int priced = 0;
  for (const Place& place : places()) {
    const double price = figure_in(place.sets, Id::electricity_price);
    if (price != price) continue;
    ++priced;
    CAPTURE(place.id);
    CHECK(price > 0.02);
    CHECK(price < 0.5);
  }
  CHECK(priced >= 30);
}

TEST_CASE("one rate of exchange holds for every end of every figure") {
  // Germany and Spain are given in euro. Their dollars, over the euro of Eurostat's table, are one rate.
  const auto range = [](const char* id) {
    for (const Setting& setting : places()[static_cast<std::size_t>(find(places(), id))].sets) {
      if (setting.id == Id::electricity_price) return setting.figure.range();
    }
    return Range{};
  };
  const Range germany = range("germany"), spain = range("spain");
  CHECK(germany.central / 0.1712 == about(spain.central / 0.1143));
  CHECK(germany.low / 0.139 == about(spain.low / 0.088));
  CHECK(germany.high / 0.2359 == about(spain.high / 0.1426));
  CHECK(germany.high / 0.2359 == about(germany.central / 0.1712));
  // A euro has been worth between 0.8 and 1.6 dollars since there is one.
  CHECK(germany.central / 0.1712 > 0.8);
  CHECK(germany.central / 0.1712 < 1.6);
}

TEST_CASE("no class of rents has more chips at a price that somebody asks than the one that counts unasked") {
  const auto asked = [](RentalClass kind) {
    return std::count_if(chips().begin(), chips().end(), [&](const Chip& one) {
      return std::any_of(one.rents.begin(), one.rents.end(), [&](const Rent& rent) {
        return rent.rental_class == kind && rent.figure.grade != Grade::estimated;
      });
    });
  };
  for (const RentalClass kind : {RentalClass::list, RentalClass::contract}) {
    CHECK(asked(default_rental_class) >= asked(kind));
  }
}

TEST_CASE("a rent is that of the class asked for, or else of the market, a contract and a list, in this order") {
  const auto kind = [](const char* id, RentalClass wanted) { return rent_of(chip(id), wanted)->rental_class; };
  for (const RentalClass wanted : {RentalClass::marketplace, RentalClass::list, RentalClass::contract}) {
    CHECK(kind("h100-sxm", wanted) == wanted);
    CHECK(rent_of(chip("v100"), wanted) == nullptr);
  }
  CHECK(kind("ascend-910b", RentalClass::contract) == RentalClass::marketplace);
  CHECK(kind("tpu-v6e", RentalClass::marketplace) == RentalClass::contract);
  CHECK(kind("ascend-910c", RentalClass::list) == RentalClass::marketplace);
}

TEST_CASE("what a price covers is not added again") {
  const auto inputs_on = [](const char* id) { return inputs_of({"", id}); };
  // A price for the chip's share of a server: only the network is added.
  REQUIRE(chip("h100-sxm").price_scope == PriceScope::server);
  const Inputs server = inputs_on("h100-sxm");
  CHECK(input(server, Id::server_price_factor).range.central == 1);
  CHECK(input(server, Id::server_price_factor).range.is_fixed());
  CHECK(input(server, Id::server_price_factor).from == Layer::chip);
  CHECK(input(server, Id::server_price_factor).source == input(server, Id::chip_price).source);
  CHECK(input(server, Id::network_share).from == Layer::table);
  // A price for its share of a rack: the network is inside too.
  REQUIRE(chip("gb200").price_scope == PriceScope::rack);
  const Inputs rack = inputs_on("gb200");
  CHECK(input(rack, Id::server_price_factor).range.central == 1);
  CHECK(input(rack, Id::network_share).range.central == 0);
  CHECK(input(rack, Id::network_share).range.is_fixed());
  CHECK(input(rack, Id::network_share).from == Layer::chip);
  // A price for the bare module: both are added, the chip's own factor before the table's.
  REQUIRE(chip("h20").price_scope == PriceScope::module);
  const Inputs module = inputs_on("h20");
  CHECK(input(module, Id::server_price_factor).from == Layer::table);
  CHECK(input(module, Id::server_price_factor).range.central > 1);
  REQUIRE(chip("v100").price_scope == PriceScope::module);
  CHECK(input(inputs_on("v100"), Id::server_price_factor).from == Layer::chip);
  CHECK(input(inputs_on("v100"), Id::server_price_factor).range.central ==
        chip_figure("v100", Id::server_price_factor));
}

TEST_CASE("every accounting but the central one sets overhead, utilization and PUE, and nothing else") {
  for (const Accounting& accounting : accountings()) {
    CAPTURE(accounting.id);
    std::set<Id> ids;
    for (const AccountingCase& one : accounting.cases) ids.insert(one.id);
    if (std::string(accounting.id) == "central") {
      CHECK(ids.empty());
    } else {
      CHECK(ids == std::set<Id>{Id::server_overhead, Id::power_utilization, Id::facility_pue});
    }
  }
}

TEST_CASE("the default scenario is the first, and every scenario has an id of its own") {
  CHECK(std::string(scenario_texts().front().id) == "grok4-vs-glm5");
  std::set<std::string> ids;
  for (const ScenarioText& scenario : scenario_texts()) CHECK(ids.insert(scenario.id).second);
  CHECK(ids.size() >= 4);
}

TEST_CASE("a row is found by its whole id only") {
  CHECK(find(chips(), "h100-sxm") != none);
  CHECK(find(chips(), "h100") == none);
  CHECK(find(chips(), "") == none);
  CHECK(find(chips(), "H100-SXM") == none);
}

TEST_CASE("the data say their date") {
  const std::string date = data_version();
  REQUIRE(date.size() == 10);
  CHECK(date[4] == '-');
  CHECK(date.substr(0, 2) == "20");
  CHECK(std::string(data_hash()).size() == 12);
}
